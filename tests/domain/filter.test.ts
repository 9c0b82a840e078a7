import { describe, expect, it } from 'vitest';
import { monthsOf, openFilter, passes, readFilter, writeFilter } from '$lib/domain/filter';
import { headOf, type Head } from '$lib/domain/head';
import { newId } from '$lib/domain/ids';
import { entryOf } from './entries';

const head = (more: Parameters<typeof entryOf>[1] = {}): Head => headOf(entryOf('one', more));
const tag = { set: 'hnd', criterion: 'AC4', part: 'strengths', why: '' };
const placement = newId();

describe('the address of a list', () => {
	it('says what she chose in ids and days, and reads back the same', () => {
		const filter = {
			show: 'drafts',
			template: 'gibbs',
			criterion: { set: 'hnd', criterion: 'AC4' },
			placement,
			from: '2026-03-01',
			to: '2026-03-31'
		} as const;
		const query = writeFilter(filter);
		expect(query).toBe(
			`?show=drafts&template=gibbs&set=hnd&criterion=AC4&placement=${placement}&from=2026-03-01&to=2026-03-31`
		);
		expect(readFilter(new URLSearchParams(query))).toEqual(filter);
	});

	it('is bare when everything is shown', () => {
		expect(writeFilter(openFilter)).toBe('');
		expect(readFilter(new URLSearchParams(''))).toEqual(openFilter);
	});

	it('leaves open what makes no sense in it', () => {
		const odd = 'show=secrets&template=../etc&set=hnd&placement=me&from=2026-02-30&to=soon';
		expect(readFilter(new URLSearchParams(odd))).toEqual(openFilter);
	});

	it('names a criterion only together with its set', () => {
		expect(readFilter(new URLSearchParams('criterion=AC4')).criterion).toBeNull();
		expect(readFilter(new URLSearchParams('set=hnd')).criterion).toBeNull();
	});
});

describe('a list shows', () => {
	it('jots alone, or drafts alone, and a jot is no draft', () => {
		const [jot, unkept] = [head({ template: 'jot' }), head({ template: 'jot', done: false })];
		const [draft, done] = [head({ done: false }), head()];
		const shown = (show: 'all' | 'jots' | 'drafts') =>
			[jot, unkept, draft, done].map((one) => passes(one, { ...openFilter, show }));
		expect(shown('all')).toEqual([true, true, true, true]);
		expect(shown('jots')).toEqual([true, true, false, false]);
		expect(shown('drafts')).toEqual([false, false, true, false]);
	});

	it('one template, one placement, one criterion of one set', () => {
		const one = head({ placement, tags: [tag] });
		expect(passes(one, { ...openFilter, template: 'gibbs' })).toBe(true);
		expect(passes(one, { ...openFilter, template: 'kolb' })).toBe(false);
		expect(passes(one, { ...openFilter, placement })).toBe(true);
		expect(passes(head(), { ...openFilter, placement })).toBe(false);
		const criterion = { set: 'hnd', criterion: 'AC4' };
		expect(passes(one, { ...openFilter, criterion })).toBe(true);
		expect(passes(one, { ...openFilter, criterion: { ...criterion, set: 'other' } })).toBe(false);
		expect(passes(head(), { ...openFilter, criterion })).toBe(false);
	});

	it('entries from the first day to the last, both included', () => {
		const days = ['2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01'];
		const filter = { ...openFilter, from: '2026-03-02', to: '2026-03-31' };
		expect(days.filter((day) => passes(head({ day }), filter))).toEqual(days.slice(1, 3));
	});
});

describe('months', () => {
	const days = ['2026-03-09', '2026-03-02', '2026-02-20', '2026-02-01', '2025-02-11'];
	const heads = days.map((day) => ({ ...head({ day }), id: day }));
	const say = (most: number) =>
		monthsOf(heads, most).map(({ month, heads }) => `${month}: ${heads.length}`);

	it('come newest first, and a year apart they are two', () => {
		expect(say(10)).toEqual(['2026-03: 2', '2026-02: 2', '2025-02: 1']);
	});

	it('hold as many as were asked for and no more, however full a month is', () => {
		expect(say(1)).toEqual(['2026-03: 1']);
		expect(say(3)).toEqual(['2026-03: 2', '2026-02: 1']);
		expect(monthsOf([], 40)).toEqual([]);
	});
});
