import type { Stored } from '$lib/domain/records';
import { downloadFile } from '$lib/platform/save-file';
import type { Journal } from './journal.svelte';

/** Saves a copy that was kept aside as a file that anyone can read: every record as JSON. Rejects when it does not open. */
export async function saveAside(journal: Journal, name: string): Promise<void> {
	saveRecords(name, await journal.safekeeping.aside(name));
}

/** Saves records as a file that anyone can read; `what` goes into its name. */
export function saveRecords(what: string, records: readonly Stored[]): void {
	downloadFile({
		name: `Afterword ${what}.json`,
		type: 'application/json',
		bytes: new TextEncoder().encode(`${JSON.stringify(records, null, '\t')}\n`)
	});
}
