import type { Contents, Kind } from '$lib/domain/records';
import { InTurn } from '$lib/storage/in-turn';
import { RevClash, type Change, type Written } from '$lib/storage/change';
import type { JournalDatabase } from '$lib/storage/journal-database';

/** Tells the journal (and through it the other tabs) that a record was written. */
export type OnWritten = (kind: Kind, id: string) => void;

/** All records of one small kind, open in memory: targets, placements, the profile. */
export class Shelf<K extends Exclude<Kind, 'entry' | 'revision'>> {
	readonly #database: JournalDatabase;
	readonly kind: K;
	readonly #onwritten: OnWritten;
	/** A reading that began before a write must not put the old words back after it. */
	readonly #turns = new InTurn();
	#revs = new Map<string, number>();
	#items = $state.raw<ReadonlyMap<string, Contents[K]>>(new Map());
	#isLoaded = $state(false);

	constructor(database: JournalDatabase, kind: K, onwritten: OnWritten) {
		this.#database = database;
		this.kind = kind;
		this.#onwritten = onwritten;
	}

	/** Everything on the shelf, in no order; empty until loaded. */
	get all(): readonly Contents[K][] {
		return [...this.#items.values()];
	}

	get isLoaded(): boolean {
		return this.#isLoaded;
	}

	/** One item, or `null`. */
	get(id: string): Contents[K] | null {
		return this.#items.get(id) ?? null;
	}

	/** Reads the shelf from storage; again when another tab wrote. */
	load(): Promise<void> {
		return this.#turns.do(() => this.#read());
	}

	/**
	 * Writes an item. When another tab wrote it in the meantime, its version is read and `change` is applied to
	 * that, so give changes as functions where two tabs may meet. Gives how many copies are on the disk; rejects
	 * when storage does.
	 */
	put(id: string, change: (now: Contents[K] | null) => Contents[K]): Promise<1 | 2> {
		return this.#turns.do(() =>
			this.#overClashes(async () => {
				const content = change(this.get(id));
				// kind and content belong together by K, which the union cannot see
				const written = {
					kind: this.kind,
					id,
					base: await this.#base(id),
					content
				} as unknown as Change;
				const { revs, copies } = await this.#write(written);
				this.#place(id, content, revs[0] ?? written.base + 1);
				return copies;
			})
		);
	}

	/** Deletes an item for good: a tombstone takes its place, so that no copy brings it back. */
	remove(id: string, at: string): Promise<void> {
		return this.#turns.do(() =>
			this.#overClashes(async () => {
				const base = this.#revs.get(id);
				if (base === undefined) return;
				await this.#write({ kind: 'tombstone', id, base, content: { id, at } });
				this.#place(id, null, 0);
			})
		);
	}

	async #read(): Promise<void> {
		const stored = await this.#database.readAll(this.kind);
		this.#revs = new Map(stored.map(({ id, rev }) => [id, rev]));
		this.#items = new Map(stored.map(({ id, content }) => [id, content]));
		this.#isLoaded = true;
	}

	/** Tries again from what another tab wrote, as often as it takes. */
	async #overClashes<T>(deed: () => Promise<T>): Promise<T> {
		if (!this.#isLoaded) await this.#read();
		for (;;) {
			try {
				return await deed();
			} catch (error) {
				if (!(error instanceof RevClash)) throw error;
				await this.#read();
			}
		}
	}

	/** The version to write over: the one read here, or a deleted item's tombstone; 0 for a new item. */
	async #base(id: string): Promise<number> {
		return this.#revs.get(id) ?? (await this.#database.read('tombstone', id))?.rev ?? 0;
	}

	async #write(change: Change): Promise<Written> {
		const written = await this.#database.write([change]);
		this.#onwritten(this.kind, change.id);
		return written;
	}

	#place(id: string, content: Contents[K] | null, rev: number): void {
		const items = new Map(this.#items);
		if (content) {
			items.set(id, content);
			this.#revs.set(id, rev);
		} else {
			items.delete(id);
			this.#revs.delete(id);
		}
		this.#items = items;
	}
}
