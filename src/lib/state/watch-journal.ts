import { guardLeaving, watchLeaving } from '$lib/platform/page-life';
import { askToPersist } from '$lib/platform/persistence';
import type { Journal } from './journal.svelte';
import { LastWords } from './last-words';

/**
 * Reads the rest of the journal once the first screen stands, keeps every word whenever the page may be about to
 * go, has the browser ask first while words could not be saved, and asks it to keep the journal after the
 * second save, when there is something to keep. Returns the way to stop.
 */
export function watchJournal(journal: Journal): () => void {
	void journal.readRest();
	const lastWords = new LastWords(journal);
	let saves = 0;
	const stops = [
		journal.onEntry(() => {
			if (++saves === 2) void askToPersist();
		}),
		watchLeaving(() => lastWords.leave()),
		guardLeaving(() => journal.writers.hasFailed())
	];
	return () => {
		for (const stop of stops) stop();
	};
}
