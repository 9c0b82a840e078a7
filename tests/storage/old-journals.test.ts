import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '$lib/domain/ids';
import type { Stored } from '$lib/domain/records';
import { JournalDatabase } from '$lib/storage/journal-database';
import { placeOf } from '$lib/storage/place';
import { version } from '$lib/storage/schema';
import { openingOf } from '../support/opening';

const folder = 'tests/storage/fixtures';
const versions = readdirSync(folder).flatMap((name) => {
	const found = /^journal-(\d+)\.json$/.exec(name)?.[1];
	return found ? [Number(found)] : [];
});

/** A journal as a version left it on the disk, and what stood in it; bytes are in base64. */
interface OldJournal {
	readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
	readonly contents: readonly Stored[];
}

const isBytes = (value: unknown): value is { base64: string } =>
	typeof value === 'object' && value !== null && 'base64' in value;
const asOnDisk = (row: Readonly<Record<string, unknown>>) =>
	Object.fromEntries(
		Object.entries(row).map(([key, value]) => [
			key,
			isBytes(value) ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value
		])
	);

/** The shape of the tables in each version, as its build declared them; frozen with their fixtures. */
const shapes: Readonly<Record<number, Readonly<Record<string, string>>>> = {
	1: { records: 'id, kind, seq', heads: 'id', meta: 'key' }
};

let place = placeOf('', 'own');
beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});

/** Puts an old journal on the disk; gives what is in it. */
async function layDown(from: number): Promise<readonly Stored[]> {
	const { tables, contents } = JSON.parse(
		readFileSync(`${folder}/journal-${from}.json`, 'utf8')
	) as OldJournal; // written by that version
	const old = new Dexie(place.database);
	old.version(from).stores(shapes[from] ?? {});
	for (const [name, rows] of Object.entries(tables))
		await old.table(name).bulkAdd(rows.map(asOnDisk));
	old.close();
	return contents;
}

async function contentsNow(): Promise<readonly Stored[]> {
	const database = await JournalDatabase.open(place, openingOf());
	const found: Stored[] = [];
	for await (const batch of database.whole.batches()) found.push(...batch);
	expect(database.whole.unread).toBe(0);
	await database.close();
	return found;
}

describe('a journal of every version there has been', () => {
	it('is here to be tried', () => {
		const all = Array.from({ length: version }, (_, at) => at + 1);
		expect(versions.toSorted((a, b) => a - b)).toEqual(all);
	});

	it.each(versions)('of version %i opens with every record as it was', async (from) => {
		const contents = await layDown(from);
		expect(await contentsNow()).toEqual(contents);
	});

	it.each(versions)('of version %i is as it was after an upgrade that failed', async (from) => {
		const contents = await layDown(from);
		const next = new Dexie(place.database);
		next.version(from).stores(shapes[from] ?? {});
		next
			.version(version + 1)
			.stores({ ...shapes[from], extra: 'id' })
			.upgrade(async (change) => {
				await change.table('records').clear();
				throw new Error('The browser was killed here');
			});
		await expect(next.open()).rejects.toThrow();
		next.close();
		expect(await contentsNow()).toEqual(contents);
	});

	it('of a later version can still be read by this build', async () => {
		const contents = await layDown(version);
		const next = new Dexie(place.database);
		next.version(version).stores(shapes[version] ?? {});
		next.version(version + 1).stores({ ...shapes[version], extra: 'id' });
		await next.open();
		next.close();
		expect(await contentsNow()).toEqual(contents);
	});
});
