import { watchUpdates } from '$lib/platform/updates';
import type { Journal } from './journal.svelte';

/** How long until words that could not be saved are tried again before a reload, in ms. */
const tryAgain = 1_000;

/** Knows when a new version of the app waits, and brings it without losing a word. */
export class Updates {
	#journal: Journal | null;
	#bring: (() => void) | null = $state.raw(null);
	#isLater = $state(false);
	#isHeld = $state(false);

	constructor(journal: Journal) {
		this.#journal = journal;
	}

	/** A new version waits, and she has not said "later". */
	get isReady(): boolean {
		return this.#bring !== null && !this.#isLater;
	}

	/**
	 * Looks for new versions from now on; `script` is the service worker's address. Call it once the first
	 * screen stands. Where there is no service worker the app works on without one.
	 */
	async watch(script: string): Promise<void> {
		try {
			await watchUpdates(script, {
				onready: (apply) => {
					this.#bring = apply;
					this.#isLater = false;
				},
				onswitch: () => this.#whenWritten()
			});
		} catch {
			// a private window or a full disk: nothing to tell her, the next start tries again
		}
	}

	/** She asked for the new version, but words here cannot be saved: it waits, for a reload would lose them. */
	get isHeld(): boolean {
		return this.#isHeld;
	}

	/** Has every draft written down, then brings the new version: all windows reload. */
	async apply(): Promise<void> {
		this.#isHeld = !(await this.#isWritten());
		if (!this.#isHeld) this.#bring?.();
	}

	/** A journal that was locked is written down already. */
	#isWritten(): Promise<boolean> {
		return this.#journal?.flush() ?? Promise.resolve(true);
	}

	/** Another window brought the new version: this one goes on as it is until every word is written down. */
	async #whenWritten(): Promise<void> {
		while (!(await this.#isWritten()))
			await new Promise((resolve) => setTimeout(resolve, tryAgain));
	}

	/** Not now: the notice comes back with the next start, or with the next version. */
	later(): void {
		this.#isLater = true;
	}

	/** The journal is locked: nothing of it is held here any more. */
	end(): void {
		this.#journal = null;
	}
}
