import { sveltekit } from '@sveltejs/kit/vite';
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { firstChunk } from './.config/first-chunk';
import { catalogPlugin } from './src/lib/catalog/plugin';

/** Found from here, also when a copy of the app is built in a folder of its own. */
const dexie = createRequire(import.meta.url)
	.resolve('dexie')
	.replace(/dexie\.js$/, 'modern/dexie.mjs');

export default defineConfig({
	plugins: [catalogPlugin('templates'), sveltekit(), firstChunk()],
	worker: { format: 'es', plugins: () => [catalogPlugin('templates')] },
	build: { target: 'es2022' },
	server: { fs: { allow: ['templates', 'tests'] } },
	resolve: {
		...(process.env.VITEST && { conditions: ['browser'] }),
		// its own exports name only the build for old browsers, which is larger
		alias: [{ find: /^dexie$/, replacement: dexie }]
	},
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/bench/**'],
		testTimeout: 30_000
	}
});
