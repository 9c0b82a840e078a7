import { describe, expect, it } from 'vitest';
import { contributionsOverTime, isShown } from '$lib/domain/contributions-over-time';
import type { Entry, Seen } from '$lib/domain/entry';
import { mostDrawn, overTimeShapes } from '$lib/domain/over-time-picture';
import type { BehavioursQuestion, ChoiceQuestion, Contribution } from '$lib/domain/template';
import { asked, entryOf } from './entries';

const ids = ['asks', 'backs', 'counts'] as const;
const contribution = (id: string): Contribution => ({
	...{ id, label: `${id} it`, cluster: 'people', belbin: 'Teamworker', brings: 'B', cost: 'C' }
});
const check: BehavioursQuestion = {
	...{ id: 'seen', kind: 'behaviours', role: 'contribution', prompt: 'How often?', stuck: [] },
	contributions: ids.map(contribution),
	behaviours: ids.map((id) => ({ id: `${id}-one`, contribution: id, text: id }))
};
const liked: ChoiceQuestion = {
	...{ id: 'liked', kind: 'choices', role: 'other', prompt: 'Which?', stuck: [] },
	options: ids.map((id) => ({ id, label: id }))
};
interface Given {
	readonly mine: Readonly<Record<string, Seen>>;
	readonly theirs?: Readonly<Record<string, Seen>>;
	readonly likes?: readonly string[];
	readonly more?: Partial<Entry>;
}
function checkOn(day: string, { mine, theirs, likes, more = {} }: Given): Entry {
	const colleagues = theirs ? [{ number: 1, seen: theirs, keep: '', tryNext: '' }] : [];
	return entryOf(`on ${day}`, {
		day,
		asked: [asked(check), asked(liked)],
		answers: {
			seen: { is: 'behaviours', mine, evidence: {}, colleagues },
			...(likes ? { liked: { is: 'chosen', ids: likes } } : {})
		},
		...more
	});
}
const february = checkOn('2026-02-05', {
	mine: { 'asks-one': 3, 'backs-one': 1 },
	likes: ['backs']
});
const march = checkOn('2026-03-03', {
	mine: { 'asks-one': 0, 'counts-one': 2 },
	theirs: { 'backs-one': 2 },
	likes: ['counts', 'backs']
});

describe('her ways of helping over time', () => {
	it('stand day by day, the oldest first, with who saw what often', () => {
		const over = contributionsOverTime([march, february]);
		expect(over?.days).toEqual(['2026-02-05', '2026-03-03']);
		const [asks, backs, counts] = over?.ways ?? [];
		expect(asks?.seen.map((one) => one.byHer)).toEqual([true, false]);
		expect(backs?.seen).toEqual([
			{ byHer: false, byOthers: false },
			{ byHer: false, byOthers: true }
		]);
		expect(counts && isShown(counts)).toBe(true);
	});

	it('set what she likes best, as she said last, beside what was seen', () => {
		const likes = (entries: readonly Entry[]): readonly string[] =>
			(contributionsOverTime(entries)?.ways ?? [])
				.filter((one) => one.isPreferred)
				.map((one) => one.contribution.id);
		expect(likes([february, march])).toEqual(['backs', 'counts']);
		const april = checkOn('2026-04-01', { mine: { 'asks-one': 2 } });
		expect(likes([february, march, april])).toEqual(['backs', 'counts']);
		expect(contributionsOverTime([april, { ...april, day: '2026-04-02' }])?.hasPreferred).toBe(
			false
		);
	});

	it('need two checks with answers that are not in the bin', () => {
		const empty = checkOn('2026-04-01', { mine: {} });
		const binned = { ...march, binned: { at: '2026-03-04T09:00:00.000Z', usedDay: 3 } };
		for (const entries of [[], [march], [march, empty], [february, binned], [entryOf('gibbs')]])
			expect(contributionsOverTime(entries)).toBeNull();
	});

	it('leave out a check with other ways of helping than the newest', () => {
		const other = { ...check, contributions: ['x', 'y'].map(contribution) };
		const odd = { ...february, id: 'odd', asked: [asked(other)] };
		expect(contributionsOverTime([odd, march])).toBeNull();
		expect(contributionsOverTime([odd, february, march])?.days).toHaveLength(2);
	});
});

describe('their picture', () => {
	const looks = (entries: readonly Entry[]): readonly string[] => {
		const over = contributionsOverTime(entries);
		return over
			? overTimeShapes(over).flatMap((one) => (one.is === 'label' ? [] : [one.look]))
			: [];
	};
	const count = (entries: readonly Entry[], look: string): number =>
		looks(entries).filter((one) => one === look).length;

	it('has a circle a check, a thick spoke for what she likes, a dot for what was seen', () => {
		const both = [february, march];
		expect(count(both, 'level')).toBe(2);
		expect(count(both, 'preferred')).toBe(2);
		expect(count(both, 'spoke')).toBe(1);
		expect(count(both, 'own')).toBe(2);
		expect(count(both, 'colleague')).toBe(1);
	});

	it('draws the newest checks where there are many', () => {
		const many = Array.from({ length: 9 }, (_, i) => ({ ...february, day: `2026-02-1${i}` }));
		expect(count(many, 'level')).toBe(mostDrawn);
		expect(count(many, 'own')).toBe(mostDrawn);
	});
});
