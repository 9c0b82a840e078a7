import { describe, expect, it } from 'vitest';
import { CatalogError } from '$lib/catalog/catalog-error';
import { readYaml } from '$lib/catalog/read-yaml';
import { problemsOf } from './problems';

const read = (text: string): readonly string[] => problemsOf(() => readYaml(text, 'a.yaml'));

describe('a tutor whose file is not plain YAML is told the line and what to do', () => {
	it.each([
		['a: 1\nb:\n\t- c', 'a.yaml, line 3: a tab is used to indent. Use spaces.'],
		[
			'a: one: two',
			'a.yaml, line 1: there is a second ": " in this line. Put the words in quotes.'
		],
		['a: 1\nb: 2\na: 3', 'a.yaml, line 3: "a" is given twice.'],
		['a: 1\n---\nb: 2', 'a.yaml, line 2: a second document begins here. Keep one in a file.'],
		['a:\n  b: @x', 'a.yaml, line 2: words cannot begin with this sign. Put them in quotes.'],
		[
			'a: !!js/function x',
			'a.yaml, line 1: types marked with "!" are not used here. Leave the mark out.'
		],
		['? [a, b]\n: c', 'a.yaml, line 1: a field name should be one plain word.'],
		['a:\n  - x\n b: 1', 'a.yaml, line 3: this line is indented differently from its neighbours.']
	])('%j', (text, sentence) => {
		expect(read(text)).toEqual([sentence]);
	});

	it('names an open quote as invalid YAML, on its line', () => {
		expect(read('a: 1\nb: "x')[0]).toMatch(/^a\.yaml, line 2: this is not valid YAML \(.+\)\.$/);
	});

	it('reads accents, a byte order mark and Windows line ends', () => {
		expect(readYaml('\uFEFFa: né\r\nb: 2\r\n', 'a.yaml').value).toEqual({ a: 'né', b: 2 });
	});
});

describe('a hostile file is refused at once and does no harm', () => {
	const bomb = 'a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]';
	it('an alias, the fuse of an alias bomb', () => {
		expect(read(bomb)[0]).toBe(
			'a.yaml, line 2: "*a" is a shortcut. Write the words out again here.'
		);
	});

	it.each([
		['lists in lists on one line', '- '.repeat(90_000)],
		['open brackets', '['.repeat(100_000)],
		['open braces', '{a: '.repeat(40_000)],
		['keys marked one by one', '? '.repeat(90_000)],
		['indentation', `a:\n${' '.repeat(50_000)}b: 1`],
		['fields in fields', Array.from({ length: 40 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')]
	])('too deep: %s', (_, text) => {
		expect(read(text)[0]).toMatch(/nested too deeply/);
	});

	it('too long', () => {
		expect(read(`a: ${'x'.repeat(200_000)}`)).toEqual([
			'a.yaml, line 1: the file is too long. Keep it below 200,000 characters.'
		]);
	});

	it('twenty thousand fields, within a second or two', () => {
		const started = Date.now();
		const many = Array.from({ length: 18_000 }, (_, n) => `k${n}: 1`).join('\n');
		expect(read(many)).toEqual([]);
		expect(Date.now() - started).toBeLessThan(3000);
	});

	it('a field named after the inside of the language stays a plain field', () => {
		const { value } = readYaml('__proto__: { polluted: true }', 'a.yaml');
		expect(Object.keys(Object(value))).toEqual(['__proto__']);
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
	});
});

describe('a place in the data leads back to its line', () => {
	const { say } = readYaml('# first\na:\n  - b: 1\n    c: >-\n      words\n  - d: 2\n', 'a.yaml');
	it.each([
		[['a', 0, 'c'], 4],
		[['a', 1, 'd'], 6],
		[['a', 1, 'missing'], 6],
		[['missing'], 2]
	])('%j', (path, line) => {
		expect(say({ path, reason: 'x.' })).toBe(`a.yaml, line ${line}: x.`);
	});
});

it('an error carries all sentences, one a line', () => {
	const error = new CatalogError(['one.', 'two.']);
	expect(error.message).toBe('one.\ntwo.');
	expect(error.problems).toEqual(['one.', 'two.']);
});
