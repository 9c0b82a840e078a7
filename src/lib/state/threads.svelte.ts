import { answersAsText } from '$lib/domain/entry';
import type { Head } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';
import {
	threadsOverTime,
	type ThreadedEntry,
	type ThreadQuotes
} from '$lib/domain/threads-over-time';
import { AcrossEntries, readInTurn } from './across-entries';
import type { Journal } from './journal.svelte';

/** How many of the newest entries are read at first, and three times as many more each time she asks. */
const page = 400;

/** What was found in an entry as it was written at `updated`. */
interface Known {
	readonly updated: Head['updated'];
	readonly quotes: ThreadQuotes;
}

/** What was read of a journal stays in memory while it is open: coming back reads only what she wrote since. */
const read = new WeakMap<Journal, Map<Id, Known>>();
function knownOf(journal: Journal): Map<Id, Known> {
	let known = read.get(journal);
	if (!known) {
		const fresh = (known = new Map<Id, Known>());
		read.set(journal, fresh);
		// two windows can write one entry to the same moment
		journal.onEntry((id) => fresh.delete(id));
	}
	return known;
}

/** The threads that come into her writing over the months, read in a worker and only when she looks. */
export class Threads {
	readonly #journal: Journal;
	readonly #across = new AcrossEntries();
	readonly #known: Map<Id, Known>;
	#turn = 0;
	#most = $state(page);
	#read: readonly ThreadedEntry[] = $state.raw([]);
	#reading: 'not-yet' | 'read' | 'failed' = $state('not-yet');

	/** Call `look` when the entries change, and `close` at the end. */
	constructor(journal: Journal) {
		this.#journal = journal;
		this.#known = knownOf(journal);
	}

	/** What counts: not an answer to a practice case, and not a jot whose words went into an entry. */
	readonly #heads = $derived.by(() =>
		this.#journal.heads.filter((head) => !head.practice && !head.expanded)
	);
	/** The heads of what counts, by id. */
	readonly heads: ReadonlyMap<Id, Head> = $derived.by(
		() => new Map(this.#heads.map((head) => [head.id, head]))
	);
	/** The picture; `null` while there is too little for one. */
	readonly overTime = $derived.by(() => threadsOverTime(this.#read));

	/** How many entries were read. */
	get count(): number {
		return this.#read.length;
	}

	/** Whether they are read; 'failed' when storage or the coach could not be had. */
	get reading(): 'not-yet' | 'read' | 'failed' {
		return this.#reading;
	}

	/** There are older entries that were not read. */
	get hasEarlier(): boolean {
		return this.#heads.length > this.#most;
	}

	/** Reads what it does not know yet. Never rejects. */
	async look(): Promise<void> {
		const turn = ++this.#turn;
		if (!this.#journal.isWhole) return;
		const heads = this.#heads.slice(0, this.#most);
		try {
			await this.#readNew(heads, () => turn === this.#turn);
			if (turn !== this.#turn) return;
			this.#read = heads.flatMap(({ id, day, updated }) => {
				const known = this.#known.get(id);
				return known?.updated === updated ? [{ id, day, quotes: known.quotes }] : [];
			});
			this.#reading = 'read';
		} catch {
			if (turn === this.#turn) this.#reading = 'failed';
		}
	}

	/** Reads older entries too. */
	readEarlier(): void {
		this.#most += page * 3;
	}

	/** Ends the worker. */
	close(): void {
		this.#turn++;
		this.#across.close();
	}

	async #readNew(heads: readonly Head[], isWanted: () => boolean): Promise<void> {
		const fresh = heads.filter(({ id, updated }) => this.#known.get(id)?.updated !== updated);
		const ids = fresh.map(({ id }) => id);
		await readInTurn(this.#journal, ids, async (entries) => {
			const written = new Map(entries.map(({ id, updated }) => [id, updated]));
			const texts = entries.map((entry) => ({ id: entry.id, text: answersAsText(entry) }));
			const found = await this.#across.ask('threads', { texts });
			for (const { id, quotes } of found)
				this.#known.set(id, { updated: written.get(id) ?? '', quotes });
			return isWanted();
		});
	}
}
