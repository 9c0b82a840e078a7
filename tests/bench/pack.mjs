// A pack of 200 entries: the app's writers beside the bare libraries, in one page, on its main thread.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../.config/run/browser.mjs';
import { buildAppCopy } from '../../.config/run/build-copy.mjs';
import { root } from '../../.config/run/shell.mjs';
import { serveSite } from '../../.config/run/site.mjs';
import { installed, screen } from './contenders.mjs';
import { slowPage, spread } from './measures.mjs';
import { seedEntries } from './words.mjs';

/**
 * @typedef {'compile' | 'docx' | 'docxFirst' | 'docxBare' | 'pdf' | 'pdfFirst' | 'pdfMake'} PackFigure
 * @typedef {Partial<Record<PackFigure, number>>} PackTimes
 */

const entries = 200;
const rounds = 3;
const fontFolder = join(root, 'node_modules/@fontsource/atkinson-hyperlegible-next/files');

/** @param {number} weight @returns {string[]} */
const fontNames = (weight) =>
	['latin', 'latin-ext'].map((part) => `atkinson-hyperlegible-next-${part}-${weight}-normal.woff`);

/** @returns {Promise<string>} the folder of an app that has the bench's pack screen and pdfmake beside it */
async function buildPackScreen() {
	const program = await installed('pdfmake@0.3.11');
	const fonts = existsSync(fontFolder) ? [...fontNames(400), ...fontNames(700)] : [];
	return buildAppCopy(
		'bench-pack',
		{},
		{
			...screen('bench-pack'),
			'static/bench/pdfmake.js': join(program, 'build', 'pdfmake.js'),
			...Object.fromEntries(fonts.map((name) => [`static/bench/${name}`, join(fontFolder, name)]))
		}
	);
}

/** @param {readonly PackTimes[]} times @returns {PackTimes} the median of each figure */
function medians(times) {
	const keys = /** @type {PackFigure[]} */ (Object.keys(times[0] ?? {}));
	const middle = (/** @type {PackFigure} */ key) =>
		spread(times.map((one) => one[key] ?? 0))?.p50 ?? 0;
	return Object.fromEntries(keys.map((key) => [key, middle(key)]));
}

/** @returns {Promise<PackTimes>} milliseconds; without PDF when its fonts are not installed */
export async function packTimes() {
	const site = await serveSite({ folder: await buildPackScreen() });
	const browser = await chromium.launch(launchOptions());
	const context = await browser.newContext();
	const address = (/** @type {string} */ name) => `/bench/${name}`;
	const fonts = existsSync(fontFolder)
		? { regular: fontNames(400).map(address), bold: fontNames(700).map(address) }
		: null;
	/** @type {PackTimes[]} */
	const times = [];
	for (let round = 0; round < rounds; round++) {
		const page = await slowPage(context);
		await page.goto(new URL('bench-pack', site.url).href);
		await page.waitForFunction(() => 'pack' in globalThis);
		times.push(
			await page.evaluate(
				([seeds, files]) => /** @type {any} */ (globalThis).pack(seeds, files),
				/** @type {const} */ ([seedEntries(entries), fonts])
			)
		);
		await page.close();
	}
	await browser.close();
	await site.stop();
	return medians(times);
}
