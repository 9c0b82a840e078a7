// How many bytes the first visit of "/" costs, as a browser sees it. Fails over budget.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../.config/run/browser.mjs';
import { giveUp, root, say } from '../.config/run/shell.mjs';
import { serveSite } from '../.config/run/site.mjs';
import { firstLoad, sums } from './first-load.mjs';

const budget = { rest: 110_000, fonts: 50_000 };

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

/** @param {string} what @param {number} bytes @param {number} limit @returns {boolean} whether it fits */
function judge(what, bytes, limit) {
	const isFine = bytes <= limit;
	say(`${kilobytes(bytes)}  ${what}, at most ${limit / 1000} kB: ${isFine ? 'fine' : 'OVER'}`);
	return isFine;
}

const folder = join(root, 'build');
if (!existsSync(join(folder, '200.html')))
	giveUp('There is no build yet: run `npm run build` first.');

const site = await serveSite({ folder, base: process.env.BASE_PATH ?? '' });
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
const items = await firstLoad(page, site.url);
await browser.close();
await site.stop();

for (const { path, kind, bytes } of items) say(`${kilobytes(bytes)}  ${kind.padEnd(6)}  ${path}`);
const { rest, fonts } = sums(items);
if (rest === 0) giveUp('Nothing was measured.');
const fits = [
	judge('first load of / (brotli, without fonts)', rest, budget.rest),
	judge('fonts', fonts, budget.fonts)
];
process.exitCode = fits.every(Boolean) ? 0 : 1;
