import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinOwned } from '$lib/catalog/owned';
import { findIdentifiers } from '$lib/coach/identifiers';
import { newId } from '$lib/domain/ids';
import type { OutcomeSet } from '$lib/domain/outcomes';
import { newOwnId, type OwnSet } from '$lib/domain/own';
import { parseMatrix } from '$lib/import/matrix';
import { readOrigin } from '$lib/import/read-origin';
import { Journal } from '$lib/state/journal.svelte';
import { makePack } from '$lib/state/make-pack';
import { unitFile } from '$lib/state/own-units';
import { placeOf } from '$lib/storage/place';
import { ownSet, ownTemplate, smallSet, smallTemplate } from '../support/own';

/** What the check before a file leaves finds in what it is given to read. */
const found = ({ texts }: { readonly texts: Readonly<Record<string, string>> }) =>
	Object.values(texts).flatMap((text) =>
		findIdentifiers(text, { watchlist: [] }).map((one) => one.text)
	);

const [outcome] = smallSet().outcomes;
const [criterion] = outcome?.criteria ?? [];
const [part] = criterion?.parts ?? [];
if (!outcome || !criterion || !part) throw new Error('the small set has them');

/** The small set with the id of one thing made of a name, as ids were made before. */
const withId = (id: string) =>
	smallSet('own-unit', {
		outcomes: [{ ...outcome, criteria: [{ ...criterion, parts: [{ ...part, id }] }] }]
	});

describe('a unit that leaves as a file', () => {
	it.each(['matrix', 'case', 'csv'] as const)('is read with its ids (%s)', async (format) => {
		expect(found(await unitFile(ownSet(), format))).toEqual([]);
		const own = ownSet('own-unit', { set: withId('zara-s-wish') });
		expect(found(await unitFile(own, format))).toContain('zara');
	});

	it('is read in every field of the file it came from, whatever that calls it', async () => {
		const text = JSON.stringify({
			framework: {
				...{ name: 'Our unit', kind: 'Written with Zara', set: { role: 'For Omar' } },
				standards: [{ shortname: 'LO1', name: 'Know Ida', standardid: 1 }],
				standardelements: [
					{ shortname: 'P1', name: 'A day', standardid: 1, elementid: 'day-of-noor' }
				]
			}
		});
		const { set } = parseMatrix(text);
		// she edits a name out of the unit: that is in the file no more
		const outcomes = set.outcomes.map((one) => ({ ...one, title: 'Know a child' }));
		const own: OwnSet = ownSet('own-unit', {
			set: { id: 'own-unit', ...set, outcomes },
			origin: { format: 'matrix', text }
		});
		expect(readOrigin(own)?.set.outcomes[0]?.title).toBe('Know Ida');
		expect(found(await unitFile(own, 'matrix')).sort()).toEqual(['Omar', 'Zara', 'noor']);
		// another format takes nothing along of it
		expect(found(await unitFile(own, 'case'))).toEqual([]);
	});
});

describe('a pack for learners', () => {
	let journal: Journal;
	beforeEach(async () => {
		vi.stubGlobal('navigator', {}); // a browser that shares no files
		journal = await Journal.open(placeOf(`/${newId()}`, 'own'), false);
		joinOwned(journal.own);
		await journal.readRest();
	});
	afterEach(() => {
		vi.unstubAllGlobals();
		journal.close();
	});

	async function keepSet(set: OutcomeSet, more: Partial<OwnSet> = {}): Promise<void> {
		const id = newOwnId();
		await journal.own.setShelf.put(id, () => ownSet(id, { set: { ...set, id }, ...more }));
	}
	const pack = (name: string) =>
		makePack(journal, {
			...{ name, from: '', dates: [] },
			ids: new Set([...journal.own.sets, ...journal.own.templates].map(({ id }) => id))
		});

	it('is read by its name, which names the file too', async () => {
		await keepSet(smallSet());
		expect(found(await pack('For the next group'))).toEqual([]);
		const made = await pack('Working with Zara');
		expect(made.name).toBe('working-with-zara.afterword.yaml');
		expect(found(made)).toEqual(['Zara']);
	});

	it('is read with its ids, and whole where two things have the same title', async () => {
		await keepSet(withId('omar-s-wish'));
		await keepSet({ ...smallSet(), note: 'From Noor.' });
		const way = smallTemplate(newOwnId());
		const [, stage] = way.stages;
		const template = {
			...{ ...way, title: smallSet().title, summary: ['Written for Zara.'] },
			stages: stage ? [stage] : []
		};
		await journal.own.templateShelf.put(template.id, () => ({
			...ownTemplate(template.id),
			template
		}));
		const made = await pack('For the next group');
		expect(found(made).sort()).toEqual(['Noor', 'Zara', 'omar']);
	});

	it('takes nothing along of the file a unit was imported from', async () => {
		const origin = { format: 'matrix' as const, text: '{"framework":{"name":"Zara"}}' };
		await keepSet(smallSet(), { origin });
		expect(JSON.stringify((await pack('For the next group')).texts)).not.toContain('Zara');
	});
});
