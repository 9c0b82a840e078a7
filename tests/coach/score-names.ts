import type { Identifier } from '$lib/coach/identifier';
import { findIdentifiers } from '$lib/coach/identifiers';

/** A sentence with the one thing in it that is to be found. */
export interface Sample {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** The sentence without its double brackets, and where they were. */
export function sampleOf(marked: string): Sample {
	const start = marked.indexOf('[[');
	const end = marked.indexOf(']]') - 2;
	return { text: marked.replace('[[', '').replace(']]', ''), start, end };
}

/** What of a kind was found over the marked words: a title more or less is no miss. */
export function foundAt(
	{ text, start, end }: Sample,
	type: string,
	watchlist: readonly string[] = []
): Identifier | undefined {
	const found = findIdentifiers(text, { watchlist });
	return found.find((one) => one.type === type && one.start < end && one.end > start);
}
