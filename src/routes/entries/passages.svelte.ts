import { excerptOf } from '$lib/domain/excerpt';
import type { Id } from '$lib/domain/ids';
import type { Journal } from '$lib/state/journal.svelte';

/** Where a search found its words, for the entries at the top of the list. */
export class Passages {
	readonly #journal: Journal;
	#found: ReadonlyMap<Id, string> = $state.raw(new Map());
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
	async look(ids: readonly Id[], words: readonly string[]): Promise<void> {
		const asked = ++this.#asked;
		if (ids.length === 0 && this.#isEmpty) return;
		const found = new Map<Id, string>();
		try {
			for (const entry of await this.#journal.entries(ids)) {
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
}
