import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant } from '$lib/domain/days';
import { newEntry, type Entry } from '$lib/domain/entry';
import { newId } from '$lib/domain/ids';
import type { Placement } from '$lib/domain/settings';
import type { Template } from '$lib/domain/template';
import { Draft } from '$lib/state/draft.svelte';
import { Journal } from '$lib/state/journal.svelte';
import { Renamer } from '$lib/state/renamer';
import { TemplateMaker } from '$lib/state/template-maker.svelte';
import { placeOf } from '$lib/storage/place';
import { plainEntry } from '../support/entries';
import { ownSet, ownTemplate, smallSet, smallTemplate, tutorPack } from '../support/own';
import { allWords } from '../support/all-words';

let place = placeOf('', 'own');
const open: Journal[] = [];
const choice = { name: 'Zara', alias: 'Child A', withOld: true, keepsKey: false };
const placement = (id: string, alias: string): Placement => ({
	...{ id, alias, type: '', ages: '', hours: [], created: '2026-03-03T14:02:00.000Z' }
});

async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	await journal.readRest();
	return journal;
}

const [first, ...rest] = smallTemplate('own-way').stages;
const question = first?.questions[0];
if (!first || !question) throw new Error('it has a question');
const way: Template = {
	...smallTemplate('own-way'),
	title: 'Zara’s day',
	stages: [{ ...first, questions: [{ ...question, prompt: 'What did Zara do?' }] }, ...rest]
};
const unit = smallSet('own-unit', { title: 'Working with Zara' });

/** A journal with the name in a placement, a unit and a way to write, and an entry of that way in the editor. */
async function written(): Promise<{ journal: Journal; here: Draft; renamer: Renamer }> {
	const journal = await openJournal();
	await journal.placements.put('p1', () => placement('p1', 'Zara’s home'));
	await journal.own.setShelf.put('own-unit', () => ownSet('own-unit', { set: unit }));
	await journal.own.templateShelf.put('own-way', () => ({ ...ownTemplate(), template: way }));
	const here = new Draft(journal, newEntry(way, '2026-03-03', instant()), 0);
	here.write('what', 'I sat with Zara.');
	await here.flush();
	return { journal, here, renamer: new Renamer(journal, here, () => true) };
}

const titles = ({ placements, own }: Journal) => [
	placements.get('p1')?.alias,
	own.setShelf.get('own-unit')?.set.title,
	own.templateShelf.get('own-way')?.template.title,
	own.templateShelf.get('own-way')?.template.stages[0]?.questions[0]?.prompt
];
const names = ['Zara’s home', 'Working with Zara', 'Zara’s day', 'What did Zara do?'];
const pseudonyms = [
	'Child A’s home',
	'Working with Child A',
	'Child A’s day',
	'What did Child A do?'
];
const asked = ({ templateTitle, asked }: Entry) => [templateTitle, asked[0]?.question.prompt];

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	for (const journal of open.splice(0)) void journal.close();
});

describe('a name replaced in placements, own units and own ways to write', () => {
	it('is gone everywhere by one deed, in the entry’s questions too, and all comes back with Undo', async () => {
		const { journal, here, renamer } = await written();
		const { count, undo } = await renamer.rename(choice);
		expect(count).toBe(4);
		expect(titles(journal)).toEqual(pseudonyms);
		expect(asked(here.entry)).toEqual(['Child A’s day', 'What did Child A do?']);
		expect(await allWords(journal)).not.toContain('Zara');

		await undo();
		expect(titles(journal)).toEqual(names);
		expect(asked(here.entry)).toEqual(['Zara’s day', 'What did Zara do?']);
		// the pseudonym is left in what the journal knows of its use alone
		expect(await allWords(journal)).not.toContain('Child A');
	});

	it('stays so when the journal is opened again, and reaches another window at once', async () => {
		const { journal, renamer } = await written();
		const other = await openJournal();
		const maker = await TemplateMaker.begin(other, { id: 'own-way' });
		expect(maker?.template.title).toBe('Zara’s day');
		const { undo } = await renamer.rename(choice);
		await vi.waitFor(() => expect(titles(other)).toEqual(pseudonyms));
		expect(maker?.template.title).toBe('Child A’s day');
		await journal.flush();
		expect(titles(await openJournal())).toEqual(pseudonyms);

		await undo();
		await vi.waitFor(() => expect(titles(other)).toEqual(names));
		expect(maker?.template.title).toBe('Zara’s day');
		expect(titles(await openJournal())).toEqual(names);
	});

	it('reaches what this window has not read yet', async () => {
		const { here } = await written();
		await here.close();
		const fresh = await Journal.open(place, false);
		open.push(fresh);
		const draft = new Draft(fresh, plainEntry({ what: 'Zara again' }), 0);
		const { count } = await new Renamer(fresh, draft, () => true).rename(choice);
		expect(count).toBe(5);
		expect(titles(fresh)).toEqual(pseudonyms);
	});

	it('tells two placements apart that are both called the setting then', async () => {
		const { journal, renamer } = await written();
		const [one, two] = [plainEntry({ what: 'One' }), plainEntry({ what: 'Two' })];
		await journal.placements.put('p2', () => placement('p2', 'Little Stars'));
		await journal.placements.put('p3', () => placement('p3', 'the Little Stars'));
		await journal.save({ ...one, placement: 'p2' }, 0, null, null);
		await journal.save({ ...two, placement: 'p3' }, 0, null, null);
		const { undo } = await renamer.rename({
			...choice,
			name: 'Little Stars',
			alias: 'the setting'
		});
		const called = async ({ id }: Entry) => {
			const at = (await journal.entry(id))?.content.placement ?? '';
			return journal.placements.get(at)?.alias;
		};
		expect([await called(one), await called(two)].sort()).toEqual(['Setting 1', 'Setting 2']);
		await undo();
		expect([await called(one), await called(two)]).toEqual(['Little Stars', 'the Little Stars']);
	});

	it('keeps what was written since when it is taken back, and what was deleted stays deleted', async () => {
		const { journal, renamer } = await written();
		const { undo } = await renamer.rename(choice);
		await journal.placements.put('p1', (now) => ({
			...(now ?? placement('p1', '')),
			hours: [{ day: '2026-03-04', hours: 6 }]
		}));
		await journal.own.setShelf.remove('own-unit', instant());
		await undo();
		expect(journal.placements.get('p1')).toMatchObject({
			alias: 'Zara’s home',
			hours: [{ day: '2026-03-04', hours: 6 }]
		});
		expect(journal.own.setShelf.get('own-unit')).toBeNull();
		expect(journal.own.templateShelf.get('own-way')?.template.title).toBe('Zara’s day');
	});

	it('leaves a tutor’s pack, her list, her key, her reasons and her cover alone', async () => {
		const { journal, renamer } = await written();
		const theirs = { ...way, id: 'own-theirs' };
		const pack = { ...tutorPack(), name: 'From Zara' };
		await journal.own.packShelf.put(pack.id, () => pack);
		await journal.own.setShelf.put('own-brought', () =>
			ownSet('own-brought', { pack: pack.id, set: { ...unit, id: 'own-brought' } })
		);
		await journal.own.templateShelf.put(theirs.id, () => ({
			...{ ...ownTemplate(theirs.id), pack: pack.id, template: theirs }
		}));
		await journal.watchlists.put('watchlist', () => ({ words: ['Zara'] }));
		const key = {
			id: 'k',
			words: 'Zara',
			is: 'alias' as const,
			alias: 'Child B',
			reason: '',
			at: ''
		};
		const kept = { ...key, id: 'r', is: 'kept' as const, reason: 'Zara’s mother signed' };
		for (const note of [key, kept]) await journal.nameNotes.put(note.id, () => note);
		const profile = {
			name: 'Zara',
			number: '',
			programme: '',
			centre: '',
			assessor: '',
			units: []
		};
		await journal.profiles.put('profile', () => profile);
		const entry = newEntry(theirs, '2026-03-03', instant(), {
			answers: { what: { is: 'words', text: 'Zara sang.' } }
		});
		await journal.save(entry, 0, null, null);

		await renamer.rename(choice);
		expect(journal.own.packShelf.get(pack.id)).toEqual(pack);
		expect(journal.own.setShelf.get('own-brought')?.set.title).toBe('Working with Zara');
		expect(journal.own.templateShelf.get(theirs.id)?.template).toEqual(theirs);
		expect(journal.watchlists.get('watchlist')).toEqual({ words: ['Zara'] });
		expect(journal.nameNotes.get('k')).toEqual(key);
		expect(journal.nameNotes.get('r')).toEqual(kept);
		expect(journal.profiles.get('profile')).toEqual(profile);
		const now = (await journal.entry(entry.id))?.content;
		expect(now && asked(now), 'what a tutor asked').toEqual(['Zara’s day', 'What did Zara do?']);
		expect(now?.answers['what']).toMatchObject({ text: 'Child A sang.' });
	});

	it('never gives a pseudonym again that stands in one of them alone', async () => {
		const { journal, renamer } = await written();
		await journal.placements.put('p2', () => placement('p2', 'Child C’s home'));
		await journal.own.setShelf.put('own-2', () =>
			ownSet('own-2', { set: { ...unit, id: 'own-2', title: 'With Child D' } })
		);
		expect([...(await renamer.taken())].sort()).toEqual(['Child C', 'Child D']);
	});
});
