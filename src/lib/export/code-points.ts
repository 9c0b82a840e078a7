import type { PackDocument } from './document';

/** Something the PDF cannot draw as it is: one character as a reader counts them. */
export interface Undrawable {
	readonly text: string;
	readonly codePoints: readonly number[];
	/** `right-to-left`: the script runs from right to left, which the PDF cannot lay out. */
	readonly why: 'no-letter' | 'right-to-left';
}

/** Whether the fonts hold a code point. */
export type Covers = (codePoint: number) => boolean;

/** How one character comes out: as it is, as another that looks the same, as nothing to see, or not at all. */
export type Fate =
	| { readonly is: 'drawn' | 'undrawable' | 'unseen' }
	| { readonly is: 'stand-in'; readonly text: string };

/** Characters that are drawn with others without loss; spaces of special widths become a plain one. */
const standIns: Readonly<Record<string, string>> = {
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '–',
	'\u2015': '—',
	'\u2032': '’',
	'\u2033': '”',
	'\u202f': '\u00a0',
	'\u2007': '\u00a0',
	'\t': ' '
};
const wideSpace = /^[\u2000-\u2006\u2008-\u200a\u205f\u3000]$/;
/** Letters joined in one sign, as some PDFs copy them: "ﬁ". */
const ligature = /^[\ufb00-\ufb06]$/;
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u;
const rightToLeft =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}]/u;

/**
 * A letter with its accents, a flag, or an emoji with its joiners. `Intl.Segmenter` would do, but copies
 * the whole text for every character: 20,000 of them took 3 GB.
 */
const whole = /(?:\p{RI}\p{RI}|.)(?:\p{M}|\p{Emoji_Modifier}|\u200d.)*/gsu;

/** A text as the characters a reader counts; accents written apart are joined to their letters. */
export function charactersOf(text: string): readonly string[] {
	return text.normalize('NFC').match(whole) ?? [];
}

/** How one character comes out in fonts that hold what `covers` says. */
export function fateOf(character: string, covers: Covers): Fate {
	if (unseen.test(character) && character !== '\t') return { is: 'unseen' };
	const points = pointsOf(character);
	if (points.every(covers) && !rightToLeft.test(character)) return { is: 'drawn' };
	const other = standInFor(character);
	return other !== undefined ? { is: 'stand-in', text: other } : { is: 'undrawable' };
}

function standInFor(character: string): string | undefined {
	if (wideSpace.test(character)) return ' ';
	return ligature.test(character) ? character.normalize('NFKC') : standIns[character];
}

/** Every character of the pack that the fonts cannot draw, each once, in the order met. */
export function undrawable(doc: PackDocument, covers: Covers): readonly Undrawable[] {
	const found = new Map<string, Undrawable>();
	const seen = new Set<string>();
	for (const text of textsOf(doc))
		for (const character of charactersOf(text)) {
			if (seen.has(character)) continue;
			seen.add(character);
			if (fateOf(character, covers).is !== 'undrawable') continue;
			const why = rightToLeft.test(character) ? 'right-to-left' : 'no-letter';
			found.set(character, { text: character, codePoints: pointsOf(character), why });
		}
	return [...found.values()];
}

const pointsOf = (text: string): readonly number[] =>
	[...text].map((one) => one.codePointAt(0) ?? 0);

/** Every text in the tree. */
function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsOf);
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
