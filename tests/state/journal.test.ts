import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/domain/ids';
import { textOf } from '$lib/domain/entry';
import { Draft } from '$lib/state/draft.svelte';
import { Journal } from '$lib/state/journal.svelte';
import { Updates } from '$lib/state/updates.svelte';
import * as updates from '$lib/platform/updates';
import { JournalDatabase } from '$lib/storage/journal-database';
import { placeOf } from '$lib/storage/place';
import { tablesOf } from '$lib/storage/schema';
import { plainEntry } from '../support/entries';

let place = placeOf('', 'own');
const open: Journal[] = [];

async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	return journal;
}

async function written(journal: Journal, text = 'We set up the room.'): Promise<Draft> {
	const draft = new Draft(journal, plainEntry({}), 0);
	draft.write('what', text);
	await draft.flush();
	return draft;
}

const full = () => new DOMException('no room', 'QuotaExceededError');
const names = (journal: Journal) => journal.heads.map(({ snippet }) => snippet);

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
	for (const journal of open.splice(0)) journal.close();
});

describe('when a part of the journal does not open', () => {
	it('says so instead of waiting for ever', async () => {
		const journal = await openJournal();
		vi.spyOn(JournalDatabase.prototype, 'eachHeads').mockRejectedValue(new Error('disk'));
		await journal.readRest();
		expect(journal.trouble).toBe('unread');
		expect(journal.isWhole).toBe(false);
	});

	it('still lists all the other entries', async () => {
		const first = await openJournal();
		const hurt = await written(first, 'Hurt');
		await written(first, 'Whole');
		const tables = tablesOf(place.database);
		await tables.open();
		await tables.heads.delete(hurt.entry.id);
		await tables.records.update(hurt.entry.id, { sealed: new Uint8Array(40) });
		tables.close();
		const journal = await openJournal();
		await journal.readRest();
		expect(names(journal)).toEqual(['Whole']);
		expect(journal.trouble).toBe('unread');
	});

	it('says so too when it cannot read what another window wrote', async () => {
		const [here, there] = [await openJournal(), await openJournal()];
		vi.spyOn(here, 'entry').mockRejectedValue(new Error('disk'));
		await written(there);
		await vi.waitFor(() => expect(here.trouble).toBe('unread'));
	});

	it('a full device alone is no trouble while she only reads', async () => {
		const journal = await openJournal();
		await written(journal);
		vi.spyOn(JournalDatabase.prototype, 'write').mockRejectedValue(full());
		await journal.readRest();
		expect(journal.trouble).toBe('none');
		expect(journal.isWhole).toBe(true);
	});
});

describe('words that could not be saved when their editor closed', () => {
	it('are told of, tried again, and then forgotten about', async () => {
		const journal = await openJournal();
		const draft = await written(journal);
		vi.spyOn(journal, 'save').mockRejectedValueOnce(full());
		draft.write('what', 'We set up the room together.');
		await draft.close();
		expect(journal.trouble).toBe('unsaved');
		expect(await journal.flush()).toBe(true);
		expect(journal.trouble).toBe('none');
		const found = await journal.entry(draft.entry.id);
		expect(found && textOf(found.content, 'what')).toBe('We set up the room together.');
	});

	it('are in the editor again when she opens the entry', async () => {
		const journal = await openJournal();
		const draft = await written(journal);
		const save = vi.spyOn(journal, 'save').mockRejectedValue(full());
		draft.write('what', 'We set up the room together.');
		await draft.close();
		expect(await journal.flush()).toBe(false);
		const found = await journal.entry(draft.entry.id);
		if (!found) throw new Error('the entry was stored');
		const again = new Draft(journal, found.content, found.rev);
		expect(again.text('what')).toBe('We set up the room together.');
		expect(journal.trouble).toBe('none');
		save.mockRestore();
		await again.close();
		expect(again.isMerged).toBe(false);
		const now = await (await openJournal()).entry(draft.entry.id);
		expect(now && textOf(now.content, 'what')).toBe('We set up the room together.');
	});
});

describe('a new version of the app', () => {
	it('is not brought while words cannot be saved, and says that it waits', async () => {
		const journal = await openJournal();
		const draft = await written(journal);
		let bring: () => void = () => undefined;
		const brought = vi.fn();
		vi.spyOn(updates, 'watchUpdates').mockImplementation((_, { onready }) => {
			bring = () => onready(brought);
			return Promise.resolve();
		});
		const version = new Updates(journal);
		await version.watch('/service-worker.js');
		bring();
		const save = vi.spyOn(journal, 'save').mockRejectedValue(full());
		draft.write('what', 'Unsaved words.');
		await version.apply();
		expect(brought).not.toHaveBeenCalled();
		expect(version.isHeld).toBe(true);
		save.mockRestore();
		await version.apply();
		expect(brought).toHaveBeenCalledOnce();
	});

	it('brought in another window, reloads this one only when every word is written down', async () => {
		const journal = await openJournal();
		const draft = await written(journal);
		let whenSafe: () => Promise<void> = () => Promise.resolve();
		vi.spyOn(updates, 'watchUpdates').mockImplementation((_, { onswitch }) => {
			whenSafe = onswitch;
			return Promise.resolve();
		});
		await new Updates(journal).watch('/service-worker.js');
		vi.spyOn(journal, 'save').mockRejectedValueOnce(full());
		draft.write('what', 'Unsaved words.');
		const states: string[] = [];
		await whenSafe().then(() => states.push(draft.saveState.is));
		expect(states).toEqual(['saved']);
	});
});

describe('deleting for good', () => {
	it('does not take an entry that another window has just brought back', async () => {
		const [here, there] = [await openJournal(), await openJournal()];
		const { entry } = await written(here);
		await here.throwAway(entry.id);
		await there.bringBack(entry.id);
		await expect(here.erase(entry.id)).rejects.toThrow();
		expect(await here.entry(entry.id)).not.toBeNull();
	});

	it('leaves no trace of it on the page that is painted first', async () => {
		const journal = await openJournal();
		const { entry } = await written(journal);
		await journal.throwAway(entry.id);
		await journal.erase(entry.id);
		await written(journal, 'Another');
		const tables = tablesOf(place.database);
		await tables.open();
		expect(await tables.heads.toCollection().primaryKeys()).not.toContain(entry.id);
		tables.close();
		expect(names(await openJournal())).toEqual(['Another']);
	});
});

describe('the page that is painted first', () => {
	it('has what another window wrote, also after this one saved', async () => {
		const [here, there] = [await openJournal(), await openJournal()];
		await written(there, 'From there');
		await vi.waitFor(() => expect(names(here)).toContain('From there'));
		await written(here, 'From here');
		expect(names(await openJournal()).toSorted()).toEqual(['From here', 'From there']);
	});

	it('has all that was saved at the same moment', async () => {
		const journal = await openJournal();
		const texts = ['One', 'Two', 'Three', 'Four'];
		await Promise.all(texts.map((text) => written(journal, text)));
		expect(names(await openJournal()).toSorted()).toEqual(texts.toSorted());
	});
});

it('a late reading of another window’s words does not hide the newer ones from here', async () => {
	const [here, there] = [await openJournal(), await openJournal()];
	const { entry } = await written(here, 'One');
	await vi.waitFor(() => expect(names(there)).toEqual(['One']));
	const { entry: read } = { entry: there.entry.bind(there) };
	let isLate: () => void = () => undefined;
	vi.spyOn(there, 'entry').mockImplementationOnce(async (id) => {
		const found = await read(id);
		await new Promise<void>((resolve) => (isLate = resolve));
		return found;
	});
	await here.change(entry.id, (now) => ({
		...now,
		answers: { what: { is: 'words', text: 'Two' } }
	}));
	await vi.waitFor(() => expect(there.entry).toHaveBeenCalled());
	await there.change(entry.id, (now) => ({
		...now,
		answers: { what: { is: 'words', text: 'Three' } }
	}));
	isLate();
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(names(there)).toEqual(['Three']);
});
