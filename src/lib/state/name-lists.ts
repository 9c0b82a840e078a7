import type { NameNote, Watchlist } from '$lib/domain/settings';
import type { Journal } from './journal.svelte';

/** What the check goes by besides its rules. */
export interface NameLists {
	/** The names she wants to be warned about. */
	readonly watchlist: readonly string[];
	/** Words she has said are no name. */
	readonly noNames: readonly string[];
	/** Words that may stay, with her reason: found like any other, and said to be kept. */
	readonly kept: readonly { readonly words: string; readonly reason: string }[];
}

/** No list and nothing said: for a checker that waits for its journal. */
export const noLists: NameLists = { watchlist: [], noNames: [], kept: [] };

/** Her lists as they are now. */
export function nameListsOf({ watchlists, nameNotes }: Journal): NameLists {
	return listsOf(watchlists.get('watchlist'), nameNotes.all);
}

/** Her lists out of the records that hold them. */
export function listsOf(watchlist: Watchlist | null, notes: readonly NameNote[]): NameLists {
	return {
		watchlist: watchlist?.words ?? [],
		noNames: notes.filter(({ is }) => is === 'no-name').map(({ words }) => words),
		kept: notes.filter(({ is }) => is === 'kept').map(({ words, reason }) => ({ words, reason }))
	};
}

/** What the lists say of a passage: `null` that it is no name, '' nothing, else why it may stay. */
export function passOf({ noNames, kept }: NameLists): (text: string) => string | null {
	const none = new Set(noNames.map((words) => words.toLowerCase()));
	const reasons = new Map(kept.map(({ words, reason }) => [words.toLowerCase(), reason]));
	return (text) => {
		const words = text.toLowerCase();
		return none.has(words) ? null : (reasons.get(words) ?? '');
	};
}
