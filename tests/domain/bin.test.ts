import { describe, expect, it } from 'vitest';
import { binnedFor, countUse, daysLeft, isExpired } from '$lib/domain/bin';
import type { Use } from '$lib/domain/settings';

const binned = { at: '2026-03-02T09:00:00.000Z', usedDay: 5 };

describe('days of use', () => {
	it('count each day once, from the first', () => {
		const first = countUse(null, '2026-03-02');
		expect(first).toEqual({ days: 1, last: '2026-03-02' });
		expect(countUse(first, '2026-03-02')).toEqual(first);
		expect(countUse(first, '2026-03-03').days).toBe(2);
	});

	it('count one for a clock ten years ahead, and one for the way back', () => {
		let use: Use = { days: 7, last: '2026-03-02' };
		use = countUse(use, '2036-03-02');
		expect(use).toEqual({ days: 8, last: '2036-03-02' });
		use = countUse(use, '2026-03-02');
		expect(use).toEqual({ days: 9, last: '2026-03-02' });
	});
});

describe('what she threw away', () => {
	it('stays for 30 days of use, not a day less', () => {
		expect(isExpired(binned, 34)).toBe(false);
		expect(isExpired(binned, 35)).toBe(true);
		expect(daysLeft(binned, 5)).toBe(30);
		expect(daysLeft(binned, 34)).toBe(1);
		expect(daysLeft(binned, 99)).toBe(0);
	});

	it('has lain there for the days she used the app since', () => {
		expect(binnedFor({ binned }, 8)).toBe(3);
		expect(binnedFor({ binned: null }, 8)).toBeNull();
	});

	it('never expires early when the count began anew on another device', () => {
		expect(binnedFor({ binned }, 1)).toBe(0);
		expect(daysLeft(binned, 1)).toBe(30);
		expect(isExpired(binned, 1)).toBe(false);
	});
});
