import { readFileSync } from 'node:fs';
import type { IdentifierType } from '$lib/coach/identifier';
import { findIdentifiers } from '$lib/coach/identifiers';

/*
 * Three sets of entries written without sight of the rules: texts with everything marked in them that tells of
 * somebody, and texts that tell of nobody. All three were used afterwards to better the rules; what they were read
 * like at first sight is kept in `print-measure.ts`.
 */

interface Mark {
	readonly type: IdentifierType;
	readonly start: number;
	readonly end: number;
}
interface Marked {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** One of the sets. */
export interface BlindIdentifiers {
	readonly marked: readonly Marked[];
	readonly clean: readonly string[];
}

/** The sets by their letter. */
export const blindIdentifiers: Readonly<Record<'a' | 'b' | 'c', BlindIdentifiers>> = {
	a: setOf('a'),
	b: setOf('b'),
	c: setOf('c')
};

function setOf(letter: string): BlindIdentifiers {
	const file = new URL(`development/blind-identifiers-${letter}.txt`, import.meta.url);
	const [marked = '', clean = ''] = readFileSync(file, 'utf8').split('=== clean');
	return { marked: blocks(marked).map(withoutMarks), clean: blocks(clean) };
}

function blocks(part: string): readonly string[] {
	return part.trim().split(/\n{2,}/);
}

function withoutMarks(block: string): Marked {
	const marks: Mark[] = [];
	let text = '';
	for (const part of block.split(/(\[\[\w+\|[^\]]*\]\])/)) {
		const [, type, words] = /^\[\[(\w+)\|([^\]]*)\]\]$/.exec(part) ?? [];
		if (type && words) {
			// a type that is none would be missed, and counted so
			marks.push({
				type: type as IdentifierType,
				start: text.length,
				end: text.length + words.length
			});
		}
		text += words ?? part;
	}
	return { text, marks };
}

/** Where somebody works or learns: what a place is called seldom says of which kind it is. */
const places: readonly IdentifierType[] = ['settingName', 'schoolName', 'organisation'];

/** What is marked of a type in the set, and of it what the check did not find; places count as one another. */
export function missedOf(
	{ marked }: BlindIdentifiers,
	type: IdentifierType
): { readonly all: number; readonly missed: readonly string[] } {
	const types = places.includes(type) ? places : [type];
	let all = 0;
	const missed = marked.flatMap(({ text, marks }) => {
		const found = findIdentifiers(text).filter((one) => types.includes(one.type));
		const mine = marks.filter((mark) => mark.type === type);
		all += mine.length;
		return mine
			.filter((mark) => !found.some((one) => one.start < mark.end && one.end > mark.start))
			.map((mark) => `${text.slice(mark.start, mark.end)}: ${text}`);
	});
	return { all, missed };
}

/** What was marked where nothing is to be found. */
export function flaggedOf({ clean }: BlindIdentifiers): readonly string[] {
	return clean.flatMap((text) => {
		const found = findIdentifiers(text);
		return found.length > 0 ? [`${found.map((one) => one.text).join(', ')}: ${text}`] : [];
	});
}
