import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '$lib/domain/ids';
import { textOf } from '$lib/domain/entry';
import { Draft } from '$lib/state/draft.svelte';
import { Journal } from '$lib/state/journal.svelte';
import { Renamer } from '$lib/state/renamer';
import { placeOf } from '$lib/storage/place';
import { plainEntry } from '../support/entries';
import { target } from '../export/fixtures/pack';
import { allWords } from '../support/all-words';

let place = placeOf('', 'own');
const open: Journal[] = [];
const choice = { name: 'Zara', alias: 'Child A', withOld: true, keepsKey: true };

async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	return journal;
}

async function written(journal: Journal, text: string): Promise<Draft> {
	const draft = new Draft(journal, plainEntry({}), 0);
	draft.write('what', text);
	await draft.flush();
	return draft;
}

const wordsOf = async (journal: Journal, { entry: { id } }: Draft): Promise<string> => {
	const found = await journal.entry(id);
	return found ? textOf(found.content, 'what') : '';
};

/** Goes on with it in a later session, so that its wording until now is an earlier version. */
async function wentOn(journal: Journal, { entry: { id } }: Draft, text: string): Promise<Draft> {
	const found = await journal.entry(id);
	if (!found) throw new Error('it was written');
	const draft = new Draft(journal, found.content, found.rev);
	draft.write('what', text);
	await draft.flush();
	return draft;
}

/** The wordings an entry had before. */
const earlierOf = async (journal: Journal, { entry: { id } }: Draft): Promise<readonly string[]> =>
	(await journal.revisions(id)).map(({ entry }) => textOf(entry, 'what'));

/** An entry in the editor; what happens in another window happens right after its save. */
class Interrupted extends Draft {
	meanwhile: (() => Promise<void>) | null = null;

	override async flush(): Promise<void> {
		await super.flush();
		const happens = this.meanwhile;
		if (!happens || !this.text('what').includes('Child A')) return;
		this.meanwhile = null;
		await happens();
	}
}

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	for (const journal of open.splice(0)) void journal.close();
});

describe('a name replaced everywhere', () => {
	it('is gone from every entry, target, title and earlier version, and comes back with Undo', async () => {
		const journal = await openJournal();
		const others = await Promise.all(
			Array.from({ length: 10 }, (_, n) => written(journal, `Day ${n}: Zara sang.`))
		);
		for (const one of others) {
			one.retitle('With Zara');
			await one.flush();
			await one.close();
		}
		const later = await wentOn(journal, others[0] as Draft, 'Zara sang again.');
		await later.close();
		expect(await earlierOf(journal, later)).toEqual(['Day 0: Zara sang.']);
		await journal.targets.put('goal', () => ({ ...target, id: 'goal', title: 'Listen to Zara' }));
		const here = await written(journal, 'I sat with Zara.');
		const renamer = new Renamer(journal, here, () => true);
		const { count, undo } = await renamer.rename(choice);

		expect(count).toBe(12);
		expect(here.text('what')).toBe('I sat with Child A.');
		expect(await allWords(journal)).not.toContain('Zara');
		expect(await wordsOf(journal, others[3] as Draft)).toBe('Day 3: Child A sang.');
		expect(await earlierOf(journal, later)).toEqual(['Day 0: Child A sang.']);
		expect(journal.nameNotes.all).toMatchObject([{ words: 'Zara', alias: 'Child A' }]);

		await undo();
		expect(here.text('what')).toBe('I sat with Zara.');
		expect(await wordsOf(journal, others[3] as Draft)).toBe('Day 3: Zara sang.');
		expect(journal.targets.get('goal')?.title).toBe('Listen to Zara');
		expect(await earlierOf(journal, later)).toEqual(['Day 0: Zara sang.']);
		expect(await allWords(journal)).not.toContain('Child A');
	});

	it('leaves earlier versions and the bin alone when she says so', async () => {
		const journal = await openJournal();
		const binned = await written(journal, 'Zara in the bin.');
		await binned.close();
		await journal.throwAway(binned.entry.id);
		const first = await written(journal, 'Zara sang.');
		await first.close();
		const later = await wentOn(journal, first, 'Zara sang again.');
		await later.close();
		const here = await written(journal, 'I sat with Zara.');
		await new Renamer(journal, here, () => true).rename({ ...choice, withOld: false });
		expect(await wordsOf(journal, binned)).toBe('Zara in the bin.');
		expect(await wordsOf(journal, later)).toBe('Child A sang again.');
		expect(await earlierOf(journal, later)).toEqual(['Zara sang.']);
	});

	it('keeps no key unless she wants one, and still never gives a pseudonym twice', async () => {
		const journal = await openJournal();
		const here = await written(journal, 'I sat with Zara.');
		const renamer = new Renamer(journal, here, () => true);
		await renamer.rename({ ...choice, keepsKey: false });
		expect(JSON.stringify(journal.nameNotes.all)).not.toContain('Zara');
		expect([...(await renamer.taken())]).toEqual(['Child A']);
	});

	it('loses no word that another window writes between the reading and the writing', async () => {
		const [journal, other] = [await openJournal(), await openJournal()];
		const entry = await written(journal, 'Zara sang.');
		await entry.close();
		const here = new Interrupted(journal, plainEntry({}), 0);
		here.write('what', 'I sat with Zara.');
		await here.flush();
		here.meanwhile = async () => {
			const theirs = await wentOn(other, entry, 'Zara sang.\nAnd I listened.');
			await theirs.close();
		};
		await new Renamer(journal, here, () => true).rename(choice);
		expect(here.meanwhile).toBeNull();
		expect(await wordsOf(journal, entry)).toBe('Child A sang.\nAnd I listened.');
	});

	it('loses no word that another window wrote meanwhile', async () => {
		const [journal, other] = [await openJournal(), await openJournal()];
		const entry = await written(journal, 'Zara sang.');
		await entry.close();
		const theirs = new Draft(other, (await other.entry(entry.entry.id))?.content ?? entry.entry, 1);
		theirs.write('what', 'Zara sang.\nAnd I listened.');
		await theirs.flush();
		const here = await written(journal, 'Hello.');
		const { undo } = await new Renamer(journal, here, () => true).rename(choice);
		expect(await wordsOf(journal, entry)).toBe('Child A sang.\nAnd I listened.');
		theirs.write('what', 'Zara sang.\nAnd I listened.\nShe smiled.');
		await theirs.flush();
		expect(await wordsOf(journal, entry)).toContain('She smiled.');
		await undo();
		expect(await wordsOf(journal, entry)).toContain('She smiled.');
		await theirs.close();
	});
});
