import type { Head } from './head';
import type { Id } from './ids';

/**
 * The entries that lead on from one another through the entry `id`, the first one begun first: Kolb's
 * loops, the cycles of plan, do, study, act. [] when it stands alone or is not among `heads`.
 */
export function roundsOf(heads: readonly Head[], id: Id): readonly Head[] {
	const linked = heads.filter((head) => head.after);
	if (linked.length === 0) return [];
	const before = new Map(linked.map((head) => [head.id, head.after]));
	const here = new Set(heads.map((head) => head.id));
	const members = new Set([firstOf(id, before, here)]);
	// an entry is always begun after the one it goes on from, so one walk in that order finds them all
	for (const head of [...linked].sort(byBeginning))
		if (head.after && members.has(head.after)) members.add(head.id);
	if (members.size < 2 || !members.has(id)) return [];
	return heads.filter((head) => members.has(head.id)).sort(byBeginning);
}

/** Back along the links as far as there are entries; links that run in a circle are left at the second visit. */
function firstOf(id: Id, before: ReadonlyMap<Id, Id | undefined>, here: ReadonlySet<Id>): Id {
	const seen = new Set<Id>();
	let first = id;
	for (let at: Id | undefined = id; at && here.has(at) && !seen.has(at); at = before.get(at)) {
		seen.add(at);
		first = at;
	}
	return first;
}

const byBeginning = (a: Head, b: Head): number => (a.created < b.created ? -1 : 1);
