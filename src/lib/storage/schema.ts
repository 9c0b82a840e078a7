import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Kind } from '$lib/domain/records';
import type { Bytes } from './seal';

/** One record on disk. In the clear: a random id, kind, rev, seq and the size. */
export interface Row {
	readonly id: string;
	readonly kind: Kind;
	readonly rev: number;
	/** Order of writing, given inside the transaction; not sealed. */
	readonly seq: number;
	readonly sealed: Bytes;
}

/** An entry's head on disk: made from the record and can be made again. */
export interface HeadRow {
	readonly id: string;
	readonly rev: number;
	readonly sealed: Bytes;
}

/** What is true of the container: its key slots, the front page, the last seq, the oldest writer allowed. */
export type MetaRow =
	| { readonly key: 'slots'; readonly value: Bytes }
	| { readonly key: 'front'; readonly value: Bytes }
	| { readonly key: 'seq'; readonly value: number }
	| { readonly key: 'min-writer'; readonly value: number }
	| { readonly key: 'device-key'; readonly value: Bytes };

/** Raised when a build writes something older builds must not write over; they become read-only. */
export const writer = 1;

/** The newest version line below. */
export const version = 1;

/** The tables of one journal. */
export type Tables = Dexie & {
	records: EntityTable<Row, 'id'>;
	heads: EntityTable<HeadRow, 'id'>;
	meta: Table<MetaRow, MetaRow['key']>;
};

/**
 * The database, not opened yet. Version lines are frozen: a dropped line deletes its tables, so a new
 * shape is a new line below the old ones.
 */
export function tablesOf(name: string): Tables {
	const db = new Dexie(name, {
		autoOpen: false,
		chromeTransactionDurability: 'strict'
	}) as Tables; // the tables are declared just below
	db.version(1).stores({ records: 'id, kind, seq', heads: 'id', meta: 'key' });
	return db;
}
