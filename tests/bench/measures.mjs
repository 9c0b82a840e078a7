// One function for each thing that is measured. All times are milliseconds, with the processor of the
// page slowed down four times, as on a plain phone.
import { probe } from './probe.js';

/** @import { BrowserContext, CDPSession, Page } from '@playwright/test' */
/** @import { Contender } from './contenders.mjs' */
/** @typedef {{ p50: number, p95: number, p99: number }} Spread */

const slowDown = 4;
const rounds = 5;
/** So many that the slowest says something. */
const saves = 40;
const wait = 60_000;

/** @param {readonly number[]} values @returns {Spread | null} null of nothing */
export function spread(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (/** @type {number} */ part) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
	return sorted.length > 0 ? { p50: at(0.5), p95: at(0.95), p99: at(0.99) } : null;
}

/** @param {BrowserContext} context @returns {Promise<Page>} a slow page with the clocks in it */
export async function slowPage(context) {
	const page = await context.newPage();
	page.setDefaultTimeout(wait);
	await page.addInitScript(probe);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
	return page;
}

/**
 * @param {BrowserContext} context @param {(page: Page) => Promise<number>} once
 * @returns {Promise<number>} the median of several rounds, each in a new page
 */
async function median(context, once) {
	const times = [];
	for (let round = 0; round < rounds; round++) {
		const page = await slowPage(context);
		times.push(await once(page));
		await page.close();
	}
	return spread(times)?.p50 ?? 0;
}

/** From the call of the page to the first letter on the screen. @param {BrowserContext} context @param {string} url @param {Contender} contender */
export function startToTyping(context, url, { editor, opener }) {
	return median(context, async (page) => {
		await page.goto(url, { waitUntil: 'commit' });
		await page.evaluate(
			([field, first]) => bench.focusEditor(field ?? '', first),
			[editor, opener]
		);
		await page.keyboard.press('x');
		await page.waitForFunction(() => bench.letter() > 0);
		return page.evaluate(() => bench.letter());
	});
}

/** From the call of the list to its first row on the screen. @param {BrowserContext} context @param {string} url @param {Contender} contender */
export function startToList(context, url, { listPath = '', row = '' }) {
	return median(context, async (page) => {
		await page.goto(new URL(listPath, url).href, { waitUntil: 'commit' });
		return page.evaluate((selector) => bench.shown(selector), row);
	});
}

/** From the press on a row to the entry's words on the screen. @param {BrowserContext} context @param {string} url @param {Contender} contender */
export function openEntry(context, url, { listPath = '', row = '', opened = '' }) {
	return median(context, async (page) => {
		await page.goto(new URL(listPath, url).href);
		await page.evaluate((selector) => bench.shown(selector), row);
		await page.waitForTimeout(1500);
		return page.evaluate(([from, to]) => bench.open(from ?? '', to ?? ''), [row, opened]);
	});
}

/** @param {BrowserContext} context @param {string} url @param {Contender} contender @returns {Promise<Page>} with the caret where long texts are written */
async function writingPage(context, url, { writePath = '', writeEditor, editor, opener }) {
	const page = await slowPage(context);
	await page.goto(new URL(writePath, url).href);
	await page.evaluate(
		([field, first]) => bench.focusEditor(field ?? '', first),
		[writeEditor ?? editor, opener]
	);
	await page.waitForTimeout(1000);
	return page;
}

const passage = 'I noticed that the quiet child had waited, and I asked what she had seen. ';

/**
 * Writing for some seconds: from each key to the screen, and what the browser's own event timing says.
 * It leaves out what took less than 16 ms and counts in steps of 8.
 * @param {BrowserContext} context @param {string} url @param {Contender} contender
 * @returns {Promise<{ painted: Spread | null, slowest: number }>}
 */
export async function keyPress(context, url, contender) {
	const page = await writingPage(context, url, contender);
	await page.keyboard.type(passage.repeat(2), { delay: 60 });
	await page.waitForTimeout(500);
	const { keys, events } = await page.evaluate(() => ({ keys: bench.keys, events: bench.events }));
	await page.close();
	return { painted: spread(keys), slowest: Math.max(16, ...events) };
}

/** From the last letter to the word that it is kept. @param {BrowserContext} context @param {string} url @param {Contender} contender @returns {Promise<Spread | null>} */
export async function lastKeyToSaved(context, url, contender) {
	const page = await writingPage(context, url, contender);
	const times = [];
	for (let round = 0; round < saves; round++) {
		// watching before the first key: a question asked beside the typing can come too late
		const watching = await page.evaluateHandle(
			(state) => bench.watchSaved(state),
			contender.saveState ?? ''
		);
		await page.keyboard.type('She looked up. ', { delay: 60 });
		times.push(await watching.evaluate(({ done }) => done));
		await page.waitForTimeout(700);
	}
	await page.close();
	return spread(times);
}

const passphrase = 'bench passphrase of five words';

/** Sets a lock as a learner does, on its screen. @param {BrowserContext} context @param {string} url */
async function setLock(context, url) {
	const page = await context.newPage();
	await page.goto(new URL('settings/lock', url).href);
	await page.getByLabel('New passphrase', { exact: true }).fill(passphrase);
	await page.getByLabel('The same again', { exact: true }).fill(passphrase);
	await page.getByRole('button', { name: 'Go on' }).click();
	const groups = page.getByRole('list', { name: /^Recovery code/ }).getByRole('listitem');
	await groups.first().waitFor();
	const code = (await groups.allTextContents()).join('-');
	await page.getByRole('button', { name: 'I have written it down' }).click();
	await page.getByLabel('Type it from your paper', { exact: true }).fill(code);
	await page.getByRole('button', { name: 'Set the lock' }).click();
	await page.getByRole('heading', { name: 'The lock is set' }).waitFor();
	await page.close();
}

/**
 * Sets a lock, then: from the press on Open to the first row of the list on the screen. Most of it is the
 * passphrase being made slow to guess. @param {BrowserContext} context @param {string} url @param {Contender} contender
 */
export async function unlockToList(context, url, { listPath = '', row = '' }) {
	await setLock(context, url);
	return median(context, async (page) => {
		await page.goto(new URL(listPath, url).href);
		await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
		const open = page.getByRole('button', { name: 'Open', exact: true });
		const from = await open.evaluate((button) => {
			const now = performance.now();
			if (button instanceof HTMLElement) button.click();
			return now;
		});
		return (await page.evaluate((selector) => bench.shown(selector), row)) - from;
	});
}

/**
 * Types a word into the search box: from each letter to the last change of the list.
 * @param {Page} page with the list open @param {string} searchBox @returns {Promise<Spread | null>}
 */
export async function search(page, searchBox) {
	const box = page.locator(searchBox).first();
	// The first search makes everything ready; it is not measured.
	await box.fill('window');
	await page.waitForTimeout(8000);
	await box.fill('');
	await page.waitForTimeout(1500);
	/** @type {number[]} */
	const times = [];
	for (const word of ['children', 'noticed', 'worried']) {
		const watching = await page.evaluateHandle(() => bench.watchList());
		await box.pressSequentially(word, { delay: 400 });
		await page.waitForTimeout(800);
		times.push(...(await watching.evaluate((stop) => stop())));
		await box.fill('');
		await page.waitForTimeout(800);
	}
	return spread(times);
}

/** A plain scan of as many texts, for comparison. @param {Page} page @param {readonly string[]} texts @returns {Promise<number>} */
export async function rawScan(page, texts) {
	return page.evaluate((all) => {
		const folded = all.map((text) => text.toLowerCase());
		const times = ['chi', 'child', 'noticed', 'wor', 'worried'].map((word) => {
			const start = performance.now();
			folded.filter((text) => text.includes(word));
			return performance.now() - start;
		});
		return times.sort((a, b) => a - b)[2] ?? 0;
	}, texts);
}

/** @param {CDPSession} session @returns {Promise<number>} bytes in use after everything unneeded is gone */
async function heapOf(session) {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize;
}

/**
 * Asks the workers of a page for their heaps. They are reached through the page's own session, in the
 * older way that Playwright's sessions still allow.
 * @param {CDPSession} session @returns {Promise<number>}
 */
async function workerHeaps(session) {
	/** @type {string[]} */
	const workers = [];
	let bytes = 0;
	session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
		if (targetInfo.type === 'worker') workers.push(sessionId);
	});
	session.on('Target.receivedMessageFromTarget', ({ message }) => {
		const { result } = JSON.parse(message);
		bytes += (result?.usedSize ?? 0) + (result?.backingStorageSize ?? 0);
	});
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: false,
		flatten: false
	});
	const methods = ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'];
	for (const sessionId of workers)
		for (const [id, method] of methods.entries())
			await session.send('Target.sendMessageToTarget', {
				sessionId,
				message: JSON.stringify({ id, method })
			});
	await new Promise((resolve) => setTimeout(resolve, 2000));
	return bytes;
}

/** @param {BrowserContext} context @param {Page} page @returns {Promise<{ page: number, workers: number }>} bytes */
export async function memory(context, page) {
	const session = await context.newCDPSession(page);
	return { page: await heapOf(session), workers: await workerHeaps(session) };
}
