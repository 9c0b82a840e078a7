import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { newId } from '$lib/domain/ids';
import type { Stored } from '$lib/domain/records';
import type { NameNote } from '$lib/domain/settings';
import { readableOf } from '$lib/state/check-records';
import { Journal } from '$lib/state/journal.svelte';
import { decisionsOf, takeBack } from '$lib/state/name-decisions';
import { placeOf } from '$lib/storage/place';

const open: Journal[] = [];
afterEach(() => {
	for (const journal of open.splice(0)) void journal.close();
});

const note = (id: string, more: Partial<NameNote>): NameNote => ({
	...{ id, words: 'Zainab', is: 'no-name', alias: '', reason: '', at: '2026-03-03T10:00:00.000Z' },
	...more
});

async function withNotes(...notes: readonly NameNote[]): Promise<Journal> {
	const journal = await Journal.open(placeOf(`/${newId()}`, 'own'), false);
	open.push(journal);
	for (const one of notes) await journal.nameNotes.put(one.id, () => one);
	return journal;
}

it('a word called no name in two windows is one decision, taken back with one press, and given again', async () => {
	const journal = await withNotes(note('a', {}), note('b', { words: 'zainab' }));
	const [decision, ...others] = decisionsOf(journal).noNames;
	expect(others).toEqual([]);
	const again = await takeBack(journal, decision as NameNote);
	expect(journal.nameNotes.all).toEqual([]);
	await again();
	expect(decisionsOf(journal).noNames).toHaveLength(1);
});

it('a key that is forgotten leaves its pseudonym taken, and nothing of the name', async () => {
	const journal = await withNotes(note('a', { is: 'alias', alias: 'Child A' }));
	const [key] = decisionsOf(journal).key;
	await takeBack(journal, key as NameNote);
	expect(decisionsOf(journal).key).toEqual([]);
	expect(journal.nameNotes.all).toMatchObject([{ alias: 'Child A', words: '' }]);
});

it('a file that anyone can read holds neither her watch-list nor what she decided about names', () => {
	const records = [
		{ id: 'watchlist', kind: 'watchlist', rev: 1, content: { words: ['Zainab'] } },
		{ id: 'a', kind: 'namenote', rev: 1, content: note('a', {}) },
		{ id: 'use', kind: 'use', rev: 1, content: { days: 3, last: '2026-03-03' } }
	] satisfies Stored[];
	expect(readableOf(records).map(({ kind }) => kind)).toEqual(['use']);
});
