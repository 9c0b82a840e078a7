import { VanishedError } from './change';
import { known } from './known';
import type { Place } from './place';
import type { SafetyCopy } from './safety-copy';
import type { Tables } from './schema';
import { hexOf, readSentinel } from './sentinel';
import { readSlots } from './slots';

/** What came back from the safety copy by itself. */
export interface Recovery {
	/** Entries that the database had lost or had older. */
	readonly entries: number;
	/** All records that came back. */
	readonly records: number;
}

/**
 * Puts an open database right before anything is read from it: where it knows less than was acknowledged, what
 * is missing comes from the safety copy. `null`: there was nothing to do. Rejects with VanishedError when a
 * journal was here and is nowhere any more.
 */
export async function recover(
	tables: Tables,
	place: Place,
	safety: SafetyCopy
): Promise<Recovery | null> {
	const here = await known(tables);
	const sentinel = readSentinel(place);
	const isAsLeft =
		here.slots !== null &&
		(here.records > 0 || here.seq === 0) &&
		sentinel?.keyId === hexOf(here.slots.keyId) &&
		here.seq >= sentinel.seq;
	if (isAsLeft) return null;
	const found = await safety.survey(here.slots?.keyId ?? null);
	if (found) {
		const { keyId } = readSlots(found.slots);
		const { restore } = await import('./restore-rows'); // seldom needed
		return restore(tables, safety, found.slots, await safety.read(keyId, null));
	}
	if (here.records === 0 && sentinel && sentinel.seq > 0)
		throw new VanishedError('A journal was here and is gone');
	return null;
}
