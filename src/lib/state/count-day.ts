import { countUse, isExpired } from '$lib/domain/bin';
import { dayOf } from '$lib/domain/days';
import type { Journal } from './journal.svelte';
import type { Shelf } from './shelf.svelte';

/** Counts today as a day of use and empties what has lain in the bin for 30 such days. Rejects as storage does. */
export async function countDay(journal: Journal, use: Shelf<'use'>): Promise<void> {
	const today = dayOf();
	if (use.get('use')?.last !== today) await use.put('use', (now) => countUse(now, today));
	for (const { id, binned } of journal.bin)
		if (binned && isExpired(binned, journal.usedDays)) await journal.erase(id);
}
