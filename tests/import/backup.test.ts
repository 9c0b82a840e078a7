import { Decrypter } from 'age-encryption';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '$lib/domain/backup-format';
import { backupFileName } from '$lib/export/backup-name';
import { loadExample, loadTemplate } from '$lib/catalog/catalog';
import { exampleRecords } from '$lib/domain/example';
import type { Template } from '$lib/domain/template';
import { backupOf, contentsOf, phrase, wholeJournal } from '../support/backups';

const byId = (records: readonly BackupRecord[]) =>
	[...records].sort((a, b) => (a.id < b.id ? -1 : 1));

async function filesIn(file: Uint8Array): Promise<Record<string, string>> {
	const age = new Decrypter();
	age.addPassphrase(phrase);
	const files = unzipSync(await age.decrypt(file));
	return Object.fromEntries(Object.entries(files).map(([path, one]) => [path, strFromU8(one)]));
}

describe('a backup', () => {
	it('gives back every record of every kind as it was', async () => {
		const records = wholeJournal();
		const { manifest, records: back } = await contentsOf(await backupOf(records));
		expect(byId(back)).toEqual(byId(records));
		expect(manifest).toMatchObject({
			app: 'test',
			counts: { entry: 5, revision: 3, tombstone: 1 }
		});
	});

	it('of an empty journal is a backup too', async () => {
		expect((await contentsOf(await backupOf([]))).records).toEqual([]);
	});

	it('opens with the words as a keyboard may have changed them', async () => {
		const file = await backupOf(wholeJournal(1));
		for (const typed of ['  Acorn badger  cloud daisy ember\n', 'acorn-badger-cloud-daisy-ember'])
			expect((await contentsOf(file, typed)).records.length).toBeGreaterThan(0);
	});

	it('can be read without the app: a page an entry, and the names to watch for in their own part', async () => {
		const files = await filesIn(await backupOf(wholeJournal(1)));
		const page = files['entries/2026-03-03-the-visit-no-0-e0____________________.md'];
		expect(page).toContain('# The visit / no. 0');
		expect(page).toContain('We set up the room. Zofia’s café, 你好');
		expect(page).toContain('AC4: I led');
		const every = files['entries/2026-03-03-all-of-it-every_________________.md'];
		expect(every).toContain('Colleague 1. Keep: Asking Try next: Waiting');
		expect(every).toContain('“All”, for unit AC4, growth: It shows it');
		expect(files['README.txt']).toContain('age --decrypt');
		const named = Object.keys(files).filter((path) => files[path]?.includes('Kestrel House'));
		expect(named).toEqual(['private/watchlist/watchlist.json']);
		const key = Object.keys(files).filter((path) => files[path]?.includes('Zenobia'));
		expect(key).toEqual(['private/namenote/n1____________________.json']);
		// what lies in the bin is kept, but laid out for nobody to read
		expect(Object.keys(files).filter((path) => files[path]?.includes('In the bin.'))).toEqual([
			'records/entry/ebin__________________.json'
		]);
	});

	it('is named after the day it was made', () => {
		expect(backupFileName('2026-11-24T10:00:00.000Z')).toBe('Afterword backup 2026-11-24.age');
	});

	it('of the example journal comes back whole', async () => {
		const example = await loadExample();
		const templates = new Map<string, Template>();
		for (const { template } of example.entries) {
			const loaded = await loadTemplate(template);
			if (loaded) templates.set(template, loaded);
		}
		const laidOut = exampleRecords(example, templates, '2026-11-24', '2026-11-24T10:00:00.000Z');
		const records = laidOut.map((one) => ({ ...one, rev: 1 }) as BackupRecord);
		const { records: back } = await contentsOf(await backupOf(records));
		expect(byId(back)).toEqual(byId(records));
	});

	it('of 10,000 entries is made and read in reasonable time', async () => {
		const records = wholeJournal(10_000);
		const began = performance.now();
		const file = await backupOf(records);
		const made = performance.now();
		const { records: back } = await contentsOf(file);
		const read = performance.now();
		expect(back.length).toBe(records.length);
		expect(made - began).toBeLessThan(60_000);
		expect(read - made).toBeLessThan(60_000);
		process.stdout.write(
			`backup of 10,000 entries: ${Math.round(made - began)} ms to make, ${Math.round(read - made)} ms to read, ${Math.round(file.length / 1000)} kB\n`
		);
	}, 180_000);
});
