import { forgetLastWords, keepLastWords, newSlot } from '$lib/storage/last-words';
import { Pad } from '$lib/storage/pad';
import type { Journal } from './journal.svelte';

const utf8 = new TextEncoder();

/**
 * What a window still has in memory alone when its page goes. A save takes a moment that such a page does not
 * get, so these words are kept covered, at once; the next start takes them up, see `takeLastWords`.
 */
export class LastWords {
	readonly #journal: Journal;
	readonly #slot: string;
	#pad: Pad | null = null;

	constructor(journal: Journal) {
		this.#journal = journal;
		this.#slot = newSlot(journal.reader.database);
		void this.#renew();
	}

	/** The page may be about to go: keeps its words, then has them saved, and forgets them when they are. */
	async leave(): Promise<void> {
		const { unsaved } = this.#journal.writers;
		if (unsaved.length === 0) return;
		const covered = this.#pad?.cover(utf8.encode(JSON.stringify(unsaved)));
		if (covered) {
			keepLastWords(this.#slot, covered);
			void this.#renew();
		}
		if (await this.#journal.flush()) forgetLastWords(this.#slot);
	}

	async #renew(): Promise<void> {
		this.#pad = null;
		this.#pad = await Pad.of(this.#journal.reader.key);
	}
}
