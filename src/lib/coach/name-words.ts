import { foldForSearch } from '$lib/domain/search';
import { withoutPossessive } from './capitals';
import { withoutSilent } from './plain-letters';

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

const token =
	/(?<![A-Za-zª-ÿ\d])[A-Za-zª-ÿ]{1,40}(?:['’-][A-Za-zª-ÿ]{1,40}){0,4}(?![A-Za-zª-ÿ\d])/g;
const opens = /(?:^|[.!?:\n*]|["([]|\s-\s|^\s*[-\d.)]+)\s*["'(]?$/;
/** "J. Marsden": this dot ends no sentence. */
const initial = /(?:^|[^A-Za-zª-ÿ'])[A-ZÀ-Þ]\. ?$/;
const foldedWord = (bare: string): string =>
	ascii.test(bare) ? bare.toLowerCase() : foldForSearch(withoutSilent(bare));
const ascii = /^[A-Za-z'-]+$/;

/** The words of a text, in order; what is glued to digits is none. */
export function wordsIn(text: string): readonly Word[] {
	const folds = new Map<string, string>();
	return Array.from(text.matchAll(token), ({ 0: raw, index }): Word => {
		const bare = withoutPossessive(raw);
		let folded = folds.get(bare);
		if (folded === undefined) folds.set(bare, (folded = foldedWord(bare)));
		const isCapital =
			/^[A-ZÀ-Þ]/.test(bare) && /[a-zß-ÿ]/.test(bare) && !/^[A-ZÀ-Þ]{2,}s$/.test(bare);
		const before = text.slice(Math.max(0, index - 4), index);
		const isOpener = isCapital && opens.test(before) && !initial.test(before);
		return { raw, bare, folded, start: index, end: index + bare.length, isOpener, isCapital };
	});
}
