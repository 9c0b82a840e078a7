/** The line between two wordings of one answer that were written at the same time. */
export const otherWindow = '— Also written in another window —';

/** What stands between two wordings: a line of its own for answers, a slash in one-line fields. */
export type Between = 'lines' | 'line';
const between: Readonly<Record<Between, { readonly split: RegExp; readonly join: string }>> = {
	lines: { split: new RegExp(`\\s*${otherWindow}\\s*`), join: `\n\n${otherWindow}\n\n` },
	line: { split: / \/ /, join: ' / ' }
};

/** Whether two pieces of plain data (no cycles, no dates) say the same; the order of keys is no matter. */
export function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
	const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
	return (
		Array.isArray(a) === Array.isArray(b) &&
		one.length === other.size &&
		one.every(([key, value]) => other.has(key) && isSame(value, other.get(key)))
	);
}

/** The side that changed; when both did, the later one. For what cannot be kept twice. */
export function pick<T>(base: T | undefined, mine: T, theirs: T, isMineLater: boolean): T {
	if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
	if (isSame(base, theirs)) return mine;
	return isMineLater ? mine : theirs;
}

/**
 * Two versions of a text, both made from `base`. When both changed it, both wordings are kept, theirs
 * first, or only the longer when it holds the other. Wordings kept side by side before are compared one
 * by one, so that merging again adds nothing.
 */
export function mergeText(base: string, mine: string, theirs: string, how: Between): string {
	if (mine === theirs || base === mine) return theirs;
	if (base === theirs) return mine;
	const wordings = (text: string): readonly string[] =>
		text
			.split(between[how].split)
			.map((one) => one.trim())
			.filter((one) => one);
	const [was, ours, other] = [wordings(base), wordings(mine), wordings(theirs)];
	const kept: (string | null)[] = other.map((one) =>
		was.includes(one) && !ours.includes(one) ? null : one
	);
	for (const one of ours) if (!was.includes(one) || other.includes(one)) keep(kept, one);
	const merged = kept.filter((one) => one !== null).join(between[how].join);
	// Her own white space stays where one side's text is the whole result.
	return [theirs, mine].find((text) => text.trim() === merged) ?? merged;
}

/** Adds a wording: over those it holds, else in the place of one that was changed, else at the end. */
function keep(kept: (string | null)[], wording: string): void {
	if (kept.some((one) => one !== null && holds(one, wording))) return;
	let place = kept.findIndex((one) => one !== null && holds(wording, one));
	if (place < 0) place = kept.indexOf(null);
	for (const [index, one] of kept.entries())
		if (index !== place && one !== null && holds(wording, one)) kept[index] = null;
	if (place < 0) kept.push(wording);
	else kept[place] = wording;
}

/** Whether `long` holds all of `short` in one piece, as whole words. */
function holds(long: string, short: string): boolean {
	const piece = short.trim();
	const isWord = (at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(long.charAt(at));
	for (let at = long.indexOf(piece); at >= 0; at = long.indexOf(piece, at + 1))
		if (!isWord(at - 1) && !isWord(at + piece.length)) return true;
	return false;
}

/**
 * Two lists of things with an identity, both made from `base`: what either side added is in, what either
 * side took out is out, unless the other side wrote words into it since (`hasNews`).
 */
export function mergeList<T>(
	base: readonly T[],
	mine: readonly T[],
	theirs: readonly T[],
	how: {
		readonly key: (one: T) => string;
		readonly both: (was: T | undefined, mine: T, theirs: T) => T;
		readonly hasNews: (was: T, now: T) => boolean;
	}
): readonly T[] {
	const byKey = (list: readonly T[]): Map<string, T> =>
		new Map(list.map((one) => [how.key(one), one]));
	const [was, ours, other] = [byKey(base), byKey(mine), byKey(theirs)];
	return [...new Set([...other.keys(), ...ours.keys()])].flatMap((key) => {
		const [old, one, two] = [was.get(key), ours.get(key), other.get(key)];
		if (one && two) return [how.both(old, one, two)];
		const only = one ?? two;
		return only && (!old || how.hasNews(old, only)) ? [only] : [];
	});
}
