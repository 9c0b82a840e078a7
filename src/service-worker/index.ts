/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, version } from '$service-worker';

// kit types the global scope as a window; this file runs as a service worker
const worker = self as unknown as ServiceWorkerGlobalScope;

/** Filled in after the build with every file of the output folder. */
const files: readonly string[] = ['precache-list'];
const prefix = `afterword${base.replaceAll('/', '~') || '~'}-files-`;
const cacheName = prefix + version;
const shell = `${base}/app-shell`;
/** Where packs from the tutor are opened; the manifest's share target. */
const packs = `${base}/settings/packs`;

/**
 * A dedicated worker does not inherit the page's policy, so its script brings one. WebAssembly, which derives
 * the lock's key, is allowed in workers and not in the page.
 */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const addressOf = (file: string): string =>
	`${base}/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;

worker.addEventListener('install', (event) => {
	event.waitUntil(fill());
});

/** All files or none: hashed ones are carried over from the cache before, the rest are fetched afresh. */
async function fill(): Promise<void> {
	const cache = await caches.open(cacheName);
	try {
		await Promise.all(
			files.map(async (file) => {
				const address = addressOf(file);
				const isHashed = file.startsWith('_app/immutable/');
				const known = isHashed ? await caches.match(address) : undefined;
				const response =
					known ?? (await fetch(address, { cache: isHashed ? 'default' : 'reload' }));
				if (!response.ok || isPageFor(file, response))
					throw new Error(`${address}: ${response.status}`);
				await cache.put(address, await plain(response));
			})
		);
	} catch (error) {
		await caches.delete(cacheName);
		throw error;
	}
}

/** A host in the middle of an update may give its page for what is not found, a hotel network its own. */
function isPageFor(file: string, response: Response): boolean {
	const type = response.headers.get('Content-Type') ?? '';
	return type.startsWith('text/html') && !file.endsWith('.html');
}

/** A redirected response may not answer a navigation; a copy without that mark may. */
async function plain(response: Response): Promise<Response> {
	if (!response.redirected) return response;
	return new Response(await response.blob(), { headers: response.headers });
}

worker.addEventListener('activate', (event) => {
	event.waitUntil(tidy().then(() => worker.clients.claim()));
});

/** Keeps this version's files and those of the one before, which an open tab may still ask for. */
async function tidy(): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
	const old = names.filter((name) => name !== cacheName).slice(0, -1);
	await Promise.all(old.map((name) => caches.delete(name)));
}

worker.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') void worker.skipWaiting();
	if (event.data?.type === 'TAKE_SHARED') giveShared(event);
});

/** What came from the share sheet, until the page asks for it: in memory alone, in no cache and no log. */
const shared = new Map<string, File>();
/** Far above what a pack holds, in bytes. */
const mostShared = 4 * 2 ** 20;

/** Keeps the file that another app hands over, and sends the page to where it is shown before anything is added. */
async function takeShared(request: Request): Promise<Response> {
	const form = await request.formData().catch(() => null);
	const file = form?.getAll('pack').find((one) => one instanceof File);
	const id = crypto.randomUUID();
	shared.clear(); // one at a time
	// a file that is too large is kept by its name, so that the page can say so
	if (file) shared.set(id, file.size > mostShared ? new File([], file.name) : file);
	return Response.redirect(`${packs}?shared=${file ? id : 'none'}`, 303);
}

function giveShared(event: ExtendableMessageEvent): void {
	const id = String(event.data.id);
	event.ports[0]?.postMessage(shared.get(id) ?? null);
	shared.delete(id);
}

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (url.origin !== location.origin) return;
	if (event.request.method === 'POST' && url.pathname === packs)
		event.respondWith(takeShared(event.request));
	if (event.request.method !== 'GET') return;
	if (!url.pathname.startsWith(`${base}/`)) return;
	event.respondWith(answer(event.request));
});

async function answer(request: Request): Promise<Response> {
	// asked by name: opening would make a cache again that was erased with the journal
	const here = { cacheName };
	if (request.mode === 'navigate') {
		// the page's own shell asks for its scripts at once; any other address gets the one that fits all
		const page = await caches.match(new URL(request.url).pathname, here);
		return page ?? (await caches.match(shell, here)) ?? fetch(request);
	}
	const options = { ignoreSearch: true };
	const found =
		(await caches.match(request, { ...options, ...here })) ??
		(await caches.match(request, options));
	const response = found ?? (await fetch(request));
	return request.destination === 'worker' ? withPolicy(response) : response;
}

function withPolicy(response: Response): Response {
	const headers = new Headers(response.headers);
	headers.set('Content-Security-Policy', workerPolicy);
	return new Response(response.body, { status: response.status, headers });
}
