import type { Primitive } from './document';

/** A figure's lines and dots; its words are set like all others. */
export type Drawn = Exclude<Primitive, { is: 'text' }>;

/** The structure types of PDF 1.7 that a pack uses. */
export type Tag =
	| 'Document'
	| 'Sect'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'H4'
	| 'P'
	| 'BlockQuote'
	| 'Quote'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'Caption'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure'
	| 'TOC'
	| 'TOCI'
	| 'Reference'
	| 'Link';

/** An element of the structure tree. It joins its parent when its first content is painted. */
export interface Node {
	readonly tag: Tag;
	readonly parent: Node | null;
	readonly alt?: string;
	readonly scope?: 'Column' | 'Row';
}

/** A new element below another. */
export function below(parent: Node, tag: Tag, more: Pick<Node, 'alt' | 'scope'> = {}): Node {
	return { tag, parent, ...more };
}

/** One thing to paint. `x` is on the page, `y` from the box's top; `node: null` is decoration. */
export type Item = { readonly y: number; readonly node: Node | null } & (
	| {
			readonly is: 'words';
			readonly x: number;
			readonly width: number;
			readonly text: string;
			readonly font: string;
			readonly size: number;
			readonly colour: string;
			/** Points taken from between the letters. */
			readonly tight: number;
			readonly actual?: string;
			readonly isBoxed?: boolean;
	  }
	/** The page number of a heading, ending at `x`. */
	| {
			readonly is: 'page-of';
			readonly x: number;
			readonly target: string;
			readonly size: number;
			readonly colour: string;
	  }
	| {
			readonly is: 'bar';
			readonly x: number;
			readonly width: number;
			readonly height: number;
			readonly colour: string;
			readonly radius: number;
	  }
	| { readonly is: 'rule'; readonly x: number; readonly width: number; readonly colour: string }
	| {
			readonly is: 'frame';
			readonly x: number;
			readonly width: number;
			readonly height: number;
			readonly colour: string;
	  }
	| {
			readonly is: 'drawing';
			readonly x: number;
			readonly width: number;
			readonly height: number;
			readonly scale: number;
			readonly shapes: readonly Drawn[];
	  }
	| {
			readonly is: 'link';
			readonly x: number;
			readonly width: number;
			readonly height: number;
			readonly target: string;
			readonly says: string;
	  }
);

/** What is never split over two pages: usually a line of text or a row of a table. */
export interface Box {
	readonly height: number;
	/** Space above it, dropped at the top of a page. */
	readonly before: number;
	/** It stays on one page with the box after it. */
	readonly keep: boolean;
	readonly items: readonly Item[];
	/** The heading that begins here. */
	readonly anchor?: Anchor;
	/** Painted again, as decoration, when this box begins a page: the head of its table. */
	readonly again?: Box;
}

export interface Anchor {
	readonly id: string;
	readonly text: string;
	/** Depth in the bookmarks. */
	readonly level: 1 | 2;
}

/** A box without words, for white space that may be dropped at the top of a page. */
export function gap(height: number): Box {
	return { height: 0, before: height, keep: true, items: [] };
}
