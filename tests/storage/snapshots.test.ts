import { describe, expect, it } from 'vitest';
import { moveDay } from '$lib/domain/days';
import { keptSnapshots, parseSnapshot, snapshotName } from '$lib/storage/snapshots';

const names = (days: readonly string[]): ReadonlyMap<string, number> =>
	new Map(days.map((day, n) => [snapshotName(n + 1, day), 100]));
const daysOf = (kept: ReadonlySet<string>): readonly (string | undefined)[] =>
	[...kept].map((name) => parseSnapshot(name)?.day).sort();
const everyDay = (from: string, count: number): readonly string[] =>
	Array.from({ length: count }, (_, n) => moveDay(from, n));

describe('the snapshots that stay', () => {
	it('are those of the last seven days and the newest of the last four weeks', () => {
		const kept = daysOf(keptSnapshots(names(everyDay('2026-03-02', 42))));
		// 12 April is a Sunday: its week is the first of the four
		const weeks = ['2026-03-22', '2026-03-29', '2026-04-05'];
		expect(kept).toEqual([...weeks, ...everyDay('2026-04-06', 7)]);
	});

	it('are the last one of a day that has several', () => {
		const kept = keptSnapshots(names(['2026-03-02', '2026-03-02', '2026-03-02']));
		expect([...kept]).toEqual([snapshotName(3, '2026-03-02')]);
	});

	it('are not fewer because a clock jumped ten years and back', () => {
		const days = [...everyDay('2026-03-02', 4), '2036-03-06', '2026-03-06', '2026-03-07'];
		expect(daysOf(keptSnapshots(names(days)))).toHaveLength(7);
	});

	it('fit their share of the space, the newest in any case', () => {
		const sizes = new Map(
			everyDay('2026-03-02', 7).map((day, n) => [snapshotName(n + 1, day), 900])
		);
		sizes.set(snapshotName(8, '2026-03-09'), 300);
		expect(daysOf(keptSnapshots(sizes))).toEqual(everyDay('2026-03-06', 4));
		expect(keptSnapshots(new Map([[snapshotName(1, '2026-03-02'), 0]])).size).toBe(1);
	});

	it('know their own names only', () => {
		expect(parseSnapshot('log-1')).toBeNull();
		expect(parseSnapshot(snapshotName(42, '2026-03-02'))).toMatchObject({ seq: 42 });
	});
});
