import { forgetLastWords, keepLastWords, newSlot } from '$lib/storage/last-words';
import { Pad } from '$lib/storage/pad';
import type { Journal } from './journal.svelte';

const utf8 = new TextEncoder();
/** How long after a save that failed it is looked again whether they are still needed, in ms. */
const lookAgain = 5_000;

/**
 * What a window still has in memory alone when its page goes. A save takes a moment that such a page does not
 * get, so these words are kept covered, at once; the next start takes them up, see `takeLastWords`.
 */
export class LastWords {
	readonly #journal: Journal;
	readonly #slot: string;
	#pad: Pad | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(journal: Journal) {
		this.#journal = journal;
		this.#slot = newSlot(journal.reader.database);
		void this.#renew();
	}

	/** The page may be about to go: keeps its words, has them saved, and forgets them as soon as they are. */
	leave(): void {
		const { unsaved } = this.#journal.writers;
		const covered = unsaved.length > 0 && this.#pad?.cover(utf8.encode(JSON.stringify(unsaved)));
		if (covered) {
			keepLastWords(this.#slot, covered);
			void this.#renew();
		}
		void this.#settle();
	}

	/** Once all is saved what is kept is old: it must not come back beside what she has written since. */
	async #settle(): Promise<void> {
		clearTimeout(this.#timer);
		if (await this.#journal.flush()) forgetLastWords(this.#slot);
		else this.#timer = setTimeout(() => void this.#settle(), lookAgain);
	}

	async #renew(): Promise<void> {
		this.#pad = null;
		this.#pad = await Pad.of(this.#journal.reader.key);
	}
}
