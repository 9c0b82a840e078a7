import type { DatabaseEvents, Opening } from '$lib/storage/journal-database';

/** How a test opens a journal where there are no workers: without a safety copy. */
export function openingOf(events: Partial<DatabaseEvents> = {}): Opening {
	return {
		events: { onreplaced: () => Promise.resolve(), onlost: () => undefined, ...events },
		startSafety: () => null,
		dataKey: null
	};
}
