import type { Answer, Entry, Highlight } from '$lib/domain/entry';
import { isOwn } from '$lib/domain/own';
import type { PlanLine, Target } from '$lib/domain/plan';
import { changeAsked } from './rename-asked';
import { findWatched, onTheList } from './find-watched';

/** What is to stand for a name, and the name. */
export interface Renaming {
	readonly name: string;
	/** "Child A", "the setting". */
	readonly alias: string;
	/** The ways to write that came with a tutor's pack, by id: what they ask is not hers, and stays. */
	readonly tutors?: ReadonlySet<string>;
}
interface Swap {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A text with the pseudonym wherever the name stands as a word: in small letters too, not where it is a month or a verb. */
export function renameIn(text: string, renaming: Renaming): string {
	return swapped(text, swapsIn(text, renaming));
}

/**
 * An entry with the pseudonym everywhere in it, its highlights with their words; itself where there is no such
 * name. Its questions change too where they are those of a way to write of her own.
 */
export function renameInEntry(entry: Entry, renaming: Renaming): Entry {
	const change = (text: string): string => renameIn(text, renaming);
	const isHers = isOwn(entry.template) && !renaming.tutors?.has(entry.template);
	const made: Entry = {
		...entry,
		...(isHers ? changeAsked(entry, change) : {}),
		title: change(entry.title),
		answers: mapValues(entry.answers, (answer) => renameInAnswer(answer, change)),
		tags: entry.tags.map((tag) => ({ ...tag, why: change(tag.why) })),
		highlights: entry.highlights.map((one) => renameInHighlight(one, entry.answers, renaming))
	};
	return isSame(made, entry) ? entry : made;
}

/** A target with the pseudonym in every field of hers. */
export function renameInTarget(target: Target, renaming: Renaming): Target {
	const change = (text: string): string => renameIn(text, renaming);
	const made: Target = {
		...target,
		title: change(target.title),
		why: change(target.why),
		actions: change(target.actions),
		support: change(target.support),
		measureMe: change(target.measureMe),
		measureOthers: change(target.measureOthers),
		changed: change(target.changed),
		reviews: target.reviews.map((one) => ({ ...one, words: change(one.words) })),
		sources: target.sources.map((one) => ({ ...one, quote: change(one.quote) }))
	};
	return isSame(made, target) ? target : made;
}

/** A line of the plan with the pseudonym in her wording and in the answer it was made from. */
export function renameInPlanLine(line: PlanLine, renaming: Renaming): PlanLine {
	const words = line.words === null ? null : renameIn(line.words, renaming);
	const basis = renameIn(line.basis, renaming);
	return words === line.words && basis === line.basis ? line : { ...line, words, basis };
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

function mapValues<T>(
	record: Readonly<Record<string, T>>,
	how: (value: T) => T
): Readonly<Record<string, T>> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, how(value)]));
}

function renameInAnswer(answer: Answer, change: (text: string) => string): Answer {
	switch (answer.is) {
		case 'words':
			return { ...answer, text: change(answer.text) };
		case 'grid':
			return {
				...answer,
				cells: mapValues(answer.cells, (cell) => ({ ...cell, words: change(cell.words) }))
			};
		case 'behaviours':
			return {
				...answer,
				evidence: mapValues(answer.evidence, change),
				colleagues: answer.colleagues.map((view) => ({
					...view,
					keep: change(view.keep),
					tryNext: change(view.tryNext)
				}))
			};
		default:
			return answer;
	}
}

function renameInHighlight(
	one: Highlight,
	answers: Entry['answers'],
	renaming: Renaming
): Highlight {
	const why = renameIn(one.why, renaming);
	const answer = answers[one.question];
	const text = answer?.is === 'words' ? answer.text : '';
	const swaps = swapsIn(text, renaming);
	const start = moved(one.start, swaps, 'start');
	const end = moved(one.end, swaps, 'end');
	const quote = one.gone ? renameIn(one.quote, renaming) : swapped(text, swaps).slice(start, end);
	return { ...one, why, start, end, quote };
}

/** A place in the text once the swaps are made; one inside a name goes to that end of the pseudonym. */
function moved(at: number, swaps: readonly Swap[], edge: 'start' | 'end'): number {
	let by = 0;
	for (const { start, end, text } of swaps) {
		if (at <= start) break;
		if (at < end) return start + by + (edge === 'start' ? 0 : text.length);
		by += text.length - (end - start);
	}
	return at + by;
}

function swapped(text: string, swaps: readonly Swap[]): string {
	let made = '';
	let from = 0;
	for (const { start, end, text: words } of swaps) {
		made += text.slice(from, start) + words;
		from = end;
	}
	return from === 0 ? text : made + text.slice(from);
}

function swapsIn(text: string, { name, alias }: Renaming): readonly Swap[] {
	if (!text) return [];
	return placesOf(text, name).map(([from, end]) => {
		const before = text.slice(Math.max(0, from - 6), from);
		// "at the Little Stars" becomes "at the setting"
		const isTold = /^the /.test(alias) && /(?:^|[^\p{L}])the $/iu.test(before);
		const words = isTold ? alias.slice(4) : alias;
		const isFirst =
			!isTold && /(?:^|[.!?\n]["”’)]?\s+|^["“‘]?)$/.test(text.slice(Math.max(0, from - 3), from));
		const isStart = from === 0 || isFirst;
		return {
			start: from,
			end,
			text: isStart ? words.charAt(0).toUpperCase() + words.slice(1) : words
		};
	});
}

type Place = readonly [start: number, end: number];

/** Where a name stands as words of its own; what is no words (an address of mail) is looked for as it is. */
function placesOf(text: string, name: string): readonly Place[] {
	if (/^[\p{L}\p{M}\p{N}'’ -]+$/u.test(name))
		return findWatched(text, [name])
			.filter(({ why, severity }) => why === onTheList && severity !== 'think')
			.map(({ start, end }) => [start, end]);
	const places: Place[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
		places.push([at, at + name.length]);
	return places;
}
