import type { CriterionRef } from '$lib/domain/outcomes';

/** The criterion codes an entry is tagged to, each once, in order: "AC3", "AC4". Criterion ids are their codes. */
export function codesOf(tags: readonly CriterionRef[]): readonly string[] {
	return [...new Set(tags.map((tag) => tag.criterion))].sort();
}
