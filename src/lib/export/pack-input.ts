import type { Day } from '$lib/domain/days';
import type { Entry } from '$lib/domain/entry';
import type { OutcomeSet } from '$lib/domain/outcomes';
import type { PlanLine, Target } from '$lib/domain/plan';
import type { Placement, Profile } from '$lib/domain/settings';

/** What she chose to put on the cover. */
export interface CoverChoices {
	/** '' for the title the unit or criterion gives. */
	readonly title: string;
	/** How she is called on the cover and on every page. */
	readonly learner: 'name' | 'number' | 'both';
	readonly issued: Day | null;
	readonly submitted: Day | null;
	/** Type, age range and hours of the placements; never what she calls them. */
	readonly showsPlacement: boolean;
}

export interface PackInput {
	readonly set: OutcomeSet;
	/** Ids of the chosen criteria, or all of the set. */
	readonly criteria: readonly string[] | 'all';
	/** Whole entries; those outside `from` to `to`, in the bin or untouched are left out here. */
	readonly entries: readonly Entry[];
	readonly targets: readonly Target[];
	readonly planLines: readonly PlanLine[];
	readonly placements: readonly Placement[];
	readonly profile: Profile;
	readonly cover: CoverChoices;
	/** First and last day, both in; `null` leaves that end open. */
	readonly from: Day | null;
	readonly to: Day | null;
	readonly withAppendix: boolean;
	/** The day she agreed to the declaration in the app, or `null`. */
	readonly declared: Day | null;
	readonly isExample: boolean;
	/** How the list of references names each card that an entry cites, by card id. */
	readonly references: Readonly<Record<string, string>>;
	/** Trade mark and limits of a model, by template id, to stand beside what it shows. */
	readonly notices: Readonly<Record<string, readonly string[]>>;
	readonly today: Day;
}
