import type { Concern, Role } from './template';

/** A countable part of a criterion: what an assessor ticks off. */
export interface Part {
	readonly id: string;
	readonly title: string;
	/** The question that helps her find it: "What changed in the team because of something you did?" */
	readonly ask: string;
	/** Roles whose answers usually hold it. */
	readonly roles: readonly Role[];
	/** The template "Reflect on this" opens. */
	readonly template: string;
}

export interface Criterion {
	readonly id: string;
	/** As on the brief: "AC4". */
	readonly code: string;
	/** Short name: "Own contribution". */
	readonly title: string;
	readonly text: string;
	/** At least one; a criterion without countable parts has a single part with its own title. */
	readonly parts: readonly Part[];
}

export interface Outcome {
	readonly id: string;
	readonly code: string;
	readonly title: string;
	/** The command verb and what it asks for. */
	readonly verb?: { readonly word: string; readonly means: string };
	readonly concern: Concern;
	readonly criteria: readonly Criterion[];
}

/** A criterion that stands in another framework too, as its authors say. */
export interface Match {
	/** The criterion of this set. */
	readonly criterion: string;
	/** The same thing, or something near it. */
	readonly is: 'exact' | 'related';
	/** The criterion's id in the other framework. */
	readonly to: string;
}

/** A unit's learning outcomes with their criteria; the file name is its id. */
export interface OutcomeSet {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	readonly short: string;
	/** The qualification it belongs to, in words. */
	readonly programme: string;
	/** Where the criteria come from, and that nobody is affiliated. */
	readonly note: string;
	readonly outcomes: readonly Outcome[];
	/** Left out where nothing is known to stand elsewhere too. */
	readonly matches?: readonly Match[];
}

export type OutcomeSetName = Pick<OutcomeSet, 'id' | 'title' | 'short' | 'programme'>;

/** Names one criterion of one set, and a part of it when she placed it there. */
export interface CriterionRef {
	readonly set: string;
	readonly criterion: string;
	/** `null`: the criterion as a whole. */
	readonly part: string | null;
}

/** Whether two references mean the same place. */
export function sameRef(a: CriterionRef, b: CriterionRef): boolean {
	return a.set === b.set && a.criterion === b.criterion && a.part === b.part;
}

/** The criterion and part a reference names, or `null` when the set no longer has the criterion. */
export function findCriterion(
	set: OutcomeSet,
	ref: CriterionRef
): { outcome: Outcome; criterion: Criterion; part: Part | null } | null {
	if (set.id !== ref.set) return null;
	for (const outcome of set.outcomes) {
		const criterion = outcome.criteria.find((one) => one.id === ref.criterion);
		if (!criterion) continue;
		return { outcome, criterion, part: criterion.parts.find((one) => one.id === ref.part) ?? null };
	}
	return null;
}
