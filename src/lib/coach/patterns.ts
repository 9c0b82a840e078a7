import { parsePattern, type Piece } from '$lib/catalog/coach-pattern';
import { verbForms } from './verb-forms';
import { wordsOf, type Word } from './words';

/** A pattern ready to be tried at a word. */
export type Node =
	| { readonly is: 'word'; readonly word: OneWord }
	| {
			readonly is: 'choice';
			readonly of: readonly Sequence[];
			readonly optional: boolean;
			/** The options by the word they begin with, and those that may begin with others too. */
			readonly byFirst: ReadonlyMap<string, readonly Sequence[]>;
			readonly open: readonly Sequence[];
	  }
	| { readonly is: 'gap'; readonly most: number };
export type Sequence = readonly Node[];

/** The words that fit at one place. */
export interface OneWord {
	readonly exact: ReadonlySet<string>;
	readonly starts: readonly string[];
	readonly ends: readonly string[];
	readonly capital: boolean;
}

/** Patterns from their words; lists they name are compiled once and shared. */
export class PatternMaker {
	readonly #lists: Readonly<Record<string, readonly string[]>>;
	readonly #made = new Map<string, Node>();
	/** Every word that some pattern names, for finding slips of the finger. */
	readonly vocabulary = new Set<string>();

	constructor(lists: Readonly<Record<string, readonly string[]>>) {
		this.#lists = lists;
	}

	/** The pattern a rule gives as words. Throws a `PatternError`; the build has tried it before. */
	make(text: string): Sequence {
		return this.#sequence(parsePattern(text));
	}

	#sequence(pieces: readonly Piece[]): Sequence {
		return pieces.flatMap((piece): Sequence => {
			switch (piece.is) {
				case 'gap':
					return [{ is: 'gap', most: piece.most }];
				case 'list':
					return [this.#list(piece.name)];
				case 'choice':
					return [
						gathered(
							piece.of.map((one) => this.#sequence(one)),
							piece.optional
						)
					];
				case 'word':
					return this.#words(piece);
			}
		});
	}

	#list(name: string): Node {
		const made = this.#made.get(name);
		if (made) return made;
		const node = gathered(
			(this.#lists[name] ?? []).map((one) => this.make(one)),
			false
		);
		this.#made.set(name, node);
		return node;
	}

	#words({ word, form, capital }: Extract<Piece, { is: 'word' }>): Sequence {
		if (word.startsWith('#')) return [single([word], form, capital)];
		const norms = wordsOf(word).map((one) => one.norm);
		return norms.map((norm, at) => {
			const isLast = at === norms.length - 1;
			const isFirst = at === 0;
			const own = (form === 'end' && isFirst) || (form !== 'end' && isLast) ? form : 'exact';
			const fitting = own === 'verb' ? verbForms(norm) : [norm];
			if (own === 'exact' || own === 'verb') for (const one of fitting) this.vocabulary.add(one);
			return single(fitting, own, capital);
		});
	}
}

function single(
	words: readonly string[],
	form: Piece extends never ? never : string,
	capital: boolean
): Node {
	const isExact = form === 'exact' || form === 'verb';
	return {
		is: 'word',
		word: {
			exact: new Set(isExact ? words : []),
			starts: form === 'start' ? words : [],
			ends: form === 'end' ? words : [],
			capital
		}
	};
}

/** A choice whose single words are looked up at once instead of tried one by one. */
function gathered(of: readonly Sequence[], optional: boolean): Node {
	const exact = new Set<string>();
	const starts: string[] = [];
	const ends: string[] = [];
	const rest: Sequence[] = [];
	for (const one of of) {
		const only = one.length === 1 ? one[0] : undefined;
		if (only?.is === 'word' && !only.word.capital) {
			for (const word of only.word.exact) exact.add(word);
			starts.push(...only.word.starts);
			ends.push(...only.word.ends);
		} else rest.push(one);
	}
	const word: Node = { is: 'word', word: { exact, starts, ends, capital: false } };
	const hasSingle = exact.size + starts.length + ends.length > 0;
	if (hasSingle && rest.length === 0 && !optional) return word;
	return choice(hasSingle ? [[word], ...rest] : rest, optional);
}

function choice(of: readonly Sequence[], optional: boolean): Node {
	const byFirst = new Map<string, Sequence[]>();
	const open: Sequence[] = [];
	for (const one of of) {
		const firsts = firstsOf(one);
		const isOpen = firsts.some(({ starts, ends, exact }) => {
			return starts.length + ends.length > 0 || [...exact].some((word) => word.startsWith('#'));
		});
		if (isOpen) open.push(one);
		else
			for (const word of new Set(firsts.flatMap(({ exact }) => [...exact])))
				byFirst.set(word, [...(byFirst.get(word) ?? []), one]);
	}
	return { is: 'choice', of, optional, byFirst, open };
}

/** Whether a word fits a place. */
export function fits(place: OneWord, word: Word): boolean {
	if (place.capital && !word.isCapital) return false;
	if (place.exact.has(word.norm)) return true;
	for (const kind of word.kinds) if (place.exact.has(kind)) return true;
	for (const start of place.starts) if (word.norm.startsWith(start)) return true;
	for (const end of place.ends)
		if (word.norm.endsWith(end) && word.norm.length >= end.length + 3) return true;
	return false;
}

/** These turn what follows round, so that no gap may take them in: "were asked what" is not "were not asked what". */
const turning: ReadonlySet<string> = new Set([
	'not',
	'never',
	'no',
	'nobody',
	'noone',
	'nothing',
	'hardly',
	'neither'
]);

/** Whether a gap may stand for this word. */
export const isGapWord = (word: Word): boolean => !turning.has(word.norm);

/** The words a pattern may begin with. */
function firstsOf(sequence: Sequence): readonly OneWord[] {
	const firsts: OneWord[] = [];
	for (const node of sequence) {
		if (node.is === 'gap') break;
		if (node.is === 'word') {
			firsts.push(node.word);
			break;
		}
		firsts.push(...node.of.flatMap(firstsOf));
		if (!node.optional) break;
	}
	return firsts;
}

/**
 * Where a pattern that begins at `from` ends, at the furthest, or -1. It never reaches over a stop, and a
 * gap not over a comma either.
 */
export function endOf(sequence: Sequence, words: readonly Word[], from: number): number {
	return reach(sequence, 0, words, from, from);
}

function reach(
	sequence: Sequence,
	at: number,
	words: readonly Word[],
	to: number,
	from: number
): number {
	const node = sequence[at];
	if (!node) return to;
	const next = (end: number): number => reach(sequence, at + 1, words, end, from);
	if (node.is === 'word') {
		const word = words[to];
		if (!word || (to > from && word.before === 'stop') || !fits(node.word, word)) return -1;
		return next(to + 1);
	}
	if (node.is === 'gap') {
		let best = next(to);
		for (let more = 1; more <= node.most; more++) {
			const word = words[to + more - 1];
			if (!word || word.before !== 'none' || !isGapWord(word)) break;
			best = Math.max(best, next(to + more));
		}
		return best;
	}
	let best = node.optional ? next(to) : -1;
	const first = words[to];
	if (!first) return best;
	for (const one of optionsAt(node, first)) {
		const end = reach(one, 0, words, to, from);
		if (end >= 0) best = Math.max(best, next(end));
	}
	return best;
}

function optionsAt(node: Extract<Node, { is: 'choice' }>, word: Word): readonly Sequence[] {
	const own = node.byFirst.get(word.norm);
	if (!own) return node.open;
	return node.open.length === 0 ? own : [...own, ...node.open];
}
