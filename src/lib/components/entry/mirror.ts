import type { Highlight } from '$lib/domain/entry';

/** A run of a line: plain, or evidence with what stands beside it in the margin. */
export interface MirrorRun {
	readonly text: string;
	readonly isMarked: boolean;
	/** It may say who somebody is. */
	readonly isNamed: boolean;
	/** The codes of the criteria whose highlight begins here; '' for none. */
	readonly note: string;
}
/** One line (up to a line feed): its words alone when nothing in it is marked, so that it is cheap to compare. */
export type MirrorLine = string | readonly MirrorRun[];

/** A mark in the text, as the mirror needs it. */
export interface Mark extends Pick<Highlight, 'start' | 'end'> {
	/** The code of its criterion; `null`: no evidence, but it may say who somebody is. */
	readonly code: string | null;
}

/** Highlights that begin closer together than a line is long share a note, or one would cover the other. */
const lineLength = 60;

/** The lines of a text with its marks (UTF-16 offsets in the whole text); marks may overlap. */
export function mirrorLines(text: string, marks: readonly Mark[]): readonly MirrorLine[] {
	const lines = text.split('\n');
	if (marks.length === 0) return lines;
	let from = 0;
	return lines.map((line) => {
		const to = from + line.length;
		const here = marks.filter((mark) => mark.start < to && mark.end > from);
		const shown = here.length > 0 ? runsOf(line, from, here) : line;
		from = to + 1;
		return shown;
	});
}

/** The text down to the end of the last line that is marked: all that must be laid out to place the marks. */
export function upToLastMark(text: string, marks: readonly Mark[]): string {
	const last = Math.max(-1, ...marks.map((mark) => mark.end - 1));
	const end = text.indexOf('\n', last);
	return last < 0 ? '' : end < 0 ? text : text.slice(0, end);
}

const isEvidence = ({ code }: Mark): boolean => code !== null;

const isIn = (at: number, marks: readonly Mark[]): boolean =>
	marks.some((mark) => mark.start <= at && mark.end > at);

function runsOf(line: string, from: number, marks: readonly Mark[]): readonly MirrorRun[] {
	const edges = new Set([0, line.length]);
	for (const mark of marks)
		for (const edge of [mark.start - from, mark.end - from])
			edges.add(Math.max(0, Math.min(line.length, edge)));
	const cuts = [...edges].sort((a, b) => a - b);
	const notes = notesOf(from, marks);
	return cuts.slice(0, -1).map((start, i) => ({
		text: line.slice(start, cuts[i + 1]),
		isMarked: isIn(start + from, marks.filter(isEvidence)),
		isNamed: isIn(
			start + from,
			marks.filter((mark) => !isEvidence(mark))
		),
		note: notes.get(start) ?? ''
	}));
}

/** What stands in the margin, by its place in the line: codes of marks that begin in it, near ones together. */
function notesOf(from: number, marks: readonly Mark[]): ReadonlyMap<number, string> {
	const notes = new Map<number, Set<string>>();
	let last = -Infinity;
	const begun = marks.filter((mark) => mark.start >= from).sort((a, b) => a.start - b.start);
	for (const mark of begun) {
		if (mark.code === null) continue;
		const at = mark.start - from;
		if (at - last >= lineLength) {
			last = at;
			notes.set(at, new Set());
		}
		notes.get(last)?.add(mark.code);
	}
	return new Map([...notes].map(([at, codes]) => [at, [...codes].join(' ')]));
}
