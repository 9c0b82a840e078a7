import type { Head } from '$lib/domain/head';
import type { Contents, Kind, Stored } from '$lib/domain/records';
import { FrontPage } from './front-page';
import { Heads, type Remake } from './heads';
import { InTurn } from './in-turn';
import type { Place } from './place';
import { tablesOf, writer, type Tables } from './schema';
import type { Bytes } from './seal';
import { Vault } from './vault';
import { WholeJournal } from './whole-journal';

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

/** What happens to an open database from outside. */
export interface DatabaseEvents {
	/** Another tab brings a newer version: flush, and the database closes when the promise settles. */
	onreplaced(): Promise<void>;
	/** The browser closed the connection and it could not be opened again, or its storage was cleared. */
	onlost(): void;
}

/** The sealed records of one journal; the only place that knows Dexie. Knows no word of what it keeps. */
export class JournalDatabase {
	readonly #tables: Tables;
	readonly #vault: Vault;
	readonly #front: FrontPage;
	readonly #heads: Heads;
	/** One write at a time, so that the front page stored last holds what was stored before it. */
	readonly #turns: InTurn;
	#isClosing = false;

	private constructor(tables: Tables, vault: Vault, turns: InTurn) {
		this.#tables = tables;
		this.#turns = turns;
		this.#vault = vault;
		this.#front = new FrontPage(vault);
		this.#heads = new Heads(tables, vault);
	}

	/** Opens or creates the journal at `place`, one tab at a time. Rejects with NoKeyError, or with what the browser says. */
	static async open(place: Place, events: DatabaseEvents): Promise<JournalDatabase> {
		const tables = tablesOf(place.database);
		const turns = new InTurn();
		let database: JournalDatabase | null = null;
		const open = async (): Promise<JournalDatabase> => {
			await tables.open();
			return (database = new JournalDatabase(tables, await Vault.of(tables, place), turns));
		};
		tables.on('versionchange', () => {
			const written = events.onreplaced().then(() => turns.settled());
			void written.finally(() => (database ?? tables).close());
			return false; // Dexie would close at once, before the draft is down
		});
		tables.on('close', () => {
			if (database) void database.#reopen(() => events.onlost());
		});
		// Two tabs at a first start must not make two keys.
		// Web Locks are missing in some older in-app browsers, which have one tab anyway.
		const locks = globalThis.navigator?.locks;
		return locks ? locks.request(place.lock, open) : open();
	}

	/** For the search worker: the database's name and the key, and no more. */
	get reader(): { readonly database: string; readonly key: CryptoKey } {
		return { database: this.#tables.name, key: this.#vault.key };
	}

	/** Every record of every kind, for backups and restores. */
	get whole(): WholeJournal {
		return new WholeJournal(this.#tables, this.#vault);
	}

	/** The newest heads, ready to paint; [] when the page is missing or does not open. */
	async front(): Promise<readonly Head[]> {
		const row = await this.#tables.meta.get('front');
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
		const row = await this.#tables.records.get(id);
		return row?.kind === kind ? this.#vault.open({ ...row, kind }) : null;
	}

	/** Several records, in the order of `ids`; those missing are left out. */
	async readMany<K extends Kind>(kind: K, ids: readonly string[]): Promise<readonly Stored<K>[]> {
		const rows = await this.#tables.records.bulkGet([...ids]);
		const found = rows.filter((row) => row?.kind === kind).filter((row) => row !== undefined);
		return Promise.all(found.map((row) => this.#vault.open({ ...row, kind })));
	}

	/** Every record of a kind. Not for entries: those are many. */
	async readAll<K extends Kind>(kind: K): Promise<readonly Stored<K>[]> {
		const rows = await this.#tables.records.where('kind').equals(kind).toArray();
		return Promise.all(rows.map((row) => this.#vault.open({ ...row, kind })));
	}

	/** The revisions of an entry, oldest first. */
	async revisions(entry: string): Promise<readonly Stored<'revision'>[]> {
		const rows = await this.#tables.records
			.where('id')
			.between(`${entry}.`, `${entry}.\uffff`)
			.filter((row) => row.kind === 'revision')
			.toArray();
		const opened = await Promise.all(
			rows.map((row) => this.#vault.open({ ...row, kind: 'revision' as const }))
		);
		return opened.sort((a, b) => a.content.at.localeCompare(b.content.at));
	}

	/**
	 * Writes all changes or none, strictly durable once the promise resolves; gives the new revs in order.
	 * Rejects with RevClash when a record is no longer at its base, with NewerWriterError and with LostError.
	 * Everything is sealed before the transaction opens: awaiting WebCrypto inside would lose atomicity.
	 */
	write(changes: readonly Change[]): Promise<readonly number[]> {
		return this.#turns.do(() => this.#write(changes));
	}

	async #write(changes: readonly Change[]): Promise<readonly number[]> {
		const rows = await Promise.all(
			changes.map((change) => this.#vault.seal({ ...change, rev: change.base + 1 } as Stored))
		);
		const headRows = await Promise.all(
			changes.flatMap(({ head, base }) => (head ? [this.#heads.seal(head, base + 1)] : []))
		);
		const bare = changes.filter(
			({ kind, head }) => !head && (kind === 'entry' || kind === 'tombstone')
		);
		const front = await this.#nextFront(changes);
		const { records, heads, meta } = this.#tables;
		await this.#tables.transaction('rw', records, heads, meta, async () => {
			const seq = await this.#nextSeq(rows.length);
			await this.#checkRevs(changes);
			await records.bulkPut(rows.map((row, n) => ({ ...row, seq: seq + n })));
			await heads.bulkDelete(bare.map(({ id }) => id)); // an entry's old head must not outlive it
			await heads.bulkPut(headRows);
			if (front) await meta.put({ key: 'front', value: front });
		});
		return rows.map((row) => row.rev);
	}

	/** The front page after these changes, or `null` when they leave it as it is. */
	async #nextFront(changes: readonly Change[]): Promise<Bytes | null> {
		const changed = changes.flatMap(({ head }) => (head ? [head] : []));
		const gone = changes.filter(({ kind }) => kind === 'tombstone').map(({ id }) => id);
		if (changed.length + gone.length === 0) return null;
		this.#front.take(changed);
		this.#front.drop(gone);
		return this.#front.sealed();
	}

	async #nextSeq(count: number): Promise<number> {
		const { meta } = this.#tables;
		const [seq, least, slots] = await meta.bulkGet(['seq', 'min-writer', 'slots']);
		if (slots?.key !== 'slots' || !this.#vault.isOf(slots.value))
			throw new LostError('This is another journal than the one that was opened');
		if (least?.key === 'min-writer' && least.value > writer)
			throw new NewerWriterError('A newer version of Afterword has written here');
		const first = (seq?.key === 'seq' ? seq.value : 0) + 1;
		await meta.put({ key: 'seq', value: first + count - 1 });
		return first;
	}

	async #checkRevs(changes: readonly Change[]): Promise<void> {
		const now = await this.#tables.records.bulkGet(changes.map((change) => change.id));
		changes.forEach((change, n) => {
			if ((now[n]?.rev ?? 0) !== change.base) throw new RevClash(change.id);
		});
	}

	/**
	 * The browser closed the connection, as phones do behind an app's back: it is opened again. Where the
	 * storage itself was cleared there is nothing to write into any more, and that is told.
	 */
	async #reopen(onlost: () => void): Promise<void> {
		if (this.#isClosing) return;
		try {
			await Promise.resolve(); // Dexie says so before it has closed
			await this.#tables.open();
			const slots = await this.#tables.meta.get('slots');
			if (slots?.key === 'slots' && this.#vault.isOf(slots.value)) return;
			this.close();
		} catch {
			// it does not open any more: told as well
		}
		onlost();
	}

	/** Removes the whole database; for the example journal when she leaves it. */
	async destroy(): Promise<void> {
		await this.#turns.settled();
		this.#isClosing = true;
		await this.#tables.delete();
	}

	/** Closes the connection. */
	close(): void {
		this.#isClosing = true;
		this.#tables.close();
	}
}
