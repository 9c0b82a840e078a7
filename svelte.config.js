import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const base = process.env.BASE_PATH ?? '';

/** Every file below a folder, as paths with forward slashes, in a stable order. */
function filesBelow(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.split('\\').join('/'))
		.filter((name) => statSync(join(folder, name)).isFile())
		.sort();
}

/** Changes whenever anything that ends up in the build changes, and only then. */
function contentVersion() {
	const hash = createHash('sha256').update(base);
	for (const folder of ['src', 'static', 'templates'])
		for (const name of filesBelow(folder))
			hash.update(posix.join(folder, name)).update(readFileSync(join(folder, name)));
	const settings = ['vite.config.ts', 'svelte.config.js', '.config/first-chunk.ts'];
	for (const name of ['package-lock.json', ...settings]) hash.update(readFileSync(name));
	return (process.env.APP_VERSION ?? '') + hash.digest('hex').slice(0, 16);
}

/**
 * adapter-static, and then what a static host needs: 404.html for hosts that look for it, and the
 * full list of files in the service worker. Kit's own list leaves out chunks that workers import on
 * demand, so it is taken from the output folder. The pictures in the manifest are for the shop window only.
 */
function staticSite() {
	const inner = adapter({ pages: 'build', assets: 'build', fallback: '200.html', strict: true });
	return {
		name: inner.name,
		async adapt(builder) {
			await inner.adapt(builder);
			cpSync('build/200.html', 'build/404.html');
			const list = filesBelow('build').filter(
				(name) =>
					!/^screenshots\/|(^|\/)(service-worker\.js|200\.html|404\.html)$|\.(br|gz|map)$/.test(
						name
					)
			);
			const file = 'build/service-worker.js';
			const worker = readFileSync(file, 'utf8');
			const marker = /\[["'`]precache-list["'`]\]/;
			if (!marker.test(worker)) throw new Error(`${file} has no place for the list of files`);
			writeFileSync(file, worker.replace(marker, JSON.stringify(list)));
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: staticSite(),
		paths: { base, relative: false },
		serviceWorker: { register: false },
		version: { name: contentVersion(), pollInterval: 0 },
		output: { preloadStrategy: 'modulepreload' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// the hash of the style attribute that kit gives its route announcer
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'app-worker-url']
			}
		}
	}
};
