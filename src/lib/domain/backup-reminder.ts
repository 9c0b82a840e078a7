import { daysBetween, type Day } from './days';
import type { BackupNote } from './settings';

/** Days of use after which a backup is old. */
const old = 14;
/** From so many entries on, a journal without a backup is something to lose. */
const worthKeeping = 5;
/** How long the reminder stays away when she puts it off, in days. */
const quietFor = 7;

/** What is asked before she is reminded. */
export interface BackupFacts {
	/** `null`: no backup was ever made here. */
	readonly note: BackupNote | null;
	/** How many entries there are, and how many of them were written in since the last backup. */
	readonly entries: number;
	readonly since: number;
	readonly usedDays: number;
	readonly today: Day;
}

/**
 * Whether Today says a quiet line about backups: 'never' from five entries on without one, 'old' after 14 days
 * of use since the last, when there is something new. Days of use, so that a clock that jumps reminds nobody.
 */
export function backupReminder(facts: BackupFacts): 'never' | 'old' | null {
	const { note, entries, since, usedDays, today } = facts;
	if (note?.quiet) {
		const days = daysBetween(note.quiet, today);
		if (days >= 0 && days < quietFor) return null;
	}
	if (!note?.last) return entries >= worthKeeping ? 'never' : null;
	return since > 0 && usedDays - note.last.usedDay >= old ? 'old' : null;
}
