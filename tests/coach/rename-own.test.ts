import { describe, expect, it } from 'vitest';
import { renameInEntry } from '$lib/coach/rename';
import { renameInOwnSet, renameInOwnTemplate, renameInPlacement } from '$lib/coach/rename-own';
import { newEntry } from '$lib/domain/entry';
import { shortTitle, wholePart } from '$lib/domain/make-set';
import type { Criterion, OutcomeSet } from '$lib/domain/outcomes';
import type { OwnTemplate } from '$lib/domain/own';
import { hasParts } from '$lib/domain/set-file';
import type { Placement } from '$lib/domain/settings';
import type { Template } from '$lib/domain/template';
import { wordsIn } from '$lib/domain/words-in';
import { writeCase } from '$lib/export/write-case';
import { writeMatrix } from '$lib/export/write-matrix';
import { parseCase, readCase } from '$lib/import/case';
import type { ImportedSet } from '$lib/import/imported-set';
import { parseMatrix, readMatrix } from '$lib/import/matrix';
import { ownSet, ownTemplate, smallSet, smallTemplate } from '../support/own';

const zara = { name: 'Zara', alias: 'Child A' };
const stars = { name: 'Little Stars', alias: 'the setting' };

describe('a placement', () => {
	const placement = (alias: string, more: Partial<Placement> = {}): Placement => ({
		...{ id: 'p', alias, type: '', ages: '', hours: [], created: '' },
		...more
	});

	it.each([
		['Little Stars', stars, [], 'Setting 1'],
		['the Little Stars', stars, ['Setting 1'], 'Setting 2'],
		['Little Stars', stars, ['setting 1 ', 'Setting 2'], 'Setting 3'],
		['Little Stars, baby room', stars, ['Setting 1'], 'The setting, baby room'],
		['Little Stars, baby room', stars, ['The setting, baby room'], 'The setting, baby room 2'],
		['St Mary’s', { name: 'St Mary’s', alias: 'the school' }, [], 'School 1'],
		['With Zara', zara, ['With Child A'], 'With Child A 2'],
		['At Zara’s home', zara, ['Setting 1'], 'At Child A’s home']
	])('%s', (alias, renaming, others, expected) => {
		expect(renameInPlacement(placement(alias), renaming, others).alias).toBe(expected);
	});

	it('changes its other lines too, and is itself where the name is not', () => {
		const made = renameInPlacement(placement('Setting 1', { type: 'Zara’s nursery' }), zara, []);
		expect(made).toMatchObject({ alias: 'Setting 1', type: 'Child A’s nursery' });
		expect(renameInPlacement(made, zara, ['Setting 1'])).toBe(made);
	});
});

describe('a unit of her own', () => {
	const text = 'Describe how Zara and her family were listened to by all of us, every day.';
	const whole: Criterion = {
		...{ id: 'Zara', code: 'Zara 1', title: shortTitle(text), text },
		parts: [wholePart(shortTitle(text), text, 'parents')]
	};
	const counted: Criterion = {
		...{ id: 'P2', code: 'P2', title: 'Zara', text: 'About Zara' },
		parts: [{ ...wholePart('Zara’s wish', 'What did Zara want?', 'parents'), id: 'zara-s-wish' }]
	};
	const set = smallSet('own-unit', {
		...{ title: 'Working with Zara', short: 'Zara', programme: 'Zara’s plan', note: 'For Zara.' },
		outcomes: [
			{
				...{ id: 'LO1', code: 'LO1', title: 'Know Zara', concern: 'parents' },
				verb: { word: 'Know', means: 'Say who Zara is' },
				criteria: [whole, counted]
			}
		],
		matches: [{ criterion: 'Zara', is: 'exact', to: 'there' }]
	});
	const own = ownSet('own-unit', { set, removed: [{ outcome: 'LO1', criterion: counted }] });
	const made = renameInOwnSet(own, zara);

	it('changes in every text, what she took out of it too', () => {
		expect(wordsIn([set, own.removed])).toContain('Zara');
		expect(wordsIn([{ ...made.set, matches: [] }, made.removed])).not.toContain('Zara');
		expect(made.set.outcomes[0]?.criteria[1]?.parts[0]).toMatchObject({
			title: 'Child A’s wish',
			ask: 'What did Child A want?'
		});
	});

	it('keeps its ids, so that what is tagged stays tagged', () => {
		const ids = ({ outcomes, matches }: OutcomeSet) => [
			outcomes.map(({ id, criteria }) => [
				id,
				criteria.map((one) => [one.id, one.parts.map((part) => part.id)])
			]),
			matches
		];
		expect(ids(made.set)).toEqual(ids(set));
	});

	it('counts a criterion as a whole that counted as a whole before', () => {
		const [outcome] = made.set.outcomes;
		const [first, second] = outcome?.criteria ?? [];
		if (!outcome || !first || !second) throw new Error('they are there');
		expect([hasParts(first, outcome), hasParts(second, outcome)]).toEqual([false, true]);
		expect(first.title).toBe(shortTitle(first.text));
	});

	it('is itself where the name is not, and where it came with a tutor’s pack', () => {
		expect(renameInOwnSet(made, { name: 'Omar', alias: 'Child B' })).toBe(made);
		const theirs = { ...own, pack: 'pack' };
		expect(renameInOwnSet(theirs, zara)).toBe(theirs);
	});
});

describe('the file a unit came from', () => {
	const at = '2026-03-03T14:02:00.000Z';
	const set = smallSet('own-unit', { title: 'Working with Zara', note: 'Zara’s hand-out' });
	const imported = ({ set, origin }: ImportedSet) =>
		ownSet('own-unit', { set: { id: 'own-unit', ...set }, ...(origin && { origin }) });

	it('a .matrix file is written again without the name, and with what else it held', () => {
		const { framework } = JSON.parse(writeMatrix(set, null)) as { framework: object };
		const file = JSON.stringify({
			framework: { ...framework, helper: 'Ask Zara', link: 'https://zara.example/a' }
		});
		const own = imported(parseMatrix(file));
		const made = renameInOwnSet(own, zara);
		const again = readMatrix(made.origin?.text ?? '');
		expect(again.set).toEqual({ ...made.set, id: undefined });
		const written = writeMatrix(made.set, again);
		expect(written).not.toMatch(/Zara/);
		expect(written).toContain('Ask Child A');
		expect(written).toContain('https://zara.example/a');
	});

	it('a CASE package too', () => {
		const own = imported(parseCase(writeCase(set, at, null)));
		const made = renameInOwnSet(own, zara);
		const again = readCase(made.origin?.text ?? '');
		expect(again.set).toEqual({ ...made.set, id: undefined });
		const before = readCase(own.origin?.text ?? '');
		expect(again.names).toEqual(before.names);
		expect(writeCase(made.set, at, again)).not.toContain('Zara');
	});

	it('one that cannot be read stays as it is', () => {
		const origin = { format: 'case' as const, text: 'Zara {' };
		expect(renameInOwnSet(ownSet('own-unit', { origin }), zara).origin).toEqual(origin);
	});
});

const question = {
	role: 'other' as const,
	prompt: 'What did Zara choose?',
	stuck: ['Where was Zara?']
};
const way: Template = {
	...smallTemplate(),
	...{ title: 'A day with Zara', short: 'Zara’s day at the farm', summary: ['For Zara'] },
	...{ leadsOn: 'On with Zara', sources: [{ cite: 'Zara (2026)' }], notices: ['By Zara'] },
	stages: [
		{
			...{ id: 'a', title: 'With Zara', intro: 'Zara first.' },
			questions: [
				{
					...question,
					id: 'q1',
					kind: 'text',
					words: 80,
					hint: 'Think of Zara',
					example: 'Zara sat.'
				},
				{ ...question, id: 'q2', kind: 'choice', options: [{ id: 'zara', label: 'Zara' }] },
				{ ...question, id: 'q3', kind: 'scale', steps: ['Not Zara', 'Zara'] }
			]
		},
		{
			...{ id: 'b', title: 'With Child A' },
			questions: [
				{
					...{ ...question, id: 'q4', kind: 'grid', line: 'Zara said' },
					...{ rows: [{ id: 'r', label: 'Zara' }], columns: [{ id: 'c', label: 'Like Zara' }] },
					misconceptions: [{ thought: 'Zara never', correction: 'Zara often' }]
				},
				{
					...{ ...question, id: 'q5', kind: 'behaviours', contributions: [] },
					behaviours: [{ id: 'zara', contribution: 'x', text: 'asks Zara' }]
				}
			]
		}
	]
};
const mine: OwnTemplate = { ...ownTemplate(), template: way };

describe('a way to write of her own', () => {
	const { template: made } = renameInOwnTemplate(mine, zara);

	it('changes in its title and in every question, and leaves whose idea it is', () => {
		const { sources, notices, stages, ...rest } = made;
		expect(sources).toEqual(way.sources);
		expect(notices).toEqual(way.notices);
		expect(wordsIn({ ...rest, stages })).not.toContain('Zara');
		const ids = stages.flatMap(({ id, questions }) => [id, ...questions.map((one) => one.id)]);
		expect(ids).toEqual(['a', 'q1', 'q2', 'q3', 'b', 'q4', 'q5']);
		expect(stages[0]?.questions[1]).toMatchObject({ options: [{ id: 'zara', label: 'Child A' }] });
	});

	it('keeps its stages apart and its short name short', () => {
		expect(made.stages.map(({ title }) => title)).toEqual(['With Child A', 'With Child A 2']);
		expect(made.short).toBe('Child A’s day at the far');
	});

	it('is itself where the name is not, and where it came with a tutor’s pack', () => {
		expect(renameInOwnTemplate(mine, { name: 'Omar', alias: 'Child B' })).toBe(mine);
		const theirs = { ...mine, pack: 'pack' };
		expect(renameInOwnTemplate(theirs, zara)).toBe(theirs);
	});

	it('reads the same in an entry that was begun with it', () => {
		const entry = renameInEntry(newEntry(way, '2026-03-03', ''), zara);
		const fresh = newEntry(made, '2026-03-03', '');
		expect(entry.asked).toEqual(fresh.asked);
		expect(entry.templateTitle).toBe(fresh.templateTitle);
		expect(entry.templateShort).toBe(fresh.templateShort);
	});

	it('stays in an entry where it is a tutor’s, or comes with the app', () => {
		const entry = newEntry(way, '2026-03-03', '');
		expect(renameInEntry(entry, { ...zara, tutors: new Set([way.id]) })).toBe(entry);
		const gibbs = { ...entry, template: 'gibbs' };
		expect(renameInEntry(gibbs, zara)).toBe(gibbs);
	});
});
