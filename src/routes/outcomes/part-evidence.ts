import type { Entry } from '$lib/domain/entry';
import { headOf, nameOf, type Head } from '$lib/domain/head';
import type { CriterionRef } from '$lib/domain/outcomes';

/** What one entry says for a part: its marked passages, or only why it was tagged. */
export interface PartEvidence {
	readonly head: Head;
	readonly name: string;
	readonly passages: readonly { readonly quote: string; readonly why: string }[];
	/** The reasons given with tags. */
	readonly why: string;
}

/** What each entry says for a part; `part` null stands for a criterion with a single part. */
export function partEvidence(
	entries: readonly Entry[],
	ref: CriterionRef,
	isOnlyPart: boolean
): readonly PartEvidence[] {
	const fits = (one: CriterionRef): boolean =>
		one.set === ref.set && one.criterion === ref.criterion && (isOnlyPart || one.part === ref.part);
	return entries.map((entry) => {
		const head = headOf(entry);
		return {
			head,
			name: nameOf(head),
			passages: entry.highlights.filter((one) => !one.gone && fits(one)),
			why: entry.tags
				.filter(fits)
				.map((tag) => tag.why)
				.filter(Boolean)
				.join(' ')
		};
	});
}
