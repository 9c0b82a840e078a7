// The coach and the check for names: how long they read, on this machine and with its processor slowed down.
import { chromium } from '@playwright/test';
import { launchOptions } from '../../.config/run/browser.mjs';
import { buildAppCopy } from '../../.config/run/build-copy.mjs';
import { serveSite } from '../../.config/run/site.mjs';
import { screen } from './contenders.mjs';
import { slowPage } from './measures.mjs';
import { seedEntries } from './words.mjs';

/** @import { Page } from '@playwright/test' */
/** @typedef {{ review: number, names: number, reviewLong: number, namesLong: number }} Reading */

/** @param {number} count @returns {string} as many words, as the bench's learners write them */
function words(count) {
	const all = seedEntries(200).flatMap(({ texts }) => texts.join(' ').split(' '));
	return Array.from({ length: count }, (_, at) => all[at % all.length]).join(' ');
}

/** @param {Page} page @param {string} url @returns {Promise<Reading>} */
async function readIn(page, url) {
	await page.goto(new URL('bench-read', url).href);
	await page.waitForFunction(() => 'read' in globalThis);
	return page.evaluate(
		([text, long]) => /** @type {any} */ (globalThis).read(text, long),
		[words(300), words(20_000)]
	);
}

/** @returns {Promise<{ plain: Reading, slow: Reading }>} milliseconds: 300 words, and a paste of 20,000 */
export async function readTimes() {
	const site = await serveSite({ folder: buildAppCopy('bench-read', {}, screen('bench-read')) });
	const browser = await chromium.launch(launchOptions());
	const context = await browser.newContext();
	const plain = await readIn(await context.newPage(), site.url);
	const slow = await readIn(await slowPage(context), site.url);
	await browser.close();
	await site.stop();
	return { plain, slow };
}
