import { instant } from '$lib/domain/days';
import { known } from './known';
import type { Recovery } from './recovery';
import type { SafetyCopy } from './safety-copy';
import type { Row, Tables } from './schema';
import type { Bytes } from './seal';
import { writeSlots } from './slots';

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
export async function restore(
	tables: Tables,
	safety: SafetyCopy,
	slots: Bytes,
	rows: readonly Row[]
): Promise<Recovery | null> {
	const before = await tables.records.toArray();
	const revs = new Map(before.map(({ id, rev }) => [id, rev]));
	const missing = rows.filter(({ id, rev }) => (revs.get(id) ?? 0) < rev);
	const now = await known(tables);
	if (missing.length === 0 && now.slots) return null; // both copies agree: nothing is touched
	// a copy for export; without room for it the words themselves come first
	if (before.length > 0 && missing.length > 0)
		await safety.keepAside(instant(), slots, before).catch(() => undefined);
	const { records, heads, meta } = tables;
	const newest = missing.reduce((most, { seq }) => Math.max(most, seq), 0);
	await tables.transaction('rw', records, heads, meta, async () => {
		await records.bulkPut(missing);
		await heads.bulkDelete(missing.map(({ id }) => id)); // they are made again
		await meta.delete('front');
		if (!now.slots) await meta.put({ key: 'slots', value: slots });
		await meta.put({ key: 'seq', value: Math.max(now.seq, newest) });
	});
	const entries = missing.filter(({ kind }) => kind === 'entry').length;
	return missing.length > 0 ? { entries, records: missing.length } : null;
}
