import { sentencesOf } from '$lib/domain/sentences';
import { withoutPossessive } from './capitals';
import {
	isCalendar,
	isEveryday,
	isNoName,
	isPolicy,
	isSmallWord,
	isTheorist,
	isTwoFaced,
	pseudonym
} from './known-words';

/** A word or number of the pack, and how often it stands there. */
export interface ReadOnce {
	readonly text: string;
	readonly times: number;
}

/** Words with their hyphens and apostrophes, and numbers with their points, colons and strokes. */
const token =
	/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,:/](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;
const order = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * What the writer reads once herself before she hands in: every word with a capital and every number, each
 * once, in alphabetical order, with how often it is there. Pseudonyms, days, months, theorists, law and small
 * words such as “The” are left out; so is a word that only ever begins sentences, unless it may be a name.
 */
export function readOnceList(text: string): readonly ReadOnce[] {
	const times = new Map<string, number>();
	const listed = new Set<string>();
	const openers = new Set<string>();
	for (const sentence of sentencesOf(text)) {
		let skipTo = 0;
		let isFirst = true;
		for (const { 0: raw, index } of sentence.text.matchAll(token)) {
			const word = withoutPossessive(raw);
			const alias = pseudonym.exec(sentence.text.slice(index, index + 40))?.[0];
			if (alias && /^\p{Lu}/u.test(alias)) skipTo = index + alias.length;
			if (index >= skipTo && isTelling(word)) {
				times.set(word, (times.get(word) ?? 0) + 1);
				(!isFirst || /\p{N}/u.test(word) ? listed : openers).add(word);
			}
			isFirst = false;
		}
	}
	for (const word of namesAmong(openers, text)) listed.add(word);
	return [...listed]
		.sort(order.compare)
		.map((word) => ({ text: word, times: times.get(word) ?? 0 }));
}

/** A capital or a digit in it, and on none of the lists of what may stand. */
function isTelling(word: string): boolean {
	if (/\p{N}/u.test(word)) return true;
	if (!/\p{Lu}/u.test(word) || word.length < 2) return false;
	if (isSmallWord(word) && !isTwoFaced(word)) return false;
	return !isCalendar(word) && !isTheorist(word) && !isPolicy(word);
}

/** What answers like to begin with, feelings above all; none is a name. */
const beginnings = new Set(
	`afraid afterwards alone amazed angry annoyed anxious ashamed asking asks awkward bored calm changing
	checking choosing comfortable confident confused curious defensive disappointed doing drawing embarrassed
	empty exactly excited exhausted feeling frustrated getting giving glad going guilty halfway happier having
	helpful helping hot hopeful impatient impressed included keeping knowing lastly learning listening lonely
	looking lost lucky making meanwhile nervous nobody noticing partly pleased powerless probably proud
	quickly reading relaxed relieved respecting rushed sad scared seeing sending setting settling sharing shy
	sitting standing starting stuck surprised taking talking thinking tired trying uncertain uncomfortable
	uneasy unsure useful useless using valued waiting watching wondering working worried writing`.split(
		/\s+/
	)
);
const smallWord = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;

/**
 * Which of the words that begin a sentence may be names: a name is what sentences like to begin with. No list
 * of ordinary words has them, and they stand nowhere in small letters.
 */
function namesAmong(openers: ReadonlySet<string>, text: string): readonly string[] {
	const isOrdinary = (word: string): boolean => {
		const small = word.toLowerCase();
		return isNoName(word) || isEveryday(small) || beginnings.has(small);
	};
	const open = [...openers].filter((word) => isTwoFaced(word) || !isOrdinary(word));
	if (open.length === 0) return [];
	const inSmall = new Set([...text.matchAll(smallWord)].map(([word]) => word));
	return open.filter((word) => !inSmall.has(word.toLowerCase()));
}
