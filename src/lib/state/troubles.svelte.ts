import type { DatabaseEvents } from '$lib/storage/journal-database';
import type { Writers } from './writers.svelte';

/**
 * What she must know: another tab brought a newer version; the browser closed the storage; words she left
 * behind are not saved yet; a part of the journal did not open.
 */
export type Trouble = 'none' | 'replaced' | 'lost' | 'unsaved' | 'unread';

/** What happened to the storage underneath; a reload opens it again. */
export class Troubles {
	readonly #writers: Writers;
	#worst: Exclude<Trouble, 'unsaved'> = $state('none');

	constructor(writers: Writers) {
		this.#writers = writers;
	}

	/** What is wrong, the worst of it. */
	readonly worst: Trouble = $derived.by(() => {
		if (this.#worst === 'replaced' || this.#worst === 'lost') return this.#worst;
		return this.#writers.hasLeftBehind() ? 'unsaved' : this.#worst;
	});

	/** Something happened; the first is remembered, except that anything is worse than what did not open. */
	happened(trouble: 'replaced' | 'lost' | 'unread'): void {
		if (this.#worst === 'none' || this.#worst === 'unread') this.#worst = trouble;
	}

	/** Listens to the database; everything is written down before another version takes over. */
	get events(): DatabaseEvents {
		return {
			onreplaced: async () => {
				await this.#writers.flush();
				this.happened('replaced');
			},
			onlost: () => this.happened('lost')
		};
	}

	/** Reads what nobody waits for: never rejects, and what does not open is remembered. */
	async watch(reading: () => Promise<void>): Promise<void> {
		try {
			await reading();
		} catch {
			this.happened('unread');
		}
	}
}
