import { binOf } from '$lib/domain/bin';
import { byDay, headOf, withHead, type Head } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';
import type { Stored } from '$lib/domain/records';
import type { JournalDatabase } from '$lib/storage/journal-database';

/** The heads of all entries, newest first: those of the front page at once, the others as they stream in. */
export class HeadList {
	readonly #database: JournalDatabase;
	#all = $state.raw<readonly Head[]>([]);
	#isWhole = $state(false);
	/** The newest version seen of an entry: an older one that is read late must not take its place. */
	readonly #revs = new Map<Id, number>();
	/** What changed while the heads stream in; `null`: deleted for good. */
	#since: Map<Id, Head | null> | null = null;

	constructor(database: JournalDatabase) {
		this.#database = database;
	}

	/** Every head, those in the bin too. */
	get all(): readonly Head[] {
		return this.#all;
	}

	readonly live: readonly Head[] = $derived.by(() => this.#all.filter((head) => !head.binned));

	/** The heads of what lies in the bin, thrown away last first. */
	get bin(): readonly Head[] {
		return binOf(this.#all);
	}

	/** All heads are in. */
	get isWhole(): boolean {
		return this.#isWhole;
	}

	/** Reads the front page. */
	async readFront(): Promise<void> {
		this.#all = await this.#database.front();
	}

	/** Streams all heads in; gives the number of entries that do not open. Rejects as storage does. */
	async readAll(): Promise<number> {
		const since = (this.#since = new Map<Id, Head | null>());
		const heads = new Map<Id, Head>();
		const unread = await this.#database.eachHeads(async (batch) => {
			for (const head of batch) heads.set(head.id, head);
			await new Promise((resolve) => setTimeout(resolve)); // a key press goes first
		}, headOf);
		for (const [id, head] of since)
			if (head) heads.set(id, head);
			else heads.delete(id);
		this.#since = null;
		this.#all = [...heads.values()].sort(byDay);
		this.#isWhole = true;
		return unread;
	}

	/** An entry was saved or read at `rev`. Gives `false`, and changes nothing, when a newer one is here. */
	place({ rev, content }: Pick<Stored<'entry'>, 'rev' | 'content'>): boolean {
		const { id } = content;
		if ((this.#revs.get(id) ?? 0) > rev) return false;
		this.#revs.set(id, rev);
		const head = headOf(content);
		this.#since?.set(id, head);
		this.#all = withHead(this.#all, head);
		return true;
	}

	/** An entry was deleted for good. */
	drop(id: Id): void {
		this.#since?.set(id, null);
		this.#all = this.#all.filter((head) => head.id !== id);
	}
}
