import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDay, moveDay } from '$lib/domain/days';
import { periodsOf, placeIn } from '$lib/domain/periods';

const shorts = (first: string, last: string): string[] =>
	periodsOf(first, last, 8).map(({ short }) => short);

describe('the columns of a picture over time', () => {
	it('are weeks from their Monday while those are few', () => {
		expect(shorts('2026-03-04', '2026-03-16')).toEqual(['2 Mar', '9 Mar', '16 Mar']);
		expect(periodsOf('2026-03-04', '2026-03-04', 8)).toEqual([
			{ from: '2026-03-02', to: '2026-03-09', short: '2 Mar', long: 'week of 2 March 2026' }
		]);
	});

	it('are months, also across a new year, and none is left out', () => {
		expect(shorts('2025-11-30', '2026-02-01')).toHaveLength(4);
		expect(shorts('2025-10-05', '2026-02-01')).toEqual(['Oct', 'Nov', 'Dec', 'Jan', 'Feb']);
		expect(periodsOf('2025-10-05', '2026-02-01', 8)[3]?.long).toBe('January 2026');
	});

	it('are several months, then years, when months are too many', () => {
		expect(shorts('2025-09-10', '2026-06-30')).toEqual([
			...['Sep–Oct', 'Nov–Dec', 'Jan–Feb', 'Mar–Apr', 'May–Jun']
		]);
		expect(periodsOf('2025-09-10', '2026-06-30', 8)[2]?.long).toBe('January to February 2026');
		expect(shorts('2020-01-01', '2026-06-30')).toEqual([
			...['2020', '2021', '2022', '2023', '2024', '2025', '2026']
		]);
		expect(shorts('2010-01-01', '2026-06-30')[0]).toBe('2010–2014');
	});

	it('hold every day from the first to the last once, whatever the days are', () => {
		const day = fc.integer({ min: 0, max: 109_000 }).map((n) => moveDay('1900-06-01', n));
		fc.assert(
			fc.property(day, day, day, (a, b, c) => {
				const [first = '', between = '', last = ''] = [a, b, c].sort();
				const periods = periodsOf(first, last, 8);
				expect(periods.length).toBeGreaterThan(0);
				expect(periods.length).toBeLessThanOrEqual(8);
				expect(periods.every(({ from, to }) => isRealDay(from) && from < to)).toBe(true);
				periods.slice(1).forEach(({ from }, i) => expect(from).toBe(periods[i]?.to));
				const holding = periods.filter(({ from, to }) => from <= between && between < to);
				expect(holding).toHaveLength(1);
				const at = placeIn(periods, between);
				expect(Math.floor(at)).toBe(holding[0] && periods.indexOf(holding[0]));
			})
		);
	});
});

it('a day stands in its column as far along as it is in its time', () => {
	const periods = periodsOf('2025-10-05', '2026-02-01', 8);
	expect(placeIn(periods, '2025-10-01')).toBeLessThan(0.05);
	expect(placeIn(periods, '2025-11-16')).toBeCloseTo(1.5, 1);
	expect(placeIn(periods, '2026-02-28')).toBeGreaterThan(4.9);
	expect(placeIn(periods, '2026-02-28')).toBeLessThan(5);
});
