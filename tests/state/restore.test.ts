import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/domain/ids';
import type { BackupRecord } from '$lib/domain/backup-format';
import { readBackup } from '$lib/import/backup';
import { BackupError } from '$lib/import/backup-error';
import type { RestoreAnswer, RestoreAsk } from '$lib/import/restore-messages';
import { Journal } from '$lib/state/journal.svelte';
import { Restore, type RestoreHooks } from '$lib/state/restore.svelte';
import { RevClash } from '$lib/storage/change';
import { JournalDatabase } from '$lib/storage/journal-database';
import { placeOf } from '$lib/storage/place';
import { backupOf, entryRecord, idOf, phrase, quick, wholeJournal } from '../support/backups';

/** The worker’s work, done here: this is no browser. */
class NearWorker {
	onmessage: ((event: { data: RestoreAnswer }) => void) | null = null;
	postMessage({ file, words, isCheck }: RestoreAsk): void {
		const say = (data: RestoreAnswer): void => this.onmessage?.({ data });
		const onrecords = (records: readonly BackupRecord[]): void => {
			if (!isCheck) say({ is: 'records', records });
		};
		void file
			.arrayBuffer()
			.then((bytes) => readBackup(new Uint8Array(bytes), words, { onrecords }))
			.then(
				(manifest) => say({ is: 'done', manifest }),
				(error: unknown) =>
					say({ is: error instanceof BackupError ? 'refused' : 'failed', why: String(error) })
			);
	}
	terminate(): void {}
}
vi.mock('$lib/platform/worker-url', () => ({ startWorker: () => new NearWorker() }));

let place = placeOf('', 'own');
const open: Journal[] = [];
async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	await journal.readRest();
	open.push(journal);
	return journal;
}
beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const journal of open.splice(0)) journal.close();
});

async function planned(
	journal: Journal,
	file: Uint8Array<ArrayBuffer>,
	hooks: RestoreHooks = {}
): Promise<Restore> {
	const restore = new Restore(journal, hooks);
	await restore.open(new Blob([file]), phrase);
	return restore;
}
async function restored(journal: Journal, file: Uint8Array<ArrayBuffer>): Promise<Restore> {
	const restore = await planned(journal, file);
	await restore.confirm();
	return restore;
}

/** Everything in storage, in order. */
async function everything(journal: Journal): Promise<unknown[]> {
	const all: unknown[] = [];
	for await (const batch of journal.whole.batches()) all.push(...batch);
	return all;
}

describe('a restore', () => {
	it('brings every record back, into lists and shelves, and heard in the other window', async () => {
		const [here, there] = [await openJournal(), await openJournal()];
		const heard = new Set<string>();
		here.onEntry((id) => heard.add(id));
		const restore = await restored(here, await backupOf(wholeJournal()));
		expect(restore.state).toMatchObject({ is: 'done', plan: { entries: { new: 5 } } });
		expect(here.heads.map(({ id }) => id).sort()).toEqual(
			['e0', 'e1', 'e2', 'every'].map(idOf).sort()
		);
		expect(here.bin).toHaveLength(1);
		expect(here.targets.all).toHaveLength(1);
		expect(here.watchlists.get('watchlist')?.words).toEqual(['Kestrel House']);
		expect(await here.revisions(idOf('e0'))).toHaveLength(1);
		expect(heard).toContain(idOf('e1'));
		await vi.waitFor(() => expect(there.heads).toHaveLength(4));
		await vi.waitFor(() => expect(there.targets.all).toHaveLength(1));
	});

	it('a second time writes nothing at all', async () => {
		const journal = await openJournal();
		const file = await backupOf(wholeJournal());
		await restored(journal, file);
		const before = await everything(journal);
		const write = vi.spyOn(JournalDatabase.prototype, 'write');
		await restored(journal, file);
		expect(write).not.toHaveBeenCalled();
		expect(await everything(journal)).toEqual(before);
	});

	it('shows what would come and changes nothing until she says so', async () => {
		const journal = await openJournal();
		const before = await everything(journal);
		const restore = await planned(journal, await backupOf(wholeJournal()));
		expect(restore.state).toMatchObject({
			is: 'planned',
			made: quick.made,
			plan: { counts: { new: 14, merged: 0, lost: 0 } }
		});
		restore.cancel();
		expect(await everything(journal)).toEqual(before);
	});

	it('has the journal kept as it is before anything is written, and writes nothing when that fails', async () => {
		const journal = await openJournal();
		const before = await everything(journal);
		let then: unknown[] = [];
		const file = await backupOf(wholeJournal());
		const whole = await planned(journal, file, {
			snapshot: async () => {
				then = await everything(journal);
				throw new Error('no room for a copy');
			}
		});
		await whole.confirm();
		expect(whole.state.is).toBe('failed');
		expect(then).toEqual(before);
		expect(await everything(journal)).toEqual(before);
	});

	it('a refused file, a full device: nothing is put in, and the sentence says so', async () => {
		const journal = await openJournal();
		await restored(journal, await backupOf([entryRecord('mine', 'Mine.')]));
		const before = await everything(journal);
		const file = await backupOf(wholeJournal());
		for (let at = 0; at < file.length; at += 97) {
			const hurt = file.slice();
			hurt[at] = (hurt[at] ?? 0) ^ 1;
			const { state } = await planned(journal, hurt);
			expect(state).toMatchObject({
				is: 'refused',
				why: expect.stringMatching(/[Nn]othing was changed\.$/)
			});
		}
		const restore = await planned(journal, file);
		const full = new DOMException('full', 'QuotaExceededError');
		vi.spyOn(JournalDatabase.prototype, 'write').mockRejectedValueOnce(full);
		await restore.confirm();
		expect(restore.state).toEqual({
			is: 'failed',
			why: 'This device has no room left. Free some space, then try again. Nothing of the backup was put in.'
		});
		expect(await everything(journal)).toEqual(before);
	});

	it('what another window wrote in between is merged, not written over', async () => {
		const [here, there] = [await openJournal(), await openJournal()];
		const theirs = entryRecord('e', 'On the phone.', { updated: '2026-03-05T10:00:00.000Z' });
		const restore = await planned(here, await backupOf([theirs]));
		const meanwhile = entryRecord('e', 'In the other window.').content;
		await there.save(meanwhile, 0, null, null);
		await restore.confirm();
		expect(restore.state).toMatchObject({ is: 'done', plan: { counts: { merged: 1 } } });
		// also when it wrote after the last look
		const again = await planned(
			here,
			await backupOf([{ ...theirs, id: theirs.id }, entryRecord('f', 'F.')])
		);
		const write = vi.spyOn(JournalDatabase.prototype, 'write');
		write.mockRejectedValueOnce(new RevClash('f'));
		await again.confirm();
		expect(again.state.is).toBe('done');
		const text = JSON.stringify((await here.entry(idOf('e')))?.content.answers);
		expect(text).toContain('In the other window.');
		expect(text).toContain('On the phone.');
	});
});
