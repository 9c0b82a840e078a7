import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustLock, untilLock, usualTimes, waitAfter } from '$lib/domain/auto-lock';

const minute = 60_000;
const start = Date.UTC(2026, 2, 3, 12);
const seen = { active: start, hiddenSince: null, latest: start };
const hidden = { ...seen, hiddenSince: start };
const year = 365 * 24 * 60 * minute;

describe('a journal locks itself', () => {
	it('after the idle time, and not before', () => {
		expect(mustLock(seen, start + 5 * minute - 1, usualTimes)).toBe(false);
		expect(mustLock(seen, start + 5 * minute, usualTimes)).toBe(true);
	});

	it('after a minute out of sight, unless she is active in another window', () => {
		expect(mustLock(hidden, start + minute - 1, usualTimes)).toBe(false);
		expect(mustLock(hidden, start + minute, usualTimes)).toBe(true);
		const elsewhere = { ...hidden, active: start + minute };
		expect(mustLock(elsewhere, start + minute + 1, usualTimes)).toBe(false);
	});

	it('at once when it is out of sight, if she chose that', () => {
		expect(mustLock(hidden, start, { idle: 30, hidden: 0 })).toBe(true);
	});

	it('with the clock ten years ahead, and with the clock back', () => {
		expect(mustLock(seen, start + 10 * year, usualTimes)).toBe(true);
		expect(mustLock(seen, start - 10 * year, usualTimes)).toBe(true);
		expect(mustLock({ ...seen, latest: start + minute }, start, usualTimes)).toBe(true);
	});

	it('not for a clock that is put right by a second', () => {
		expect(mustLock(seen, start - 1_000, usualTimes)).toBe(false);
	});

	it('is judged again exactly when it may be due', () => {
		fc.assert(
			fc.property(fc.nat(10 * minute), fc.nat(10 * minute), (away, now) => {
				const presence = { ...seen, hiddenSince: start + away };
				const wait = untilLock(presence, start + now, usualTimes);
				expect(mustLock(presence, start + now + wait, usualTimes)).toBe(true);
				if (wait > 1) expect(mustLock(presence, start + now + wait - 1, usualTimes)).toBe(false);
			})
		);
	});
});

it('the wait after wrong tries grows to half a minute and never locks her out', () => {
	const waits = Array.from({ length: 20 }, (_, wrong) => waitAfter(wrong + 1));
	expect(waits.slice(0, 8)).toEqual([0, 0, 1, 2, 4, 8, 16, 30]);
	expect(waits.at(-1)).toBe(30);
});
