import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchOptions } from '../../.config/run/browser.mjs';
import { compilePack, exampleNotice } from '$lib/export/compile-pack';
import { writeHtml } from '$lib/export/write-html';
import { examplePack } from './fixtures/example';
import { ask, has, put } from './fixtures/outside';
import { torture } from './fixtures/torture';

const hasBrowser = findBrowser() !== undefined;
if (!hasBrowser) it.skip('no Chromium is installed here, so no browser looked at the web page');

const pages = [
	{ name: 'the example journal', doc: compilePack(examplePack()) },
	{ name: 'a pack of everything a keyboard can produce', doc: compilePack(torture) }
];

describe.runIf(hasBrowser).each(pages)('$name, as a web page in a browser', ({ name, doc }) => {
	let browser: Browser;
	let address = '';
	beforeAll(async () => {
		browser = await chromium.launch(launchOptions());
		const html = new TextEncoder().encode(await writeHtml(doc));
		address = `file://${put(`${name.replaceAll(' ', '-')}.html`, html)}`;
	}, 60_000);
	afterAll(() => browser?.close());

	it('has nothing that axe finds, on a phone and on a desk', async () => {
		// axe has to run a script in the page, which the page's own policy forbids
		const context = await browser.newContext({ bypassCSP: true });
		const page = await context.newPage();
		for (const width of [390, 1280]) {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(address);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
		}
	}, 120_000);

	it('keeps to its own policy and never scrolls sideways at 320 px', async () => {
		const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await page.goto(address);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(320);
		const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
		expect(family).toContain('Atkinson'); // so the style sheet was let through
		expect(said).toEqual([]);
	}, 60_000);

	it.runIf(has('pdftotext'))(
		'prints who, what and page X of Y on every page',
		async () => {
			const page = await browser.newPage();
			await page.goto(address);
			const pdf = put('printed.pdf', await page.pdf({ preferCSSPageSize: true }));
			const sheets = ask('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);
			expect(sheets.length).toBeGreaterThan(5);
			sheets.forEach((sheet, i) => {
				expect(sheet).toContain(`Page ${i + 1} of ${sheets.length}`);
				expect(sheet).toContain(doc.footer.centre);
				expect(sheet).toContain(exampleNotice);
			});
		},
		120_000
	);
});
