import type { Day } from './days';
import type { Head } from './head';
import type { Id } from './ids';
import type { OutcomeSet } from './outcomes';
import type { PlanLine, Target } from './plan';

/** What a pack is about. */
export interface PackScope {
	readonly set: string;
	/** Ids of the chosen criteria, or all of the set. */
	readonly criteria: readonly string[] | 'all';
	/** First and last day, both in; `null` leaves that end open. */
	readonly from: Day | null;
	readonly to: Day | null;
	/** Answers to practice cases that she chose to hand in. */
	readonly practice: readonly Id[];
}

/** What the plan is made of: both may point to entries. */
export interface PlanSources {
	readonly targets: readonly Target[];
	readonly planLines: readonly PlanLine[];
}

/**
 * The entries a pack takes, in the order of the heads: those that count towards a chosen criterion, and
 * those her targets and her own plan lines came from. An answer to a practice case is in only when she
 * chose it by itself. Nothing she did not choose leaves the journal.
 */
export function packEntries(
	heads: readonly Head[],
	scope: PackScope,
	plan: PlanSources
): readonly Head[] {
	const { set, criteria, from, to, practice } = scope;
	const sources = new Set<Id>([
		...plan.targets.flatMap((target) => target.sources.map((source) => source.entry)),
		...plan.planLines.filter((line) => line.words?.trim()).map((line) => line.entry)
	]);
	return heads.filter(
		(head) =>
			!head.binned &&
			(!from || head.day >= from) &&
			(!to || head.day <= to) &&
			(head.practice
				? practice.includes(head.id)
				: sources.has(head.id) ||
					head.tags.some(
						(tag) => tag.set === set && (criteria === 'all' || criteria.includes(tag.criterion))
					))
	);
}

/** The criterion a pack begins with: the first about her own contribution, else all of the unit. */
export function firstScope(set: OutcomeSet): readonly string[] | 'all' {
	const own = set.outcomes.find((outcome) => outcome.concern === 'own-contribution');
	const [first] = own?.criteria ?? [];
	return first ? [first.id] : 'all';
}
