import { findCriterion, type CriterionRef, type OutcomeSet } from '$lib/domain/outcomes';

/** What a tag or highlight is called. */
export interface CriterionName {
	/** "AC4"; the bare id when no set has the criterion any more. */
	readonly code: string;
	/** The part, or the criterion when it was tagged as a whole or has one part; '' when no set has it. */
	readonly title: string;
}

/** The name of the place a reference means, looked up in the sets that are loaded. */
export function criterionName(sets: readonly OutcomeSet[], ref: CriterionRef): CriterionName {
	for (const set of sets) {
		const found = findCriterion(set, ref);
		if (!found) continue;
		const { criterion, part } = found;
		const isOnly = criterion.parts.length === 1;
		return { code: criterion.code, title: part && !isOnly ? part.title : criterion.title };
	}
	return { code: ref.criterion, title: '' };
}

/** "AC4 Effect on the team". */
export function sayCriterion(sets: readonly OutcomeSet[], ref: CriterionRef): string {
	const { code, title } = criterionName(sets, ref);
	return title ? `${code} ${title}` : code;
}
