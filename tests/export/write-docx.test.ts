import { beforeAll, describe, expect, it } from 'vitest';
import { compilePack, exampleNotice } from '$lib/export/compile-pack';
import { contentsOf } from '$lib/export/document';
import { writeDocx } from '$lib/export/write-docx';
import { input, marked } from './fixtures/pack';
import { arabic, endless, family, torture } from './fixtures/torture';
import { unzip } from './fixtures/unzip';

const doc = compilePack(input);
let files: ReadonlyMap<string, string>;
let body = '';
const textOf = (xml: string): string =>
	[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((one) => one[1]).join('');

beforeAll(async () => {
	files = unzip(await writeDocx(doc));
	body = files.get('word/document.xml') ?? '';
});

describe('a pack as a Word file', () => {
	it('has a real heading for every section, part and entry', () => {
		const headings = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*?w:val="Heading[12]".*?<\/w:p>/gs)];
		expect(headings).toHaveLength(contentsOf(doc).length);
		expect(body).toContain('w:val="Title"');
		expect(body).toContain('w:val="Heading3"');
	});

	it('has a contents field that is already filled, and does not ask to update it', () => {
		const field = /<w:sdt>.*?<\/w:sdt>/s.exec(body)?.[0] ?? '';
		expect(field).toContain('TOC ');
		for (const { text } of contentsOf(doc))
			expect(textOf(field).replaceAll('&amp;', '&')).toContain(
				text.replace('AC4 Honest', 'Honest')
			);
		expect(body).not.toContain('w:dirty="true"');
		expect(files.get('word/settings.xml')).not.toContain('w:updateFields w:val="true"');
	});

	it('is in British English', () => {
		expect(files.get('word/styles.xml')).toContain('w:lang w:val="en-GB"');
	});

	it('names no author', () => {
		const core = files.get('docProps/core.xml') ?? '';
		expect(core).toContain('<dc:title>Own contribution to team working</dc:title>');
		expect(core).not.toMatch(/dc:creator|lastModifiedBy|Un-named/);
	});

	it('repeats the head row of every table', () => {
		const tables = doc.sections.flatMap((one) => one.blocks).filter((one) => one.is === 'table');
		expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
	});

	it('shows marked words as evidence', () => {
		const run = new RegExp(`w:rStyle w:val="Evidence".{0,200}?${marked.slice(0, 40)}`, 's');
		expect(body).toMatch(run);
	});

	it('says page X of Y and who the learner is at the foot of every page', () => {
		const footers = [...files].filter(([name]) => /footer\d+\.xml$/.test(name));
		expect(footers.length).toBeGreaterThan(0);
		for (const [, xml] of footers) {
			expect(textOf(xml)).toContain('Learner 014, March 2026');
			expect(xml).toMatch(/PAGE.*NUMPAGES/s);
		}
	});

	it('puts the targets on a page on its side and the rest upright', () => {
		expect(body.match(/w:orient="landscape"/g)).toHaveLength(1);
	});

	it('survives everything a keyboard can produce, and says that an example is one', async () => {
		const hard = unzip(await writeDocx(compilePack(torture)));
		const xml = hard.get('word/document.xml') ?? '';
		expect(xml).not.toContain('<script>');
		expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
		for (const words of [family, arabic, 'Łukasz and Zoë', '中文', endless.trim()])
			expect(textOf(xml).includes(words), words.slice(0, 40)).toBe(true);
		const headers = [...hard].filter(([name]) => /header\d+\.xml$/.test(name));
		expect(headers.length).toBeGreaterThan(0);
		for (const [, header] of headers) expect(textOf(header)).toBe(exampleNotice);
	});
});
