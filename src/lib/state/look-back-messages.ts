import type { Doer, ReviewContext } from '$lib/domain/coach';
import type { Role } from '$lib/domain/template';

/** What the page asks of the worker that looks back. */
export interface LookAsk {
	readonly ask: number;
	readonly text: string;
	readonly context: ReviewContext;
}

/** A question, with everything "Why am I seeing this?" has to tell. */
export interface LookQuestion {
	readonly rule: string;
	readonly ask: string;
	readonly why: string;
	/** The criterion or source behind it. */
	readonly source: string;
	readonly chips: readonly string[];
	/** Her words that it rests on; none for something that could not be found. */
	readonly quotes: readonly string[];
	/** Where a line about it belongs, the best first. */
	readonly goes: readonly Role[];
}

/** What came of looking back at an entry. */
export interface Looked {
	/** Somebody may be at risk now: nothing else is said. */
	readonly isAtRisk: boolean;
	/** Too few words to say anything about. */
	readonly isShort: boolean;
	readonly praise: { readonly quote: string; readonly says: string } | null;
	/** Something often heard that is worth a second look; one at a time. */
	readonly look: {
		readonly quote: string;
		readonly says: string;
		readonly source: string;
	} | null;
	/** All questions, the most useful first. */
	readonly questions: readonly LookQuestion[];
	/** Who does what, as sentences. */
	readonly done: Readonly<Record<Doer, readonly string[]>>;
}

/** What the worker answers. */
export interface LookAnswer {
	readonly ask: number;
	readonly looked: Looked;
}
