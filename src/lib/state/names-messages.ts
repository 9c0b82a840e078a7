import type { Identifier } from '$lib/coach/identifier';

/** What the page asks of the worker that looks for identifiers. */
export interface NamesAsk {
	readonly ask: number;
	/** Texts by a key of the asker's. */
	readonly texts: Readonly<Record<string, string>>;
	readonly watchlist: readonly string[];
}

/** What was found in each text. */
export interface NamesAnswer {
	readonly ask: number;
	readonly found: Readonly<Record<string, readonly Identifier[]>>;
}
