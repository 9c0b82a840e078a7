import type { Day } from '$lib/domain/days';

/** What the name of a snapshot says. */
export interface SnapshotName {
	readonly name: string;
	/** The highest seq in it: the order of snapshots, whatever the clock said. */
	readonly seq: number;
	readonly day: Day;
}

const days = 7;
const weeks = 4;
/** Snapshots together take at most this many times the newest one: all of them, unless the journal shrank. */
const share = 12;
/** The first Monday that computers count from, in days. */
const aMonday = 4;

/** The name of the snapshot of all up to `seq`, made on `day`; by name they are in order. */
export function snapshotName(seq: number, day: Day): string {
	return `snapshot-${String(seq).padStart(12, '0')}-${day}`;
}

/** Reads such a name; `null` for any other. */
export function parseSnapshot(name: string): SnapshotName | null {
	const [, seq, day] = /^snapshot-(\d{12})-(\d{4}-\d\d-\d\d)$/.exec(name) ?? [];
	return seq && day ? { name, seq: Number(seq), day } : null;
}

/**
 * Which snapshots stay: the newest of each of the last seven days and of the last four weeks that have any, as
 * long as they fit the share of space. Counted by the snapshots there are and not by today, so that a clock that
 * jumps deletes nothing; the newest always stays. `sizes`: bytes by name.
 */
export function keptSnapshots(sizes: ReadonlyMap<string, number>): ReadonlySet<string> {
	const inOrder = [...sizes.keys()]
		.flatMap((name) => parseSnapshot(name) ?? [])
		.sort((a, b) => b.seq - a.seq || (a.name < b.name ? 1 : -1));
	const wanted = new Set([
		...newestOfEach(inOrder, ({ day }) => day, days),
		...newestOfEach(inOrder, ({ day }) => weekOf(day), weeks)
	]);
	const room = share * (sizes.get(inOrder[0]?.name ?? '') ?? 0);
	let taken = 0;
	return new Set(
		inOrder
			.map(({ name }) => name)
			.filter((name) => wanted.has(name))
			.filter((name) => (taken += sizes.get(name) ?? 0) <= room)
	);
}

/** The number of a day's week. Reckoned by hand: the worker is small without a library for dates. */
const weekOf = (day: Day): number => Math.floor((Date.parse(day) / 86_400_000 - aMonday) / 7);

function newestOfEach(
	inOrder: readonly SnapshotName[],
	group: (one: SnapshotName) => unknown,
	most: number
): readonly string[] {
	const newest = new Map<unknown, string>();
	for (const one of inOrder)
		if (!newest.has(group(one)) && newest.size < most) newest.set(group(one), one.name);
	return [...newest.values()];
}
