import type { Runs } from './document';
import type { Typeface, Piece } from './pdf-fonts';
import type { TextStyle } from './pdf-style';

/** A piece of a line where it stands, from the line's left end. */
export interface LinePart extends Piece {
	readonly x: number;
	readonly width: number;
	readonly isMarked: boolean;
	readonly link: string | null;
}
export type Line = readonly LinePart[];

interface Styled extends Piece {
	readonly width: number;
	readonly isMarked: boolean;
	readonly link: string | null;
}
/** What is never broken inside: a word, or a space. */
interface Word {
	readonly parts: readonly Styled[];
	readonly width: number;
	readonly isSpace: boolean;
}

const months =
	'January|February|March|April|May|June|July|August|September|October|November|December';
const people = 'Child|Parent|Practitioner|Colleague|Professional|Observer|Setting';
/** "3 March 2026" and "Child A" stay on one line. */
const bound = `(?!(?<=\\b\\d{1,2}) (?:${months})\\b)(?!(?<=\\b(?:${months})) \\d{4}\\b)(?!(?<=\\b(?:${people})) [A-Z\\d]\\b)`;
/** White space a line may break at, no-break spaces not; a hyphen or slash inside a word may end a line. */
const breaks = new RegExp(
	`((?=\\s)${bound}[^\\S\\u00a0\\u202f]+|(?<=[\\p{L}\\p{N}][-–—/])(?=\\p{L}))`,
	'u'
);

type Letters = Pick<TextStyle, 'face' | 'size' | 'tight' | 'isBalanced'>;

/**
 * Runs set in lines of `width` points, ragged right. A word wider than a line is broken where it
 * must. No words, no lines.
 */
export function setLines(
	runs: Runs,
	style: Letters,
	width: number,
	type: Typeface
): readonly Line[] {
	const lines = fill(runs, style, width, type);
	if (!style.isBalanced || lines.length < 2 || lines.length > 4) return lines;
	// The narrowest measure that needs no line more gives lines of like length.
	let [low, high] = [width / 2, width];
	while (high - low > 4) {
		const middle = (low + high) / 2;
		if (fill(runs, style, middle, type).length > lines.length) low = middle;
		else high = middle;
	}
	return fill(runs, style, high, type);
}

function fill(runs: Runs, style: Letters, width: number, type: Typeface): readonly Line[] {
	const lines: Word[][] = [];
	let line: Word[] = [];
	let used = 0;
	const next = (): void => {
		if (line.some((word) => !word.isSpace)) lines.push(line);
		line = [];
		used = 0;
	};
	const all = wordsOf(runs, style, type);
	// What belongs together may part after all where even a line of its own is too narrow for it.
	const words = all.flatMap((word) => (word.width > width ? parted(word, style, type) : [word]));
	for (const word of words) {
		if (word.isSpace && line.length === 0) continue;
		if (!word.isSpace && used + word.width > width) next();
		for (const part of word.width > width ? broken(word, style, width, type) : [word]) {
			if (used + part.width > width && !part.isSpace) next();
			line.push(part);
			used += part.width;
		}
	}
	next();
	return lines.map((words) => placed(trimmed(words)));
}

/** Cuts runs at the places a line may break, keeping together what different runs write as one word. */
function wordsOf(runs: Runs, style: Letters, type: Typeface): readonly Word[] {
	const words: Word[] = [];
	let parts: Styled[] = [];
	const close = (): void => {
		if (parts.length > 0) words.push(wordOf(parts));
		parts = [];
	};
	for (const run of runs) {
		const isMarked = run.mark === true;
		const link = run.link ?? null;
		for (const piece of type.cut(run.text, run.bold ? 'bold' : style.face))
			piece.text.split(breaks).forEach((text, i) => {
				const isBreak = i % 2 === 1;
				if (isBreak) close();
				if (text === '') return;
				const width = widthOf(text, piece, style, type);
				const part: Styled = { ...piece, text, width, isMarked, link };
				if (isBreak) words.push({ parts: [part], width, isSpace: true });
				else parts.push(part);
			});
	}
	close();
	return words;
}

const wordOf = (parts: readonly Styled[]): Word => ({
	parts,
	width: parts.reduce((sum, part) => sum + part.width, 0),
	isSpace: false
});

/** A boxed question mark needs room for its box. */
function widthOf(text: string, piece: Piece, { size, tight = 0 }: Letters, type: Typeface): number {
	const box = piece.isBoxed ? size * 0.3 : 0;
	return type.width(text, piece.font, size) + box - tight * size * text.length;
}

/** A word that holds spaces, such as "3 March 2026", as words of its own. */
function parted(long: Word, style: Letters, type: Typeface): readonly Word[] {
	const words: Word[] = [];
	let parts: Styled[] = [];
	for (const part of long.parts)
		part.text.split(/( )/).forEach((text, i) => {
			const one = { ...part, text, width: widthOf(text, part, style, type) };
			if (i % 2 === 0) {
				if (text) parts.push(one);
				return;
			}
			if (parts.length > 0) words.push(wordOf(parts));
			words.push({ parts: [one], width: one.width, isSpace: true });
			parts = [];
		});
	if (parts.length > 0) words.push(wordOf(parts));
	return words;
}

/** A word too wide for any line, as pieces that each fill one. */
function broken(long: Word, style: Letters, width: number, type: Typeface): readonly Word[] {
	const out: Word[] = [];
	let parts: Styled[] = [];
	let used = 0;
	for (const part of long.parts)
		for (const text of part.isBoxed ? [part.text] : [...part.text]) {
			const wide = widthOf(text, part, style, type);
			const one: Styled = { ...part, text, width: wide };
			if (used + wide > width && parts.length > 0) {
				out.push(wordOf(joined(parts)));
				parts = [];
				used = 0;
			}
			parts.push(one);
			used += wide;
		}
	if (parts.length > 0) out.push(wordOf(joined(parts)));
	return out;
}

function trimmed(words: readonly Word[]): readonly Styled[] {
	let end = words.length;
	while (end > 0 && words[end - 1]?.isSpace) end--;
	return joined(words.slice(0, end).flatMap((one) => one.parts));
}

/** Neighbours in one look drawn in one go. */
function joined(parts: readonly Styled[]): readonly Styled[] {
	const out: Styled[] = [];
	for (const part of parts) {
		const last = out.at(-1);
		const isSame =
			last &&
			last.font === part.font &&
			last.isMarked === part.isMarked &&
			last.link === part.link &&
			last.actual === undefined &&
			part.actual === undefined;
		if (isSame) {
			const width = last.width + part.width;
			out[out.length - 1] = { ...last, text: last.text + part.text, width };
		} else out.push(part);
	}
	return out;
}

function placed(parts: readonly Styled[]): Line {
	let x = 0;
	return parts.map((part) => {
		const at = { ...part, x };
		x += part.width;
		return at;
	});
}
