import type { Deed } from '$lib/domain/coach';

/** Longer passages are cut where they are quoted: she knows her own words. */
const longestQuote = 220;

/** Words of hers as they are quoted: on one line, and cut at a word where they go on for long. */
export function quoted(text: string): string {
	const plain = text.replace(/\s+/g, ' ');
	if (plain.length <= longestQuote) return plain;
	return `${plain.slice(0, longestQuote).replace(/\s\S*$/, '')} …`;
}

/** The whole sentence round a few words of a text. */
export function sentenceRound(words: Deed, sentences: readonly Deed[]): Deed {
	return sentences.find(({ start, end }) => start <= words.start && words.start < end) ?? words;
}
