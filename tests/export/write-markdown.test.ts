import { describe, expect, it } from 'vitest';
import { compilePack, exampleNotice } from '$lib/export/compile-pack';
import { writeMarkdown } from '$lib/export/write-markdown';
import { input, marked } from './fixtures/pack';
import { endless, torture } from './fixtures/torture';

const text = writeMarkdown(compilePack(input));
const hard = writeMarkdown(compilePack(torture));

describe('a pack as Markdown', () => {
	it('begins with its title and has headings in order', () => {
		expect(text.startsWith('# Own contribution to team working\n')).toBe(true);
		const levels = [...hard.matchAll(/^(#+) /gm)].map((one) => one[1]?.length ?? 0);
		levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
	});

	it('marks the evidence and explains the sign', () => {
		expect(text).toContain('Words between == and == are marked as evidence.');
		expect(text).toContain(`==${marked}==`);
	});

	it('keeps every row of a table on one line with as many cells as its head', () => {
		for (const lines of hard.split('\n\n').map((one) => one.split('\n')))
			if (/^\| /.test(lines[0] ?? '')) {
				const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
				for (const line of lines) expect(cells(line)).toBe(cells(lines[0] ?? ''));
			}
		expect(hard.includes('| --- | --- |')).toBe(true);
	});

	it('lets none of her words become a heading, a list, a table or HTML', () => {
		expect(hard.includes('\\# Not a heading')).toBe(true);
		expect(hard.includes('\\- not a list')).toBe(true);
		expect(hard.includes('1\\. not a number')).toBe(true);
		expect(hard.includes('\\<script\\>alert("x")\\</script\\> & \\<b\\>bold\\</b\\> \\&amp;')).toBe(
			true
		);
		expect(hard.includes('中文 \\# \\| \\=\\= \\*\\* \\_x\\_ \\~\\~ \\`code\\`')).toBe(true);
	});

	it('keeps every word of a very long answer', () => {
		expect(hard.replaceAll('==', '').includes(endless.trim())).toBe(true);
	});

	it('says throughout that an example is one', () => {
		const sections = hard.match(/^##? /gm)?.length ?? 0;
		expect(hard.split(`**${exampleNotice}**`).length - 1).toBe(sections + 1);
	});
});
