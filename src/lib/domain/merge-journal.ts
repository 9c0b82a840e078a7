import type { BackupRecord } from './backup-format';
import type { Meeting } from './backup-meeting';
import type { Instant } from './days';
import type { Contents, Kind, Stored } from './records';

/** One record to write, made from version `base` (0: there was none). */
export type MergeChange = {
	[K in Kind]: {
		readonly kind: K;
		readonly id: string;
		readonly base: number;
		readonly content: Contents[K];
	};
}[Kind];

/** What became of one thing out of a backup. */
export type Outcome =
	/** It was not here, or only its tombstone was, older than its words. */
	| 'new'
	/** It was here in another form: both are in what is written. */
	| 'merged'
	/** What is here has it already. */
	| 'same'
	/** She deleted it here for good after these words were written: it stays deleted. */
	| 'deleted'
	/** It was deleted for good where the backup was made: it goes to the bin here. */
	| 'binned';

/** One thing merged: nothing is written when `changes` is empty. */
export interface Merged {
	readonly outcome: Outcome;
	readonly changes: readonly MergeChange[];
}

/** What a merge has to know beside the two sides. */
export interface MergeContext {
	/** Who meets whom: what is known of each other's versions. */
	readonly meeting: Meeting;
	/** Days of use so far here: the bin's 30 days are counted anew for what comes into it. */
	readonly usedDays: number;
	/** The moment the merge is made. */
	readonly at: Instant;
	/** Two session ids for the wordings that are kept as revisions. */
	readonly sessions: { readonly mine: string; readonly theirs: string };
}

/** What is in the journal now under an id, whatever it is; `null`: nothing. */
export type Here = (id: string) => Stored | null;

/** An entry with its earlier wordings, as a backup has them; `entry` is `null` for wordings alone. */
export interface EntryGroup {
	readonly id: string;
	readonly entry: Stored<'entry'> | null;
	readonly revisions: readonly Stored<'revision'>[];
}

/** Kinds that are looked at one by one. */
export type SmallRecord = Exclude<BackupRecord, Stored<'entry'> | Stored<'revision'>>;

/** A backup's records by what belongs together: entries with their wordings, and all the rest. */
export function groupRecords(records: readonly BackupRecord[]): {
	readonly entries: readonly EntryGroup[];
	readonly small: readonly SmallRecord[];
} {
	const groups = new Map<
		string,
		{ entry: Stored<'entry'> | null; revisions: Stored<'revision'>[] }
	>();
	const small: SmallRecord[] = [];
	const groupOf = (id: string) => {
		const group = groups.get(id) ?? { entry: null, revisions: [] };
		groups.set(id, group);
		return group;
	};
	for (const record of records)
		if (record.kind === 'entry') groupOf(record.id).entry = record;
		else if (record.kind === 'revision') groupOf(record.content.entry.id).revisions.push(record);
		else small.push(record);
	return { entries: [...groups].map(([id, group]) => ({ id, ...group })), small };
}
