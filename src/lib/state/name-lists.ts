import type { Journal } from './journal.svelte';

/** What the check goes by besides its rules. */
export interface NameLists {
	/** The names she wants to be warned about. */
	readonly watchlist: readonly string[];
	/** Words she has said are no name. */
	readonly noNames: readonly string[];
}

/** Her lists as they are now. */
export function nameListsOf({ watchlists, nameNotes }: Journal): NameLists {
	return {
		watchlist: watchlists.get('watchlist')?.words ?? [],
		noNames: nameNotes.all.filter(({ is }) => is === 'no-name').map(({ words }) => words)
	};
}
