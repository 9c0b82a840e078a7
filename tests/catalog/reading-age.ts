// Flesch and Kincaid's measure (Kincaid et al. 1975), which counts words a sentence and syllables a word.

/** The age in years at which a text can be read; short texts swing, so judge a file rather than a line. */
export function readingAge(texts: readonly string[]): number {
	const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:…])\s+/)).filter(hasWords);
	const words = sentences.flatMap(wordsOf);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const grade =
		0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
	return grade + 5; // a first grade reader is six
}

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

function wordsOf(text: string): readonly string[] {
	return text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
}

/** How many syllables a word has, near enough: groups of vowels, less an ending that is not heard. */
export function syllablesOf(word: string): number {
	const bare = word.toLowerCase().replace(/[’'].*$/, '');
	const groups = bare.match(/[aeiouy]+/g)?.length ?? 0;
	const isSilent = /[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouylscxzgh]es$/.test(bare);
	return Math.max(1, groups - (isSilent ? 1 : 0));
}
