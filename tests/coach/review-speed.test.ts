import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '$lib/coach/review';
import { here, median, prose, quickest, time } from './machine';

const context = { concerns: ['own-contribution'], template: 'gibbs' } as const;
const words = (count: number): string => {
	const all = prose.split(' ');
	return Array.from({ length: count }, (_, at) => all[at % all.length]).join(' ');
};

describe('reading keeps up', () => {
	it('with an entry of 300 words', () => {
		const text = words(300);
		for (let round = 0; round < 20; round++) review(text, context);
		const taken = median(Array.from({ length: 30 }, () => time(() => review(text, context))));
		expect(taken).toBeLessThanOrEqual(here(8));
	});

	it('with a paste of 20,000 words', () => {
		const text = words(20_000);
		expect(quickest(() => review(text, context))).toBeLessThanOrEqual(here(1000));
	});

	const traps = [
		'a',
		'i ',
		'I felt ',
		'i was so very really quite ',
		'because ',
		'mum said ',
		'the the ',
		'i will ',
		'. ',
		'Mr. ',
		'"',
		"'s ",
		"'",
		'(1998) ',
		'by the end of the ',
		'she might have felt ',
		'told mum that she ',
		'never share information ',
		'1. ',
		'\n',
		'-',
		'…',
		'can not ever be ',
		'👩🏽‍🍼',
		'a child told me ',
		'and then we '
	];
	const limit = here(200);
	it.each(traps)('with 100,000 characters of %j', (trap) => {
		const text = trap.repeat(Math.ceil(100_000 / trap.length));
		expect(quickest(() => review(text, context))).toBeLessThanOrEqual(limit);
	});

	it('with anything at all, and no place lies outside the text', () => {
		const word = fc.constantFrom(...traps, ...prose.split(' ').slice(0, 300));
		const text = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), {
			maxLength: 400
		});
		fc.assert(
			fc.property(text, (parts) => {
				const whole = parts.join(' ');
				const { indicators, strengths } = review(whole, context);
				for (const { start, end } of [...indicators, ...strengths]) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(whole.length);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
