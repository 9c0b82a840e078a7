import type { Entry } from '$lib/domain/entry';
import type { Journal } from '$lib/state/journal.svelte';

/** Tells the jot an entry came from that it was expanded into it; an entry of its own changes nothing. */
export async function noteExpanded(journal: Journal, entry: Entry): Promise<void> {
	for (const link of entry.links)
		if (link.is === 'jot')
			await journal.change(link.entry, (jot) =>
				jot.expanded === entry.id ? jot : { ...jot, expanded: entry.id, done: true }
			);
}
