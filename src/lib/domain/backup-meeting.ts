import type { BackupManifest } from './backup-format';
import type { Id } from './ids';
import type { SmallRecord } from './merge-journal';

/**
 * Which version of another journal's records is in this one, by that journal's name and the record's id.
 * Versions count up on each device alone, so this says without any clock which side knows the other's.
 * Entries need none of it: they carry their history with them.
 */
export type Met = Readonly<Record<Id, Readonly<Record<string, number>>>>;

/** Two journals that meet in a restore: the one a backup is of, and the one here, which may have no name yet. */
export interface Meeting {
	readonly backup: Pick<BackupManifest, 'journal' | 'met'>;
	readonly own: { readonly journal: Id; readonly met: Met } | null;
}

/** The version of the backup's record `id` that is in here already, given the version here; 0: none known. */
export function knownHere({ backup, own }: Meeting, id: string, here: number): number {
	if (!own) return 0;
	return backup.journal === own.journal ? here : (own.met[backup.journal]?.[id] ?? 0);
}

/** The version of the record `id` here that is in the backup already; 0: none known. */
export function knownThere({ backup, own }: Meeting, id: string): number {
	return own && backup.journal !== own.journal ? (backup.met[own.journal]?.[id] ?? 0) : 0;
}

/** What is known of other journals' versions once the backup's small records are in. */
export function metAfter({ backup, own }: Meeting, records: readonly SmallRecord[]): Met {
	const met = new Map(Object.entries(own?.met ?? {}).map(([name, of]) => [name, { ...of }]));
	const note = (journal: Id, id: string, rev: number): void => {
		if (journal === own?.journal) return;
		const of = met.get(journal) ?? {};
		met.set(journal, { ...of, [id]: Math.max(of[id] ?? 0, rev) });
	};
	for (const [journal, of] of Object.entries(backup.met))
		for (const [id, rev] of Object.entries(of)) note(journal, id, rev);
	for (const { kind, id, rev } of records)
		if (kind !== 'tombstone' && kind !== 'use' && kind !== 'handin') note(backup.journal, id, rev);
	return Object.fromEntries(met);
}
