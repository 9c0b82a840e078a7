import { charactersOf, fateOf, type Covers } from './code-points';
import type { Face } from './pdf-style';

/** Font files by face, tried in order: the first that holds a letter draws it. */
export interface PackFonts {
	readonly regular: readonly Uint8Array<ArrayBuffer>[];
	readonly bold: readonly Uint8Array<ArrayBuffer>[];
}

/** A stretch of text that one font draws. */
export interface Piece {
	/** What is drawn. */
	readonly text: string;
	/** The name its font is registered under. */
	readonly font: string;
	/** What it stands for, where that is something else: a screen reader and a copy get this. */
	readonly actual?: string;
	/** Nothing can draw it: a question mark in a box stands there. */
	readonly isBoxed?: boolean;
}

/** What opening fonts needs of a PDF document. */
export type FontDesk = Pick<PDFKit.PDFDocument, 'registerFont' | 'font' | 'widthOfString'>;

/** The fonts of one PDF: which font draws what, and how wide it comes out. */
export class Typeface {
	readonly #desk: FontDesk;
	readonly #fonts: Readonly<Record<Face, readonly OpenFont[]>>;
	readonly #widths = new Map<string, Map<string, number>>();
	readonly #pieces = {
		regular: new Map<string, Piece | null>(),
		bold: new Map<string, Piece | null>()
	};

	/** Registers the fonts with the document. Throws when a file is not a font. */
	constructor(desk: FontDesk, files: PackFonts) {
		this.#desk = desk;
		this.#fonts = {
			regular: files.regular.map((file, i) => openFont(desk, `regular-${i}`, file)),
			bold: files.bold.map((file, i) => openFont(desk, `bold-${i}`, file))
		};
	}

	/** Whether both faces can draw a code point. */
	readonly covers: Covers = (codePoint) =>
		this.#fonts.regular.some((one) => one.holds.has(codePoint)) &&
		this.#fonts.bold.some((one) => one.holds.has(codePoint));

	/** A text as pieces that can be drawn; what cannot be drawn becomes a piece of its own. */
	cut(text: string, face: Face): readonly Piece[] {
		const pieces: Piece[] = [];
		for (const character of charactersOf(text)) {
			const piece = this.#pieceFor(character, face);
			if (piece === null) continue;
			const last = pieces.at(-1);
			const joins = last?.font === piece.font && last.actual === undefined;
			if (last && joins && piece.actual === undefined)
				pieces[pieces.length - 1] = { text: last.text + piece.text, font: piece.font };
			else pieces.push(piece);
		}
		return pieces;
	}

	/** How one character is drawn; `null` for one with nothing to see. Worked out once a character. */
	#pieceFor(character: string, face: Face): Piece | null {
		const known = this.#pieces[face].get(character);
		if (known !== undefined) return known;
		const fate = fateOf(character, this.covers);
		const text = fate.is === 'drawn' ? character : fate.is === 'stand-in' ? fate.text : '?';
		const font = this.#fontFor(text, face);
		const piece: Piece | null =
			fate.is === 'unseen'
				? null
				: fate.is === 'drawn'
					? { text, font }
					: { text, font, actual: character, isBoxed: fate.is === 'undrawable' };
		this.#pieces[face].set(character, piece);
		return piece;
	}

	/** Width in points of a text at a size, in one font. */
	width(text: string, font: string, size: number): number {
		const known = this.#widths.get(font) ?? new Map<string, number>();
		this.#widths.set(font, known);
		const width = known.get(text) ?? this.#desk.font(font, 1000).widthOfString(text);
		known.set(text, width);
		return (width * size) / 1000;
	}

	#fontFor(character: string, face: Face): string {
		const points = [...character].map((one) => one.codePointAt(0) ?? 0);
		const fonts = this.#fonts[face];
		const holding = fonts.find((one) => points.every((point) => one.holds.has(point)));
		return (holding ?? fonts[0])?.name ?? '';
	}
}

interface OpenFont {
	readonly name: string;
	readonly holds: ReadonlySet<number>;
}

function openFont(desk: FontDesk, name: string, file: Uint8Array<ArrayBuffer>): OpenFont {
	desk.registerFont(name, file);
	desk.font(name);
	// PDFKit keeps the opened font here and has no public way to ask which letters it holds.
	const opened = desk as unknown as { _font: { font: { characterSet: readonly number[] } } };
	return { name, holds: new Set(opened._font.font.characterSet) };
}
