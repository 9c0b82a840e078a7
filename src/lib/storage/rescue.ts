import Dexie from 'dexie';
import type { Stored } from '$lib/domain/records';
import type { Place } from './place';
import { SafetyCopy, type StartSafety } from './safety-copy';
import type { Survey } from './safety.worker';
import { readSlots } from './slots';
import { dataKeyByDevice, NoKeyError, Vault } from './vault';

/** How long other windows get to let go of the database, in ms. */
const longest = 8_000;

/** What the safety copy of a journal that does not open holds; `null`: nothing, or it cannot be read. Never rejects. */
export async function surveySafety(place: Place, start: StartSafety): Promise<Survey | null> {
	const safety = new SafetyCopy(place, start);
	const found = await safety.survey(null);
	await safety.close();
	return found;
}

/** Every record of the safety copy, opened by the device key. Rejects when they cannot be read, or a lock is set. */
export async function openSafety(place: Place, start: StartSafety): Promise<readonly Stored[]> {
	const safety = new SafetyCopy(place, start);
	try {
		const found = await safety.survey(null);
		const slots = found && readSlots(found.slots);
		const dataKey = slots && (await dataKeyByDevice(slots, null, place));
		if (!dataKey) throw new NoKeyError('No key of this device opens the safety copy');
		const [vault, rows] = [await Vault.ofKey(dataKey), await safety.read(slots.keyId, null)];
		return await Promise.all(rows.map((row) => vault.open(row)));
	} finally {
		await safety.close();
	}
}

/**
 * Removes a database that does not open, so that the next opening makes it again from the safety copy. Otherwise
 * it is left: `held` when another window has it, `refused` when the browser cannot even remove it (Chromium with a
 * damaged list of files, where no database of this origin opens or goes any more).
 */
export async function dropDatabase(place: Place): Promise<'gone' | 'held' | 'refused'> {
	const limit = new Promise<'held'>((resolve) => setTimeout(() => resolve('held'), longest));
	const gone = Dexie.delete(place.database).then(
		() => 'gone' as const,
		() => 'refused' as const
	);
	return Promise.race([gone, limit]);
}
