import { sentencesOf } from '$lib/domain/sentences';
import { wordsOf, type Word } from './words';

/**
 * A sentence, or, where a writer goes on without a stop, a part of one that could stand alone. Marks count
 * once a unit.
 */
export interface Unit {
	readonly index: number;
	readonly start: number;
	readonly end: number;
	readonly words: readonly Word[];
	/** For each word, the number of its clause. */
	readonly clauses: readonly number[];
}

/** From so many words on, a sentence is looked through for places where it could have stopped. */
const longSentence = 28;
const shortestPart = 6;
/** No part is longer, whatever it holds, so that looking around in one has a limit. */
const longestPart = 60;

const joins = new Set(['and', 'then', 'so', 'but', 'because', 'cos', 'coz', 'cuz']);
const subjects = new Set([
	...['i', 'we', 'she', 'he', 'they', 'it', 'the', 'my', 'our', 'mum', 'dad', 'everyone', 'then'],
	...['there', 'this', 'that', 'after', 'child', 'practitioner', 'when']
]);
const clauseWords = new Set([
	...[
		'but',
		'because',
		'cos',
		'coz',
		'cuz',
		'although',
		'though',
		'whereas',
		'while',
		'when',
		'which',
		'who',
		'if'
	]
]);

/** The units of a text in order. */
export function unitsOf(text: string): readonly Unit[] {
	const units: Unit[] = [];
	for (const { start, end } of sentencesOf(text)) {
		const words = wordsOf(text, start, end);
		for (const part of partsOf(words)) {
			const [first, last] = [part[0], part.at(-1)];
			if (!first || !last) continue;
			const isWhole = part.length === words.length;
			units.push({
				index: units.length,
				start: isWhole ? start : first.start,
				end: isWhole ? end : last.end,
				words: part,
				clauses: clausesOf(part)
			});
		}
	}
	return units;
}

function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
	if (words.length <= longSentence) return [words];
	const parts: Word[][] = [];
	let part: Word[] = [];
	words.forEach((word, at) => {
		const canStop =
			part.length >= shortestPart && words.length - at >= shortestPart && !isOpening(part);
		const mustStop = part.length >= longestPart && word.start !== part.at(-1)?.start;
		if (mustStop || (canStop && beginsAnew(words, at))) {
			parts.push(part);
			part = [];
		}
		part.push(word);
	});
	return [...parts, part];
}

/** A day or a person may stand before what is said of it: "By the first week of the term, 9th August, I will ask". */
const openings = new Set([
	...['by', 'before', 'from', 'on', 'in', 'at', 'for', 'within', 'during', 'over', 'after'],
	...['since', 'until', 'to', 'next']
]);
const doers = new Set(['i', 'we', 'she', 'he', 'they', 'it', 'mum', 'dad', 'everyone', 'there']);
const isOpening = (part: readonly Word[]): boolean =>
	openings.has(part[0]?.norm ?? '') && !part.some(({ norm }) => doers.has(norm));

/** "… and then we", "… so I", "…, she": here a full stop could stand. */
function beginsAnew(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word || !next) return false;
	if (word.norm === 'because' || word.norm.startsWith('co')) return false;
	if (joins.has(word.norm)) return subjects.has(next.norm) || word.norm === 'but';
	return word.before !== 'none' && subjects.has(word.norm) && word.norm !== 'when';
}

function clausesOf(words: readonly Word[]): readonly number[] {
	let clause = 0;
	return words.map((word, at) => {
		const joined =
			(word.norm === 'and' || word.norm === 'so') && subjects.has(words[at + 1]?.norm ?? '');
		if (at > 0 && (word.before !== 'none' || joined || clauseWords.has(word.norm))) clause++;
		return clause;
	});
}
