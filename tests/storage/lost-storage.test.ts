import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headOf } from '$lib/domain/head';
import { newId } from '$lib/domain/ids';
import { LostError } from '$lib/storage/change';
import { JournalDatabase } from '$lib/storage/journal-database';
import { placeOf } from '$lib/storage/place';
import { tablesOf } from '$lib/storage/schema';
import { plainEntry } from '../support/entries';
import { openingOf } from '../support/opening';

let place = placeOf('', 'own');
let connections: IDBDatabase[] = [];
const onlost = vi.fn();
const quiet = openingOf({ onlost });

const put = (db: JournalDatabase, entry = plainEntry({ what: 'We met' }), base = 0) =>
	db.write([{ kind: 'entry', id: entry.id, base, content: entry, head: headOf(entry) }]);

/** The browser closes the connection, as it does when its storage process ends. */
function cutOff(): void {
	for (const connection of connections.splice(0)) {
		connection.close();
		connection.onclose?.(new Event('close'));
	}
}

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
	const open = indexedDB.open.bind(indexedDB);
	vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
		const request = open(name, version);
		request.addEventListener('success', () => connections.push(request.result));
		return request;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	onlost.mockClear();
	connections = [];
});

describe('a connection that the browser closed', () => {
	it('is opened again, and the words after it are stored', async () => {
		const db = await JournalDatabase.open(place, quiet);
		const [before, after] = [plainEntry({ what: 'before' }), plainEntry({ what: 'after' })];
		await put(db, before);
		cutOff();
		await vi.waitFor(() => put(db, after));
		expect(await db.readMany('entry', [before.id, after.id])).toHaveLength(2);
		expect(onlost).not.toHaveBeenCalled();
		db.close();
	});

	it('is left closed when she closed it herself', async () => {
		const db = await JournalDatabase.open(place, quiet);
		db.close();
		await expect(put(db)).rejects.toThrow();
		expect(onlost).not.toHaveBeenCalled();
	});
});

describe('storage that was cleared under an open journal', () => {
	it('is said to be lost, and nothing is called saved that could not be opened again', async () => {
		const db = await JournalDatabase.open(place, quiet);
		await put(db);
		const [connection] = connections.splice(0);
		connection?.close();
		await Dexie.delete(place.database);
		connection?.onclose?.(new Event('close'));
		await vi.waitFor(() => expect(onlost).toHaveBeenCalledOnce());
		await expect(put(db)).rejects.toThrow();
		const fresh = await JournalDatabase.open(place, quiet);
		await put(fresh);
		fresh.close();
	});

	it('refuses to write into the journal that another window began there since', async () => {
		const db = await JournalDatabase.open(place, quiet);
		const tables = tablesOf(place.database);
		await tables.open();
		await tables.meta.put({ key: 'slots', value: new Uint8Array([1]) });
		tables.close();
		await expect(put(db)).rejects.toThrow(LostError);
		db.close();
	});
});

it('a write in flight is finished before the journal gives way to a newer version', async () => {
	const entry = plainEntry({ what: 'on its way' });
	const writes: Promise<unknown>[] = [];
	const onreplaced = (): Promise<void> => {
		writes.push(put(db, entry));
		return Promise.resolve();
	};
	const db = await JournalDatabase.open(place, openingOf({ onlost, onreplaced }));
	const newer = new Dexie(place.database);
	newer.version(2).stores({ records: 'id, kind, seq', heads: 'id', meta: 'key', more: 'id' });
	await newer.open();
	await Promise.all(writes);
	expect(writes).toHaveLength(1);
	expect(await newer.table('records').get(entry.id)).toBeTruthy();
	newer.close();
	expect(onlost).not.toHaveBeenCalled();
});
