import type { Day, Instant } from './days';
import type { Id } from './ids';
import type { CriterionRef } from './outcomes';

export const targetStatuses = ['planned', 'under-way', 'done', 'changed', 'set-aside'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** The words a target came from. */
export interface TargetSource {
	readonly entry: Id;
	/** The question whose answer it was, or `null` for the entry as a whole. */
	readonly question: string | null;
	readonly quote: string;
}

export interface Review {
	readonly day: Day;
	readonly words: string;
}

/** A SMART goal in the plan. Empty strings are fields she has not filled yet. */
export interface Target {
	readonly id: Id;
	/** Specific: what exactly she will do. */
	readonly title: string;
	/** Relevant: why, with the evidence of need. */
	readonly why: string;
	/** The steps. */
	readonly actions: string;
	/** Achievable: who or what supports her, by role. */
	readonly support: string;
	/** Measurable: how she will know. */
	readonly measureMe: string;
	/** How children, families or the team will notice. */
	readonly measureOthers: string;
	/** Time-bound. `null` until she chooses. */
	readonly start: Day | null;
	readonly due: Day | null;
	readonly review: Day | null;
	readonly status: TargetStatus;
	/** What changed. */
	readonly changed: string;
	readonly reviews: readonly Review[];
	readonly sources: readonly TargetSource[];
	readonly criterion: CriterionRef | null;
	readonly created: Instant;
	readonly updated: Instant;
}

/** The learner's own wording of a line the plan gathered. Its id is `planLineId(entry, question)`. */
export interface PlanLine {
	readonly id: string;
	readonly entry: Id;
	readonly question: string;
	/** Her wording; `null` leaves the line out of the plan. */
	readonly words: string | null;
	/** The answer as it was when she wrote her wording, to notice when it has changed since. */
	readonly basis: string;
}
