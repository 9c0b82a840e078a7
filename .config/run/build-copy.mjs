import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './shell.mjs';

/** What the app is built from. */
const appSources = [
	...['src', 'static', 'templates', 'package.json', 'package-lock.json'],
	...['svelte.config.js', 'vite.config.ts', 'tsconfig.json', '.config/first-chunk.ts']
];

/** @param {string} path @returns {string[]} the path itself when it is a file, else every file below it */
function filesOf(path) {
	if (!statSync(path).isDirectory()) return [path];
	const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
	return names.map((name) => join(path, name)).filter((name) => statSync(name).isFile());
}

/** Changes whenever a source does. @param {Record<string, string>} copies */
function fingerprint(copies) {
	const hash = createHash('sha256');
	for (const [to, from] of Object.entries(copies))
		for (const file of filesOf(from).sort())
			hash.update(to).update(file).update(readFileSync(file));
	return hash.digest('hex');
}

/** Where a copy lies. @param {string} name */
const copyFolder = (name) => join(root, '.svelte-kit', 'copies', name);

/** Where a copy's finished app lies, once it is built. @param {string} name */
export const builtFolder = (name) => join(copyFolder(name), 'build');

/**
 * Builds an app from copies of its sources, in a folder below the checkout so that the installed
 * packages are found; the checkout's own build/ is left alone. Nothing is done when the same sources
 * were built there before.
 * @param {string} name of the copy
 * @param {Record<string, string>} copies what to copy: a path in the copy, and where it comes from
 * @param {Record<string, string>} [env]
 * @returns {string} the built folder
 */
export function buildCopy(name, copies, env = {}) {
	const folder = copyFolder(name);
	const stamp = join(folder, 'stamp');
	const key = JSON.stringify([fingerprint(copies), env]);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return builtFolder(name);
	rmSync(folder, { recursive: true, force: true });
	for (const [to, from] of Object.entries(copies)) {
		mkdirSync(dirname(join(folder, to)), { recursive: true });
		cpSync(from, join(folder, to), { recursive: true });
	}
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: folder,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	writeFileSync(stamp, key);
	return builtFolder(name);
}

/**
 * Builds a copy of Afterword itself.
 * @param {string} name
 * @param {Record<string, string>} [env] BASE_PATH, APP_VERSION
 * @param {Record<string, string>} [extra] more to copy, as above
 * @returns {string} the built folder
 */
export function buildAppCopy(name, env = {}, extra = {}) {
	const own = Object.fromEntries(appSources.map((source) => [source, join(root, source)]));
	return buildCopy(name, { ...own, ...extra }, env);
}
