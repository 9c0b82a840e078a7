import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CatalogError } from '$lib/catalog/catalog-error';
import { parsePack } from '$lib/catalog/parse-pack';
import { writePackFile } from '$lib/export/write-pack-file';
import type { PackFile } from '$lib/domain/pack-file';
import { parseCase } from '$lib/import/case';
import { parseMatrix } from '$lib/import/matrix';
import { openPack } from '$lib/import/open-pack';
import { parsePastedUnit } from '$lib/import/paste-unit';
import { builtIn, packs, packText } from '../support/packs';

const file = 'unit-4.afterword.yaml';
const open = (text: string) => openPack(file, strToU8(text), builtIn);

/** What is said of a pack that is not taken. */
function problems(deed: () => unknown): readonly string[] {
	try {
		deed();
	} catch (error) {
		if (error instanceof CatalogError) return error.problems;
		throw error;
	}
	return [];
}
const without = (from: string, to: string): readonly string[] => {
	expect(packText).toContain(from);
	return problems(() => open(packText.replace(from, to)));
};

describe('a pack from a tutor', () => {
	it('is read whole: units, ways to write, cards and dates', () => {
		const pack = open(packText);
		expect(pack).toMatchObject({ name: 'Unit 4, spring', from: 'The team at our college' });
		expect(pack.sets[0]?.outcomes[0]?.criteria.map(({ code }) => code)).toEqual(['P1', 'P2']);
		expect(pack.templates[0]?.stages.map(({ title }) => title)).toEqual(['What?', 'Now what?']);
		expect(pack.cards[0]?.title).toBe('The red book');
		expect(pack.dates).toEqual([
			{ day: '2026-12-04', title: 'Bring a draft' },
			{ day: '2027-01-15', title: 'Hand in unit 4' }
		]);
	});

	it('may be a zip of such files', () => {
		const [head, cards] = packText.split('cards:\n');
		const zip = zipSync({
			'one.afterword.yaml': strToU8(head ?? ''),
			'two.afterword.yaml': strToU8(
				`format: 1\nname: Unit 4, spring\nfrom: The team at our college\ncards:\n${cards ?? ''}`
			),
			'__MACOSX/._one.afterword.yaml': strToU8('\u0000'),
			'notes.txt': strToU8('not looked at')
		});
		expect(openPack('unit-4.zip', zip, builtIn)).toEqual(open(packText));
	});

	it('loses nothing when it is written and read again', () => {
		fc.assert(
			fc.property(packs, (pack) => {
				expect(parsePack([{ file, text: writePackFile(pack) }], builtIn)).toEqual(pack);
			}),
			{ numRuns: 150 }
		);
	});

	it('may hold a unit of 2,000 criteria', () => {
		const [set] = open(packText).sets;
		const [outcome] = set?.outcomes ?? [];
		const [criterion] = outcome?.criteria ?? [];
		if (!set || !outcome || !criterion) throw new Error('the pack has a criterion');
		const criteria = Array.from({ length: 2_000 }, (_, n) => ({ ...criterion, id: `P${n + 1}` }));
		const pack = { ...open(packText), sets: [{ ...set, outcomes: [{ ...outcome, criteria }] }] };
		expect(open(writePackFile(pack)).sets[0]?.outcomes[0]?.criteria).toHaveLength(2_000);
	});
});

describe('a unit that came from elsewhere', () => {
	const unit = (name: string): string =>
		readFileSync(new URL(`./fixtures/units/${name}`, import.meta.url), 'utf8');

	it.each([
		['pasted', () => parsePastedUnit(unit('whole-page.txt'))],
		['pasted in points', () => parsePastedUnit(unit('marking-points.txt'))],
		['from a .matrix', () => parseMatrix(unit('unit.matrix')).set],
		['from CASE', () => parseCase(unit('case.json')).set]
	])('%s is the same again after a pack', (_, read) => {
		const set = { id: `own-${'aB3_-'.repeat(4)}xy`, ...read() };
		const pack: PackFile = {
			name: 'Unit',
			from: '',
			sets: [set],
			templates: [],
			cards: [],
			dates: []
		};
		const known = {
			...builtIn,
			templates: new Set(readdirSync('templates/reflections').map((one) => one.split('.')[0] ?? ''))
		};
		expect(parsePack([{ file, text: writePackFile(pack) }], known)).toEqual(pack);
	});
});

describe('a bad pack is refused whole, with the place and the reason', () => {
	it.each([
		[
			'format: 1',
			'format: 2',
			'line 1: "format" should be 1. A pack with a higher number needs a newer Afterword.'
		],
		[
			'name: Unit 4, spring',
			'name: 4',
			'line 2: "name" should be text. Put it in quotes if it is a number, yes or no.'
		],
		[
			'from: The team',
			'form: The team',
			'"form" is not known in a pack. Use format, name, from, sets, templates, cards, dates.'
		],
		['kind: text', 'kind: essay', 'question kind "essay" is unknown.'],
		[
			'id: our-check',
			'id: gibbs',
			'"gibbs" is the id of a template that comes with Afterword. Use another id.'
		],
		[
			'id: unit-4',
			'id: partnership-hnd',
			'"partnership-hnd" is the id of an outcome set that comes with Afterword. Use another id.'
		],
		[
			'id: red-book',
			'id: key-person',
			'"key-person" is the id of a card that comes with Afterword. Use another id.'
		],
		[
			'cards: [red-book, key-person]',
			'cards: [blue-book]',
			'there is no card "blue-book", neither in this pack nor in Afterword.'
		],
		[
			'template: our-check',
			'template: gone',
			'there is no template "gone", neither in this pack nor in Afterword.'
		],
		['id: P2', 'id: P1', 'another criterion already has the id "P1".'],
		['id: next', 'id: happened', 'another question already has the id "happened".'],
		[
			'What happened, in a few words?',
			'What <b>happened</b>?',
			'"<b>" is HTML. A pack holds plain words only.'
		],
		['What happened, in a few words?', '<script>alert(1)</script>', 'is HTML.'],
		['2026-12-04', '2026-02-30', '"day" should be a day that exists, such as 2026-11-24.'],
		[
			'id: our-check',
			'id: own-check',
			'"own-" at the beginning is kept for what is made in the app.'
		],
		[
			'from: The team at our college',
			'from: &a x\nfurther: *a',
			'"*a" is a shortcut. Write the words out again here.'
		],
		[
			'from: The team at our college',
			'from: !!js/function "x"',
			'types marked with "!" are not used here.'
		]
	])('%s → %s', (from, to, reason) => {
		const [first = ''] = without(from, to);
		expect(first).toMatch(/^unit-4\.afterword\.yaml, line \d+: /);
		expect(first).toContain(reason);
	});

	it('a bomb of aliases, of depth or of size, within a moment', () => {
		const began = performance.now();
		const bombs = [
			`a: &a [x,x]\n${'bcdefghij'
				.split('')
				.map((one, n) => `${one}: &${one} [*${'abcdefghij'[n] ?? ''},*${'abcdefghij'[n] ?? ''}]`)
				.join('\n')}`,
			'['.repeat(100_000),
			'- '.repeat(100_000),
			`name: ${'x'.repeat(2_000_000)}`
		];
		for (const bomb of bombs) expect(problems(() => open(bomb))[0]).toMatch(/line \d+: /);
		const big = zipSync({ 'a.afterword.yaml': new Uint8Array(30_000_000) });
		expect(problems(() => openPack('big.zip', big, builtIn))).toEqual([
			'big.zip: the file is too large to be a pack. A pack is text, without pictures.'
		]);
		expect(performance.now() - began).toBeLessThan(10_000);
	});

	it('and what is no pack at all', () => {
		expect(problems(() => open('')).length).toBeGreaterThan(0);
		expect(
			problems(() => openPack('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff]), builtIn))
		).toEqual(['photo.jpg: this is not a text file (UTF-8), so it cannot be a pack.']);
		const empty = zipSync({ 'a.txt': strToU8('x') });
		expect(problems(() => openPack('a.zip', empty, builtIn))[0]).toContain('no file in this zip');
		expect(problems(() => openPack('a.zip', empty.subarray(0, 30), builtIn))[0]).toContain(
			'damaged'
		);
	});

	it('any bytes at all are read or refused, never anything else', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
				problems(() => openPack(file, bytes, builtIn));
			})
		);
	});
});
