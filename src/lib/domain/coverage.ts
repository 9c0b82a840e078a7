import type { Head } from './head';
import type { Id } from './ids';
import { sayCount, sayNumber } from './numbers';
import type { Criterion, Outcome, OutcomeSet, Part } from './outcomes';

/** Two or more entries, one, or none. */
export type Cover = 'covered' | 'thin' | 'missing';

/** One countable part of a criterion and the entries that show it, in the order of the heads. */
export interface PartCover {
	readonly part: Part;
	readonly criterion: Criterion;
	readonly outcome: Outcome;
	readonly cover: Cover;
	readonly entries: readonly Id[];
}

/** Entries that were tagged to a criterion as a whole, while it has several parts. */
export interface Loose {
	readonly criterion: Criterion;
	readonly outcome: Outcome;
	readonly entries: readonly Id[];
}

/** What of an outcome set the journal shows. */
export interface Coverage {
	readonly set: OutcomeSet;
	/** Every part, in the set's order. */
	readonly parts: readonly PartCover[];
	/** Only criteria that have loose entries, in the set's order. */
	readonly loose: readonly Loose[];
}

type Counted = Pick<Head, 'id' | 'tags' | 'binned' | 'expanded' | 'practice'>;

interface Place {
	readonly outcome: Outcome;
	readonly criterion: Criterion;
	readonly parts: ReadonlyMap<string, Id[]>;
	readonly loose: Id[];
}

/**
 * How well each part of the set is shown. Entries in the bin, jots that were expanded and answers to practice
 * cases do not count. A
 * tag without a part, or with one the set no longer has, counts for the criterion as a whole (`loose`),
 * unless the criterion has a single part.
 */
export function coverageOf(set: OutcomeSet, heads: readonly Counted[]): Coverage {
	const places = new Map<string, Place>();
	for (const outcome of set.outcomes)
		for (const criterion of outcome.criteria) {
			const parts = new Map(criterion.parts.map((part) => [part.id, [] as Id[]])); // typed empty
			places.set(criterion.id, { outcome, criterion, parts, loose: [] });
		}
	for (const head of heads) {
		if (head.binned || head.expanded || head.practice) continue;
		for (const tag of head.tags) {
			const place = tag.set === set.id ? places.get(tag.criterion) : undefined;
			if (!place) continue;
			const only = place.criterion.parts.length === 1 ? place.criterion.parts[0]?.id : null;
			const ids = place.parts.get(only ?? tag.part ?? '') ?? place.loose;
			if (ids.at(-1) !== head.id) ids.push(head.id); // two tags of one entry count once
		}
	}
	return told(set, [...places.values()]);
}

function told(set: OutcomeSet, places: readonly Place[]): Coverage {
	const parts = places.flatMap(({ outcome, criterion, parts }) =>
		criterion.parts.map((part) => {
			const entries = parts.get(part.id) ?? [];
			return { part, criterion, outcome, cover: coverFor(entries.length), entries };
		})
	);
	const loose = places
		.filter((place) => place.loose.length > 0)
		.map(({ outcome, criterion, loose }) => ({ outcome, criterion, entries: loose }));
	return { set, parts, loose };
}

const coverFor = (entries: number): Cover =>
	entries >= 2 ? 'covered' : entries === 1 ? 'thin' : 'missing';

/**
 * The part to write about next: what is missing before what is thin, and among those her own contribution
 * before the rest. `null` when all is covered.
 */
export function firstGap(coverage: Coverage): PartCover | null {
	const rank = ({ cover, outcome }: PartCover): number =>
		(cover === 'missing' ? 0 : 2) + (outcome.concern === 'own-contribution' ? 0 : 1);
	let first: PartCover | null = null;
	for (const one of coverage.parts)
		if (one.cover !== 'covered' && (!first || rank(one) < rank(first))) first = one;
	return first;
}

/** "Covered: two entries", "Thin: one entry", "Nothing yet". */
export function coverWords({ cover, entries }: Pick<PartCover, 'cover' | 'entries'>): string {
	if (cover === 'missing') return 'Nothing yet';
	const count = sayCount(entries.length, 'entry', 'entries');
	return `${cover === 'covered' ? 'Covered' : 'Thin'}: ${count}`;
}

/**
 * The ring of a unit in words: "Partnership. Outcome 1: three parts covered, one thin. Outcome 2: two
 * covered, nothing yet for effect on team dynamics." A set of more than 12 outcomes is summed up whole.
 */
export function ringLabel(coverage: Coverage): string {
	const { set, parts } = coverage;
	if (set.outcomes.length > 12) return `${set.short}: ${sayCovers(parts, true)}.`;
	const byOutcome = new Map<Outcome, PartCover[]>();
	for (const one of parts) {
		const list = byOutcome.get(one.outcome);
		if (list) list.push(one);
		else byOutcome.set(one.outcome, [one]);
	}
	const lines = [...byOutcome].map(
		([outcome, list], index) => ` ${sayOutcome(outcome)}: ${sayCovers(list, index === 0)}.`
	);
	return `${set.short}.${lines.join('')}`;
}

/** "LO4" is read out as "Outcome 4"; any other code stays. */
function sayOutcome(outcome: Outcome): string {
	return outcome.code.replace(/^LO ?(?=\d)/i, 'Outcome ');
}

function sayCovers(parts: readonly PartCover[], isFirst: boolean): string {
	const count = (cover: Cover): number => parts.filter((one) => one.cover === cover).length;
	const said = (['covered', 'thin'] as const)
		.filter((cover) => count(cover) > 0)
		.map((cover, index) => {
			const number = count(cover);
			const noun = isFirst && index === 0 ? (number === 1 ? ' part' : ' parts') : '';
			return `${sayNumber(number)}${noun} ${cover}`;
		});
	const missing = parts.filter((one) => one.cover === 'missing').map((one) => one.part.title);
	if (missing.length > 0) said.push(sayMissing(missing, said.length === 0));
	return said.join(', ');
}

function sayMissing(titles: readonly string[], isAll: boolean): string {
	if (isAll && titles.length > 1) return 'nothing yet';
	if (titles.length > 2) return `nothing yet for ${sayNumber(titles.length)}`;
	return `nothing yet for ${titles.map(lowerFirst).join(' and ')}`;
}

/** "Effect on team" to "effect on team", but "SEND law" as it is. */
export const lowerFirst = (text: string): string =>
	/^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
