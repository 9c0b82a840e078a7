// Measures Afterword beside a blank page of the same stack and TiddlyWiki, in one run, and prints the
// ratios. Takes some minutes; fails only when something could not be measured.
// Sizes other than 100, 1,000 and 10,000 entries: npm run bench -- 500 5000
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../.config/run/browser.mjs';
import { say } from '../../.config/run/shell.mjs';
import { serveSite } from '../../.config/run/site.mjs';
import { firstLoad, sums } from '../first-load.mjs';
import { afterword, blank, tiddlywiki } from './contenders.mjs';
import * as measure from './measures.mjs';
import { packTimes } from './pack.mjs';
import { readTimes } from './read.mjs';
import { figuresLine, figuresTable, goalsTable } from './report.mjs';
import { seedEntries } from './words.mjs';

/** @import { BrowserContext } from '@playwright/test' */
/** @import { Site } from '../../.config/run/site.mjs' */
/** @import { Contender } from './contenders.mjs' */

/**
 * @typedef {'load' | 'typing' | 'list' | 'key50' | 'key95' | 'keyWorst' | 'open' | 'saved50' | 'saved95' | 'saved99' | 'unlock' |
 *   'search50' | 'search95' | 'scan' | 'pageHeap' | 'allHeap'} Figure
 * @typedef {{ name: string, count: number } & Partial<Record<Figure, number | null>>} Result
 */

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
let isWhole = true;

/**
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} step
 * @returns {Promise<T | null>} null when it could not be measured, which is said
 */
async function attempt(what, step) {
	try {
		return await step();
	} catch (error) {
		isWhole = false;
		say(`  could not measure ${what}: ${error instanceof Error ? error.message : error}`);
		return null;
	}
}

/** Opens everything once, fills it and lets it settle, so that what is measured is a warm start. @param {BrowserContext} context @param {Site} site @param {Contender} contender */
async function warmUp(context, site, { seed, opener, editor }) {
	const page = await context.newPage();
	const load = sums(await firstLoad(page, site.url, opener ?? editor)).rest / 1000;
	await seed?.(page, site.url);
	await page.goto(site.url);
	await page.waitForTimeout(3000);
	await page.close();
	return load;
}

/** @param {BrowserContext} context @param {string} url @param {Contender} contender @param {number} count @returns {Promise<Partial<Result>>} */
async function listFigures(context, url, contender, count) {
	const list = await attempt('the list', () => measure.startToList(context, url, contender));
	const open = await attempt('opening', () => measure.openEntry(context, url, contender));
	const found = await attempt('search', async () => {
		const page = await measure.slowPage(context);
		await page.goto(new URL(contender.listPath ?? '', url).href);
		const keys = await measure.search(page, contender.searchBox ?? '');
		const heap = await measure.memory(context, page);
		const scan = await measure.rawScan(
			page,
			seedEntries(count).map(({ texts }) => texts.join(' '))
		);
		await page.close();
		return { keys, heap, scan };
	});
	return {
		list,
		open,
		search50: found?.keys?.p50 ?? null,
		search95: found?.keys?.p95 ?? null,
		scan: found?.scan ?? null,
		pageHeap: found ? found.heap.page / 1e6 : null,
		allHeap: found ? (found.heap.page + found.heap.workers) / 1e6 : null
	};
}

/** @param {BrowserContext} context @param {string} url @param {Contender} contender @returns {Promise<Partial<Result>>} */
async function writingFigures(context, url, contender) {
	const typing = await attempt('the start', () => measure.startToTyping(context, url, contender));
	const keys = await attempt('writing', () => measure.keyPress(context, url, contender));
	const saved = contender.saveState
		? await attempt('saving', () => measure.lastKeyToSaved(context, url, contender))
		: null;
	return {
		typing,
		key50: keys?.painted?.p50 ?? null,
		key95: keys?.painted?.p95 ?? null,
		keyWorst: keys?.slowest ?? null,
		saved50: saved?.p50 ?? null,
		saved95: saved?.p95 ?? null,
		saved99: saved?.p99 ?? null
	};
}

/** @param {Contender} contender @param {number} count @returns {Promise<Result>} */
async function figuresOf(contender, count) {
	say(`Measuring ${contender.name}.`);
	const profile = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
	const site = await serveSite({ folder: contender.folder });
	const context = await chromium.launchPersistentContext(profile, { ...launchOptions(), ...phone });
	const load = await attempt('the first load', () => warmUp(context, site, contender));
	if (contender.isOffline) await site.stop();
	const writing = await writingFigures(context, site.url, contender);
	const lists = contender.row ? await listFigures(context, site.url, contender, count) : {};
	const unlock = contender.hasLock
		? await attempt('unlocking', () => measure.unlockToList(context, site.url, contender))
		: null;
	await context.close();
	if (!contender.isOffline) await site.stop();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	const result = { name: contender.name, count, load, ...writing, ...lists, unlock };
	say(`  ${figuresLine(result)}`);
	return result;
}

const asked = process.argv.slice(2).map(Number);
if (asked.some((count) => !(count > 0)))
	throw new Error('Sizes are numbers: npm run bench -- 500 5000');
const counts = asked.length > 0 ? asked : [100, 1000, 10_000];
const empty = await figuresOf(blank(), 0);
/** @type {Result[]} */
const ours = [];
/** @type {Result[]} */
const wikis = [];
for (const count of counts) {
	ours.push(await figuresOf(afterword(count), count));
	wikis.push(await figuresOf(await tiddlywiki(count), count));
}

say('Measuring a pack of 200 entries.');
const pack = (await attempt('the pack', packTimes)) ?? {};
say('Measuring the two readers.');
const reading = await attempt('the readers', readTimes);

/** The middle size is the one that the goals speak of; the largest shows that it stays so. */
const middle = Math.floor((counts.length - 1) / 2);
const [our, wiki, most] = [ours[middle], wikis[middle], ours.at(-1)];

/** @param {string} what @param {number | null | undefined} value @param {number | null | undefined} against @param {number} goal */
const line = (what, value, against, goal) => ({
	what,
	value: value ?? null,
	against: against ?? null,
	goal
});

say(`\n${figuresTable([empty, ...ours, ...wikis])}\n`);
say(
	goalsTable([
		line('first load, kB', our?.load, 1, 110),
		line('start to typing, of blank', our?.typing, empty.typing, 3),
		line('start to typing, of TiddlyWiki', our?.typing, wiki?.typing, 0.2),
		line('start to list, of TiddlyWiki', our?.list, wiki?.list, 0.3),
		line(`start to list, ${most?.count} of ${our?.count}`, most?.list, our?.list, 1.3),
		line('slowest key event, ms', our?.keyWorst, 1, 50),
		line('key to screen p50, of TiddlyWiki', our?.key50, wiki?.key50, 0.35),
		line('open an entry, of TiddlyWiki', our?.open, wiki?.open, 0.3),
		line(`search at ${most?.count} p95, ms`, most?.search95, 1, 50),
		line(`search at ${most?.count} p50, of a raw scan`, most?.search50, most?.scan, 3),
		line('last key to saved p95, ms', our?.saved95, 1, 500),
		line(`unlock to list, ${most?.count} of ${our?.count}`, most?.unlock, our?.unlock, 1.3),
		line(`page heap at ${most?.count}, MB`, most?.pageHeap, 1, 25),
		line(`page and worker at ${most?.count}, MB`, most?.allHeap, 1, 60),
		line('pack: first progress of Word, ms', pack.docxFirst, 1, 100),
		line('pack: first progress of PDF, ms', pack.pdfFirst, 1, 100),
		line('pack: Word, of the bare library', pack.docx, pack.docxBare, 1.5),
		line('pack: PDF, of pdfmake', pack.pdf, pack.pdfMake, 1),
		line('coach, 300 words, ms', reading?.plain.review, 1, 8),
		line('coach, 300 words, slowed four times, ms', reading?.slow.review, 1, 50),
		line('coach, 20,000 words, ms', reading?.plain.reviewLong, 1, 1000),
		line('names, 300 words, ms', reading?.plain.names, 1, 4),
		line('names, 300 words, slowed four times, ms', reading?.slow.names, 1, 50),
		line('names, 20,000 words, ms', reading?.plain.namesLong, 1, 1000)
	])
);
process.exitCode = isWhole ? 0 : 1;
