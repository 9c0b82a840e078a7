/** One sentence as a slice of its text: UTF-16 offsets, end exclusive, no white space at its ends. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Short forms whose full stop does not end a sentence. */
const shortForms = new Set(
	'mr mrs ms mx dr prof st rev sr jr eg ie e.g i.e etc vs cf al no nos p pp ch fig approx dept'.split(
		' '
	)
);
const listMark = /^(?:[-*•·–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/i;
/** The quotes and brackets that may close a sentence after its stop. */
const closers = `"'”’)]`;
const enders = '.!?…';

/**
 * The sentences of a text in order. A new line ends one (these are notes and lists as often as
 * prose), list marks are left off, and short forms such as "Dr." or "e.g." do not end one.
 */
export function sentencesOf(text: string): readonly Sentence[] {
	const found: Sentence[] = [];
	let from = 0;
	const close = (to: number): void => {
		const raw = text.slice(from, to);
		const lead = raw.length - raw.trimStart().length;
		const mark = listMark.exec(raw.slice(lead))?.[0].length ?? 0;
		const words = raw.slice(lead + mark).trimEnd();
		const start = from + lead + mark;
		if (words) found.push({ start, end: start + words.length, text: words });
		from = to;
	};
	for (let at = 0; at < text.length; at++) {
		const char = text[at] ?? '';
		if (char === '\n') close(at);
		else if (enders.includes(char)) {
			const end = endOfStops(text, at);
			if (endsHere(text, from, at, end)) close(end);
			at = end - 1;
		}
	}
	close(text.length);
	return found;
}

/** Where the run of stops and closing marks beginning at `at` ends. */
function endOfStops(text: string, at: number): number {
	let end = at + 1;
	while (end < text.length && enders.includes(text[end] ?? '')) end++;
	while (end < text.length && closers.includes(text[end] ?? '')) end++;
	return end;
}

function endsHere(text: string, from: number, at: number, end: number): boolean {
	if (end < text.length && !/\s/.test(text[end] ?? '')) return false;
	if (text[at] !== '.') return true;
	const word = /[\p{L}\d.]{1,8}$/u.exec(text.slice(Math.max(from, at - 8), at))?.[0] ?? '';
	if (shortForms.has(word.toLowerCase())) return false;
	// "1." and "J." at the front of a sentence are a list mark and an initial.
	return !(/^(?:\d{1,2}|\p{Lu})$/u.test(word) && text.slice(from, at).trim() === word);
}
