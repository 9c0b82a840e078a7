/**
 * The Flesch–Kincaid grade of an English text: school years, so about the reading age less five. Syllables
 * are counted as groups of vowels, which is close enough to find a text that is far too hard.
 */
export function readingGrade(text: string): number {
	const sentences = text.split(/[.?](?:\s|$)/).filter((one) => /\p{L}/u.test(one)).length;
	const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const all = Math.max(1, words.length);
	return 0.39 * (all / Math.max(1, sentences)) + 11.8 * (syllables / all) - 15.59;
}

function syllablesOf(word: string): number {
	const spoken = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
	return Math.max(1, (spoken.match(/[aeiouyéāö]+/g) ?? []).length);
}
