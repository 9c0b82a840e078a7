import type { Head } from '$lib/domain/head';
import type { Kind, Stored } from '$lib/domain/records';
import type { Change, Written } from './change';
import type { Drill } from './drill';
import { FrontPage } from './front-page';
import { Heads, type Remake } from './heads';
import { InTurn } from './in-turn';
import { Keeping } from './keeping';
import { openTables } from './open-tables';
import type { Place } from './place';
import { RecordWriter } from './record-writer';
import { recover, type Recovery } from './recovery';
import { canKeepFiles, SafetyCopy, type StartSafety } from './safety-copy';
import type { Row, Tables } from './schema';
import type { Bytes } from './seal';
import { markSentinel } from './sentinel';
import { writeSlots } from './slots';
import { LockedError, Vault } from './vault';
import { WholeJournal } from './whole-journal';

/** What happens to an open database from outside. */
export interface DatabaseEvents {
	/** Another tab brings a newer version: flush, and the database closes when the promise settles. */
	onreplaced(): Promise<void>;
	/** The browser closed the connection and it could not be opened again, or its storage was cleared. */
	onlost(): void;
}

/** How a journal is opened. */
export interface Opening {
	readonly events: DatabaseEvents;
	/** Starts the worker of the safety copy; gives `null` where there can be none. */
	readonly startSafety: StartSafety;
	/** The raw data key, where a lock was opened; `null`: by the device key. */
	readonly dataKey: Bytes | null;
}

/** What an open database is made of. */
interface Parts {
	readonly tables: Tables;
	readonly place: Place;
	readonly vault: Vault;
	readonly safety: SafetyCopy;
	readonly recovery: Recovery | null;
	readonly turns: InTurn;
	readonly keyId: Bytes;
}

/** The sealed records of one journal; the only place that knows Dexie. Knows no word of what it keeps. */
export class JournalDatabase {
	readonly #parts: Parts;
	readonly #front: FrontPage;
	readonly #heads: Heads;
	readonly #writer: RecordWriter;
	/** Its containers and their keys. */
	readonly keeping: Keeping;
	#isClosing = false;
	#copies: 1 | 2 = canKeepFiles() ? 2 : 1;

	private constructor(parts: Parts) {
		const { tables, place, vault, safety } = parts;
		this.#parts = parts;
		this.#front = new FrontPage(vault);
		this.#heads = new Heads(tables, vault);
		this.#writer = new RecordWriter(tables, vault, this.#front, this.#heads);
		this.keeping = new Keeping(tables, place, safety);
	}

	/**
	 * Opens or creates the journal at `place`, one tab at a time, after what the database lost came back from the
	 * safety copy. Rejects with LockedError, NoKeyError, VanishedError, HangError, or as the browser does.
	 */
	static async open(place: Place, opening: Opening): Promise<JournalDatabase> {
		const open = (): Promise<JournalDatabase> => JournalDatabase.#open(place, opening);
		// Two tabs at a first start must not make two keys.
		// Web Locks are missing in some older in-app browsers, which have one tab anyway.
		const locks = globalThis.navigator?.locks;
		return locks ? locks.request(place.lock, open) : open();
	}

	static async #open(place: Place, opening: Opening): Promise<JournalDatabase> {
		const { events, startSafety, dataKey } = opening;
		const safety = new SafetyCopy(place, startSafety);
		const tables = await openTables(place, safety);
		const turns = new InTurn();
		try {
			const recovery = await recover(tables, place, safety);
			const vault = await Vault.of(tables, place, dataKey);
			const slots = await new Keeping(tables, place, safety).slots();
			safety.begin(writeSlots(slots));
			const { keyId } = slots;
			const parts = { tables, place, vault, safety, recovery, turns, keyId };
			const database = new JournalDatabase(parts);
			database.#watch(events);
			return database;
		} catch (error) {
			if (error instanceof LockedError) await new Keeping(tables, place, safety).finishLock();
			await safety.close();
			tables.close();
			throw error;
		}
	}

	#watch(events: DatabaseEvents): void {
		const { tables, turns } = this.#parts;
		tables.on('versionchange', () => {
			const written = events.onreplaced().then(() => turns.settled());
			void written.finally(() => this.close());
			return false; // Dexie would close at once, before the draft is down
		});
		tables.on('close', () => void this.#reopen(() => events.onlost()));
	}

	/** What came back from the safety copy when it was opened; `null`: nothing had to. */
	get recovery(): Recovery | null {
		return this.#parts.recovery;
	}

	/** For the search worker: the database's name and the key, and no more. */
	get reader(): { readonly database: string; readonly key: CryptoKey } {
		return { database: this.#parts.tables.name, key: this.#parts.vault.key };
	}

	/** How many copies on this device the last write came to; before the first, how many there can be. */
	get copies(): 1 | 2 {
		return this.#copies;
	}

	/** Every record of every kind, for backups and restores. */
	get whole(): WholeJournal {
		return new WholeJournal(this.#parts.tables, this.#parts.vault);
	}

	/** The newest heads, ready to paint; [] when the page is missing or does not open. */
	async front(): Promise<readonly Head[]> {
		const row = await this.#parts.tables.meta.get('front');
		return this.#front.read(row?.key === 'front' ? row.value : null);
	}

	/** Keeps the front page true to what another tab wrote; `null`: it deleted the entry for good. */
	heard(id: string, head: Head | null): void {
		if (head) this.#front.take([head]);
		else this.#front.drop([id]);
	}

	/** All heads, see `Heads.each`; the front page learns them in passing. */
	eachHeads(
		onbatch: (heads: readonly Head[]) => void | Promise<void>,
		remake: Remake
	): Promise<number> {
		return this.#heads.each((heads) => {
			this.#front.take(heads);
			return onbatch(heads);
		}, remake);
	}

	/** One record, or `null` when there is none of this kind and id. */
	async read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | null> {
		const row = await this.#parts.tables.records.get(id);
		return row?.kind === kind ? this.#parts.vault.open({ ...row, kind }) : null;
	}

	/** Several records, in the order of `ids`; those missing are left out. */
	async readMany<K extends Kind>(kind: K, ids: readonly string[]): Promise<readonly Stored<K>[]> {
		const rows = await this.#parts.tables.records.bulkGet([...ids]);
		const found = rows.filter((row) => row?.kind === kind).filter((row) => row !== undefined);
		return this.#openAll(found, kind);
	}

	/** Every record of a kind. Not for entries: those are many. */
	async readAll<K extends Kind>(kind: K): Promise<readonly Stored<K>[]> {
		const rows = await this.#parts.tables.records.where('kind').equals(kind).toArray();
		return this.#openAll(rows, kind);
	}

	/** The revisions of an entry, oldest first. */
	async revisions(entry: string): Promise<readonly Stored<'revision'>[]> {
		const rows = await this.#parts.tables.records
			.where('id')
			.between(`${entry}.`, `${entry}.\uffff`)
			.filter((row) => row.kind === 'revision')
			.toArray();
		const opened = await this.#openAll(rows, 'revision');
		return [...opened].sort((a, b) => a.content.at.localeCompare(b.content.at));
	}

	/** Restores the safety copy into a scratch database and counts what comes back whole. Rejects as storage does. */
	async drill(): Promise<Drill> {
		const [revs, rows] = [await this.keeping.revs(), await this.keeping.safetyRows()];
		const { place, vault } = this.#parts;
		const { drill } = await import('./drill');
		return drill(place.database, rows, revs, (row) => vault.open(row));
	}

	#openAll<K extends Kind>(rows: readonly Row[], kind: K): Promise<readonly Stored<K>[]> {
		return Promise.all(rows.map((row) => this.#parts.vault.open({ ...row, kind })));
	}

	/**
	 * Writes all changes or none; when it resolves they are strictly durable in the database, and in the safety
	 * copy too when `copies` says 2. Rejects as `RecordWriter.write` does: then nothing was written.
	 */
	async write(changes: readonly Change[]): Promise<Written> {
		const { turns, safety, place, keyId } = this.#parts;
		if (changes.length === 0) return { revs: [], copies: 2 };
		const rows = await turns.do(() => this.#writer.write(changes));
		const isSafe = await safety.append(rows);
		markSentinel(place, keyId, rows.at(-1)?.seq ?? 0);
		if (safety.isLong) void this.keeping.tidy();
		this.#copies = isSafe ? 2 : 1;
		return { revs: rows.map(({ rev }) => rev), copies: this.#copies };
	}

	/**
	 * The browser closed the connection, as phones do behind an app's back: it is opened again. Where the
	 * storage itself was cleared there is nothing to write into any more, and that is told.
	 */
	async #reopen(onlost: () => void): Promise<void> {
		if (this.#isClosing) return;
		const { tables, vault } = this.#parts;
		try {
			await Promise.resolve(); // Dexie says so before it has closed
			await tables.open();
			const slots = await tables.meta.get('slots');
			if (slots?.key === 'slots' && vault.isOf(slots.value)) return;
			void this.close();
		} catch {
			// it does not open any more: told as well
		}
		onlost();
	}

	/** Removes the whole journal from this browser. Rejects when something could not be removed. */
	async destroy(): Promise<void> {
		await this.#parts.turns.settled();
		await this.close();
		const { eraseJournal } = await import('./erase');
		await eraseJournal(this.#parts.place);
	}

	/** Closes the connection at once, and resolves when the files of the safety copy are free. */
	async close(): Promise<void> {
		this.#isClosing = true;
		this.#parts.tables.close();
		await this.#parts.safety.close();
	}
}
