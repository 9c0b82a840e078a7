import { cut, editBetween, type Edit } from './edit';
import type { Highlight } from './entry';
import { newId } from './ids';
import type { CriterionRef } from './outcomes';

interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * Highlights of `question` moved along while its text changed from `before` to `after`; those of other
 * questions stay. What is typed at a highlight's edge is outside it, inside it grows. A highlight whose
 * words are all gone keeps its last quote and lies where they were; it stands again when the quote comes
 * back. In a large change (a paste over everything, an earlier version) the exact quote is looked for.
 */
export function moveHighlights(
	before: string,
	after: string,
	highlights: readonly Highlight[],
	question: string
): readonly Highlight[] {
	if (before === after || !highlights.some((one) => one.question === question)) return highlights;
	const edit = editBetween(before, after);
	return highlights.map((one) => {
		if (one.question !== question) return one;
		return one.gone ? moveGone(one, after, edit) : moveStanding(one, after, edit);
	});
}

function moveStanding(one: Highlight, after: string, edit: Edit): Highlight {
	const moved = shift(one, edit) ?? (edit.length > 0 ? findAgain(one, after, edit) : null);
	const span = moved ?? trim(after, squeeze(one, edit));
	const quote = after.slice(span.start, span.end);
	if (!quote || (saysSomething.test(one.quote) && !saysSomething.test(quote))) {
		const at = Math.min(one.start, edit.start);
		return { ...one, start: at, end: at, gone: true };
	}
	return { ...one, ...span, quote };
}

/** A full stop alone is no evidence; a picture may be. */
const saysSomething = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Its new place when the edit can be read as one that leaves its words alone, else `null`. */
function shift({ start, end }: Span, edit: Edit): Span | null {
	const removed = edit.end - edit.start;
	if (edit.start >= end) return { start, end };
	if (edit.earliest + removed > start) return null;
	const by = edit.length - removed;
	return { start: start + by, end: end + by };
}

/** What is left of it, and what was typed strictly inside it. */
function squeeze({ start, end }: Span, edit: Edit): Span {
	const isBeginLeft = edit.start > start;
	const from = isBeginLeft ? start : edit.start + edit.length;
	if (edit.end < end) return { start: from, end: end + edit.length - (edit.end - edit.start) };
	return { start: from, end: isBeginLeft ? edit.start : from };
}

/** Its exact quote in what the edit put there: the nearest to its old place, or `null`. */
function findAgain({ quote, start }: Highlight, after: string, edit: Edit): Span | null {
	if (!isTelling(quote)) return null;
	let best: number | null = null;
	const last = edit.start + edit.length;
	let at = after.indexOf(quote, Math.max(0, edit.start - quote.length + 1));
	while (at >= 0 && at < last) {
		const isNear = best === null || Math.abs(at - start) < Math.abs(best - start);
		if (isNear) best = at;
		at = after.indexOf(quote, at + 1);
	}
	return best === null ? null : { start: best, end: best + quote.length };
}

/** Two words, or one of five letters: less comes back by chance ("I", after the rest was deleted). */
const isTelling = (quote: string): boolean => quote.length >= 5 || /\S\s+\S/.test(quote);

function moveGone(one: Highlight, after: string, edit: Edit): Highlight {
	const found = findAgain(one, after, edit);
	if (found) return { ...one, ...found, gone: false };
	const by = edit.length - (edit.end - edit.start);
	const moved = one.start < edit.end ? Math.min(one.start, edit.start) : one.start + by;
	const at = Math.min(moved, after.length);
	return { ...one, start: at, end: at };
}

/** The span without white space at its ends; empty when there is nothing else. */
function trim(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/**
 * A new highlight of `text` from `start` to `end` (UTF-16, either way round), without white space at its
 * ends and with whole characters. `null` when that leaves nothing.
 */
export function addHighlight(
	text: string,
	start: number,
	end: number,
	about: CriterionRef & { readonly question: string; readonly why?: string }
): Highlight | null {
	const within = (at: number): number => Math.max(0, Math.min(text.length, at));
	const from = within(Math.min(start, end));
	const to = within(Math.max(start, end));
	const span = trim(text, {
		start: cut(text, from) ? from - 1 : from,
		end: cut(text, to) ? to + 1 : to
	});
	if (span.start >= span.end) return null;
	const { set, criterion, part, question, why = '' } = about;
	const quote = text.slice(span.start, span.end);
	return { id: newId(), set, criterion, part, question, ...span, quote, gone: false, why };
}
