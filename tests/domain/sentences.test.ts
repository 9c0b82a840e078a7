import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '$lib/domain/sentences';

const split = (text: string): readonly string[] => sentencesOf(text).map((one) => one.text);

describe('a text falls into sentences', () => {
	it.each([
		['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
		[
			'I met Dr. Smith, e.g. at St. Mary. He left.',
			['I met Dr. Smith, e.g. at St. Mary.', 'He left.']
		],
		['She said "Stop." Then we left', ['She said "Stop."', 'Then we left']],
		['At 3.30 we met. OK', ['At 3.30 we met.', 'OK']],
		['- one\n* two\n3. three\n4) four\n\n', ['one', 'two', 'three', 'four']],
		['No stop at all', ['No stop at all']],
		['   \n \n', []],
		['Really?! Yes.', ['Really?!', 'Yes.']]
	])('%s', (text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});

	it('that are slices of it, in order, and leave out no word', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '1', '"', '-') }),
				(text) => {
					let from = 0;
					let rest = '';
					for (const { start, end, text: words } of sentencesOf(text)) {
						expect(start).toBeGreaterThanOrEqual(from);
						expect(text.slice(start, end)).toBe(words);
						rest += text.slice(from, start);
						from = end;
					}
					expect(rest + text.slice(from)).not.toMatch(/a(?![.)])/);
				}
			)
		);
	});

	it('quickly, however it is made', () => {
		for (const trap of ['.', 'a.', ' ', '\n', '1. ', '"', 'Dr. '])
			expect(time(trap.repeat(100_000 / trap.length))).toBeLessThan(500);
	});
});

function time(text: string): number {
	const from = performance.now();
	sentencesOf(text);
	return performance.now() - from;
}
