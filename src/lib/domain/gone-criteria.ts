import type { Head } from './head';
import type { OutcomeSet } from './outcomes';
import type { RemovedCriterion } from './own';

/** A criterion that a set has no longer, and what was tagged to it, in the order of the heads. */
export interface GoneCriterion {
	readonly id: string;
	/** As it was; its id and '' where nothing is known of it. */
	readonly code: string;
	readonly title: string;
	readonly entries: readonly Head[];
}

/** Entries with tags of a set that it has no criterion for any more. */
export function goneFrom(
	set: OutcomeSet,
	heads: readonly Head[],
	removed: readonly RemovedCriterion[]
): readonly GoneCriterion[] {
	const there = new Set(set.outcomes.flatMap((one) => one.criteria.map(({ id }) => id)));
	const found = new Map<string, Head[]>();
	for (const head of heads) {
		if (head.binned || head.expanded) continue;
		for (const tag of head.tags) {
			if (tag.set !== set.id || there.has(tag.criterion)) continue;
			const list = found.get(tag.criterion) ?? [];
			if (list.at(-1) !== head) list.push(head);
			found.set(tag.criterion, list);
		}
	}
	return [...found].map(([id, entries]) => {
		const was = removed.findLast(({ criterion }) => criterion.id === id)?.criterion;
		return { id, code: was?.code || id, title: was?.title ?? '', entries };
	});
}
