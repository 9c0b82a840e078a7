import { commonWords } from './common-words';
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

const known = new Map<string, boolean>();

/** Whether a folded word is an everyday one, in any of its forms: "painted", "families", "kindness". */
export function isCommonWord(word: string): boolean {
	let is = known.get(word);
	if (is === undefined) {
		if (known.size > 20_000) known.clear();
		known.set(word, (is = isOne(word) || wordEnding.test(word) || formsOf(word).some(isOne)));
	}
	return is;
}

/** The same by its most usual endings alone: for words that may be slips of a name ("sumer" is no one who sums). */
export const isPlainWord = (word: string): boolean =>
	isOne(word) || (/(?:s|ed|ing)$/.test(word) && formsOf(word).some(isOne));

const isOne = (word: string): boolean =>
	commonWords.has(word) || isEveryday(word) || isNoName(word);

function formsOf(word: string): readonly string[] {
	return endings.flatMap(([ending, instead]) => {
		if (!word.endsWith(ending) || word.length - ending.length < 3) return [];
		const stem = word.slice(0, -ending.length);
		const isDoubled = stem.at(-1) === stem.at(-2);
		return [...instead.map((end) => stem + end), ...(isDoubled ? [stem.slice(0, -1)] : [])];
	});
}
