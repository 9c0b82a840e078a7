import { createContext } from 'svelte';
import type { Entry } from '$lib/domain/entry';

/** Into and out of the example journal, and out of this browser. */
export interface Door {
	/** Goes there once her own words are written down; stays while they cannot be. */
	enterExample(): Promise<void>;
	/** Leaves the example, taking these entries into her own journal; the example is deleted. Rejects as storage does. */
	leaveExample(keep: readonly Entry[]): Promise<void>;
	/** Erases every journal and the app itself from this browser, in all windows. Rejects when something could not be removed. */
	eraseAll(): Promise<void>;
}

/** The door of the layout's journal. */
export const [useDoor, provideDoor] = createContext<Door>();
