import type { Head } from '$lib/domain/head';
import type { Contents, Kind } from '$lib/domain/records';

/** One record to write. */
export type Change = {
	[K in Kind]: {
		readonly kind: K;
		readonly id: string;
		/** The version this change was made from; 0 for a new record. */
		readonly base: number;
		readonly content: Contents[K];
		/** An entry's head, written with it. */
		readonly head?: Head;
	};
}[Kind];

/** What a write came to: the new revs in order, and how many copies of it are on the disk. */
export interface Written {
	readonly revs: readonly number[];
	readonly copies: 1 | 2;
}

/** Another tab wrote one of the records first; nothing of the write happened. */
export class RevClash extends Error {
	override name = 'RevClash';
	constructor(readonly id: string) {
		super('The record has changed since it was read');
	}
}

/** A newer build has written here; this one may read only. */
export class NewerWriterError extends Error {
	override name = 'NewerWriterError';
}

/** The storage was cleared while it was open: what is there now was not written by this journal. */
export class LostError extends Error {
	override name = 'LostError';
}

/** A journal was here, and neither the database nor the safety copy has it any more. */
export class VanishedError extends Error {
	override name = 'VanishedError';
}

/** The browser did not open the database in time. */
export class HangError extends Error {
	override name = 'HangError';
}
