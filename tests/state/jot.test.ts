import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as catalog from '$lib/catalog/catalog';
import { textOf } from '$lib/domain/entry';
import { newId } from '$lib/domain/ids';
import { isUnkept, Jot } from '$lib/state/jot.svelte';
import { Journal } from '$lib/state/journal.svelte';
import { placeOf } from '$lib/storage/place';

let place = placeOf('', 'own');
const open: Journal[] = [];

async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	return journal;
}

/** The words of every jot in storage, kept ones marked. */
async function jots(): Promise<readonly string[]> {
	const journal = await openJournal();
	await journal.readRest();
	const entries = await journal.entries(journal.heads.map(({ id }) => id));
	return entries.map((one) => `${one.done ? 'kept: ' : ''}${textOf(one, 'words')}`);
}

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const journal of open.splice(0)) journal.close();
});

describe('the jot box', () => {
	it('takes her words before its template is there, and loses none', async () => {
		const journal = await openJournal();
		const jot = new Jot(journal);
		for (const text of ['C', 'Ch', 'Chi']) jot.write(text);
		expect(jot.text).toBe('Chi');
		expect(jot.saveState.is).toBe('saving');
		await journal.flush();
		expect(jot.saveState.is).toBe('saved');
		expect(await jots()).toEqual(['Chi']);
	});

	it('has the words in it again after a reload, until they are kept', async () => {
		const first = new Jot(await openJournal());
		first.write('Child A took the lead');
		await first.close();
		const journal = await openJournal();
		const again = new Jot(journal);
		await journal.flush();
		expect(again.text).toBe('Child A took the lead');
		expect(journal.heads.map(({ id }) => id)).toEqual([again.id]);
		again.write('Child A took the lead, and I let go');
		const id = await again.keep();
		expect(journal.heads.map((head) => [head.id, isUnkept(head)])).toEqual([[id, false]]);
		expect(new Jot(await openJournal()).id).toBeNull();
		expect(await jots()).toEqual(['kept: Child A took the lead, and I let go']);
	});

	it('is empty after keeping, and the next words are another jot', async () => {
		const jot = new Jot(await openJournal());
		jot.write('One');
		await jot.keep();
		expect(jot.text).toBe('');
		expect(jot.saveState.is).toBe('untouched');
		jot.write('Two');
		await jot.keep();
		expect((await jots()).toSorted()).toEqual(['kept: One', 'kept: Two']);
	});

	it('keeps nothing where there is no word', async () => {
		const jot = new Jot(await openJournal());
		jot.write('  \n ');
		expect(jot.canKeep).toBe(false);
		expect(await jot.keep()).toBeNull();
		await jot.close();
		expect(await jots()).toEqual([]);
	});

	it('takes what she types while the last one is being saved as the next jot', async () => {
		const journal = await openJournal();
		const jot = new Jot(journal);
		jot.write('One');
		await journal.flush();
		const keeping = jot.keep();
		await Promise.resolve(); // the press is over
		expect(jot.text).toBe('');
		jot.write('Two');
		await keeping;
		expect(jot.text).toBe('Two');
		await journal.flush();
		expect((await jots()).toSorted()).toEqual(['Two', 'kept: One']);
	});

	it('loses neither when the last one cannot be saved and she has begun another', async () => {
		const journal = await openJournal();
		const jot = new Jot(journal);
		jot.write('One');
		await journal.flush();
		vi.spyOn(journal, 'save').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
		const keeping = jot.keep();
		await Promise.resolve();
		jot.write('Two');
		expect(await keeping).toBeNull();
		await journal.flush();
		expect(jot.text).toBe('Two');
		expect(jot.saveState).toMatchObject({ is: 'failed' });
		vi.restoreAllMocks();
		await journal.flush();
		await jot.close();
		expect((await jots()).toSorted()).toEqual(['One', 'Two']);
	});

	it('keeps what she types on before there is a draft with it', async () => {
		const jot = new Jot(await openJournal());
		jot.write('One');
		const keeping = jot.keep();
		jot.write('One more thing');
		await keeping;
		expect(await jots()).toEqual(['kept: One more thing']);
	});

	it('leaves the words in the box when they cannot be saved, and says why', async () => {
		const journal = await openJournal();
		const jot = new Jot(journal);
		jot.write('Every word');
		await journal.flush();
		vi.spyOn(journal, 'save').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
		jot.write('Every word of it');
		expect(await jot.keep()).toBeNull();
		expect(jot.text).toBe('Every word of it');
		expect(jot.saveState).toMatchObject({ is: 'failed' });
		vi.restoreAllMocks();
		await jot.close();
		expect(await jots()).toEqual(['Every word of it']);
	});

	it('says so when its template cannot be had, and saves once it can', async () => {
		const journal = await openJournal();
		const load = vi.spyOn(catalog, 'loadTemplate').mockRejectedValue(new Error('offline'));
		const jot = new Jot(journal);
		jot.write('On the bus');
		await journal.flush();
		expect(jot.saveState).toMatchObject({ is: 'failed' });
		expect(await jot.keep()).toBeNull();
		expect(jot.text).toBe('On the bus');
		load.mockRestore();
		jot.write('On the bus home');
		await journal.flush();
		expect(await jots()).toEqual(['On the bus home']);
		await jot.close();
	});

	it('leaves no empty jot behind when she takes her words out again', async () => {
		const journal = await openJournal();
		const jot = new Jot(journal);
		jot.write('Never mind');
		await journal.flush();
		jot.write('');
		await jot.close();
		expect(await jots()).toEqual([]);
		expect(journal.bin).toEqual([]);
	});

	it('lets an emptied jot of another day lie in the bin, with its earlier wording', async () => {
		const before = new Jot(await openJournal());
		before.write('What I wrote on Monday');
		await before.close();
		const journal = await openJournal();
		const jot = new Jot(journal);
		await journal.flush();
		jot.write('');
		await jot.close();
		const [binned] = journal.bin;
		const earlier = await journal.revisions(binned?.id ?? '');
		expect(earlier.map(({ entry }) => textOf(entry, 'words'))).toContain('What I wrote on Monday');
	});

	it('begins a new jot when she types faster than the one she left is fetched', async () => {
		const left = new Jot(await openJournal());
		left.write('Left here');
		await left.close();
		const journal = await openJournal();
		const jot = new Jot(journal);
		jot.write('Quick');
		await journal.flush();
		expect(jot.text).toBe('Quick');
		expect((await jots()).toSorted()).toEqual(['Left here', 'Quick']);
	});

	it('is free again when the jot was kept in another window', async () => {
		const left = new Jot(await openJournal());
		left.write('In two windows');
		await left.close();
		const journal = await openJournal();
		const here = new Jot(journal);
		await journal.flush();
		const other = await openJournal();
		const there = new Jot(other);
		await other.flush();
		expect(await there.keep()).toBe(here.id);
		await vi.waitFor(() => expect(here.text).toBe(''));
		here.write('The next one');
		await here.close();
		expect((await jots()).toSorted()).toEqual(['The next one', 'kept: In two windows']);
	});

	it('does not delete what another window wrote in a jot that was emptied here', async () => {
		const left = new Jot(await openJournal());
		left.write('Begun');
		const journal = await openJournal();
		await left.flush();
		const other = await openJournal();
		const there = new Jot(other);
		await other.flush();
		left.write('');
		await left.flush();
		there.write('Begun, and written on');
		await there.flush();
		await left.close();
		expect(await jots()).toEqual(['Begun, and written on']);
		expect(journal.bin).toEqual([]);
	});

	it('has the words again that could not be saved when she left Today', async () => {
		const journal = await openJournal();
		const save = vi
			.spyOn(journal, 'save')
			.mockRejectedValue(new DOMException('', 'QuotaExceededError'));
		const before = new Jot(journal);
		before.write('Every word');
		await before.close();
		expect(journal.trouble).toBe('unsaved');
		const after = new Jot(journal);
		expect(after.text).toBe('Every word');
		expect(journal.trouble).toBe('none');
		save.mockRestore();
		after.write('Every word of it');
		await after.close();
		expect(await jots()).toEqual(['Every word of it']);
	});

	it('has the words again that had no template yet when she left Today', async () => {
		const journal = await openJournal();
		const load = vi.spyOn(catalog, 'loadTemplate').mockRejectedValue(new Error('offline'));
		const before = new Jot(journal);
		before.write('On the bus');
		await before.close();
		const after = new Jot(journal);
		expect(after.text).toBe('On the bus');
		load.mockRestore();
		after.write('On the bus home');
		await after.close();
		expect(await jots()).toEqual(['On the bus home']);
		expect(journal.trouble).toBe('none');
	});
});
