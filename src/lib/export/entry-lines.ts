import { ringOf, nameOf } from '$lib/domain/head';
import { sayDate, sayDay } from '$lib/domain/days';
import { isTouched, textOf, type Entry } from '$lib/domain/entry';
import { ringShapes, spokeShapes } from '$lib/domain/ring';
import type { Figure, Run, Runs } from './document';
import type { PackInput } from './pack-input';
import { primitives } from './primitives';

/** What lists call an entry: her title, else her first words, else its template. */
export function nameOfEntry(entry: Entry): string {
	const texts = entry.asked.map(({ question }) => textOf(entry, question.id));
	return nameOf({
		title: entry.title.trim(),
		snippet: texts.find((text) => text.trim()) ?? '',
		templateShort: entry.templateShort
	});
}

/**
 * The entries a pack may draw on: in range, with words, not in the bin; oldest first. A jot gives way
 * to the entry it was expanded into, unless it holds a marked passage of its own.
 */
export function entriesInRange(input: PackInput): readonly Entry[] {
	const { from, to } = input;
	const here = new Set(input.entries.filter((one) => !one.binned).map((one) => one.id));
	const isReplaced = (one: Entry): boolean =>
		one.expanded !== null && here.has(one.expanded) && one.highlights.every((mark) => mark.gone);
	return input.entries
		.filter((entry) => !entry.binned && isTouched(entry) && !isReplaced(entry))
		.filter((entry) => (!from || entry.day >= from) && (!to || entry.day <= to))
		.sort((a, b) => a.day.localeCompare(b.day) || a.created.localeCompare(b.created));
}

/** Newest day first; on one day, the one begun last first. */
export function newestFirst(a: Entry, b: Entry): number {
	return b.day.localeCompare(a.day) || b.created.localeCompare(a.created);
}

/** "The transition meeting. Gibbs cycle, stage 4, Analysis"; the name links to the entry if it is in the pack. */
export function sourceOf(entry: Entry, question: string | null, place: string | undefined): Runs {
	const stages = [...new Set(entry.asked.map((one) => one.stage))];
	const stage = entry.asked.find((one) => one.question.id === question)?.stage;
	const where =
		stage === undefined || stages.length < 2
			? entry.templateTitle
			: `${entry.templateTitle}, stage ${stages.indexOf(stage) + 1}, ${stage}`;
	return [linked(nameOfEntry(entry), place), { text: `${stop(nameOfEntry(entry))}${where}` }];
}

/** "The transition meeting, Tue 3 March 2026", linked to the entry if it is in the pack. */
export function mentionOf(entry: Entry, place: string | undefined): Runs {
	return [linked(nameOfEntry(entry), place), { text: `, ${sayDay(entry.day)}` }];
}

const linked = (text: string, place: string | undefined): Run =>
	place ? { text, link: place } : { text };

/** What goes between a name and the next sentence: a stop, unless the name already ends in one. */
const stop = (text: string): string => (/[.!?…]$/.test(text) ? ' ' : '. ');

/** The day as it stands in a margin: "3 March 2026". */
export const marginDay = (entry: Pick<Entry, 'day'>): string => sayDate(entry.day);

/** "Gibbs cycle. Tue 3 March 2026. Day nursery, 2 to 4 years 11 months."; a practice answer says so. */
export function aboutEntry(input: PackInput, entry: Entry): string {
	const placement = input.cover.showsPlacement
		? input.placements.find((one) => one.id === entry.placement)
		: undefined;
	const where = placement
		? [placement.type.trim(), placement.ages.trim()].filter((one) => one).join(', ')
		: '';
	const kind = entry.practice ? 'An answer to a practice case, not from practice' : '';
	return [entry.templateTitle, kind, sayDay(entry.day), where]
		.filter((one) => one)
		.map((one) => `${one}.`)
		.join(' ');
}

/** The entry's ring, small, to stand before its source line; its words say what it shows. */
export function ringOfEntry(entry: Entry): Figure {
	const fills = ringOf(entry);
	const isSpokes = entry.asked.some(({ question }) => question.kind === 'behaviours');
	const shapes = isSpokes
		? spokeShapes(fills, 16)
		: ringShapes(
				fills.map((fill) => ({ fill })),
				16
			);
	return { alt: '', width: 16, height: 16, shapes: primitives(shapes, 16) };
}

/** A text cut into paragraphs at its line breaks; blank lines are left out. */
export const paragraphsOf = (text: string): readonly string[] =>
	text.split(/\r\n?|\n/).filter((line) => line.trim());
