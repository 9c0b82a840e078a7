import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { compilePack, exampleNotice } from '$lib/export/compile-pack';
import { contentsOf, type PackDocument } from '$lib/export/document';
import type { Item, Node } from '$lib/export/pdf-boxes';
import { Typeface } from '$lib/export/pdf-fonts';
import { layPack } from '$lib/export/pdf-layout';
import { setLines } from '$lib/export/pdf-lines';
import type { SetPage } from '$lib/export/pdf-pages';
import { text as styles } from '$lib/export/pdf-style';
import { writePdf } from '$lib/export/write-pdf';
import { packFonts } from './fixtures/fonts';
import { input } from './fixtures/pack';
import { torture } from './fixtures/torture';

const type = new Typeface(new PDFDocument({ font: '', autoFirstPage: false }), packFonts());
const lay = (doc: PackDocument): readonly SetPage[] => layPack(doc, type, () => undefined);
type Words = Extract<Item, { is: 'words' }>;
const wordsOf = (page: SetPage): readonly Words[] => page.items.filter((one) => one.is === 'words');
const textOf = (page: SetPage): string =>
	wordsOf(page)
		.map((one) => one.text)
		.join(' ');
const isIn = (node: Node | null, tag: Node['tag']): boolean =>
	node !== null && (node.tag === tag || isIn(node.parent, tag));

const doc = compilePack(input);
const pages = lay(doc);
const hard = compilePack(torture);
const hardPages = lay(hard);

describe('the pages of a PDF', () => {
	it('say title, learner and page X of Y at the foot, every one', () => {
		pages.forEach((page, i) => {
			expect(textOf(page)).toContain(doc.footer.left);
			expect(textOf(page)).toContain('Learner 014, March 2026');
			expect(textOf(page)).toContain(`Page ${i + 1} of ${pages.length}`);
		});
	});

	it('say that an example is an example, every one', () => {
		for (const page of hardPages) expect(textOf(page)).toContain(exampleNotice);
	});

	it('hold every word inside the paper’s margins', () => {
		for (const { sheet, items } of hardPages)
			for (const item of items)
				if (item.is === 'words') {
					expect(item.x + item.width).toBeLessThanOrEqual(sheet.right + 2.5);
					expect(item.x).toBeGreaterThan(20);
					expect(item.y).toBeLessThanOrEqual(sheet.height - 20);
				}
	});

	it('never leave a heading alone at the foot', () => {
		for (const { sheet, anchors } of hardPages)
			for (const { y } of anchors) expect(y).toBeLessThan(sheet.bottom - 40);
	});

	it('hold a heading for everything the contents list', () => {
		const ids = hardPages.flatMap((page) => page.anchors.map((one) => one.id));
		for (const { id } of contentsOf(hard)) expect(ids).toContain(id);
	});

	it('lay the targets on their side and the rest upright', () => {
		const wide = pages.filter((page) => page.sheet.width > page.sheet.height);
		expect(wide).toHaveLength(1);
		expect(wide[0] && textOf(wide[0])).toContain('Targets');
	});

	it('mark the highlighted words with a bar behind them, as a quotation', () => {
		const quoted = pages.flatMap(wordsOf).filter((one) => one.node?.tag === 'Quote');
		expect(quoted.map((one) => one.text).join(' ')).toContain('When I wrote three points');
		expect(pages.flatMap((page) => page.items).some((one) => one.is === 'bar')).toBe(true);
	});

	it('give every table head and row its element, and repeat heads only as decoration', () => {
		const heads = hardPages.flatMap(wordsOf).filter((one) => one.text === 'Goal');
		expect(heads.filter((one) => isIn(one.node, 'TH'))).toHaveLength(1);
		expect(heads.filter((one) => one.node === null).length).toBeGreaterThan(0);
	});
});

describe('lines of text', () => {
	const style = styles.plain;
	const set = (words: string, width = 200) =>
		setLines([{ text: words }], style, width, type).map((line) =>
			line.map((part) => part.text).join('')
		);

	it('lose no letter, whatever the width', () => {
		const words = 'Łukasz, Zoë and Child A made 12 well-known cards on 3 March for everyone.';
		for (const width of [40, 90, 200, 400])
			expect(set(words, width).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
	});

	it('keep a day and a child’s letter together', () => {
		for (let width = 90; width < 260; width += 5)
			for (const line of set('It was on 3 March with Child A and Practitioner B again.', width))
				expect(line).not.toMatch(/(^| )3$|Child$|Practitioner$|^(March|A|B) /);
	});

	it('break a word that is wider than the line', () => {
		const lines = set('x'.repeat(500), 100);
		expect(lines.length).toBeGreaterThan(10);
		expect(lines.join('')).toBe('x'.repeat(500));
	});

	it('draw what no font holds as a boxed sign that still says what it is', () => {
		const parts = setLines([{ text: 'so 😀 glad' }], style, 200, type).flat();
		expect(parts.filter((one) => one.isBoxed)).toMatchObject([{ text: '?', actual: '😀' }]);
	});
});

describe('writing a PDF', () => {
	it('names what it cannot draw and tells how far it is', async () => {
		const told: number[] = [];
		const { bytes, undrawable } = await writePdf(hard, {
			fonts: packFonts(),
			onprogress: (share) => told.push(share)
		});
		expect(new TextDecoder().decode(bytes.slice(0, 8))).toBe('%PDF-1.7');
		expect(undrawable.map((one) => one.text)).toEqual(expect.arrayContaining(['😀', 'ش', '中']));
		expect(told.length).toBeGreaterThan(hard.sections.length);
		expect([...told].sort((a, b) => a - b)).toEqual(told);
		expect(told.at(-1)).toBeLessThanOrEqual(1);
	}, 60_000);

	it('rejects a font file that is none', async () => {
		const fonts = { regular: [new Uint8Array(100)], bold: [new Uint8Array(100)] };
		await expect(writePdf(doc, { fonts })).rejects.toThrow();
	});
});

describe('a pack of impossible sizes', () => {
	const long = 'A very long centre name that goes on and on. '.repeat(120);
	const [, outcome] = input.set.outcomes;
	const criterion = outcome?.criteria[0];
	if (!outcome || !criterion) throw new Error('the fixture has two outcomes');
	const criteria = Array.from({ length: 30 }, (_, i) => ({
		...criterion,
		id: i === 0 ? 'AC4' : `c${i}`,
		code: `Criterion number ${i + 1}`,
		parts: Array.from({ length: 14 }, (_, k) => ({
			...criterion.parts[0]!,
			id: k === 0 ? 'strengths' : `p${k}`,
			title: `Part ${k + 1} with a remarkably long title`
		}))
	}));
	const huge = compilePack({
		...input,
		criteria: 'all',
		set: { ...input.set, outcomes: [{ ...outcome, criteria }] },
		profile: { ...input.profile, centre: long, number: 'N'.repeat(300) }
	});
	const sheets = lay(huge);

	it('still holds every word on paper', () => {
		for (const { sheet, items } of sheets)
			for (const item of items)
				if (item.is === 'words') {
					expect(item.y).toBeLessThanOrEqual(sheet.height - 20);
					expect(item.x + item.width).toBeLessThanOrEqual(sheet.right + 2.5);
				}
		const all = sheets.map(textOf).join(' ');
		expect(all.split('goes on and').length).toBeGreaterThan(60);
		expect(all).toContain('Criterion number 30');
		expect(all).toContain('Part 14');
	});
});
