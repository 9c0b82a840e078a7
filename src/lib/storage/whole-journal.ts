import type { Kind, Revision, Stored } from '$lib/domain/records';
import type { Row, Tables } from './schema';
import type { Vault } from './vault';

/** How many records are opened at a time: few enough that a key press never waits for them. */
const batchSize = 100;

/** Records of every kind at once, as a backup and a restore need them. */
export class WholeJournal {
	readonly #tables: Tables;
	readonly #vault: Vault;
	#unread = 0;

	constructor(tables: Tables, vault: Vault) {
		this.#tables = tables;
		this.#vault = vault;
	}

	/** How many records there are. */
	count(): Promise<number> {
		return this.#tables.records.count();
	}

	/** How many records did not open while `batches` went through them. */
	get unread(): number {
		return this.#unread;
	}

	/**
	 * Every record, in the order of ids, so that an entry's revisions come right after it. What does not open is
	 * passed over and counted: a backup of all the rest is better than none.
	 */
	async *batches(): AsyncGenerator<readonly Stored[]> {
		this.#unread = 0;
		for (let after = ''; ;) {
			const rows = await this.#tables.records.where('id').above(after).limit(batchSize).toArray();
			const last = rows.at(-1);
			if (!last) return;
			const opened = await Promise.all(rows.map((row) => this.#open(row).catch(() => null)));
			const whole = opened.filter((record) => record !== null);
			this.#unread += opened.length - whole.length;
			yield whole;
			after = last.id;
		}
	}

	/** What is under these ids now, of whatever kind. Rejects when one does not open. */
	async find(ids: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
		const rows = await this.#tables.records.bulkGet([...ids]);
		const found = rows.filter((row) => row !== undefined);
		const opened = await Promise.all(found.map((row) => this.#open(row)));
		return new Map(opened.map((record) => [record.id, record]));
	}

	/** The revisions of several entries, oldest first, by entry. */
	async histories(entries: readonly string[]): Promise<ReadonlyMap<string, readonly Revision[]>> {
		const found = await Promise.all(
			entries.map(async (entry) => {
				const rows = await this.#tables.records
					.where('id')
					.between(`${entry}.`, `${entry}.\uffff`)
					.filter((row) => row.kind === 'revision')
					.toArray();
				const opened = await Promise.all(
					rows.map((row) => this.#vault.open({ ...row, kind: 'revision' as const }))
				);
				const revisions = opened.map(({ content }) => content);
				return [entry, revisions.sort((a, b) => a.at.localeCompare(b.at))] as const;
			})
		);
		return new Map(found);
	}

	/** Opens sealed rows of any kind, such as those of the safety copy. Rejects at the first that does not open. */
	open(rows: readonly Row[]): Promise<readonly Stored[]> {
		return Promise.all(rows.map((row) => this.#open(row)));
	}

	#open(row: Row): Promise<Stored> {
		return this.#vault.open<Kind>(row);
	}
}
