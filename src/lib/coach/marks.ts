import type { Confidence, Cue, Pair } from '$lib/domain/coach';
import { isBeside, type CueIndex } from './cue-index';
import { unitsOf, type Unit } from './units';
import type { Word } from './words';

/** Words of one unit that a cue fired on. Offsets are those of the text. */
export interface Mark {
	readonly marks: string;
	readonly rule: string;
	readonly confidence: Confidence;
	readonly unit: number;
	readonly clause: number;
	readonly start: number;
	readonly end: number;
}

/** A text read once: its units, and what was found in each, by the name of the mark. */
export interface Reading {
	readonly units: readonly Unit[];
	readonly marks: readonly ReadonlyMap<string, readonly Mark[]>[];
	readonly countWords: number;
}

/** Reads a text with the rules: every mark whose cue fired and was not cancelled. */
export function readText(text: string, index: CueIndex): Reading {
	const units = unitsOf(text).map((unit) => ({
		...unit,
		words: unit.words.map((word) => withMeant(word, index))
	}));
	const seen = new Map<string, readonly Hit[]>();
	const raw = units.map((unit) => hitsIn(unit, index, seen).map((hit) => firedAt(unit, hit)));
	const kept = units.map((unit) => keptOf(unit.index, raw));
	const marks = units.map((unit) => {
		const all = byMark(kept[unit.index] ?? []);
		for (const pair of index.rules.pairs) {
			const second = pairOf(pair, unit.index, kept);
			if (second) all.set(pair.marks, [...(all.get(pair.marks) ?? []), second]);
		}
		return all;
	});
	return { units, marks, countWords: units.reduce((sum, unit) => sum + unit.words.length, 0) };
}

function withMeant(word: Word, index: CueIndex): Word {
	const norm = index.spelling.meant(word.norm);
	return norm === word.norm ? word : { ...word, norm, key: norm };
}

interface Fired extends Mark {
	readonly cue: Cue;
}

/** Where a cue fired in a unit, by the numbers of its words. */
interface Hit {
	readonly cue: Cue;
	readonly from: number;
	readonly to: number;
	readonly clause: number;
}

/** A sentence that stood before word for word is not read again. */
function hitsIn(unit: Unit, index: CueIndex, seen: Map<string, readonly Hit[]>): readonly Hit[] {
	const key = unit.words
		.map((word) => `${word.before[0]}${word.isQuoted ? '"' : ''}${word.key}`)
		.join(' ');
	const known = seen.get(key);
	if (known) return known;
	const hits = readUnit(unit, index);
	seen.set(key, hits);
	return hits;
}

/** The longest hit of each cue in each clause. */
function readUnit(unit: Unit, index: CueIndex): readonly Hit[] {
	const hits = new Map<string, Hit>();
	unit.words.forEach((word, from) => {
		const clause = unit.clauses[from] ?? 0;
		for (const [at, to] of index.automaton.matchesAt(unit.words, from) ?? []) {
			const ready = index.cues[at];
			if (!ready || (word.isQuoted && !ready.cue.quoted) || (ready.cue.opens && from > 0)) continue;
			const place = `${at} ${clause}`;
			const before = hits.get(place);
			if (before && before.to - before.from >= to - from) continue;
			if (isBeside(ready, unit.words, from, to)) continue;
			hits.set(place, { cue: ready.cue, from, to, clause });
		}
	});
	return [...hits.values()].sort((a, b) => a.from - b.from);
}

function firedAt(unit: Unit, { cue, from, to, clause }: Hit): Fired {
	return {
		cue,
		marks: cue.marks,
		rule: cue.id,
		confidence: cue.firm ? 'firm' : 'tentative',
		unit: unit.index,
		clause,
		start: unit.words[from]?.start ?? unit.start,
		end: unit.words[to - 1]?.end ?? unit.end
	};
}

/** What is left of a unit's marks when the rules about their surroundings are kept. */
function keptOf(at: number, raw: readonly (readonly Fired[])[]): readonly Mark[] {
	const here = raw[at] ?? [];
	if (here.length === 0) return here;
	const inSentence = new Set(here.map((one) => one.marks));
	const near = new Set([raw[at - 1] ?? [], here, raw[at + 1] ?? []].flat().map((one) => one.marks));
	const inClause = new Set(here.map((one) => `${one.clause} ${one.marks}`));
	const isIn = (clause: number) => (name: string) => inClause.has(`${clause} ${name}`);
	return here.filter(({ cue, clause }) => {
		if (cue.unlessClause.some(isIn(clause))) return false;
		if (cue.unlessSentence.some((name) => inSentence.has(name))) return false;
		if (cue.unlessNear.some((name) => near.has(name))) return false;
		if (cue.needsClause.length > 0 && !cue.needsClause.some(isIn(clause))) return false;
		return cue.needsSentence.length === 0 || cue.needsSentence.some((one) => inSentence.has(one));
	});
}

function byMark(marks: readonly Mark[]): Map<string, readonly Mark[]> {
	const all = new Map<string, Mark[]>();
	for (const one of marks) {
		const list = all.get(one.marks) ?? [];
		list.push(one);
		all.set(one.marks, list);
	}
	return all;
}

function pairOf(pair: Pair, at: number, kept: readonly (readonly Mark[])[]): Mark | null {
	const here = kept[at] ?? [];
	const firsts = here.filter((one) => one.marks === pair.of);
	const first = firsts.find((one) => one.confidence === 'firm') ?? firsts[0];
	if (!first) return null;
	const second =
		here.find((one) => pair.same.includes(one.marks)) ??
		here.find(
			(one) => pair.clause.includes(one.marks) && firsts.some(({ clause }) => clause === one.clause)
		) ??
		here.find((one) => pair.behind.includes(one.marks) && firsts.some((a) => one.start >= a.start));
	if (second) return joined(pair, first, second);
	const after = kept[at + 1] ?? [];
	if (after.some((one) => pair.nextUnless.includes(one.marks))) return null;
	const next = after.find((one) => pair.next.includes(one.marks));
	return next ? { ...joined(pair, first, next), end: next.end } : null;
}

const joined = (pair: Pair, first: Mark, second: Mark): Mark => ({
	...first,
	marks: pair.marks,
	rule: pair.id,
	confidence: first.confidence === 'firm' && second.confidence === 'firm' ? 'firm' : 'tentative',
	start: Math.min(first.start, second.start),
	end: Math.max(first.end, second.end)
});
