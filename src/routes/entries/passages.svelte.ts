import { excerptOf } from '$lib/domain/excerpt';
import type { Entry } from '$lib/domain/entry';
import type { Head } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';
import type { Journal } from '$lib/state/journal.svelte';

/** Where a search found its words, for the entries at the top of the list. */
export class Passages {
	readonly #journal: Journal;
	#found: ReadonlyMap<Id, string> = $state.raw(new Map());
	/** The entries looked into last, by their heads as they were: the next key mostly finds the same. */
	#atHand: ReadonlyMap<Head, Entry> = new Map();
	#asked = 0;
	#isEmpty = true;

	constructor(journal: Journal) {
		this.#journal = journal;
	}

	/** By entry; an entry not looked into yet has none. */
	get found(): ReadonlyMap<Id, string> {
		return this.#found;
	}

	/** Looks into these entries for these words (folded); an answer that comes too late is dropped. */
	async look(heads: readonly Head[], words: readonly string[]): Promise<void> {
		const asked = ++this.#asked;
		if (heads.length === 0 && this.#isEmpty) return;
		const found = new Map<Id, string>();
		try {
			for (const entry of await this.#read(heads)) {
				const passage = excerptOf(entry, words);
				if (passage) found.set(entry.id, passage);
			}
		} catch {
			found.clear(); // the rows then show how the entries begin
		}
		if (asked !== this.#asked) return;
		this.#found = found;
		this.#isEmpty = found.size === 0;
	}

	async #read(heads: readonly Head[]): Promise<readonly Entry[]> {
		const held = this.#atHand;
		const others = heads.filter((head) => !held.has(head)).map((head) => head.id);
		const read = new Map<Id, Entry>();
		if (others.length > 0)
			for (const entry of await this.#journal.entries(others)) read.set(entry.id, entry);
		const pairs = heads.flatMap((head): [Head, Entry][] => {
			const entry = held.get(head) ?? read.get(head.id);
			return entry ? [[head, entry]] : [];
		});
		this.#atHand = new Map(pairs);
		return pairs.map(([, entry]) => entry);
	}
}
