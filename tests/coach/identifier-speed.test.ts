import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '$lib/coach/identifiers';
import { names } from './development/identifier-names';
import { here, median, prose, quickest, time } from './machine';

const watchlist = ['Zara', 'Jayden', 'Little Stars', 'aaaaa', 'Aa Aa', 'Will'];
const words = (count: number): string => {
	const all = prose.split(' ');
	return Array.from({ length: count }, (_, at) => all[at % all.length]).join(' ');
};

describe('the check keeps up', () => {
	it('with an entry of 300 words', () => {
		const text = words(300);
		for (let round = 0; round < 30; round++) findIdentifiers(text, { watchlist });
		const run = (): number => time(() => findIdentifiers(text, { watchlist }));
		expect(median(Array.from({ length: 40 }, run))).toBeLessThanOrEqual(here(4));
	});

	it('with a paste of 20,000 words', () => {
		const text = words(20_000);
		expect(quickest(() => findIdentifiers(text, { watchlist }))).toBeLessThanOrEqual(here(1000));
	});

	const limit = here(200);
	it.each([
		...[
			'Zara Zara. ',
			'Zainab ',
			'zainab ',
			'Zainab, ',
			'Zainab and ',
			'Zainab et al',
			'Will ',
			'will '
		],
		...[
			'with will ',
			'May ',
			'May said ',
			'Rose ',
			'Rose Room ',
			'Aa-Aa-',
			'Mrs. N. ',
			'Mrs N N ',
			'miss a'
		],
		...[
			'boy called ',
			'my mentor a',
			'Maria Montessori ',
			'Peter Rabbit ',
			'zaras mum ',
			'Xq ',
			'Xqz said '
		],
		...[
			'“Aa” ',
			'• Aa\n',
			'1. Aa\n',
			'Aa’s ',
			'aa-bb ',
			'tions',
			'ings ',
			'aaaaaaaaaa',
			'Zara, 1',
			'(Zara, '
		],
		...['ÀÀà ', 'łłł ', 'Child A ', 'Child ', '\u0301', 'A\u0301', '𝒜𝒷 ', '🙂Zara']
	])('with 100,000 characters of %j', (trap) => {
		const text = trap.repeat(Math.ceil(100_000 / trap.length));
		expect(quickest(() => findIdentifiers(text, { watchlist }))).toBeLessThanOrEqual(limit);
	});

	it('with anything at all; what it marks lies in the text, in order, and is what it says', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				...names.map((one) => one.replace(/\[\[|\]\]/g, '')),
				...prose.split(' ').slice(0, 200)
			),
			fc.string({ unit: 'grapheme', maxLength: 8 })
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const text = pieces.join(' ');
				let from = 0;
				for (const { start, end, text: words } of findIdentifiers(text, { watchlist })) {
					expect(start).toBeGreaterThanOrEqual(from);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end)).toBe(words);
					from = end;
				}
				expect(from).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 80 }
		);
	});
});
