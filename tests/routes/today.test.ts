import { describe, expect, it } from 'vitest';
import { coverageOf } from '$lib/domain/coverage';
import { headOf, type Head } from '$lib/domain/head';
import type { OutcomeSet, Part } from '$lib/domain/outcomes';
import type { Placement } from '$lib/domain/settings';
import { carryOn, lately } from '../../src/routes/today/carry-on';
import { withoutTies } from '../../src/routes/today/kept-entries';
import { placementWeek } from '../../src/routes/today/placement-week';
import { outcomeLines } from '../../src/routes/today/unit-words';
import { plainEntry } from '../support/entries';

let count = 0;
function head(more: Partial<Head>): Head {
	const id = `entry-${++count}`;
	return { ...headOf(plainEntry({ what: 'We met.' })), id, ...more };
}
const ids = (heads: readonly Head[]): readonly string[] => heads.map(({ id }) => id);

describe('what Today offers to carry on', () => {
	const old = head({ id: 'old', updated: '2026-03-01T10:00:00Z' });
	const fresh = head({ id: 'fresh', updated: '2026-03-04T10:00:00Z' });
	const jot = head({ id: 'jot', template: 'jot', done: true });

	it('has the drafts she wrote in last first, and jots that wait to be expanded', () => {
		const { drafts, jots } = carryOn([old, jot, fresh, head({ done: true })], null);
		expect(ids(drafts)).toEqual(['fresh', 'old']);
		expect(ids(jots)).toEqual(['jot']);
	});

	it('leaves out the jot in the box and jots that were expanded', () => {
		const box = head({ id: 'box', template: 'jot' });
		const { drafts, jots } = carryOn([box, { ...jot, expanded: 'fresh' }], 'box');
		expect([...drafts, ...jots]).toEqual([]);
		expect(ids(carryOn([box], null).drafts)).toEqual(['box']);
	});

	it('shows finished entries under Lately, never drafts or jots', () => {
		const done = [head({ id: 'a', done: true }), head({ id: 'b', done: true })];
		expect(ids(lately([fresh, ...done, jot], 1))).toEqual(['a']);
		expect(ids(lately([fresh, jot, ...done], 5))).toEqual(['a', 'b']);
	});
});

describe('the week of the placement', () => {
	const placement = (id: string, ...days: readonly string[]): Placement => ({
		...{ id, alias: id, type: 'Day nursery', ages: '', created: '2026-01-01T09:00:00Z' },
		hours: days.map((day) => ({ day, hours: 6 }))
	});

	it('counts sevens from the first day with hours, in whatever order they were logged', () => {
		const hours = placement('a', '2026-01-26', '2026-01-19');
		expect(placementWeek([hours], '2026-01-25')).toBe(1);
		expect(placementWeek([hours], '2026-01-26')).toBe(2);
	});

	it('is that of the placement she was at last', () => {
		const both = [placement('old', '2025-09-01', '2026-01-05'), placement('new', '2026-02-02')];
		expect(placementWeek(both, '2026-02-03')).toBe(1);
	});

	it('is not said without hours, before the first day, or long after the last', () => {
		expect(placementWeek([placement('a')], '2026-02-03')).toBeNull();
		expect(placementWeek([placement('a', '2026-02-09')], '2026-02-03')).toBeNull();
		expect(placementWeek([placement('a', '2026-01-05')], '2026-02-02')).toBe(5);
		expect(placementWeek([placement('a', '2026-01-05')], '2026-02-03')).toBeNull();
	});
});

describe('the unit in words', () => {
	const part = (id: string, title: string): Part => ({
		...{ id, title, ask: '', roles: [] },
		template: 'gibbs'
	});
	const set: OutcomeSet = {
		...{ id: 'unit', version: 1, title: 'Unit', short: 'Unit', programme: '', note: '' },
		outcomes: [
			{
				...{ id: 'lo1', code: 'LO1', title: 'A long sentence', concern: 'own-contribution' },
				criteria: [
					{
						...{ id: 'AC1', code: 'AC1', title: 'Own contribution', text: '' },
						parts: ['Strengths', 'Areas', 'Effect', 'SEND law'].map((title, at) =>
							part(`p${at}`, title)
						)
					}
				]
			}
		]
	};
	const shows = (...parts: readonly string[]): Head =>
		head({ tags: parts.map((one) => ({ set: 'unit', criterion: 'AC1', part: one })) });
	const words = (...heads: readonly Head[]): string | undefined =>
		outcomeLines(coverageOf(set, heads))[0]?.words;

	it('names an outcome by its criterion where it has only one', () => {
		expect(outcomeLines(coverageOf(set, []))[0]?.title).toBe('Own contribution');
	});

	it('says what is missing before what is thin', () => {
		expect(words()).toBe('Nothing yet');
		expect(words(shows('p0'))).toBe('Nothing yet for areas and two more');
		expect(words(shows('p0', 'p1', 'p2'))).toBe('Nothing yet for SEND law');
	});

	it('says what is thin, and when every part is covered', () => {
		const all = shows('p0', 'p1', 'p2', 'p3');
		expect(words(all, shows('p0', 'p1', 'p3'))).toBe('One part is thin: effect');
		expect(words(all, shows('p0', 'p1'))).toBe('Two parts are thin: effect and SEND law');
		expect(words(all, shows('p0'))).toBe('Three parts are thin: areas and two more');
		expect(words(all, shows('p0', 'p1', 'p2', 'p3'))).toBe('Every part is covered');
	});
});

describe('what she takes out of the example', () => {
	it('keeps her words and lets go of what stays behind', () => {
		const link = (entry: string) => ({ is: 'jot', entry }) as const;
		const jot = { ...plainEntry({ what: 'Seen.' }), id: 'jot', expanded: 'mine' };
		const mine = plainEntry({}, { id: 'mine', placement: 'p-nursery', links: [link('jot')] });
		const other = plainEntry({}, { id: 'other', expanded: 'e-gone', links: [link('e-gone')] });
		const [first, second, third] = withoutTies([jot, mine, other]);
		expect(first).toEqual(jot);
		expect(second).toEqual({ ...mine, placement: null });
		expect(third).toEqual({ ...other, expanded: null, links: [] });
	});
});
