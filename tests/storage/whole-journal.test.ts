import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '$lib/domain/ids';
import type { Change } from '$lib/storage/change';
import { JournalDatabase } from '$lib/storage/journal-database';
import { placeOf } from '$lib/storage/place';
import { openingOf } from '../support/opening';
import { tablesOf } from '$lib/storage/schema';
import { wholeJournal } from '../support/backups';

let place = placeOf('', 'own');
let database: JournalDatabase;
beforeEach(async () => {
	place = placeOf(`/${newId()}`, 'own');
	database = await JournalDatabase.open(place, openingOf());
	const records = wholeJournal(120);
	await database.write(records.map((one) => ({ ...one, base: 0 }) as Change));
});
afterEach(() => database.close());

describe('the whole journal', () => {
	it('comes in the order of ids, every record once, an entry’s wordings right after it', async () => {
		const { whole } = database;
		const ids: string[] = [];
		for await (const batch of whole.batches()) ids.push(...batch.map(({ id }) => id));
		expect(ids).toHaveLength(wholeJournal(120).length);
		expect(ids).toEqual([...new Set(ids)].sort());
		expect(whole.unread).toBe(0);
		expect(await whole.count()).toBe(ids.length);
	});

	it('passes over a record that does not open, and says so', async () => {
		const tables = tablesOf(place.database);
		await tables.open();
		await tables.records.update('profile', { sealed: new Uint8Array(40) });
		tables.close();
		const { whole } = database;
		let count = 0;
		for await (const batch of whole.batches()) count += batch.length;
		expect(whole.unread).toBe(1);
		expect(count).toBe(wholeJournal(120).length - 1);
	});
});
