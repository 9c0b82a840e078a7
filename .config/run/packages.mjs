import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root, run, say } from './shell.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/** @param {string} file @returns {Record<string, LockedPackage> | null} null when there is no such file */
function lockedPackages(file) {
	try {
		return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
	} catch {
		return null;
	}
}

/**
 * Whether what is installed is what package-lock.json asks for. Versions are compared, not file
 * times, which a fresh checkout sets anew. Optional packages are for other machines and may lack.
 * @returns {boolean}
 */
function isInstalled() {
	const wanted = lockedPackages('package-lock.json');
	const present = lockedPackages('node_modules/.package-lock.json');
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(([name, { version, optional, devOptional }]) => {
		const found = present[name];
		return name === '' || (found ? found.version === version : Boolean(optional || devOptional));
	});
}

/** Installs the npm packages when they are missing or not those of the lock; else does nothing. */
export async function ensurePackages() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19))
		giveUp(`Afterword needs Node 20.19 or newer; this is ${process.versions.node}.`);
	if (isInstalled()) return;
	say('Installing the npm packages.');
	if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0)
		giveUp('The npm packages could not be installed; the lines above say why.');
}
