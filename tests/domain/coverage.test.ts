import { describe, expect, it } from 'vitest';
import { coverWords, coverageOf, firstGap, ringLabel } from '$lib/domain/coverage';
import type { CriterionRef, Outcome, OutcomeSet } from '$lib/domain/outcomes';
import type { Concern } from '$lib/domain/template';

const part = (id: string, title = id) => ({ id, title, ask: '', roles: [], template: 'gibbs' });
const outcome = (
	id: string,
	concern: Concern,
	criteria: Readonly<Record<string, readonly ReturnType<typeof part>[]>>
): Outcome => ({
	id,
	code: id.toUpperCase(),
	title: id,
	concern,
	criteria: Object.entries(criteria).map(([id, parts]) => ({
		id,
		code: id.toUpperCase(),
		title: id,
		text: '',
		parts
	}))
});
const unit: OutcomeSet = {
	id: 'unit',
	version: 1,
	title: 'Unit 4: Partnership',
	short: 'Partnership',
	programme: '',
	note: '',
	outcomes: [
		outcome('lo1', 'approaches', { ac1: [part('models'), part('costs', 'Challenges')] }),
		outcome('lo4', 'own-contribution', {
			ac4: [part('strengths'), part('growth'), part('effect', 'Effect on team dynamics')],
			ac5: [part('only', 'SEND law')]
		})
	]
};

const ref = (criterion: string, part: string | null, set = 'unit'): CriterionRef => ({
	set,
	criterion,
	part
});
const head = (id: string, tags: readonly CriterionRef[], more = {}) => ({
	id,
	tags,
	expanded: null,
	binned: null,
	...more
});
const coverOf = (heads: Parameters<typeof coverageOf>[1]) =>
	Object.fromEntries(
		coverageOf(unit, heads).parts.map((one) => [one.part.id, [one.cover, ...one.entries]])
	);

describe('a part of a criterion', () => {
	it('is missing without an entry, thin with one, covered with two', () => {
		const heads = [
			head('e1', [ref('ac1', 'models'), ref('ac4', 'strengths')]),
			head('e2', [ref('ac4', 'strengths')]),
			head('e3', [ref('ac4', 'strengths', 'another-unit')])
		];
		expect(coverOf(heads)).toEqual({
			models: ['thin', 'e1'],
			costs: ['missing'],
			strengths: ['covered', 'e1', 'e2'],
			growth: ['missing'],
			effect: ['missing'],
			only: ['missing']
		});
	});

	it('is not shown by an expanded jot or by what lies in the bin', () => {
		const tags = [ref('ac1', 'models')];
		const heads = [
			head('jot', tags, { expanded: 'e1' }),
			head('old', tags, { binned: { at: '', usedDay: 1 } })
		];
		expect(coverOf(heads).models).toEqual(['missing']);
	});

	it('is shown by a tag of the whole criterion only where it is the single part, and once', () => {
		const heads = [
			head('e1', [ref('ac5', null), ref('ac5', 'only'), ref('ac4', null)]),
			head('e2', [ref('ac4', 'renamed since')])
		];
		expect(coverOf(heads)).toMatchObject({ only: ['thin', 'e1'], strengths: ['missing'] });
		const { loose } = coverageOf(unit, heads);
		expect(loose).toHaveLength(1);
		expect(loose[0]).toMatchObject({ criterion: { id: 'ac4' }, entries: ['e1', 'e2'] });
	});
});

describe('the next part to write about', () => {
	const both = (criterion: string, part: string) => [
		head('a', [ref(criterion, part)]),
		head('b', [ref(criterion, part)])
	];
	const full = [
		...both('ac1', 'models'),
		...both('ac1', 'costs'),
		...both('ac4', 'strengths'),
		...both('ac4', 'growth'),
		...both('ac4', 'effect'),
		...both('ac5', 'only')
	];
	const without = (...parts: readonly string[]) =>
		full.filter((one) => !parts.includes(one.tags[0]?.part ?? ''));
	const gap = (heads: Parameters<typeof coverageOf>[1]) =>
		firstGap(coverageOf(unit, heads))?.part.id;

	it('is a missing one of her own contribution, then any missing one, then a thin one', () => {
		expect(gap([])).toBe('strengths');
		expect(gap(without('models', 'effect'))).toBe('effect');
		expect(gap([...without('models', 'effect'), head('x', [ref('ac4', 'effect')])])).toBe('models');
		const thin = [head('x', [ref('ac4', 'effect'), ref('ac1', 'models')])];
		expect(gap([...without('models', 'effect'), ...thin])).toBe('effect');
		expect(gap(full)).toBeUndefined();
	});
});

describe('coverage in words', () => {
	it('counts in words up to ten', () => {
		const entries = (count: number): readonly string[] => Array.from({ length: count }, String);
		expect(coverWords({ cover: 'covered', entries: entries(2) })).toBe('Covered: two entries');
		expect(coverWords({ cover: 'covered', entries: entries(11) })).toBe('Covered: 11 entries');
		expect(coverWords({ cover: 'thin', entries: entries(1) })).toBe('Thin: one entry');
		expect(coverWords({ cover: 'missing', entries: [] })).toBe('Nothing yet');
	});

	it('says the ring outcome by outcome', () => {
		const heads = [
			head('e1', [ref('ac1', 'models'), ref('ac1', 'costs'), ref('ac4', 'strengths')]),
			head('e2', [ref('ac1', 'models'), ref('ac4', 'strengths'), ref('ac5', null)])
		];
		expect(ringLabel(coverageOf(unit, heads))).toBe(
			'Partnership. Outcome 1: one part covered, one thin. ' +
				'Outcome 4: one covered, one thin, nothing yet for growth and effect on team dynamics.'
		);
		expect(ringLabel(coverageOf(unit, []))).toBe(
			'Partnership. Outcome 1: nothing yet. Outcome 4: nothing yet.'
		);
	});
});

describe('a very large journal', () => {
	it('of 10,000 entries against 2,000 criteria is counted at once', () => {
		const outcomes = Array.from({ length: 100 }, (_, at) =>
			outcome(
				`lo${at}`,
				'other',
				Object.fromEntries(
					Array.from({ length: 20 }, (_, index) => [`c${at}-${index}`, [part('a'), part('b')]])
				)
			)
		);
		const heads = Array.from({ length: 10_000 }, (_, at) =>
			head(`e${at}`, [
				ref(`c${at % 100}-${at % 20}`, at % 3 ? 'a' : null),
				ref(`c${(at * 7) % 100}-3`, 'b')
			])
		);
		const large = { ...unit, outcomes };
		const times = Array.from({ length: 7 }, () => {
			const from = performance.now();
			ringLabel(coverageOf(large, heads));
			return performance.now() - from;
		});
		expect(Math.min(...times)).toBeLessThan(60); // about 3 ms alone; room for a busy machine
		const coverage = coverageOf(large, heads);
		const label = ringLabel(coverage);
		expect(coverage.parts).toHaveLength(4000);
		expect(label.length).toBeLessThan(120);
	});
});
