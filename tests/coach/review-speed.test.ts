import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '$lib/coach/review';
import { reflections } from './development/reflections';

const context = { concerns: ['own-contribution'], template: 'gibbs' } as const;
/** Milliseconds of work, not of waiting for what else the machine does. */
const time = (run: () => void): number => {
	const start = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};
/** The quickest of a few runs: the first ones also compile. */
const quickest = (run: () => void): number =>
	Math.min(...Array.from({ length: 4 }, () => time(run)));
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
const prose = reflections.map(({ text }) => text).join(' ');
/** Plain work of the same kind that is not ours: words found, lowered and counted. */
const plainWork = (): void => {
	const counts = new Map<string, number>();
	for (let round = 0; round < 40; round++)
		for (const [word] of prose.matchAll(/[\p{L}’']+/gu))
			counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
};
/** What `plainWork` takes on the machine that the limits below are for, in ms. */
const plainThere = 28;
/** A limit in ms, for this machine as it is just now: never tighter, wider where everything is slower. */
const here = (limit: number): number => limit * Math.max(1, quickest(plainWork) / plainThere);
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
