import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newId } from '$lib/domain/ids';
import { textOf } from '$lib/domain/entry';
import { newProfile } from '$lib/domain/settings';
import { Draft } from '$lib/state/draft.svelte';
import { Jot } from '$lib/state/jot.svelte';
import { Journal } from '$lib/state/journal.svelte';
import { ShelfDraft } from '$lib/state/shelf-draft.svelte';
import { sealUnsaved, takeUnsaved } from '$lib/state/unsaved';
import { JournalDatabase } from '$lib/storage/journal-database';
import { placeOf } from '$lib/storage/place';
import { plainEntry } from '../support/entries';

let place = placeOf('', 'own');
const open: Journal[] = [];

async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	await journal.readRest();
	return journal;
}
const full = () => new DOMException('no room', 'QuotaExceededError');

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const journal of open.splice(0)) void journal.close();
});

it('an entry, a jot and a form that a full device did not take are whole again behind a lock', async () => {
	const journal = await openJournal();
	const draft = new Draft(journal, plainEntry({}), 0);
	draft.write('what', 'We set up the room.');
	await draft.flush();
	const writing = vi.spyOn(JournalDatabase.prototype, 'write').mockRejectedValue(full());
	draft.write('what', 'We set up the room together.');
	const jot = new Jot(journal);
	jot.write('She asked me first');
	const profile = new ShelfDraft(journal, journal.profiles, 'profile', newProfile('hnd'));
	profile.change({ name: 'Amina' });
	await journal.flush();
	const sealed = await sealUnsaved(journal);
	if (!sealed) throw new Error('there was something to seal');
	const readable = new TextDecoder('latin1').decode(sealed);
	for (const word of ['room', 'asked', 'Amina']) expect(readable).not.toContain(word);
	await journal.close();
	writing.mockRestore();

	const again = await openJournal();
	await takeUnsaved(again, sealed);
	const found = await again.entry(draft.entry.id);
	expect(found && textOf(found.content, 'what')).toBe('We set up the room together.');
	expect(again.profiles.get('profile')).toMatchObject({ name: 'Amina', units: ['hnd'] });
	expect(again.heads.map(({ snippet }) => snippet)).toContain('She asked me first');
	expect(again.trouble).toBe('none');
});

it('with all words saved nothing is sealed, and a locked journal’s drafts write no more', async () => {
	const journal = await openJournal();
	const draft = new Draft(journal, plainEntry({}), 0);
	draft.write('what', 'We set up the room.');
	await journal.flush();
	expect(await sealUnsaved(journal)).toBeNull();
	const writing = vi.spyOn(JournalDatabase.prototype, 'write');
	draft.write('what', 'More.');
	await draft.close();
	expect(writing).not.toHaveBeenCalled();
});

it('what still finds no room after the lock is not lost: it is tried on, and in the editor again', async () => {
	const journal = await openJournal();
	const draft = new Draft(journal, plainEntry({}), 0);
	const writing = vi.spyOn(JournalDatabase.prototype, 'write').mockRejectedValue(full());
	draft.write('what', 'We set up the room.');
	await journal.flush();
	const sealed = await sealUnsaved(journal);
	if (!sealed) throw new Error('there was something to seal');
	await journal.close();
	const again = await openJournal();
	await takeUnsaved(again, sealed);
	expect(again.trouble).toBe('unsaved');
	const editor = new Draft(again, { ...plainEntry({}), id: draft.entry.id }, 0);
	expect(editor.text('what')).toBe('We set up the room.');
	writing.mockRestore();
	expect(await again.flush()).toBe(true);
});

it('words that were saved after all are not there twice when they are taken up again', async () => {
	const journal = await openJournal();
	const draft = new Draft(journal, plainEntry({}), 0);
	draft.write('what', 'We set up the room.');
	await draft.flush();
	draft.write('what', 'We set up the room together.');
	const profile = new ShelfDraft(journal, journal.profiles, 'profile', newProfile('hnd'));
	profile.change({ name: 'Amina' });
	const { unsaved } = journal.writers;
	await journal.flush();
	await journal.close();

	const again = await openJournal();
	for (const left of unsaved)
		if (left.is === 'entry') await Draft.from(again, left).close();
		else if (left.is === 'item') await ShelfDraft.from(again, left).close();
	const found = await again.entry(draft.entry.id);
	expect(found && textOf(found.content, 'what')).toBe('We set up the room together.');
	expect(again.profiles.get('profile')).toMatchObject({ name: 'Amina', units: ['hnd'] });
	expect(unsaved).toHaveLength(2);
});
