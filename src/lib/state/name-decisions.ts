import { instant } from '$lib/domain/days';
import type { NameNote } from '$lib/domain/settings';
import type { Journal } from './journal.svelte';

/** What she decided about names, the newest first, each word once. */
export interface NameDecisions {
	readonly noNames: readonly NameNote[];
	readonly kept: readonly NameNote[];
	/** Her key: whom a pseudonym stands for. */
	readonly key: readonly NameNote[];
}

export function decisionsOf({ nameNotes }: Pick<Journal, 'nameNotes'>): NameDecisions {
	const notes = [...nameNotes.all].sort((a, b) => b.at.localeCompare(a.at));
	const only = (is: NameNote['is']): readonly NameNote[] => {
		const list = notes.filter((note) => note.is === is && note.words !== '').reverse();
		return [...new Map(list.map((note) => [idOf(note), note])).values()].reverse();
	};
	return { noNames: only('no-name'), kept: only('kept'), key: only('alias') };
}

/** Two windows may have decided the same: then it is one decision. */
const idOf = ({ is, words, alias }: NameNote): string => `${is} ${alias} ${words.toLowerCase()}`;

/**
 * Takes a decision back: the words are marked again; of a key only the pseudonym stays, so that nobody else gets
 * it. Gives how to decide it again. Rejects as storage does.
 */
export async function takeBack(
	{ nameNotes }: Pick<Journal, 'nameNotes'>,
	decision: NameNote
): Promise<() => Promise<void>> {
	const same = nameNotes.all.filter((note) => idOf(note) === idOf(decision));
	for (const note of same)
		if (note.is === 'alias') await nameNotes.put(note.id, () => ({ ...note, words: '' }));
		else await nameNotes.remove(note.id, instant());
	return async () => {
		for (const note of same) await nameNotes.put(note.id, () => note);
	};
}
