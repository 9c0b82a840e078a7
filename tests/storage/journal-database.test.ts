import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { headOf, type Head } from '$lib/domain/head';
import { newId } from '$lib/domain/ids';
import { NewerWriterError, RevClash } from '$lib/storage/change';
import { JournalDatabase } from '$lib/storage/journal-database';
import { placeOf } from '$lib/storage/place';
import { tablesOf } from '$lib/storage/schema';
import { NoKeyError } from '$lib/storage/vault';
import { plainEntry } from '../support/entries';
import { openingOf } from '../support/opening';

const quiet = openingOf();
let place = placeOf('', 'own');
beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});

const put = (db: JournalDatabase, entry = plainEntry({ what: 'We met' }), base = 0) =>
	db.write([{ kind: 'entry', id: entry.id, base, content: entry, head: headOf(entry) }]);

async function allHeads(db: JournalDatabase): Promise<readonly Head[]> {
	const heads: Head[] = [];
	await db.eachHeads((batch) => void heads.push(...batch), headOf);
	return heads;
}

describe('the journal database', () => {
	it('gives an entry back after it was closed and opened', async () => {
		const db = await JournalDatabase.open(place, quiet);
		const entry = plainEntry({ what: 'Child A laughed' });
		await put(db, entry);
		db.close();
		const again = await JournalDatabase.open(place, quiet);
		expect((await again.read('entry', entry.id))?.content).toEqual(entry);
	});

	it('keeps title, words, day and tags out of every row on disk', async () => {
		const db = await JournalDatabase.open(place, quiet);
		await put(db, plainEntry({ what: 'canaryword' }, { title: 'canarytitle', day: '2031-07-19' }));
		const tables = tablesOf(place.database);
		await tables.open();
		const rows = await Promise.all(
			[tables.records, tables.heads, tables.meta].map((t) => t.toArray())
		);
		const disk = rows
			.flat()
			.flatMap((row) => Object.values(row))
			.map((value) =>
				value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
			)
			.join(' ');
		for (const canary of ['canaryword', 'canarytitle', '2031', 'plain'])
			expect(disk).not.toContain(canary);
	});

	it('refuses a write made from an old version, and changes nothing by it', async () => {
		const db = await JournalDatabase.open(place, quiet);
		const entry = plainEntry({ what: 'one' });
		await put(db, entry);
		await put(db, plainEntry({ what: 'two' }, { id: entry.id }), 1);
		const other = plainEntry({ what: 'bystander' });
		const stale = db.write([
			{ kind: 'entry', id: other.id, base: 0, content: other },
			{ kind: 'entry', id: entry.id, base: 1, content: entry }
		]);
		await expect(stale).rejects.toThrow(RevClash);
		expect((await db.read('entry', entry.id))?.content.answers.what).toEqual({
			is: 'words',
			text: 'two'
		});
		expect(await db.read('entry', other.id)).toBeNull();
	});

	it('has the newest sixty heads ready on the front page, newest day first', async () => {
		const db = await JournalDatabase.open(place, quiet);
		for (let n = 0; n < 70; n++) {
			const day = `2026-0${1 + Math.floor(n / 28)}-${String(1 + (n % 28)).padStart(2, '0')}`;
			await put(db, plainEntry({ what: `${n}` }, { day }));
		}
		db.close();
		const front = await (await JournalDatabase.open(place, quiet)).front();
		expect(front).toHaveLength(60);
		expect(front[0]?.snippet).toBe('69');
		expect([...front].map((head) => head.day)).toEqual(
			[...front].map((head) => head.day).sort((a, b) => b.localeCompare(a))
		);
	});

	it('makes a head again when its copy is missing or damaged', async () => {
		const db = await JournalDatabase.open(place, quiet);
		const entries = [plainEntry({ what: 'gone' }), plainEntry({ what: 'hurt' })];
		for (const entry of entries) await put(db, entry);
		const tables = tablesOf(place.database);
		await tables.open();
		await tables.heads.delete(entries[0]?.id ?? '');
		await tables.heads.put({ id: entries[1]?.id ?? '', rev: 1, sealed: new Uint8Array(40) });
		expect((await allHeads(db)).map((head) => head.snippet).sort()).toEqual(['gone', 'hurt']);
	});

	it('lists ten thousand entries without reading one: their weight is no matter', async () => {
		const db = await JournalDatabase.open(place, quiet);
		const entries = ['one', 'two', 'three'].map((what) => plainEntry({ what }));
		for (const entry of entries) await put(db, entry);
		const tables = tablesOf(place.database);
		await tables.open();
		await tables.records.toCollection().modify({ sealed: new Uint8Array(0) });
		expect((await allHeads(db)).map((head) => head.snippet).toSorted()).toEqual([
			'one',
			'three',
			'two'
		]);
	});

	it('makes a head again when an entry was written without one', async () => {
		const db = await JournalDatabase.open(place, quiet);
		const entry = plainEntry({ what: 'before' });
		await put(db, entry);
		const now = plainEntry({ what: 'after' }, { id: entry.id });
		await db.write([{ kind: 'entry', id: entry.id, base: 1, content: now }]);
		expect((await allHeads(db)).map((head) => head.snippet)).toEqual(['after']);
	});

	it('keeps earlier wordings with their entry, oldest first', async () => {
		const db = await JournalDatabase.open(place, quiet);
		const entry = plainEntry({ what: 'now' });
		await put(db, entry);
		for (const at of ['2026-03-02', '2026-03-01'])
			await db.write([
				{ kind: 'revision', id: `${entry.id}.${at}`, base: 0, content: { id: at, at, entry } }
			]);
		expect((await db.revisions(entry.id)).map(({ content }) => content.at)).toEqual([
			'2026-03-01',
			'2026-03-02'
		]);
	});

	it('gives every write a higher seq', async () => {
		const db = await JournalDatabase.open(place, quiet);
		for (let n = 0; n < 3; n++) await put(db);
		const tables = tablesOf(place.database);
		await tables.open();
		expect((await tables.records.orderBy('seq').toArray()).map((row) => row.seq)).toEqual([
			1, 2, 3
		]);
	});

	it('is read-only for a build older than the one that wrote here', async () => {
		const db = await JournalDatabase.open(place, quiet);
		await put(db);
		const tables = tablesOf(place.database);
		await tables.open();
		await tables.meta.put({ key: 'min-writer', value: 99 });
		await expect(put(db)).rejects.toThrow(NewerWriterError);
		expect(await allHeads(db)).toHaveLength(1);
	});

	it('says that the key is missing rather than starting a new journal over a lost one', async () => {
		const db = await JournalDatabase.open(place, quiet);
		await put(db);
		const tables = tablesOf(place.database);
		await tables.open();
		await tables.meta.delete('slots');
		db.close();
		await expect(JournalDatabase.open(place, quiet)).rejects.toThrow(NoKeyError);
		expect(await Dexie.exists(place.database)).toBe(true);
	});
});
