import { foldForSearch } from '$lib/domain/search';
import { identifier, type Identifier, type Severity } from './identifier';
import { isPlainWord } from './is-common';
import { isCalendar, isTwoFaced } from './known-words';
import { standsAsName } from './name-context';

const tokens = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Why a word of her list is marked that stands as she listed it. */
export const onTheList = 'This is on your list of names to keep out.';
const nearTheList = 'This is one slip away from a name on your list.';

/** Words shorter than this are only found as they are. */
const slipFrom = 3;
/** In words shorter than this only a slip that keeps every letter counts: too many names are one letter apart. */
const freeSlipFrom = 4;

interface Token {
	readonly start: number;
	readonly end: number;
	/** As written, without a possessive ending. */
	readonly text: string;
	readonly folded: string;
}

/**
 * The words of her private watch-list: whole words, in capitals or not, several in a row where she listed
 * several, and with one slip of the finger in words of five letters or more. A name that is also a word
 * ("Will", "Rose") counts in full only with its capital.
 */
export function findWatched(text: string, watchlist: readonly string[]): readonly Identifier[] {
	const watched = watchlist.map(foldedWords).filter((words) => words.length > 0);
	if (watched.length === 0) return [];
	const byFirst = new Map<string, (readonly string[])[]>();
	for (const words of watched.flatMap((words) => [words, [words.join('')]]))
		byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
	const slips = slipFinder(watched);
	const list = tokensOf(text);
	return list.flatMap((token, at) => {
		const exact = (byFirst.get(token.folded) ?? [])
			.filter((words) => words.every((word, by) => list[at + by]?.folded === word))
			.filter((words) => isOneRun(text, list.slice(at, at + words.length)))
			.sort((a, b) => b.length - a.length)[0];
		if (exact) return asListed(text, list.slice(at, at + exact.length));
		const run = slips(list, at);
		return run && isOneRun(text, run)
			? [identifier(text, spanOf(run), 'personName', 'check', nearTheList)]
			: [];
	});
}

function tokensOf(text: string): readonly Token[] {
	const folds = new Map<string, string>();
	return Array.from(text.matchAll(tokens), ({ 0: raw, index }) => {
		const bare = raw.replace(/['’]s?$/i, '');
		let folded = folds.get(bare);
		if (folded === undefined) folds.set(bare, (folded = foldForSearch(bare)));
		return { start: index, end: index + bare.length, text: bare, folded };
	});
}

const foldedWords = (item: string): readonly string[] =>
	Array.from(item.matchAll(tokens), ([word]) => foldForSearch(word.replace(/['’]s?$/i, '')));

const spanOf = (run: readonly Token[]): readonly [number, number] => [
	run[0]?.start ?? 0,
	run.at(-1)?.end ?? 0
];

/** Whether only a space, a hyphen or the like stands between the words, no end of a sentence. */
function isOneRun(text: string, run: readonly Token[]): boolean {
	return run.every((token, at) => {
		const next = run[at + 1];
		return !next || /^(?:['’]s)?[ \u00a0'’-]{1,3}$/.test(text.slice(token.end, next.start));
	});
}

function asListed(text: string, run: readonly Token[]): readonly Identifier[] {
	const [first] = run;
	const severity = first && run.length === 1 ? severityOf(text, first) : 'stop';
	return severity ? [identifier(text, spanOf(run), 'personName', severity, onTheList)] : [];
}

/** `null` for "will" and "in May", which say nothing about Will and May. */
function severityOf(text: string, { start, end, text: word }: Token): Severity | null {
	if (!isTwoFaced(word)) return 'stop';
	const before = text.slice(Math.max(0, start - 12), start);
	if (/^\p{Ll}/u.test(word)) {
		if (standsAsName(text, start, end)) return 'check';
		return /^(?:will|may|can|mark|long)$/.test(word) ? null : 'think';
	}
	const isMonth =
		isCalendar(word) &&
		(/(?:\d(?:st|nd|rd|th)?|\b(?:in|of|by|since|until|last|next|during)) $/i.test(before) ||
			/^,? \d/.test(text.slice(end, end + 3)));
	if (isMonth) return null;
	return /(?:^|[.!?\n]["”’]?\s*)$/.test(before) ? 'check' : 'stop';
}

type SlipFinder = (list: readonly Token[], at: number) => readonly Token[] | null;

/** Finds listed words with one slip; each distinct word of the text is compared once. */
function slipFinder(watched: readonly (readonly string[])[]): SlipFinder {
	const firsts = new Map<string, (readonly string[])[]>();
	const near = (token: Token): readonly (readonly string[])[] => {
		const key = /^\p{Lu}/u.test(token.text) ? token.text : token.folded;
		let found = firsts.get(key);
		if (!found) {
			found = watched.filter(([first = '']) => first === token.folded || isSlip(token, first));
			firsts.set(key, found);
		}
		return found;
	};
	const joined = watched
		.filter((words) => words.length > 1)
		.map((words) => [words, words.join('')] as const);
	return (list, at) => {
		const token = list[at];
		for (const words of token ? near(token) : []) {
			const run = list.slice(at, at + words.length);
			const wrong = words.filter((word, by) => run[by]?.folded !== word);
			const by = words.indexOf(wrong[0] ?? '');
			const slipped = run[by];
			if (wrong.length === 1 && slipped && isSlip(slipped, wrong[0] ?? '')) return run;
		}
		for (const [words, whole] of joined) {
			const run = list.slice(at, at + words.length);
			const typed = run.map(({ folded }) => folded).join('');
			if (token?.folded[0] !== whole[0]) continue;
			if (typed === whole || isOneEdit(typed, whole)) return run;
		}
		return token ? possessiveSlip(watched, token, list[at + 1]) : null;
	};
}

const relation =
	/^(?:mum|mam|dad|mother|father|parents?|brother|sister|gran|nan|nana|coat|bag|family|mummy|daddy)$/;

/** "aihsas mum": a slip in a name, and no apostrophe. */
function possessiveSlip(
	watched: readonly (readonly string[])[],
	{ start, end, text, folded }: Token,
	next: Token | undefined
): readonly Token[] | null {
	if (!folded.endsWith('s') || !next || !relation.test(next.folded)) return null;
	const bare = { start, end: end - 1, text: text.slice(0, -1), folded: folded.slice(0, -1) };
	return watched.some(([only = '', more]) => !more && isSlip(bare, only)) ? [bare] : null;
}

/** Whether a written word is the listed one with one letter wrong, missing, too many, or two swapped. */
function isSlip({ text, folded }: Token, listed: string): boolean {
	if (listed.length < slipFrom || Math.abs(listed.length - folded.length) > 1) return false;
	if (folded.length < slipFrom || isForm(folded, listed) || isPlainWord(folded)) return false;
	if (!isOneEdit(folded, listed)) return false;
	if (listed.length >= freeSlipFrom) return true;
	return isShuffled(folded, listed) && !(isTwoFaced(listed) && /^\p{Ll}/u.test(text));
}

/** "roses" and "hoped" are forms of a word that is a name too, no slips of it. */
const isForm = (folded: string, listed: string): boolean =>
	isTwoFaced(listed) &&
	folded.startsWith(listed) &&
	/^(?:s|d|y|r)$/.test(folded.slice(listed.length));

/** The same letters in another order, or one of them twice. */
function isShuffled(a: string, b: string): boolean {
	const letters = (word: string): string => [...word].sort().join('');
	return letters(a) === letters(b) || (a.length > b.length && new Set(a).size === new Set(b).size);
}

function isOneEdit(a: string, b: string): boolean {
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	const most = Math.min(a.length, b.length) - head;
	while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	const [one, other] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
	if (one.length <= 1 && other.length <= 1) return a !== b;
	return one.length === 2 && one[0] === other[1] && one[1] === other[0] && other.length === 2;
}
