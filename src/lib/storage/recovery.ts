import { instant } from '$lib/domain/days';
import { VanishedError } from './change';
import type { Place } from './place';
import type { SafetyCopy } from './safety-copy';
import type { Row, Tables } from './schema';
import type { Bytes } from './seal';
import { hexOf, readSentinel } from './sentinel';
import { readSlots, writeSlots, type KeySlots } from './slots';

/** What came back from the safety copy by itself. */
export interface Recovery {
	/** Entries that the database had lost or had older. */
	readonly entries: number;
	/** All records that came back. */
	readonly records: number;
}

/** What an open database knows of itself. */
interface Known {
	/** `null`: none, or they do not read. */
	readonly slots: KeySlots | null;
	readonly seq: number;
	readonly records: number;
}

async function known(tables: Tables): Promise<Known> {
	const [slots, seq] = await tables.meta.bulkGet(['slots', 'seq']);
	return {
		slots: slots?.key === 'slots' ? whole(slots.value) : null,
		seq: seq?.key === 'seq' ? seq.value : 0,
		records: await tables.records.count()
	};
}

function whole(bytes: Bytes): KeySlots | null {
	try {
		return readSlots(bytes);
	} catch {
		return null; // garbled: the safety copy carries them too
	}
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
		return restore(tables, safety, found.slots, await safety.read(keyId, null));
	}
	if (here.records === 0 && sentinel && sentinel.seq > 0)
		throw new VanishedError('A journal was here and is gone');
	return null;
}

/**
 * Compares an open database with the safety copy, record by record, and gives each what only the other has.
 * `null`: the database had all. Rejects as storage does.
 */
export async function reconcile(
	tables: Tables,
	safety: SafetyCopy,
	keyId: Bytes
): Promise<Recovery | null> {
	const here = await known(tables);
	const found = await safety.survey(keyId);
	if (found && found.records === here.records && found.seq === here.seq) return null;
	const theirs = found ? await safety.revs(keyId) : new Map<string, number>();
	const lacking: Row[] = [];
	const wanted = new Map(theirs);
	await tables.records.each((row) => {
		const rev = theirs.get(row.id) ?? 0;
		if (rev < row.rev) lacking.push(row);
		if (rev <= row.rev) wanted.delete(row.id);
	});
	for (let at = 0; at < lacking.length; at += 200)
		if (!(await safety.append(lacking.slice(at, at + 200)))) break; // no room: one copy, as the state says
	if (wanted.size === 0) return null;
	const slots = here.slots ? writeSlots(here.slots) : (found?.slots ?? null);
	if (!slots) return null;
	return restore(tables, safety, slots, await safety.read(keyId, [...wanted.keys()]));
}

/**
 * Writes the rows that are newer than what is here, all or none, and `slots` where there are none; what was here
 * is kept aside first.
 */
async function restore(
	tables: Tables,
	safety: SafetyCopy,
	slots: Bytes,
	rows: readonly Row[]
): Promise<Recovery | null> {
	const before = await tables.records.toArray();
	const revs = new Map(before.map(({ id, rev }) => [id, rev]));
	const missing = rows.filter(({ id, rev }) => (revs.get(id) ?? 0) < rev);
	// a copy for export; without room for it the words themselves come first
	if (before.length > 0 && missing.length > 0)
		await safety.keepAside(instant(), slots, before).catch(() => undefined);
	const { records, heads, meta } = tables;
	const newest = missing.reduce((most, { seq }) => Math.max(most, seq), 0);
	await tables.transaction('rw', records, heads, meta, async () => {
		await records.bulkPut(missing);
		await heads.bulkDelete(missing.map(({ id }) => id)); // they are made again
		await meta.delete('front');
		const [now, last] = await meta.bulkGet(['slots', 'seq']);
		if (now?.key !== 'slots' || !whole(now.value)) await meta.put({ key: 'slots', value: slots });
		const seq = last?.key === 'seq' ? last.value : 0;
		await meta.put({ key: 'seq', value: Math.max(seq, newest) });
	});
	const entries = missing.filter(({ kind }) => kind === 'entry').length;
	return missing.length > 0 ? { entries, records: missing.length } : null;
}
