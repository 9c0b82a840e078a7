import { instant } from '$lib/domain/days';
import { newId } from '$lib/domain/ids';
import type { HandInNote } from '$lib/domain/settings';
import { forgetUnnoted, keepUnnoted, leftUnnoted } from '$lib/platform/left-unnoted';
import type { Journal } from './journal.svelte';
import type { FoundWords } from './pack-view';

/** How many of each type were found, as a note of what left keeps it. */
export function countTypes(found: readonly FoundWords[]): HandInNote['found'] {
	const counts: Record<string, number> = {};
	for (const { type, times } of found) counts[type] = (counts[type] ?? 0) + times;
	return counts;
}

/** The whole journal was saved for anyone to read while none was open: the next one that opens notes it. */
export function leaveNote(found: readonly FoundWords[]): void {
	keepUnnoted({ id: newId(), at: instant(), found: countTypes(found) });
}

/** Notes what left while no journal was open. Rejects as storage does; then it waits on. */
export async function noteWhatLeft({ handIns, isExample }: Journal): Promise<void> {
	const waiting = isExample ? [] : leftUnnoted();
	for (const { id, at, found } of waiting)
		await handIns.put(id, () => ({
			...{ id, at, found, format: 'Copy to read', title: 'The whole journal' },
			reason: 'The journal did not open, and I saved what was left of it.'
		}));
	if (waiting.length > 0) forgetUnnoted();
}

/** A screen with her words went to the printer past the check, which a browser lets nobody stop. */
export async function notePrint({ handIns }: Journal, screen: string): Promise<void> {
	const note = { id: newId(), at: instant(), format: 'Print', title: screen, found: {} };
	await handIns.put(note.id, () => ({ ...note, reason: 'From the screen: nothing was checked.' }));
}
