import { coverageOf, type PartCover } from '$lib/domain/coverage';
import type { Entry } from '$lib/domain/entry';
import { gatherPlan, type GatheredPlan } from '$lib/domain/gather';
import { packHeadOf } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';
import { entriesInRange } from './entry-lines';
import { evidenceFor, type CriterionEvidence } from './evidence';
import type { PackInput } from './pack-input';

/** What the sections of a pack are compiled from, worked out once. */
export interface PackContext {
	readonly input: PackInput;
	/** Every entry in range, oldest first. */
	readonly entries: readonly Entry[];
	readonly evidence: readonly CriterionEvidence[];
	readonly covers: readonly PartCover[];
	readonly plan: GatheredPlan;
	/** The entries the pack speaks of, oldest first: these, and no others, make the appendix. */
	readonly spokenOf: readonly Entry[];
	/** The heading id of an entry in the appendix; `undefined` when it is not there. */
	readonly placeOf: (entry: Id) => string | undefined;
}

/** Everything the sections share. Pure. */
export function contextOf(input: PackInput): PackContext {
	const entries = entriesInRange(input);
	const evidence = evidenceFor(input.set, input.criteria, entries);
	const plan = gatherPlan(entries, input.planLines);
	const named = new Set<Id>([
		...evidence
			.flatMap((one) => one.parts)
			.flatMap((part) => [...part.passages, ...part.tagged].map((one) => one.entry.id)),
		...Object.values(plan).flatMap((lines) => lines.map((line) => line.entry)),
		...input.targets.flatMap((target) => target.sources.map((source) => source.entry)),
		...entries.filter((entry) => entry.practice || hasBehaviours(entry)).map((entry) => entry.id)
	]);
	const spokenOf = entries.filter((entry) => named.has(entry.id));
	const places = new Map(spokenOf.map((entry, i) => [entry.id, `entry-${i + 1}`]));
	const chosen = new Set(evidence.map((one) => one.criterion.id));
	return {
		input,
		entries,
		evidence,
		covers: coverageOf(input.set, entries.map(packHeadOf)).parts.filter((one) =>
			chosen.has(one.criterion.id)
		),
		plan,
		spokenOf,
		placeOf: (entry) => (input.withAppendix ? places.get(entry) : undefined)
	};
}

/** Whether the entry holds an answered team contribution check. */
export function hasBehaviours(entry: Entry): boolean {
	return entry.asked.some(({ question }) => {
		const answer = entry.answers[question.id];
		return (
			answer?.is === 'behaviours' &&
			(Object.keys(answer.mine).length > 0 || answer.colleagues.length > 0)
		);
	});
}
