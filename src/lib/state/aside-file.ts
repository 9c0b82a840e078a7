import type { Stored } from '$lib/domain/records';
import { downloadFile } from '$lib/platform/save-file';
import { readableOf } from './check-records';

/**
 * Saves records as a file that anyone can read; `what` goes into its name. Her watch-list and her key are not in
 * it. Ask the check first.
 */
export function saveRecords(what: string, records: readonly Stored[]): void {
	downloadFile({
		name: `Afterword ${what}.json`,
		type: 'application/json',
		bytes: new TextEncoder().encode(`${JSON.stringify(readableOf(records), null, '\t')}\n`)
	});
}
