import type { Asked, Entry, Tag } from '$lib/domain/entry';
import { findCriterion, type OutcomeSet } from '$lib/domain/outcomes';
import type { Concern, Role, Template } from '$lib/domain/template';

/** What an entry is about: by its tags, and without any by its template. */
export function concernsOf(
	tags: readonly Tag[],
	sets: readonly OutcomeSet[],
	template: Template | null
): readonly Concern[] {
	const tagged = tags.flatMap((tag) =>
		sets.flatMap((set) => findCriterion(set, tag)?.outcome.concern ?? [])
	);
	return tagged.length > 0 ? [...new Set(tagged)] : (template?.concerns ?? []);
}

/** Whether who does what in a team belongs to this entry. */
export function isAboutTeam(
	entry: Entry,
	sets: readonly OutcomeSet[],
	template: Template | null
): boolean {
	return concernsOf(entry.tags, sets, template).includes('own-contribution');
}

/** The question that asks for the first of these roles there is, for words; else the last one for words. */
export function placeFor(goes: readonly Role[], asked: readonly Asked[]): string | null {
	const forWords = asked
		.map(({ question }) => question)
		.filter(({ kind }) => kind === 'text' || kind === 'line');
	const found = goes.flatMap((role) => forWords.find((one) => one.role === role) ?? []);
	return (found[0] ?? forWords.at(-1))?.id ?? null;
}
