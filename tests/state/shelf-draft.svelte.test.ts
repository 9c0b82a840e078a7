import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/domain/ids';
import { newProfile, type Profile } from '$lib/domain/settings';
import { Journal } from '$lib/state/journal.svelte';
import { ShelfDraft } from '$lib/state/shelf-draft.svelte';
import { placeOf } from '$lib/storage/place';

let place = placeOf('', 'own');
const open: Journal[] = [];

async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	await journal.readRest();
	return journal;
}
const profileOf = (journal: Journal): ShelfDraft<'profile'> =>
	new ShelfDraft(journal, journal.profiles, 'profile', newProfile('hnd'));
const storedProfile = async (): Promise<Profile | null> =>
	(await openJournal()).profiles.get('profile');

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	vi.useRealTimers();
	for (const journal of open.splice(0)) journal.close();
});

describe('a form that saves as she types', () => {
	it('shows what it begins with and stores nothing until she changes something', async () => {
		const draft = profileOf(await openJournal());
		expect(draft.value.units).toEqual(['hnd']);
		await draft.close();
		expect(draft.isStored).toBe(false);
		expect(draft.saveState.is).toBe('untouched');
		expect(await storedProfile()).toBeNull();
	});

	it('says Saving from the first key and Saved only when storage has it', async () => {
		const draft = profileOf(await openJournal());
		draft.change({ name: 'Amina' });
		expect(draft.saveState.is).toBe('saving');
		expect(draft.value.name).toBe('Amina');
		await draft.flush();
		expect(draft.saveState.is).toBe('saved');
		expect(await storedProfile()).toMatchObject({ name: 'Amina', units: ['hnd'] });
	});

	it('saves within half a second of the last key', async () => {
		const journal = await openJournal();
		const draft = profileOf(journal);
		const put = vi.spyOn(journal.profiles, 'put');
		vi.useFakeTimers();
		draft.change({ name: 'Amina' });
		vi.advanceTimersByTime(450);
		expect(put).toHaveBeenCalledTimes(1);
	});

	it('saves when she leaves the screen at once', async () => {
		const draft = profileOf(await openJournal());
		draft.change({ number: '014' });
		await draft.close();
		expect(await storedProfile()).toMatchObject({ number: '014' });
	});

	it('is written down with everything else when the page may go', async () => {
		const journal = await openJournal();
		profileOf(journal).change({ number: '014' });
		await journal.flush();
		expect(await storedProfile()).toMatchObject({ number: '014' });
	});

	it('keeps what she types while it is being saved', async () => {
		const draft = profileOf(await openJournal());
		draft.change({ name: 'Am' });
		const saving = draft.flush();
		draft.change({ name: 'Amina' });
		await saving;
		expect(draft.value.name).toBe('Amina');
		await draft.flush();
		expect(await storedProfile()).toMatchObject({ name: 'Amina' });
	});

	it('keeps the words and says so when the device is full, and saves them later', async () => {
		const journal = await openJournal();
		const draft = profileOf(journal);
		const full = new DOMException('no room', 'QuotaExceededError');
		vi.spyOn(journal.profiles, 'put').mockRejectedValueOnce(full);
		draft.change({ name: 'Amina' });
		await draft.flush();
		expect(draft.saveState.is === 'failed' && draft.saveState.why).toContain('no room left');
		expect(draft.value.name).toBe('Amina');
		await draft.flush();
		expect(draft.saveState.is).toBe('saved');
		expect(await storedProfile()).toMatchObject({ name: 'Amina' });
	});
});

describe('in two windows', () => {
	it('different fields are simply both there', async () => {
		const [here, there] = [await openJournal(), await openJournal()];
		const [mine, theirs] = [profileOf(here), profileOf(there)];
		mine.change({ name: 'Amina' });
		theirs.change({ centre: 'Northgate' });
		await mine.flush();
		await theirs.flush();
		expect(await storedProfile()).toMatchObject({ name: 'Amina', centre: 'Northgate' });
		expect(theirs.value.name).toBe('Amina');
	});

	it('a field that is saved is no longer in the way of what another window wrote since', async () => {
		const [here, there] = [await openJournal(), await openJournal()];
		const [mine, theirs] = [profileOf(here), profileOf(there)];
		mine.change({ name: 'Amina' });
		const saving = mine.flush();
		mine.change({ number: '014' }); // goes on typing elsewhere while the name is on its way
		await saving;
		theirs.change({ name: 'Amina B' });
		await theirs.flush();
		await mine.flush();
		expect(await storedProfile()).toMatchObject({ name: 'Amina B', number: '014' });
	});
});
