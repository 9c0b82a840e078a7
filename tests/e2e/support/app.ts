import { test as base, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import { serveSite, type Site } from '../../../.config/run/site.mjs';
import { folderOf, subPath, type Variant } from './build-variants';
import { guardConsole, type ConsoleGuard } from './console-guard';

export { expect, type Locator, type Page } from '@playwright/test';
export { axe } from './axe';
export { freshProfile, type Profile } from './fresh-profile';
export { searchProfile } from './search-profile';

/** The app as a host serves it, for one test alone. */
export interface AppServer {
	/** Where it is, with a slash at the end: `new URL('entries', server.url)`. */
	readonly url: string;
	readonly origin: string;
	/** Ends the server: from now on only what is on the device can be had. */
	stop(): Promise<void>;
	/** Starts it again at the same address. */
	start(): Promise<void>;
	/** Puts another version in its place. */
	publish(variant: Variant): void;
	/** Every path asked for since the server was made, in order. */
	readonly requests: readonly string[];
}

/** A second origin on this machine that would answer anyone, to prove that nobody asks. */
export interface OtherOrigin {
	readonly url: string;
	readonly requests: readonly string[];
}

interface Options {
	/** Which build to serve: `test.use({ variant: 'sub' })` puts the app below a path. */
	variant: Variant;
	/** Whether the server sets the headers that the README advises. */
	withHeaders: boolean;
}

interface Fixtures {
	server: AppServer;
	otherOrigin: OtherOrigin;
	guard: ConsoleGuard;
	/** Opens a screen by its route (`/plan`) and waits until the app has started. */
	visit: (route: string, on?: Page) => Promise<void>;
}

/** @param isHosted whether to set the headers that a host should */
async function serveApp(variant: Variant, isHosted: boolean): Promise<AppServer> {
	const requests: string[] = [];
	const options = {
		base: variant === 'sub' ? subPath : '',
		withHeaders: isHosted,
		onRequest: (path: string) => void requests.push(path)
	};
	let folder = folderOf(variant);
	let site: Site | null = await serveSite({ ...options, folder });
	const { url, port } = site;
	return {
		url,
		origin: new URL(url).origin,
		requests,
		async stop() {
			await site?.stop();
			site = null;
		},
		async start() {
			site ??= await serveSite({ ...options, folder, port });
		},
		publish(next) {
			folder = folderOf(next);
			site?.publish(folder);
		}
	};
}

function listenAnywhere(server: Server): Promise<number> {
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : 0);
		});
	});
}

export const test = base.extend<Options & Fixtures>({
	variant: ['main', { option: true }],
	withHeaders: [false, { option: true }],

	server: async ({ variant, withHeaders }, use) => {
		const server = await serveApp(variant, withHeaders);
		await use(server);
		await server.stop();
	},

	baseURL: async ({ server }, use) => use(server.url),

	otherOrigin: async ({}, use) => {
		const requests: string[] = [];
		const server = createServer((req, res) => {
			requests.push(req.url ?? '/');
			res.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('seen');
		});
		const port = await listenAnywhere(server);
		await use({ url: `http://127.0.0.1:${port}/`, requests });
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	},

	guard: [
		async ({ context, server }, use) => {
			const guard = guardConsole(() => server.origin);
			guard.watch(context);
			await use(guard);
			base.expect(guard.problems(), 'what must not happen in the browser').toEqual([]);
		},
		{ auto: true }
	],

	visit: async ({ page, server }, use) => {
		await use(async (route, on = page) => {
			await on.goto(new URL(route.replace(/^\//, ''), server.url).href);
			await on.getByRole('heading', { level: 1 }).first().waitFor();
		});
	}
});
