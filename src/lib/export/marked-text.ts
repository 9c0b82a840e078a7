import type { Run, Runs } from './document';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Context on one side of a mark is cut to about this many characters when it is longer than twice that. */
const most = 420;

/** Overlapping and touching spans joined, in order. */
export function union(spans: readonly Span[]): readonly Span[] {
	const out: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = out.at(-1);
		if (last && span.start <= last.end)
			out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else out.push(span);
	}
	return out;
}

/** The lines of `range` that hold words, each cut into marked and unmarked runs. Nothing is left out. */
export function markedLines(text: string, range: Span, marks: readonly Span[]): readonly Runs[] {
	const out: Runs[] = [];
	let from = range.start;
	for (const line of text.slice(range.start, range.end).split('\n')) {
		if (line.trim()) out.push(cut(text, { start: from, end: from + line.length }, marks));
		from += line.length + 1;
	}
	return out;
}

function cut(text: string, line: Span, marks: readonly Span[]): Runs {
	const runs: Run[] = [];
	let at = line.start;
	for (const { start, end } of marks) {
		const [from, to] = [Math.max(start, at), Math.min(end, line.end)];
		if (from >= to) continue;
		if (from > at) runs.push({ text: text.slice(at, from) });
		runs.push({ text: text.slice(from, to), mark: true });
		at = to;
	}
	if (at < line.end) runs.push({ text: text.slice(at, line.end) });
	return runs;
}

/** Runs with long unmarked stretches cut to the words nearest to a mark, with "…" for the rest. */
export function shortened(runs: Runs): Runs {
	return runs.map((run, i) => {
		if (run.mark) return run;
		const isAfterMark = runs[i - 1]?.mark === true;
		const isBeforeMark = runs[i + 1]?.mark === true;
		const sides = (isAfterMark ? 1 : 0) + (isBeforeMark ? 1 : 0);
		if (sides === 0 || run.text.length <= 2 * most * sides) return run;
		const head = isAfterMark ? `${firstWords(run.text)} ` : '';
		const tail = isBeforeMark ? ` ${lastWords(run.text)}` : '';
		return { text: `${head}…${tail}` };
	});
}

// The second replacement drops half a letter where a very long word had to be cut.
const firstWords = (text: string): string =>
	text
		.slice(0, most)
		.replace(/\s\S*$/u, '')
		.replace(/[\uD800-\uDBFF]$/, '');
const lastWords = (text: string): string =>
	text
		.slice(-most)
		.replace(/^\S*\s/u, '')
		.replace(/^[\uDC00-\uDFFF]/, '');
