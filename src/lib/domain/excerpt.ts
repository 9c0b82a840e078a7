import { cut } from './edit';
import { wordsOf, type Entry } from './entry';
import { findIn, foldForSearch } from './search';
import { sentencesOf } from './sentences';

const most = 180;
/** How a sentence that is not cut off ends. */
const stop = /[.!?…]["'”’)\]]*$/;

/**
 * The piece of an entry that shows most of the words looked for (folded, see search.ts), at most about 180
 * characters; `null` when no piece has any.
 */
export function excerptOf(entry: Entry, words: readonly string[]): string | null {
	let best: string | null = null;
	let bestCount = 0;
	for (const sentence of wordsOf(entry).split(/(?<=[.!?…])\s+|\n+/))
		for (const piece of piecesOf(sentence)) {
			const folded = foldForSearch(piece);
			const count = words.filter((word) => findIn(folded, [word])).length;
			if (count > bestCount) [best, bestCount] = [piece, count];
			if (bestCount > 0 && bestCount === words.length) return best;
		}
	return best;
}

/** A long sentence in pieces of about 180 characters, each showing by "…" where it goes on. */
function piecesOf(sentence: string): readonly string[] {
	if (sentence.length <= most) return [sentence];
	const pieces: string[] = [];
	for (let from = 0; from < sentence.length;) {
		const to = wordEnd(sentence, from, from + most);
		const piece = sentence.slice(from, to).trim();
		if (piece) pieces.push(`${from > 0 ? '… ' : ''}${piece}${to < sentence.length ? ' …' : ''}`);
		from = to;
	}
	return pieces;
}

/**
 * How a text begins, for a list: whole lines or sentences up to `most` characters, or else its first words,
 * with "…" where more follows. A text that fits stays as it is.
 */
export function openingOf(text: string, most: number): string {
	if (text.length <= most) return text;
	const begin = text.slice(0, most + 1);
	const lines = begin.lastIndexOf('\n');
	const isWhole = (end: number): boolean => end <= most && stop.test(begin.slice(0, end));
	const sentences = sentencesOf(begin).findLast(({ end }) => isWhole(end))?.end ?? 0;
	const end = [lines, sentences].find((at) => at >= most / 3) ?? wordEnd(text, 0, most);
	return `${text.slice(0, end).trimEnd()} …`;
}

/** Where to cut so that no word is cut, if one ends between `from` and `to`; never inside a character. */
function wordEnd(text: string, from: number, to: number): number {
	if (to >= text.length) return text.length;
	const space = text.slice(from, to + 1).search(/\s\S*$/);
	if (space > 0) return from + space;
	return cut(text, to) ? to - 1 : to;
}
