import Dexie from 'dexie';
import type { Stored } from '$lib/domain/records';
import { tablesOf, type Row } from './schema';

/** How many rows are looked at in one go. */
const batchSize = 200;

/** What a restore would come to. */
export interface Drill {
	/** Records that came through storage whole and opened, in the version the journal has or a newer one. */
	readonly recoverable: number;
	/** Records of the journal as it is now. */
	readonly records: number;
}

/**
 * Restores rows into a scratch database, closes it, and reads every one back: what a real restore would do. `revs`:
 * the journal's own versions by id. `open` rejects for a row that does not open. Rejects when there is no room.
 */
export async function drill(
	journal: string,
	rows: readonly Row[],
	revs: ReadonlyMap<string, number>,
	open: (row: Row) => Promise<Stored>
): Promise<Drill> {
	const name = `${journal}~drill`;
	await Dexie.delete(name); // one that a kill left behind
	try {
		const scratch = tablesOf(name);
		await scratch.open();
		await scratch.records.bulkPut([...rows]);
		scratch.close();
		return { recoverable: await countWhole(name, revs, open), records: revs.size };
	} finally {
		await Dexie.delete(name);
	}
}

async function countWhole(
	name: string,
	revs: ReadonlyMap<string, number>,
	open: (row: Row) => Promise<Stored>
): Promise<number> {
	const scratch = tablesOf(name);
	await scratch.open();
	let count = 0;
	const ids = [...revs.keys()];
	for (let at = 0; at < ids.length; at += batchSize) {
		const rows = await scratch.records.bulkGet(ids.slice(at, at + batchSize));
		const isWhole = await Promise.all(
			rows.map(async (row) => {
				if (!row || row.rev < (revs.get(row.id) ?? 0)) return false;
				return open(row).then(
					() => true,
					() => false // this one would not come back
				);
			})
		);
		count += isWhole.filter(Boolean).length;
	}
	scratch.close();
	return count;
}
