/** Letters that decomposing leaves whole, by what one types for them. */
const plainLetters: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th'
};

/** What only needs its capitals folded: most titles and many a query, and going through the rest costs ten times as much. */
const simple = /^[ -_a-~]*$/;

/**
 * A text as the search compares it: lower case, without accents ("Łukasz" and "lukasz" are alike), all
 * apostrophes straight, every white space a space. Not for showing: offsets do not match the text's.
 */
export function foldForSearch(text: string): string {
	if (simple.test(text)) return text.toLowerCase();
	return text
		.replace(/[‘’‛ʼʹ′`´＇]/g, "'")
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[łøđðħıßæœþ]/g, (letter) => plainLetters[letter] ?? letter)
		.replace(/\s/g, ' ');
}

/** The folded words of what she typed into the search field, each once. */
export function queryWords(query: string): readonly string[] {
	return [...new Set(foldForSearch(query).split(' ').filter(Boolean))];
}

/** Whether every word occurs in the haystack, as a part of a word too. Both sides folded. */
export function findIn(haystack: string, words: readonly string[]): boolean {
	return words.every((word) => haystack.includes(word));
}
