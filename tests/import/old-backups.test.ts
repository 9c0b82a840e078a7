import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backupVersion, type BackupRecord } from '$lib/domain/backup-format';
import { contentsOf } from '../support/backups';

const folder = 'tests/import/fixtures';
const versions = readdirSync(folder)
	.map((name) => Number(/^backup-version-(\d+)\.age$/.exec(name)?.[1]))
	.filter((version) => version > 0);

describe('a backup of every format version there has been', () => {
	it('is here to be tried', () => {
		const all = Array.from({ length: backupVersion }, (_, n) => n + 1);
		expect(versions.sort((a, b) => a - b)).toEqual(all);
	});

	it.each(versions)('version %i loads, record for record', async (version) => {
		const file = new Uint8Array(readFileSync(`${folder}/backup-version-${version}.age`));
		const json: unknown = JSON.parse(
			readFileSync(`${folder}/backup-version-${version}.json`, 'utf8')
		);
		const expected = json as readonly BackupRecord[]; // written beside it, from the same records
		const { records } = await contentsOf(file);
		const order = (list: readonly BackupRecord[]) =>
			[...list].sort((a, b) => (a.id < b.id ? -1 : 1));
		expect(order(records)).toEqual(order(expected));
	});
});
