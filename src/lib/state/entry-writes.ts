import type { Instant } from '$lib/domain/days';
import { isTouched, type Entry } from '$lib/domain/entry';
import { headOf } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';
import { RevClash, type Change, type Written } from '$lib/storage/change';
import type { JournalDatabase } from '$lib/storage/journal-database';

/** An entry as it now stands, and its rev. */
export interface Standing {
	readonly content: Entry;
	readonly rev: number;
}

/** What a save came to: the entry as it now stands (merged, when another tab had written) and its rev. */
export interface SavedEntry {
	readonly entry: Entry;
	readonly rev: number;
	readonly isMerged: boolean;
	/** How many copies of it are on the disk. */
	readonly copies: Written['copies'];
	/** The jots it came from, which now say so. */
	readonly jots: readonly Standing[];
}

/**
 * Saves an entry made from version `rev` (0: new). `base` is the entry as it was then; `keep`, a session id,
 * also keeps `base` as an earlier wording. The jots a new entry was expanded from are marked so in the same
 * write: no killed browser leaves one to be expanded twice. When another tab wrote first, both wordings are merged and the
 * save is tried again. Rejects when storage does; then nothing was written.
 */
export async function saveEntry(
	database: JournalDatabase,
	entry: Entry,
	rev: number,
	base: Entry | null,
	keep: string | null
): Promise<SavedEntry> {
	const old = keep && base && rev > 0 ? [earlier(base, keep, entry.updated)] : [];
	let attempt: Pick<SavedEntry, 'entry' | 'rev' | 'isMerged'> = { entry, rev, isMerged: false };
	for (;;) {
		const jots = rev === 0 ? await jotsOf(database, entry) : [];
		try {
			return { ...attempt, ...(await writeEntry(database, attempt.entry, attempt.rev, jots, old)) };
		} catch (error) {
			if (!(error instanceof RevClash)) throw error;
		}
		const theirs = await database.read('entry', entry.id);
		// two windows seldom meet, so how to merge them is no part of every start
		const { mergeEntries } = await import('$lib/domain/merge');
		attempt = theirs
			? { entry: mergeEntries(base, entry, theirs.content), rev: theirs.rev, isMerged: true }
			: { entry, rev: await tombstoneOf(database, entry.id), isMerged: false };
	}
}

/** The version of what is left of a deleted entry: it comes back over that. 0: there is none. */
async function tombstoneOf(database: JournalDatabase, id: Id): Promise<number> {
	return (await database.read('tombstone', id))?.rev ?? 0;
}

/** A change with the head that is written with an entry. */
export function headed(change: Change): Change {
	return change.kind === 'entry' ? { ...change, head: headOf(change.content) } : change;
}

/** The jots an entry was expanded from, as they are to be written. */
async function jotsOf(database: JournalDatabase, entry: Entry): Promise<readonly Standing[]> {
	const ids = entry.links.flatMap((link) => (link.is === 'jot' ? [link.entry] : []));
	const stored = await Promise.all(ids.map((id) => database.read('entry', id)));
	return stored
		.filter((one) => one !== null)
		.filter(({ content }) => content.expanded !== entry.id)
		.map(({ content, rev }) => ({
			rev,
			content: { ...content, expanded: entry.id, done: true, updated: entry.updated }
		}));
}

async function writeEntry(
	database: JournalDatabase,
	entry: Entry,
	base: number,
	jots: readonly Standing[],
	old: readonly Change[]
): Promise<Pick<SavedEntry, 'rev' | 'copies' | 'jots'>> {
	const changes = [{ rev: base, content: entry }, ...jots].map(({ content, rev }) =>
		headed({ kind: 'entry', id: content.id, base: rev, content })
	);
	const { revs, copies } = await database.write([...changes, ...old]);
	const revOf = (index: number, before: number): number => revs[index] ?? before + 1;
	return {
		rev: revOf(0, base),
		copies,
		jots: jots.map(({ content, rev }, index) => ({ content, rev: revOf(index + 1, rev) }))
	};
}

function earlier(base: Entry, session: string, at: Instant): Change {
	const id = `${base.id}.${session}`;
	return { kind: 'revision', id, base: 0, content: { id, at, entry: base } };
}

/**
 * Deletes an entry and its earlier wordings for good; tombstones stay, so that no copy brings them back.
 * Gives `false` and deletes nothing when it holds words and is not in the bin, as another window may have
 * left it a moment ago. Rejects when storage does.
 */
export async function eraseEntry(database: JournalDatabase, id: Id, at: Instant): Promise<boolean> {
	for (;;) {
		const [stored, old] = await Promise.all([database.read('entry', id), database.revisions(id)]);
		if (stored && !stored.content.binned && isTouched(stored.content)) return false;
		const gone = [...(stored ? [stored] : []), ...old];
		try {
			await database.write(
				gone.map(({ id, rev }) => ({ kind: 'tombstone', id, base: rev, content: { id, at } }))
			);
			return true;
		} catch (error) {
			if (!(error instanceof RevClash)) throw error;
		}
	}
}
