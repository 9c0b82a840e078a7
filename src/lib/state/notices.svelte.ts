import { createContext } from 'svelte';

/** One short message and at most one thing to do about it. */
export interface Notice {
	readonly text: string;
	readonly deed?: { readonly label: string; readonly ondo: () => void };
}

/** What the app has to say in passing; it outlives the screen that said it. */
export class Notices {
	#now: Notice | null = $state.raw(null);

	/** The message that is up, or `null`. */
	get now(): Notice | null {
		return this.#now;
	}

	/** Puts a message up, in the place of the one before. */
	show(notice: Notice): void {
		this.#now = notice;
	}

	clear(): void {
		this.#now = null;
	}
}

/** The app's notices, for screens; provided by the layout. */
export const [useNotices, provideNotices] = createContext<Notices>();
