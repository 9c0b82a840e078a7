import type { Undrawable } from './code-points';
import type { PackDocument } from './document';
import type { PackFormat } from './pack-formats';
import type { PackFonts } from './pdf-fonts';

/** What the page asks of the pack worker; one job a worker. */
export type PackAsk =
	| {
			readonly is: 'write';
			readonly doc: PackDocument;
			readonly format: PackFormat;
			readonly fonts: PackFonts | null;
	  }
	/** What would the PDF not be able to draw? */
	| { readonly is: 'check'; readonly doc: PackDocument; readonly fonts: PackFonts };

/** What it answers. */
export type PackAnswer =
	/** How much is done, 0 to 1. */
	| { readonly is: 'progress'; readonly share: number }
	| {
			readonly is: 'done';
			/** Empty for a check. */
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly undrawable: readonly Undrawable[];
	  }
	| { readonly is: 'failed'; readonly why: string };
