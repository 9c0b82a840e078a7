import { beforeAll, describe, expect, it } from 'vitest';
import { charactersOf } from '$lib/export/code-points';
import { compilePack, exampleNotice } from '$lib/export/compile-pack';
import { contentsOf, type PackDocument } from '$lib/export/document';
import { writeDocx } from '$lib/export/write-docx';
import { writePdf } from '$lib/export/write-pdf';
import { examplePack } from './fixtures/example';
import { packFonts } from './fixtures/fonts';
import { ask, convert, has, put } from './fixtures/outside';
import { input } from './fixtures/pack';
import { torture } from './fixtures/torture';

const programs = ['soffice', 'pdfinfo', 'pdftotext', 'pdffonts', 'qpdf'] as const;
for (const program of programs)
	if (!has(program))
		it.skip(`${program} is not installed here, so what it would check was not checked`);

const packs: readonly { name: string; doc: PackDocument }[] = [
	{ name: 'a usual pack', doc: compilePack({ ...input, criteria: 'all' }) },
	{ name: 'the example journal', doc: compilePack(examplePack()) },
	{ name: 'a pack of everything a keyboard can produce', doc: compilePack(torture) }
];

/** The words a reader of a pack sees, piece by piece. */
const textsOf = (value: unknown): readonly string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(textsOf)
			: [];
const blocksOf = (doc: PackDocument) => doc.sections.flatMap((one) => one.blocks);
const marksOf = (doc: PackDocument): readonly string[] =>
	blocksOf(doc)
		.flatMap((block) => (block.is === 'passage' ? block.paragraphs.flat() : []))
		.filter((run) => run.mark)
		.map((run) => run.text);
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

describe.each(packs)('$name, as a PDF', ({ name, doc }) => {
	let path = '';
	let undrawable: readonly string[] = [];
	beforeAll(async () => {
		const written = await writePdf(doc, { fonts: packFonts() });
		undrawable = written.undrawable.map((one) => one.text);
		path = put(`${name.replaceAll(' ', '-')}.pdf`, written.bytes);
	}, 60_000);

	it.runIf(has('qpdf'))('has no error that qpdf can find', () => {
		expect(ask('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
	});

	it.runIf(has('pdfinfo'))('has its title, its language and a true structure tree', () => {
		const info = ask('pdfinfo', path);
		expect(info).toMatch(/^Tagged:\s+yes$/m);
		expect(info).not.toMatch(/^Author:/m);
		const tree = ask('pdfinfo', '-struct', path);
		const count = (tag: string): number =>
			tree.match(new RegExp(`^ *${tag}\\b`, 'gm'))?.length ?? 0;
		const listed = contentsOf(doc);
		expect(count('H1')).toBe(1);
		expect(count('H2')).toBe(listed.filter((one) => one.level === 1).length + 1); // and the contents
		expect(count('H3')).toBe(listed.filter((one) => one.level === 2).length);
		const tables = blocksOf(doc).filter((one) => one.is === 'table' || one.is === 'facts');
		expect(count('Table')).toBe(tables.length);
		expect(count('TOCI')).toBe(listed.length);
		const paragraphs = blocksOf(doc).filter((one) => one.is === 'paragraph' && one.runs.length > 0);
		expect(count('P')).toBeGreaterThanOrEqual(paragraphs.length);
		expect(count('Figure')).toBe(blocksOf(doc).filter((one) => one.is === 'figure').length);
		expect(count('Link')).toBeGreaterThanOrEqual(listed.length);
	});

	it.runIf(has('pdfinfo'))('reads in order: the tree holds her words as she wrote them', () => {
		const tree = squeezed(ask('pdfinfo', '-struct-text', path).replace(/^ *"|"$/gm, ''));
		for (const { text } of contentsOf(doc).filter((one) => one.level === 1))
			expect(tree.includes(squeezed(text).slice(-20)), text).toBe(true);
	});

	it.runIf(has('pdftotext'))('holds every character, or it was named beforehand', () => {
		const found = new Set(charactersOf(ask('pdftotext', path, '-')));
		const shown = blocksOf(doc).flatMap((block) =>
			textsOf(block.is === 'figure' || block.is === 'key' ? block.is : block)
		);
		const missing = new Set(
			[...shown, doc.title, doc.notice]
				.flatMap(charactersOf)
				.filter((one) => !/^[\s\p{Default_Ignorable_Code_Point}]+$/u.test(one))
				.filter((one) => !found.has(one) && !undrawable.includes(one))
		);
		expect([...missing]).toEqual([]);
	});

	it.runIf(has('pdftotext'))(
		'says page X of Y and, in an example, that it is one, on every page',
		() => {
			const text = squeezed(ask('pdftotext', path, '-'));
			const pages = Number(/^Pages:\s+(\d+)/m.exec(ask('pdfinfo', path))?.[1]);
			for (let page = 1; page <= pages; page++)
				expect(text.includes(`Page${page}of${pages}`), `page ${page}`).toBe(true);
			if (doc.notice)
				expect(text.split(squeezed(exampleNotice)).length - 1).toBeGreaterThanOrEqual(pages);
		}
	);

	it.runIf(has('pdffonts'))('embeds every font', () => {
		const fonts = ask('pdffonts', path).split('\n').slice(2).filter(Boolean);
		expect(fonts.length).toBeGreaterThan(1);
		for (const font of fonts) expect(font).toMatch(/yes yes yes/);
	});
});

describe.each(packs)('$name, as a Word file', ({ name, doc }) => {
	it.runIf(has('soffice') && has('pdftotext'))(
		'opens in LibreOffice with its contents filled and its words whole',
		async () => {
			const file = put(`${name.replaceAll(' ', '-')}-word.docx`, await writeDocx(doc));
			const text = ask('pdftotext', '-layout', convert(file), '-');
			const [, contents = ''] = text.split(/^\s*Contents$/m);
			const list = squeezed(contents.slice(0, contents.indexOf('\f')));
			const first = contentsOf(doc).slice(0, 8);
			for (const line of first)
				expect(list.includes(squeezed(line.text).slice(0, 40)), line.text).toBe(true);
			const whole = squeezed(text);
			expect(whole).toMatch(/Page1of\d+/);
			for (const quote of marksOf(doc))
				expect(whole.includes(squeezed(quote)), quote.slice(0, 60)).toBe(true);
		},
		120_000
	);
});
