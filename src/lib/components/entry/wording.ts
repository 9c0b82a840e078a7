/** A run of words that both wordings have, or that only this one has. */
export interface Piece {
	readonly text: string;
	readonly isOnlyHere: boolean;
}
/** Two wordings of one text beside each other. */
export interface Compared {
	readonly then: readonly Piece[];
	readonly now: readonly Piece[];
	/** How many words were taken out and put in since. */
	readonly out: number;
	readonly put: number;
}

/** Beyond this many comparisons the changed middle counts as changed whole. */
const mostSteps = 2_000_000;

/** Compares an earlier wording with the one now, word by word; a change of white space alone is none. */
export function compareWordings(then: string, now: string): Compared {
	const [old, fresh] = [tokensOf(then), tokensOf(now)];
	const kept = keptWords(old.map(wordOf), fresh.map(wordOf));
	return {
		then: piecesOf(old, kept.then),
		now: piecesOf(fresh, kept.now),
		out: kept.then.filter((isKept) => !isKept).length,
		put: kept.now.filter((isKept) => !isKept).length
	};
}

/** Each word with the white space before it; what follows the last word is left off. */
const tokensOf = (text: string): readonly string[] => text.match(/\s*\S+/g) ?? [];
const wordOf = (token: string): string => token.trimStart();

interface Kept {
	readonly then: boolean[];
	readonly now: boolean[];
}

/** Which words of each side the other has too, in the same order: a longest common subsequence. */
function keptWords(then: readonly string[], now: readonly string[]): Kept {
	const kept: Kept = { then: then.map(() => false), now: now.map(() => false) };
	const keep = (a: number, b: number): void => {
		kept.then[a] = true;
		kept.now[b] = true;
	};
	let head = 0;
	const shorter = Math.min(then.length, now.length);
	while (head < shorter && then[head] === now[head]) keep(head, head++);
	let tail = 0;
	while (tail < shorter - head && then.at(-1 - tail) === now.at(-1 - tail)) {
		tail++;
		keep(then.length - tail, now.length - tail);
	}
	const [a, b] = [then.slice(head, then.length - tail), now.slice(head, now.length - tail)];
	for (const [i, j] of commonPlaces(a, b)) keep(head + i, head + j);
	return kept;
}

/** The places of a longest common subsequence, by the table of lengths of what is still to come. */
function commonPlaces(a: readonly string[], b: readonly string[]): readonly [number, number][] {
	if (a.length * b.length > mostSteps) return [];
	const width = b.length + 1;
	const table = new Uint16Array((a.length + 1) * width);
	const length = (i: number, j: number): number => table[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			table[i * width + j] =
				a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
	const places: [number, number][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		if (a[i] === b[j]) places.push([i++, j++]);
		else if (length(i + 1, j) >= length(i, j + 1)) i++;
		else j++;
	}
	return places;
}

/** Neighbours of one kind joined. */
function piecesOf(tokens: readonly string[], kept: readonly boolean[]): readonly Piece[] {
	const pieces: { text: string; isOnlyHere: boolean }[] = [];
	tokens.forEach((token, i) => {
		const isOnlyHere = kept[i] !== true;
		const last = pieces.at(-1);
		if (last?.isOnlyHere === isOnlyHere) last.text += token;
		else pieces.push({ text: token, isOnlyHere });
	});
	return pieces;
}
