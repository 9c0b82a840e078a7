import { dayOf } from '$lib/domain/days';
import { HangError } from './change';
import type { Place } from './place';
import type { SafetyCopy } from './safety-copy';
import { tablesOf, version, type Tables } from './schema';

/** How long the browser may take to open a database, in ms: a phone that has just woken needs a few seconds. */
const longest = 15_000;

/** Opens the database at `place`, with a snapshot first when it is of an older shape. Rejects with HangError, or as the browser does. */
export async function openTables(place: Place, safety: SafetyCopy): Promise<Tables> {
	const tables = tablesOf(place.database);
	// without room for a snapshot the upgrade goes on: it is one transaction, and the log is there
	if (await isOlder(place)) await safety.snapshot(dayOf(), null).catch(() => undefined);
	await inTime(tables);
	return tables;
}

/** Whether a database of an older shape is there; `false` also where the browser lists none. */
async function isOlder(place: Place): Promise<boolean> {
	try {
		const found = (await indexedDB.databases()).find(({ name }) => name === place.database);
		// Dexie counts in tenths
		return found?.version !== undefined && found.version < version * 10;
	} catch {
		return false;
	}
}

async function inTime(tables: Tables): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const limit = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			tables.close();
			reject(new HangError('The browser did not open the database in time'));
		}, longest);
	});
	try {
		await Promise.race([tables.open(), limit]);
	} finally {
		clearTimeout(timer);
	}
}
