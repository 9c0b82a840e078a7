import { foldForSearch } from '$lib/domain/search';
import { withoutPossessive } from './capitals';

/** A word of a text, as the rules for names see it. */
export interface Word {
	/** As written. */
	readonly raw: string;
	/** Without a possessive ending. */
	readonly bare: string;
	readonly folded: string;
	readonly start: number;
	/** Where the bare word ends. */
	readonly end: number;
	/** It begins a sentence, a line or a quotation, where a capital says nothing. */
	readonly isOpener: boolean;
	/** A capital first, and small letters in it. */
	readonly isCapital: boolean;
}

const token = /[\p{L}\p{M}]{1,40}(?:['’-][\p{L}\p{M}]{1,40}){0,4}(?![\p{N}])/gu;
const opens = /(?:^|[.!?…:\n•*–—]|[“"‘([]|^\s*[-\d.)]+)\s*["“‘'(]?$/u;
const ascii = /^[A-Za-z'-]+$/;

/** The words of a text, in order; what is glued to digits is none. */
export function wordsIn(text: string): readonly Word[] {
	const folds = new Map<string, string>();
	return Array.from(text.matchAll(token), ({ 0: raw, index }): Word => {
		const bare = withoutPossessive(raw);
		let folded = folds.get(bare);
		if (folded === undefined)
			folds.set(bare, (folded = ascii.test(bare) ? bare.toLowerCase() : foldForSearch(bare)));
		const isCapital = /^\p{Lu}/u.test(bare) && /\p{Ll}/u.test(bare);
		const isOpener = isCapital && opens.test(text.slice(Math.max(0, index - 4), index));
		return { raw, bare, folded, start: index, end: index + bare.length, isOpener, isCapital };
	});
}
