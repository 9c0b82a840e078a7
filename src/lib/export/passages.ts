import { countWords, textOf, type Entry, type Highlight } from '$lib/domain/entry';
import type { Runs } from './document';
import { markedLines, shortened, union, type Span } from './marked-text';

/** One or more marked stretches of an answer with the paragraphs they stand in. */
export interface Passage {
	readonly entry: Entry;
	readonly question: string;
	readonly paragraphs: readonly Runs[];
	/** The reasons she gave, each once. */
	readonly whys: readonly string[];
}

interface Placed {
	readonly highlight: Highlight;
	readonly span: Span;
}
interface Group {
	readonly members: Placed[];
	range: Span;
}

/**
 * The passages an entry's standing highlights make, in the order of its questions. Highlights in
 * one paragraph make one passage with several marks, so that no text is printed twice. A highlight
 * whose words are gone makes none; one whose offsets do not fit shows its quote alone.
 */
export function passagesOf(entry: Entry, highlights: readonly Highlight[]): readonly Passage[] {
	return entry.asked.flatMap(({ question: { id: question } }) => {
		const text = textOf(entry, question);
		const mine = highlights.filter((one) => !one.gone && one.question === question);
		const lost = mine.filter((one) => placeOf(one, text) === null);
		return [
			...together(placedIn(text, mine), text).map(({ members, range }) => ({
				entry,
				question,
				paragraphs: markedLines(text, range, union(members.map((one) => one.span))).map(shortened),
				whys: whysOf(members.map((one) => one.highlight))
			})),
			...lost.map((one) => ({
				entry,
				question,
				paragraphs: [[{ text: one.quote, mark: true }]],
				whys: whysOf([one])
			}))
		];
	});
}

/** One words answer as paragraphs with every standing highlight marked, whatever it is evidence for. */
export function markedAnswer(entry: Entry, question: string): readonly Runs[] {
	const text = textOf(entry, question);
	const mine = entry.highlights.filter((one) => !one.gone && one.question === question);
	const spans = placedIn(text, mine).map((one) => one.span);
	return markedLines(text, { start: 0, end: text.length }, union(spans));
}

/** How many words the standing highlights mark, a word marked twice counted once. */
export function markedWords(entry: Entry, highlights: readonly Highlight[]): number {
	const standing = highlights.filter((one) => !one.gone);
	return [...new Set(standing.map((one) => one.question))].reduce((sum, question) => {
		const text = textOf(entry, question);
		const mine = standing.filter((one) => one.question === question);
		const spans = union(placedIn(text, mine).map((one) => one.span));
		return spans.reduce((n, { start, end }) => n + countWords(text.slice(start, end)), sum);
	}, 0);
}

function placedIn(text: string, highlights: readonly Highlight[]): readonly Placed[] {
	return highlights.flatMap((highlight) => {
		const span = placeOf(highlight, text);
		return span ? [{ highlight, span }] : [];
	});
}

function placeOf(highlight: Highlight, text: string): Span | null {
	const { start, end, quote } = highlight;
	if (quote && text.slice(start, end) === quote) return { start, end };
	const at = quote ? text.indexOf(quote) : -1;
	return at < 0 ? null : { start: at, end: at + quote.length };
}

/** Highlights whose paragraphs touch, with the range of whole paragraphs they cover. */
function together(placed: readonly Placed[], text: string): readonly Group[] {
	const groups: Group[] = [];
	for (const one of [...placed].sort((a, b) => a.span.start - b.span.start)) {
		const { start, end } = one.span;
		const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
		const newline = text.indexOf('\n', Math.max(start, end - 1));
		const to = newline < 0 ? text.length : newline;
		const last = groups.at(-1);
		if (last && from < last.range.end) {
			last.members.push(one);
			last.range = { start: last.range.start, end: Math.max(last.range.end, to) };
		} else groups.push({ members: [one], range: { start: from, end: to } });
	}
	return groups;
}

function whysOf(highlights: readonly Highlight[]): readonly string[] {
	return [...new Set(highlights.map((one) => one.why.trim()).filter((why) => why))];
}
