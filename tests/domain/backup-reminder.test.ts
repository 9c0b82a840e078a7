import { describe, expect, it } from 'vitest';
import { backupReminder, type BackupFacts } from '$lib/domain/backup-reminder';

const last = { at: '2026-03-01T10:00:00.000Z', usedDay: 10 };
const note = { journal: 'j', last, met: {}, quiet: null };
const facts: BackupFacts = { note, entries: 9, since: 1, usedDays: 24, today: '2026-03-20' };
const after = (more: Partial<BackupFacts>) => backupReminder({ ...facts, ...more });

describe('the reminder of backups', () => {
	it('comes with the fifth entry when there was never a backup', () => {
		expect(after({ note: null, entries: 4 })).toBeNull();
		expect(after({ note: null, entries: 5 })).toBe('never');
		expect(after({ note: { ...note, last: null }, entries: 5 })).toBe('never');
	});

	it('comes after 14 days of use, and only when there is something new', () => {
		expect(after({})).toBe('old');
		expect(after({ usedDays: 23 })).toBeNull();
		expect(after({ since: 0 })).toBeNull();
		// the date alone reminds nobody: a clock may jump
		expect(after({ usedDays: 11, today: '2036-03-20' })).toBeNull();
	});

	it('stays away for a week when she puts it off, whatever the clock does', () => {
		const quiet = (day: string) => after({ note: { ...note, quiet: day } });
		expect(quiet('2026-03-20')).toBeNull();
		expect(quiet('2026-03-14')).toBeNull();
		expect(quiet('2026-03-13')).toBe('old');
		expect(quiet('2036-03-20')).toBe('old');
	});
});
