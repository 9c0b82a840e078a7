import { guardLeaving, watchLeaving } from '$lib/platform/page-life';
import type { Journal } from './journal.svelte';

/**
 * Reads the rest of the journal once the first screen stands, writes every draft down whenever the page may be
 * about to go, and has the browser ask first while words could not be saved. Returns the way to stop.
 */
export function watchJournal(journal: Journal): () => void {
	void journal.readRest();
	const stops = [
		watchLeaving(() => void journal.flush()),
		guardLeaving(() => journal.writers.hasFailed())
	];
	return () => {
		for (const stop of stops) stop();
	};
}
