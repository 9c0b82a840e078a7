import { expect, test } from 'vitest';
import type { Answer, ColleagueView, Seen } from '$lib/domain/entry';
import { behaviourOrder } from '$lib/domain/shuffle';
import { answeredOf, markSeen, nextColleague, teamResult } from '$lib/domain/team-result';
import {
	bareForm,
	bothViews,
	closestTo,
	lackTitle,
	levelSentences,
	listInWords
} from '$lib/domain/team-words';
import type { BehavioursQuestion } from '$lib/domain/template';

const ways = [
	['pushes-on', 'Pushes on', 'Shaper'],
	['draws-in', 'Draws people in', 'Co-ordinator'],
	['routine', 'Makes it routine', 'Implementer'],
	['backs-up', 'Backs people up', 'Teamworker']
] as const;
const question: BehavioursQuestion = {
	...{ kind: 'behaviours', id: 'seen', role: 'contribution', prompt: 'How often?', stuck: [] },
	contributions: ways.map(([id, label, belbin]) => {
		return { id, label, belbin, cluster: 'action', brings: '', cost: '' };
	}),
	behaviours: ways.flatMap(([id, label]) => [
		{ id: `${id}-a`, contribution: id, text: `${label}, one way` },
		{ id: `${id}-b`, contribution: id, text: `${label}, another way` }
	])
};

/** Both behaviours of each way alike; `null` is not answered. */
const seen = (values: readonly (Seen | null)[]): Readonly<Record<string, Seen>> =>
	Object.fromEntries(
		ways.flatMap(([id], i) => {
			const value = values[i] ?? null;
			if (value === null) return [];
			return [
				[`${id}-a`, value],
				[`${id}-b`, value]
			];
		})
	);
const view = (number: number, values: readonly (Seen | null)[]): ColleagueView => {
	return { number, seen: seen(values), keep: '', tryNext: '' };
};
const answer = (
	mine: readonly (Seen | null)[],
	...colleagues: readonly ColleagueView[]
): Extract<Answer, { is: 'behaviours' }> => {
	return { is: 'behaviours', mine: seen(mine), evidence: {}, colleagues };
};
const labels = (list: readonly { contribution: { label: string } }[]): readonly string[] =>
	list.map((one) => one.contribution.label);

test('she is surprised by what colleagues saw often and she hardly did, and the other way round', () => {
	const result = teamResult(question, answer([2, 1, 3, 0], view(1, [1, 3, 2, 1])));
	expect(labels(result.surprises)).toEqual(['Draws people in', 'Pushes on']);
});

test('two surprises equally wide: what colleagues saw and she did not comes first', () => {
	const result = teamResult(question, answer([3, 1, 0, 0], view(1, [1, 3, 0, 0])));
	expect(labels(result.surprises)).toEqual(['Draws people in', 'Pushes on']);
});

test('the team lacked what both sides were asked about and nobody saw', () => {
	const result = teamResult(question, answer([0, 0, null, 1], view(1, [0, 1, 0, 0])));
	expect(labels(result.lacks)).toEqual(['Pushes on']);
	expect(result.lacks[0]?.behaviours).toEqual(['Pushes on, one way', 'Pushes on, another way']);
});

test('it is not said that nobody saw it when one colleague saw it once', () => {
	const once: ColleagueView = { ...view(3, []), seen: { 'pushes-on-a': 1 } };
	const two = [view(1, [0]), view(2, [0])];
	const result = teamResult(question, answer([0], ...two, once));
	expect(result.shown[0]?.theirs).toBe(0);
	expect(result.lacks).toEqual([]);
});

test('a behaviour nobody answered is not among those that nobody saw', () => {
	const half = { ...answer([], { ...view(1, []), seen: { 'pushes-on-a': 0 } }) };
	const result = teamResult(question, { ...half, mine: { 'pushes-on-a': 0 } });
	expect(result.lacks[0]?.behaviours).toEqual(['Pushes on, one way']);
});

test('she agrees with her colleagues on what both saw, not on what neither did', () => {
	const result = teamResult(question, answer([0, 1, 2, 3], view(1, [0, 1, 2, 2])));
	expect(labels(result.agreements)).toEqual(['Draws people in', 'Makes it routine']);
});

test('before a colleague has answered there is nothing to compare', () => {
	const silent: ColleagueView = { ...view(1, []), keep: 'Asking the quiet ones.' };
	const result = teamResult(question, answer([0, 3, 3, 1], silent));
	expect(result.colleagues).toBe(0);
	expect([result.surprises, result.lacks, result.agreements]).toEqual([[], [], []]);
	expect(labels(result.most)).toEqual(['Draws people in', 'Makes it routine']);
});

test('what she saw only once is not what she did most', () => {
	expect(teamResult(question, answer([1, 1, 0, 1])).most).toEqual([]);
	expect(teamResult(question, undefined).most).toEqual([]);
});

test('answers to behaviours that are not asked any more do not count', () => {
	expect(answeredOf(question, { ...seen([1]), gone: 2 })).toBe(2);
});

test('a colleague gets the lowest free number, and there are six at most', () => {
	expect(nextColleague([])).toBe(1);
	expect(nextColleague([view(1, []), view(3, [])])).toBe(2);
	expect(nextColleague([1, 2, 3, 4, 5, 6].map((number) => view(number, [])))).toBeNull();
});

test('an answer can be changed and taken away, and the others stay', () => {
	expect(markSeen({ a: 1, b: 2 }, 'b', 0)).toEqual({ a: 1, b: 0 });
	expect(markSeen({ a: 1, b: 2 }, 'b', null)).toEqual({ a: 1 });
});

test('she gets all behaviours in the same mixed order each time', () => {
	const order = behaviourOrder(question, 'own');
	expect(new Set(order)).toEqual(new Set(question.behaviours));
	expect(behaviourOrder(question, 'own')).toEqual(order);
	expect(order).not.toEqual(question.behaviours);
	const turned = { ...question, behaviours: [...question.behaviours].reverse() };
	expect(behaviourOrder(turned, 'own')).toEqual(order);
});

test('two behaviours of one contribution never stand together in her list or a colleague’s', () => {
	for (const id of ['seen', 'behaviours', 'team', 'what', 'how-often'])
		for (const who of ['own', 1, 2, 3, 4, 5, 6] as const) {
			const order = behaviourOrder({ ...question, id }, who).map((one) => one.contribution);
			expect(order.filter((one, i) => one === order[i - 1])).toEqual([]);
		}
});

test('every colleague is asked in another order than she is', () => {
	const small = { ...question, behaviours: question.behaviours.slice(0, 2) };
	for (const number of [1, 2, 3, 4, 5, 6]) {
		expect(behaviourOrder(question, number)).not.toEqual(behaviourOrder(question, 'own'));
		expect(behaviourOrder(small, number)).not.toEqual(behaviourOrder(small, 'own'));
	}
});

test('both views are said in words', () => {
	const [, drawsIn] = teamResult(question, answer([0, 1], view(1, [1, 3]))).shown;
	if (!drawsIn) throw new Error('The question has four ways of helping.');
	expect(bothViews(drawsIn, 3)).toBe('You saw it once. Colleagues saw a habit.');
	expect(bothViews({ ...drawsIn, mine: 0, theirs: 2 }, 1)).toBe(
		'You did not see it. Your colleague saw it often.'
	);
	expect(bothViews({ ...drawsIn, theirs: null }, 0)).toBe('You saw it once.');
});

test('she is told what it is closest to, never what she is', () => {
	expect(closestTo(question.contributions.slice(1, 2))).toBe(
		'Closest to the contribution Belbin calls a co-ordinator.'
	);
	expect(closestTo(question.contributions.slice(1))).toBe(
		'Closest to the contributions Belbin calls a co-ordinator, an implementer and a teamworker.'
	);
	expect(closestTo([])).toBe('');
});

test('what she did is said level by level, the most often first', () => {
	const { shown } = teamResult(question, answer([1, 3, 2, 2]));
	expect(levelSentences(shown)).toEqual([
		'You draw people in, as a habit.',
		'You make it routine and back people up, often.',
		'You push on, once.'
	]);
});

test('a label becomes a verb only where it is one', () => {
	expect(bareForm('Pushes on')).toBe('push on');
	expect(bareForm('Carries it through')).toBe('carry it through');
	expect(bareForm('Passes news on')).toBe('pass news on');
	expect(bareForm('Does the sums')).toBe('do the sums');
	expect(bareForm('Has ideas')).toBe('have ideas');
	expect(bareForm('Process thinking')).toBeNull();
	expect(bareForm('Calm')).toBeNull();
});

test('a label that is no verb is still said plainly', () => {
	const calm = { id: 'calm', label: 'Calm', belbin: 'Teamworker' };
	const contribution = { ...calm, cluster: 'people' as const, brings: '', cost: '' };
	expect(lackTitle(contribution)).toBe('Not seen: Calm');
	expect(lackTitle({ ...contribution, label: 'Pushes on' })).toBe('Nobody was seen to push on');
	expect(levelSentences([{ contribution, mine: 2, theirs: 2 }])).toEqual(['Calm: often.']);
});

test('a list is joined as one says it', () => {
	expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual([
		...['', 'a', 'a and b', 'a, b and c']
	]);
});
