import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	loadOutcomeSet,
	loadTemplate,
	outcomeSetNames,
	templateName,
	templateNames
} from '$lib/catalog/catalog';
import { joinOwned, leaveOwned } from '$lib/catalog/owned';
import { templateAbouts } from '$lib/catalog/template-abouts';
import { newId } from '$lib/domain/ids';
import { newProfile } from '$lib/domain/settings';
import { Journal } from '$lib/state/journal.svelte';
import { loadUnits, unitsOf } from '$lib/state/units';
import { placeOf } from '$lib/storage/place';
import { ownSet, ownTemplate, tutorPack } from '../support/own';

let place = placeOf('', 'own');
const open: Journal[] = [];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** The journal as a window shows it: joined to the catalog, not read yet. */
async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	joinOwned(journal.own);
	return journal;
}

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(async () => {
	for (const journal of open.splice(0)) await journal.close();
});

describe('what the writer made herself', () => {
	it('stands in every list behind what is built in, and is found by its id', async () => {
		const { own } = await openJournal();
		const [sets, templates] = [ids(outcomeSetNames()), ids(templateNames())];
		await own.setShelf.put('own-unit', () => ownSet());
		await own.templateShelf.put('own-way', () => ownTemplate());
		expect(ids(outcomeSetNames())).toEqual([...sets, 'own-unit']);
		expect(ids(templateNames())).toEqual([...templates, 'own-way']);
		expect(templateName('own-way')).toMatchObject({ short: 'Mine', parts: 2 });
		expect(templateAbouts().at(-1)).toMatchObject({ id: 'own-way', stages: ['Then', 'Now'] });
		expect(await loadOutcomeSet('own-unit')).toEqual(ownSet().set);
		expect(await loadTemplate('own-way')).toEqual(ownTemplate().template);
	});

	it('is there in the next window as soon as it is read, also for a screen that asked before', async () => {
		const first = await openJournal();
		await first.own.setShelf.put('own-unit', () => ownSet());
		await first.own.packShelf.put('pack', () => tutorPack('pack'));
		await first.close();
		const second = await openJournal();
		const asked = loadOutcomeSet('own-unit');
		const missed = loadOutcomeSet('own-gone');
		await second.readRest();
		expect(await asked).toEqual(ownSet().set);
		expect(await missed).toBeNull();
		expect(second.own.cards).toEqual(tutorPack('pack').cards);
	});

	it('is nowhere once the journal is closed, and another journal does not take it away', async () => {
		const { own } = await openJournal();
		await own.setShelf.put('own-unit', () => ownSet());
		const other = await Journal.open(placeOf(`/${newId()}`, 'example'), true);
		await other.close();
		expect(ids(outcomeSetNames())).toContain('own-unit');
		await open[0]?.close();
		expect(ids(outcomeSetNames())).not.toContain('own-unit');
		expect(await loadOutcomeSet('own-unit')).toBeNull();
		leaveOwned(own);
	});

	it('is a unit of hers until it is deleted, and then another one takes its place', async () => {
		const journal = await openJournal();
		await journal.readRest();
		await journal.own.setShelf.put('own-unit', () => ownSet());
		await journal.profiles.put('profile', () => newProfile('own-unit'));
		expect(ids(await loadUnits(unitsOf(journal)))).toEqual(['own-unit']);
		await journal.own.setShelf.remove('own-unit', '2026-03-04T10:00:00.000Z');
		expect(unitsOf(journal)).toEqual([outcomeSetNames()[0]?.id]);
	});
});
