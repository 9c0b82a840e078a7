import type { Journal } from '$lib/state/journal.svelte';

/** Every record but the notes about names, which hold the key, as one text. */
export async function allWords(journal: Journal): Promise<string> {
	const records: unknown[] = [];
	for await (const batch of journal.whole.batches())
		records.push(...batch.filter(({ kind }) => kind !== 'namenote'));
	return JSON.stringify(records);
}
