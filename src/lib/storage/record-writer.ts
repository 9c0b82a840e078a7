import { LostError, NewerWriterError, RevClash, type Change } from './change';
import type { FrontPage } from './front-page';
import type { Heads } from './heads';
import { writer, type Row, type Tables } from './schema';
import type { Bytes } from './seal';
import type { Vault } from './vault';
import type { Stored } from '$lib/domain/records';

/** Writes records, their heads and the front page in one transaction, or none of it. */
export class RecordWriter {
	readonly #tables: Tables;
	readonly #vault: Vault;
	readonly #front: FrontPage;
	readonly #heads: Heads;

	constructor(tables: Tables, vault: Vault, front: FrontPage, heads: Heads) {
		this.#tables = tables;
		this.#vault = vault;
		this.#front = front;
		this.#heads = heads;
	}

	/**
	 * Writes all changes or none, strictly durable once the promise resolves; gives the rows as they were stored.
	 * Rejects with RevClash when a record is no longer at its base, with NewerWriterError and with LostError.
	 * Everything is sealed before the transaction opens: awaiting WebCrypto inside would lose atomicity.
	 */
	async write(changes: readonly Change[]): Promise<readonly Row[]> {
		const bareRows = await Promise.all(
			changes.map((change) => this.#vault.seal({ ...change, rev: change.base + 1 } as Stored))
		);
		const headRows = await Promise.all(
			changes.flatMap(({ head, base }) => (head ? [this.#heads.seal(head, base + 1)] : []))
		);
		const headless = changes.filter(
			({ kind, head }) => !head && (kind === 'entry' || kind === 'tombstone')
		);
		const front = await this.#nextFront(changes);
		const { records, heads, meta } = this.#tables;
		return this.#tables.transaction('rw', records, heads, meta, async () => {
			const seq = await this.#nextSeq(bareRows.length);
			await this.#checkRevs(changes);
			const rows = bareRows.map((row, n) => ({ ...row, seq: seq + n }));
			await records.bulkPut(rows);
			await heads.bulkDelete(headless.map(({ id }) => id)); // an entry's old head must not outlive it
			await heads.bulkPut(headRows);
			if (front) await meta.put({ key: 'front', value: front });
			return rows;
		});
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
}
