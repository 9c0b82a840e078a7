import { commonWords } from './common-words';
import englishWords from './english-words.txt?raw';
import { isEveryday, isNoName } from './known-words';

/** Endings and what may stand in their place in the word without them. */
const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
	['ies', ['y']],
	['ied', ['y']],
	['es', ['', 'e']],
	['s', ['']],
	['ed', ['', 'e']],
	['ing', ['', 'e']],
	['ers', ['', 'e']],
	['er', ['', 'e']],
	['est', ['', 'e']],
	['ly', ['', 'le']],
	['ness', ['']],
	['ful', ['']],
	['less', ['']],
	['ment', ['']],
	['y', ['']]
];

/** Endings that names do not have and words are made with. */
const wordEnding =
	/(?:tion|sion|ment|ness|ship|ility|ology|tional|ically|fully|ingly|ation|ising|izing)s?$/;

/** Thousands of words that no reflection needs, and that are nobody’s name where one has a capital. */
const english: ReadonlySet<string> = new Set(englishWords.replace(/^#.*$/gm, '').match(/\S+/g));

/** The same answer for the same word, of up to 20,000 words. */
function remembered(ask: (word: string) => boolean): (word: string) => boolean {
	const known = new Map<string, boolean>();
	return (word) => {
		let is = known.get(word);
		if (is === undefined) {
			if (known.size > 20_000) known.clear();
			known.set(word, (is = ask(word)));
		}
		return is;
	};
}

/** Whether a folded word is an everyday one, in any of its forms: "painted", "families", "kindness". */
export const isCommonWord = remembered(
	(word) =>
		isOne(word) || english.has(word) || wordEnding.test(word) || formsOf(word).some(isInDictionary)
);

/** The same for the words of the field and of everyday life in a setting alone, without the dictionary. */
export const isSettingWord = remembered(
	(word) => isOne(word) || wordEnding.test(word) || formsOf(word).some(isOne)
);

/** The same by its most usual endings alone: for words that may be slips of a name ("sumer" is no one who sums). */
export const isPlainWord = (word: string): boolean =>
	isOne(word) || (/(?:s|ed|ing)$/.test(word) && formsOf(word).some(isOne));

const isOne = (word: string): boolean =>
	commonWords.has(word) || isEveryday(word) || isNoName(word);

const isInDictionary = (word: string): boolean => isOne(word) || english.has(word);

function formsOf(word: string): readonly string[] {
	return endings.flatMap(([ending, instead]) => {
		if (!word.endsWith(ending) || word.length - ending.length < 3) return [];
		const stem = word.slice(0, -ending.length);
		const isDoubled = stem.at(-1) === stem.at(-2);
		return [...instead.map((end) => stem + end), ...(isDoubled ? [stem.slice(0, -1)] : [])];
	});
}
