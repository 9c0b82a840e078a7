// The programs that are measured side by side: how each is built, filled and handled.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAppCopy, buildCopy } from '../../.config/run/build-copy.mjs';
import { root, run } from '../../.config/run/shell.mjs';
import { seedEntries } from './words.mjs';

/** @import { Page } from '@playwright/test' */

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} folder to serve
 * @property {boolean} isOffline whether it starts with the server gone
 * @property {(page: Page, url: string) => Promise<void>} [seed] fills it, before anything is measured
 * @property {string} editor where to type
 * @property {string} [opener] what to press first, when the editor is not there at the start
 * @property {string} [listPath] the screen that lists what was written
 * @property {string} [row] a line of that list, to press
 * @property {string} [opened] what is there once an entry is open
 * @property {string} [searchBox]
 * @property {string} [writePath] the screen to write at length in
 * @property {string} [writeEditor] where to type there
 * @property {string} [saveState]
 * @property {boolean} [hasLock]
 */

const here = join(root, 'tests', 'bench');
const batch = 1000;

/** The least that this stack can be: one page with one text box, kept for offline use. @returns {Contender} */
export function blank() {
	const parts = ['package.json', 'svelte.config.js', 'vite.config.js', 'src'];
	const copies = Object.fromEntries(parts.map((part) => [part, join(here, 'blank', part)]));
	return {
		name: 'blank',
		folder: buildCopy('blank', copies),
		isOffline: true,
		editor: 'textarea'
	};
}

/** A screen of the bench's own, to lay over a copy of the app. @param {string} name */
export function screen(name) {
	const from = join(here, 'screens');
	const entries = 'bench-entries.ts';
	return {
		[`src/routes/${name}`]: join(from, name),
		[`src/routes/${entries}`]: join(from, entries)
	};
}

/**
 * Writes a journal into the app. The app shows no way to do so: the bench lays one more screen over
 * its copy of the app, tests/bench/screens/bench-seed, which asks the app's own storage.
 * @param {Page} page @param {string} url @param {number} count
 */
async function seed(page, url, count) {
	await page.goto(new URL('bench-seed', url).href);
	await page.waitForFunction(() => 'seed' in globalThis);
	const entries = seedEntries(count);
	for (let at = 0; at < entries.length; at += batch)
		await page.evaluate(
			(some) => /** @type {any} */ (globalThis).seed(some),
			entries.slice(at, at + batch)
		);
}

/** Afterword with a journal of `count` entries. @param {number} count @returns {Contender} */
export function afterword(count) {
	return {
		name: `Afterword ${count}`,
		folder: buildAppCopy('bench', {}, screen('bench-seed')),
		isOffline: true,
		seed: (page, url) => seed(page, url, count),
		editor: 'textarea',
		listPath: 'entries',
		row: 'main a[href*="/entries/"]',
		opened: 'main textarea',
		searchBox: 'input[type=search]',
		writePath: 'write/gibbs',
		writeEditor: 'main textarea',
		saveState: '[role=status]',
		hasLock: true
	};
}

/** TiddlyWiki at its lightest: nothing open, text in a plain box, the newest in the side bar. */
const wikiSettings = [
	{ title: '$:/DefaultTiddlers', text: '' },
	{ title: '$:/config/TextEditor/EnableToolbar', text: 'no' },
	{ title: '$:/config/AutoFocus', text: 'text' },
	{ title: '$:/config/DefaultSidebarTab', text: '$:/core/ui/SideBar/Recent' }
];

/**
 * Installs another program to measure beside, apart from the app's own packages.
 * @param {string} spec its name and version @returns {Promise<string>} its folder
 */
export async function installed(spec) {
	const name = spec.split('@')[0] ?? spec;
	const place = join(root, '.svelte-kit', 'copies', name);
	const folder = join(place, 'node_modules', name);
	const isThere = existsSync(join(folder, 'package.json'));
	if (!isThere && (await run('npm', ['install', '--no-save', '--prefix', place, spec])) !== 0)
		throw new Error(`${spec} could not be installed.`);
	return folder;
}

/** @param {number} count @param {string} folder */
async function buildWiki(count, folder) {
	const program = await installed('tiddlywiki@5.4.1');
	mkdirSync(folder, { recursive: true });
	const tiddlers = seedEntries(count).map(({ title, day, texts }, at) => ({
		title: `${title} ${at}`,
		text: texts.join('\n\n'),
		modified: `${day.replaceAll('-', '')}120000000`
	}));
	const data = join(folder, 'tiddlers.json');
	writeFileSync(data, JSON.stringify([...wikiSettings, ...tiddlers]));
	const edition = join(program, 'editions', 'empty');
	const render = ['--render', '$:/core/save/all', 'index.html', 'text/plain'];
	const args = [
		join(program, 'tiddlywiki.js'),
		edition,
		'--load',
		data,
		'--output',
		folder,
		...render
	];
	if ((await run(process.execPath, args)) !== 0) throw new Error('TiddlyWiki could not be built.');
}

/** TiddlyWiki with `count` tiddlers of the same words. @param {number} count @returns {Promise<Contender>} */
export async function tiddlywiki(count) {
	const folder = join(root, '.svelte-kit', 'copies', `wiki-${count}`);
	if (!existsSync(join(folder, 'index.html'))) await buildWiki(count, folder);
	return {
		name: `TiddlyWiki ${count}`,
		folder,
		isOffline: false,
		opener: '[class*="new-tiddler"]',
		editor: '.tc-tiddler-edit-frame textarea',
		listPath: '',
		row: '.tc-sidebar-lists .tc-menu-list-subitem a',
		opened: '.tc-tiddler-view-frame .tc-tiddler-body p',
		searchBox: '.tc-sidebar-search input, .tc-sidebar-lists input[type=search]',
		writePath: '',
		writeEditor: '.tc-tiddler-edit-frame textarea'
	};
}
