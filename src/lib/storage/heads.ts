import type { Entry } from '$lib/domain/entry';
import type { Head } from '$lib/domain/head';
import type { HeadRow, Tables } from './schema';
import type { Vault } from './vault';

/** How many heads are opened at a time: few enough that a key press never waits for them. */
const batchSize = 100;

/** Makes the head of an entry again. */
export type Remake = (entry: Entry) => Head;

/** The sealed heads: written with their entries, in one transaction, so each is as new as its entry. */
export class Heads {
	readonly #tables: Tables;
	readonly #vault: Vault;

	constructor(tables: Tables, vault: Vault) {
		this.#tables = tables;
		this.#vault = vault;
	}

	/** A head as a row. */
	async seal(head: Head, rev: number): Promise<HeadRow> {
		const label = { kind: 'head', id: head.id, rev };
		return { id: head.id, rev, sealed: await this.#vault.sealAside(label, head) };
	}

	/**
	 * All heads in batches, in no order; one that is missing or damaged is made by `remake` from its entry.
	 * Gives the number of entries that do not open. Reads keys and heads only: the entries are heavy.
	 */
	async each(
		onbatch: (heads: readonly Head[]) => void | Promise<void>,
		remake: Remake
	): Promise<number> {
		const { records, heads } = this.#tables;
		const left = new Set(await records.where('kind').equals('entry').primaryKeys());
		for (let after = ''; ;) {
			const rows = await heads.where('id').above(after).limit(batchSize).toArray();
			const opened = await Promise.all(
				rows.filter((row) => left.has(row.id)).map((row) => this.#open(row))
			);
			const whole = opened.filter((head) => head !== null);
			for (const head of whole) left.delete(head.id);
			await onbatch(whole);
			const last = rows.at(-1);
			if (!last) break;
			after = last.id;
		}
		return this.#remakeAll([...left], onbatch, remake);
	}

	async #open({ id, rev, sealed }: HeadRow): Promise<Head | null> {
		try {
			const head = await this.#vault.openAside({ kind: 'head', id, rev }, sealed);
			return head as Head; // sealed as a head by seal()
		} catch {
			return null; // it is made again from its entry
		}
	}

	/** Stores a head that was made again, unless its entry has changed since. */
	async #keep(head: Head, rev: number): Promise<void> {
		const row = await this.seal(head, rev);
		const { records, heads } = this.#tables;
		await this.#tables.transaction('rw', records, heads, async () => {
			if ((await records.get(head.id))?.rev === rev) await heads.put(row);
		});
	}

	async #remakeAll(
		ids: readonly string[],
		onbatch: (heads: readonly Head[]) => void | Promise<void>,
		remake: Remake
	): Promise<number> {
		let unread = 0;
		for (const id of ids) {
			const row = await this.#tables.records.get(id);
			if (row?.kind !== 'entry') continue; // deleted since the keys were read
			try {
				const { content } = await this.#vault.open({ ...row, kind: row.kind });
				const head = remake(content);
				await onbatch([head]);
				// a full device makes it again next time
				await this.#keep(head, row.rev).catch(() => undefined);
			} catch {
				unread++; // counted: the journal says so
			}
		}
		return unread;
	}
}
