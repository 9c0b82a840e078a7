import { dayOf } from '$lib/domain/days';
import { newId } from '$lib/domain/ids';
import type { BackupNote } from '$lib/domain/settings';
import type { Journal } from './journal.svelte';

/** What a device that has made no backup yet knows of them. */
export const freshNote = (): BackupNote => ({ journal: newId(), last: null, met: {}, quiet: null });

/** Changes what is noted of this device's backups, and gives it. Rejects as storage does. */
export async function noteBackup(
	{ backups }: Journal,
	more: Partial<BackupNote> = {}
): Promise<BackupNote> {
	const before = backups.get('backup');
	if (before && Object.keys(more).length === 0) return before;
	let note = freshNote();
	await backups.put('backup', (now) => (note = { ...(now ?? note), ...more }));
	return note;
}

/** Puts the reminder on Today off for a week; where that cannot be kept, it stays. */
export async function putOff(journal: Journal): Promise<void> {
	await noteBackup(journal, { quiet: dayOf() }).catch(() => undefined);
}
