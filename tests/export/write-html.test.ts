import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compilePack, exampleNotice } from '$lib/export/compile-pack';
import { contentsOf } from '$lib/export/document';
import { writeHtml } from '$lib/export/write-html';
import { packFonts } from './fixtures/fonts';
import { input, marked } from './fixtures/pack';
import { arabic, endless, script, torture } from './fixtures/torture';

const doc = compilePack(input);
const page = await writeHtml(doc);
const hard = await writeHtml(compilePack(torture));
const body = hard.slice(hard.indexOf('<body>'));

describe('a pack as a web page', () => {
	it('has landmarks, a skip link, its language and one first heading', () => {
		expect(page).toContain('<html lang="en-GB">');
		for (const mark of ['<header>', '<main id="main">', '<nav ', '<footer>', 'href="#main"'])
			expect(page).toContain(mark);
		expect(page.match(/<h1>/g)).toHaveLength(1);
	});

	it('never skips a level of heading', () => {
		const levels = [...hard.matchAll(/<h([1-6])[ >]/g)].map((one) => Number(one[1]));
		levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
		expect(levels.filter((level) => level === 2 || level === 3)).toHaveLength(
			contentsOf(compilePack(torture)).length + 1 // and the contents' own
		);
	});

	it('has every id once, and every link leads to one', () => {
		const ids = [...hard.matchAll(/ id="([^"]*)"/g)].map((one) => one[1]);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, target] of hard.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
	});

	it('may load nothing and run nothing, and allows exactly its own style sheet', () => {
		const style = /<style>([\s\S]*?)<\/style>/.exec(hard)?.[1] ?? '';
		const hash = createHash('sha256').update(style).digest('base64');
		expect(hard).toContain(
			`default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`
		);
		expect(hard).not.toMatch(/<script|<link|<img|<iframe|https?:|\son\w+=| style="/);
	});

	it('shows her words as words, whatever signs they hold', () => {
		expect(
			body.includes('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;b&gt;bold')
		).toBe(true);
		expect(body.includes(script)).toBe(false);
		const plain = body.replace(/<\/?mark>/g, '');
		for (const words of [arabic, 'Łukasz and Zoë', '中文 # | == ** _x_', endless.trim()])
			expect(plain.includes(words), words.slice(0, 40)).toBe(true);
	});

	it('marks the evidence', () => {
		expect(page).toContain(`<mark>${marked}</mark>`);
	});

	it('says in every section and on every printed page that an example is one', () => {
		const notices = hard.split(`<p class="notice">${exampleNotice}</p>`).length - 1;
		expect(notices).toBe(hard.match(/<section|<header>/g)?.length);
		expect(hard).toContain('@top-left{content:');
		expect(page).not.toContain('class="notice"');
	});

	it('prints title, learner and page X of Y on every page', () => {
		expect(page).toContain("content:'Own contribution to team working'");
		expect(page).toContain("content:'Learner 014\\2c  March 2026'");
		expect(page).toContain("'Page ' counter(page) ' of ' counter(pages)");
	});

	it('cannot be broken out of through the title', () => {
		const style = /<style>([\s\S]*?)<\/style>/.exec(hard)?.[1] ?? '';
		expect(style).not.toContain('<script');
		expect(hard).toContain('<title>Łukasz &amp; Zoë &lt;script&gt;“Fish” 😀</title>');
	});

	it('carries its fonts when it is given them', async () => {
		const withFonts = await writeHtml(doc, { fonts: packFonts() });
		expect(withFonts.match(/@font-face/g)).toHaveLength(2);
		expect(withFonts).toContain('data:font/woff;base64,d09GR');
	});
});
