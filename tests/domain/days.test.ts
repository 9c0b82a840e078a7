import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween, isRealDay, moveDay, sayDay, saySpan } from '$lib/domain/days';

describe('days', () => {
	it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', ''])(
		'%s is no day',
		(text) => expect(isRealDay(text)).toBe(false)
	);

	it('knows leap days', () => {
		expect(isRealDay('2024-02-29')).toBe(true);
		expect(isRealDay('2100-02-29')).toBe(false);
	});

	it('are said in full, as she would', () => {
		expect(sayDay('2026-03-03')).toBe('Tue 3 March 2026');
		expect(saySpan('2026-01-29', '2026-03-05')).toBe('29 January to 5 March 2026');
		expect(saySpan('2025-12-29', '2026-03-05')).toBe('29 December 2025 to 5 March 2026');
		expect(saySpan('2026-03-05', '2026-03-05')).toBe('5 March 2026');
	});

	it('are counted across clock changes and months', () => {
		expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
		expect(moveDay('2026-02-27', 3)).toBe('2026-03-02');
		expect(daysBetween('2026-03-05', '2026-02-26')).toBe(-7);
	});

	it('begin at her own midnight, not at that of Greenwich', () => {
		expect(dayOf(new Date(2026, 5, 1, 0, 5))).toBe('2026-06-01');
		expect(dayOf(new Date(2026, 5, 1, 23, 55))).toBe('2026-06-01');
	});
});
