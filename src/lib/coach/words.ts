import { isCalendar, isOrdinary, isPolicy } from './known-words';
import { endings, expanded } from './short-forms';

/** What stands between a word and the one before it. */
export type Break = 'none' | 'comma' | 'stop';

/** One word of a text as patterns see it. A short form such as "don't" is two of them with one place. */
export interface Word {
	/** Small letters, without marks: "dont" is "do", "not". */
	readonly norm: string;
	/** Tells it from every other word that patterns could tell it from. */
	readonly key: string;
	/** What a number may be: "#n", "#day", "#year", "#date". */
	readonly kinds: readonly string[];
	readonly start: number;
	readonly end: number;
	readonly isCapital: boolean;
	readonly before: Break;
	/** Inside quotation marks: somebody's words, often not hers. */
	readonly isQuoted: boolean;
}

const notSick = new Set([
	'i',
	'and',
	'so',
	'then',
	'but',
	'time',
	'future',
	'on',
	'forward',
	'think',
	'that',
	'week',
	''
]);
const wordShape = /\d+(?:[./:]\d+)+|\p{N}+(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
const stops = /[.!?;:()[\]{}…\n—–/]| - /;

/** The words of one stretch of a text; offsets are those of the whole text. */
export function wordsOf(text: string, from = 0, to = text.length): readonly Word[] {
	const quoted = quotesIn(text, from, to);
	const words: Word[] = [];
	let last = from;
	let at = 0;
	// Only this stretch is searched: a text of many short sentences would be read once for each.
	const stretch = text.slice(from, to);
	wordShape.lastIndex = 0;
	for (;;) {
		const match = wordShape.exec(stretch);
		if (!match) break;
		const start = from + match.index;
		const [raw, end] = withApostrophe(text, start, start + match[0].length, to);
		while (quoted[at] && (quoted[at]?.[1] ?? 0) <= start) at++;
		const isQuoted = (quoted[at]?.[0] ?? Infinity) <= start;
		const isCapital = /^\p{Lu}/u.test(raw);
		let before = breakOf(text.slice(last, start), text[start] ?? '');
		if (words.length === 0) before = 'stop';
		for (const norm of normsOf(raw, words)) {
			const kinds = kindsOf(norm, isCapital);
			const key = isCapital ? `${norm}^${kinds[0] ?? ''}` : norm;
			words.push({ norm, key, kinds, start, end, isCapital, before, isQuoted });
			before = 'none';
		}
		last = end;
		wordShape.lastIndex = end - from;
	}
	return words;
}

const isApostrophe = (sign: string | undefined): boolean =>
	sign === "'" || sign === '’' || sign === '‘' || sign === 'ʼ' || sign === '`';
const letters = /[\p{L}]+/uy;

/** The word at `start` with what follows its apostrophe, and where that ends. */
function withApostrophe(text: string, start: number, end: number, to: number): [string, number] {
	const raw = text.slice(start, end);
	if (!isApostrophe(text[end])) return [raw, end];
	letters.lastIndex = end + 1;
	const more = letters.exec(text)?.[0];
	const close = end + 1 + (more?.length ?? 0);
	return more && close <= to ? [`${raw}'${more}`, close] : [raw, end];
}

function normsOf(raw: string, before: readonly Word[]): readonly string[] {
	const folded = raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const [word = '', ending] = folded.split("'");
	const joined = word + (ending ?? '');
	const long = Object.hasOwn(expanded, joined) ? expanded[joined] : undefined;
	if (long) return long.split(' ');
	if (ending !== undefined) {
		const meant = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
		if (meant === 're') return [word, 'are'];
		return meant ? [word, meant] : [joined];
	}
	if (word === 'ill' || word === 'id') {
		const previous = before.at(-1);
		const begins = !previous || notSick.has(previous.norm) || isDayLike(previous);
		if (begins) return ['i', word === 'ill' ? 'will' : 'would'];
	}
	return [word];
}

/** "By fri 23rd ill try it": after a day nobody is ill. */
const isDayLike = ({ norm, kinds }: Word): boolean =>
	kinds.includes('#nth') || kinds.includes('#date') || isCalendar(norm);

function kindsOf(norm: string, isCapital: boolean): readonly string[] {
	if (isCapital && norm.length > 2) return mayBeName(norm) ? name : none;
	if (norm.length === 1 && isCapital && norm !== 'i') return letter;
	if (!/^\d/.test(norm)) return none;
	if (/^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$/.test(norm)) return ['#date'];
	if (/^\d{1,2}(?:st|nd|rd|th)$/.test(norm)) return ['#day', '#nth'];
	if (!/^\d+$/.test(norm)) return none;
	const number = Number(norm);
	const kinds = ['#n'];
	if (number >= 1 && number <= 31) kinds.push('#day');
	if (number >= 1900 && number < 2100) kinds.push('#year');
	return kinds;
}
const none: readonly string[] = [];
const name: readonly string[] = ['#name'];
const letter: readonly string[] = ['#letter'];
const mayBeName = (word: string): boolean =>
	!isCalendar(word) && !isPolicy(word) && !isOrdinary(word);

/** A year in brackets belongs to the name before it: "Wenger (1998)". */
function breakOf(between: string, next: string): Break {
	if (between === ' ' || between === '') return 'none';
	if (/^\s*\($/.test(between) && /\d/.test(next)) return 'comma';
	if (stops.test(between)) return 'stop';
	return between.includes(',') ? 'comma' : 'none';
}

const longestQuote = 400;

/** Where words stand in quotation marks: from the opening sign to its closing one. */
function quotesIn(text: string, from: number, to: number): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	let open = -1;
	let closing = '';
	for (let at = from; at < to; at++) {
		const sign = text[at] ?? '';
		if (open >= 0 && at - open > longestQuote) open = -1;
		if (open < 0) {
			const opens = sign === '"' || sign === '“' || (isApostrophe(sign) && isOpening(text, at));
			if (!opens) continue;
			open = at;
			closing = sign === '"' ? '"' : sign === '“' ? '”' : "'";
		} else if (closing === "'" ? isApostrophe(sign) && isClosing(text, at) : sign === closing) {
			found.push([open, at]);
			open = -1;
		}
	}
	return found;
}

const isLetter = (sign: string | undefined): boolean =>
	sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isOpening = (text: string, at: number): boolean =>
	!isLetter(text[at - 1]) && text[at - 1] !== '.' && isLetter(text[at + 1]);
const isClosing = (text: string, at: number): boolean => {
	if (isLetter(text[at + 1]) || text[at - 1] === ' ') return false;
	return text[at - 1] !== 's' || !closesLater(text, at);
};

/** "The parents' ideas' end": after an s the sign closes only if none behind it does better. */
function closesLater(text: string, from: number): boolean {
	for (let at = from + 1; at < Math.min(text.length, from + longestQuote); at++) {
		const sign = text[at];
		if (sign === '.' || sign === '\n') return false;
		if (isApostrophe(sign) && !isLetter(text[at + 1]) && text[at - 1] !== ' ') return true;
	}
	return false;
}
