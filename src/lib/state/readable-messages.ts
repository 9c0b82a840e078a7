import type { ReadableJournal } from '$lib/export/readable';
import type { NameLists } from './name-lists';
import type { PackCheck } from './pack-view';

/** What the page asks of the worker that makes an open copy. */
export type ReadableAsk =
	| {
			readonly is: 'check';
			readonly journal: ReadableJournal;
			readonly lists: NameLists;
	  }
	/** Of what was checked before. */
	| { readonly is: 'write'; readonly made: string };

/** What it answers. */
export type ReadableAnswer =
	| { readonly is: 'checked'; readonly check: PackCheck }
	| { readonly is: 'progress'; readonly share: number }
	| { readonly is: 'done'; readonly file: Blob }
	| { readonly is: 'failed'; readonly why: string };
