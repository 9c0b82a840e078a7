import { leaveOwned } from '$lib/catalog/owned';
import { instant } from '$lib/domain/days';
import type { Entry } from '$lib/domain/entry';
import { headOf, type Head } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';
import type { Revision, Stored } from '$lib/domain/records';
import { TabChannel } from '$lib/platform/channel';
import type { Change } from '$lib/storage/change';
import { JournalDatabase } from '$lib/storage/journal-database';
import type { Place } from '$lib/storage/place';
import type { Bytes } from '$lib/storage/seal';
import type { WholeJournal } from '$lib/storage/whole-journal';
import { countDay } from './count-day';
import { eraseEntry, headed, saveEntry, type SavedEntry } from './entry-writes';
import { HeadList } from './head-list.svelte';
import { Safekeeping } from './safekeeping.svelte';
import type { Shelf } from './shelf.svelte';
import { Shelves } from './shelves';
import { startSafety } from './start-safety';
import { Troubles, type Trouble } from './troubles.svelte';
import { Writers } from './writers.svelte';

/** What tabs tell each other. */
type Written = Pick<Stored, 'kind' | 'id'>;

/** The open journal: heads of all entries, the small shelves whole, entries on request. */
export class Journal {
	readonly isExample: boolean;
	readonly #database: JournalDatabase;
	readonly #channel: TabChannel<Written>;
	readonly #heads: HeadList;
	readonly #troubles: Troubles;
	readonly #listeners = new Set<(id: Id, entry: Entry | null) => void>();
	readonly safekeeping: Safekeeping;
	/** Every open draft, and what could not be saved when its editor closed. */
	readonly writers: Writers;
	readonly targets: Shelf<'target'>;
	readonly planLines: Shelf<'planline'>;
	readonly placements: Shelf<'placement'>;
	readonly profiles: Shelf<'profile'>;
	readonly watchlists: Shelf<'watchlist'>;
	readonly handIns: Shelf<'handin'>;
	readonly backups: Shelf<'backup'>;
	readonly own: Shelves['own'];
	readonly nameNotes: Shelf<'namenote'>;
	readonly #shelves: Shelves;

	private constructor(
		database: JournalDatabase,
		place: Place,
		more: Pick<Journal, 'isExample' | 'writers'> & { readonly troubles: Troubles }
	) {
		this.#database = database;
		this.#heads = new HeadList(database);
		this.safekeeping = new Safekeeping(database);
		this.isExample = more.isExample;
		this.writers = more.writers;
		this.#troubles = more.troubles;
		this.#channel = new TabChannel<Written>(place.channel, (message) => void this.#hear(message));
		const shelves = new Shelves(database, (kind, id) => this.#channel.tell({ kind, id }));
		this.#shelves = shelves;
		const { targets, planLines, placements, profiles, watchlists } = shelves;
		[this.targets, this.planLines, this.placements] = [targets, planLines, placements];
		[this.profiles, this.watchlists, this.handIns] = [profiles, watchlists, shelves.handIns];
		[this.backups, this.own, this.nameNotes] = [shelves.backups, shelves.own, shelves.nameNotes];
	}

	/** Opens the journal at `place` with its front page read; the rest streams in behind. Rejects as storage does. */
	static async open(place: Place, isExample: boolean, dataKey?: Bytes): Promise<Journal> {
		const writers = new Writers();
		const troubles = new Troubles(writers);
		const opening = { events: troubles.events, startSafety, dataKey: dataKey ?? null };
		const database = await JournalDatabase.open(place, opening);
		const journal = new Journal(database, place, { isExample, troubles, writers });
		// after something came back the front page has to be made again
		await (database.recovery ? journal.#heads.readAll() : journal.#heads.readFront());
		return journal;
	}

	/**
	 * Reads what the first screen can do without: the shelves, then all heads. Once, after the first paint.
	 * Never rejects: `trouble` says when a part of it did not open.
	 */
	async readRest(): Promise<void> {
		await this.#readAll();
		if (await this.safekeeping.check()) await this.#readAll();
		// a day that cannot be counted leaves the bin as it is; a full device is told of when she writes
		await countDay(this, this.#shelves.use).catch(() => undefined);
	}

	async #readAll(): Promise<void> {
		await this.#troubles.watch(() => this.#shelves.load());
		await this.#troubles.watch(async () => {
			if ((await this.#heads.readAll()) > 0) this.#troubles.happened('unread');
		});
	}

	/** Every entry's head that is not in the bin, newest first; only the newest until `isWhole`. */
	get heads(): readonly Head[] {
		return this.#heads.live;
	}

	/** The heads of what lies in the bin, thrown away last first. */
	get bin(): readonly Head[] {
		return this.#heads.bin;
	}

	/** All heads are in. */
	get isWhole(): boolean {
		return this.#heads.isWhole;
	}

	/** What is wrong, the worst of it. */
	readonly trouble: Trouble = $derived.by(() => this.#troubles.worst);

	/** Days on which the app was really used, today included. */
	get usedDays(): number {
		return this.#shelves.use.get('use')?.days ?? 0;
	}

	/** How many copies on this device the last save came to. */
	get copies(): 1 | 2 {
		return this.#database.copies;
	}

	/** Every record, for backups and restores. */
	get whole(): WholeJournal {
		return this.#database.whole;
	}

	/** For the search worker. */
	get reader(): { readonly database: string; readonly key: CryptoKey } {
		return this.#database.reader;
	}

	/** One entry with its rev, or `null`. */
	entry(id: Id): Promise<Stored<'entry'> | null> {
		return this.#database.read('entry', id);
	}

	/** Several entries whole, in the order of `ids`; missing ones left out. */
	async entries(ids: readonly Id[]): Promise<readonly Entry[]> {
		return (await this.#database.readMany('entry', ids)).map(({ content }) => content);
	}

	/** Earlier wordings of an entry, newest first. */
	async revisions(id: Id): Promise<readonly Revision[]> {
		return (await this.#database.revisions(id)).map(({ content }) => content).reverse();
	}

	/**
	 * Saves an entry made from version `rev` (0: new), which was `base`; `keep`, a session id, has `base` kept as
	 * an earlier wording, see `saveEntry`. Rejects when storage does; then nothing was written.
	 */
	async save(
		entry: Entry,
		rev: number,
		base: Entry | null,
		keep: string | null
	): Promise<SavedEntry> {
		const saved = await saveEntry(this.#database, entry, rev, base, keep);
		for (const one of [{ rev: saved.rev, content: saved.entry }, ...saved.jots]) {
			this.#heads.place(one);
			this.#tell(one.content.id, one.content);
		}
		return saved;
	}

	/** Changes one stored entry, reading it first; for one-tap changes outside the editor. `null`: no such entry. */
	async change(id: Id, how: (entry: Entry) => Entry): Promise<Entry | null> {
		const stored = await this.entry(id);
		if (!stored) return null;
		const entry = { ...how(stored.content), updated: instant() };
		return (await this.save(entry, stored.rev, stored.content, null)).entry;
	}

	/** Puts an entry in the bin, where it stays for 30 days of use. */
	async throwAway(id: Id): Promise<void> {
		await this.change(id, (entry) => ({
			...entry,
			binned: { at: instant(), usedDay: this.usedDays }
		}));
	}

	/** Takes an entry out of the bin. */
	async bringBack(id: Id): Promise<void> {
		await this.change(id, (entry) => ({ ...entry, binned: null }));
	}

	/**
	 * Deletes an entry and its earlier wordings for good; tombstones stay. Rejects when storage does, and when
	 * it holds words and is not in the bin (any more): another window brought it back or wrote in it.
	 */
	async erase(id: Id): Promise<void> {
		if (!(await eraseEntry(this.#database, id, instant())))
			throw new Error('An entry with words is deleted from the bin only');
		this.#heads.drop(id);
		this.#tell(id, null);
	}

	/** Hears of every entry written, here or in another tab (`null`: erased). Returns the way to stop. */
	onEntry(listener: (id: Id, entry: Entry | null) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Has every open draft written down. Gives whether that worked for all; never rejects. */
	flush(): Promise<boolean> {
		return this.writers.flush();
	}

	/** Writes several records at once, or none, and everyone hears of it. Rejects as storage does. */
	async fill(records: readonly Change[]): Promise<void> {
		await this.#database.write(records.map(headed));
		await this.readRest();
		for (const { kind, id, content } of records)
			if (kind === 'entry') this.#tell(id, content);
			else this.#channel.tell({ kind, id });
	}

	/** Deletes the whole journal; for leaving the example. */
	async destroy(): Promise<void> {
		this.#channel.close();
		await this.#database.destroy();
	}

	/** Closes storage; resolves when another window may have its files. */
	close(): Promise<void> {
		leaveOwned(this.own);
		this.#channel.close();
		return this.#database.close();
	}

	/** Tells whoever listens here, and the other tabs. */
	#tell(id: Id, entry: Entry | null): void {
		for (const listener of this.#listeners) listener(id, entry);
		this.#channel.tell({ kind: 'entry', id });
	}

	#hear({ kind, id }: Written): Promise<void> {
		return this.#troubles.watch(async () => {
			if (kind !== 'entry') return this.#shelves.load(kind);
			const stored = await this.entry(id);
			if (!stored) this.#heads.drop(id);
			else if (!this.#heads.place(stored)) return; // a save from here was quicker
			this.#database.heard(id, stored && headOf(stored.content));
			for (const listener of this.#listeners) listener(id, stored?.content ?? null);
		});
	}
}
