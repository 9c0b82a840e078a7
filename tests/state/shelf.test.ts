import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/domain/ids';
import type { Target } from '$lib/domain/plan';
import { newTarget } from '$lib/domain/targets';
import { Journal } from '$lib/state/journal.svelte';
import { ShelfDraft } from '$lib/state/shelf-draft.svelte';
import { JournalDatabase } from '$lib/storage/journal-database';
import { placeOf } from '$lib/storage/place';

let place = placeOf('', 'own');
const open: Journal[] = [];
const at = '2026-03-03T14:02:00.000Z';

async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	await journal.targets.load();
	return journal;
}

const target = (id: string, title: string): Target => ({
	...newTarget('2026-03-03', at),
	id,
	title
});

/** The targets as a window opened now finds them. */
async function stored(): Promise<readonly Target[]> {
	return (await openJournal()).targets.all;
}

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const journal of open.splice(0)) journal.close();
});

describe('a shelf', () => {
	it('takes back a thing that she had deleted: a line of the plan put in her words again', async () => {
		const { planLines } = await openJournal();
		const line = { id: 'e~q', entry: 'e', question: 'q', words: 'In my words', basis: 'As it was' };
		await planLines.put(line.id, () => line);
		await planLines.remove(line.id, at);
		await planLines.put(line.id, () => ({ ...line, words: 'In my words again' }));
		expect(planLines.get(line.id)?.words).toBe('In my words again');
	});

	it('keeps what another window wrote while this one writes beside it', async () => {
		const [here, there] = [await openJournal(), await openJournal()];
		await here.targets.put('t', () => target('t', 'Ask first'));
		await there.targets.put('t', (now) => ({ ...(now ?? target('t', '')), why: 'I did not' }));
		await here.targets.put('t', (now) => ({ ...(now ?? target('t', '')), support: 'My mentor' }));
		expect(await stored()).toMatchObject([
			{ title: 'Ask first', why: 'I did not', support: 'My mentor' }
		]);
	});

	it('shows what she wrote last, also when it was being read again meanwhile', async () => {
		const { targets } = await openJournal();
		await targets.put('t', () => target('t', 'First'));
		const { readAll } = JournalDatabase.prototype;
		vi.spyOn(JournalDatabase.prototype, 'readAll').mockImplementation(async function (
			this: JournalDatabase,
			kind
		) {
			const found = await readAll.call(this, kind);
			await new Promise((resolve) => setTimeout(resolve, 30)); // a slow phone
			return found;
		});
		const reading = targets.load();
		const writing = targets.put('t', () => target('t', 'Second'));
		await Promise.all([reading, writing]);
		expect(targets.get('t')?.title).toBe('Second');
	});

	it('deletes what another window has just written to', async () => {
		const [here, there] = [await openJournal(), await openJournal()];
		await here.targets.put('t', () => target('t', 'Ask first'));
		await there.targets.load();
		await here.targets.put('t', () => target('t', 'Ask first, always'));
		await there.targets.remove('t', at);
		expect(await stored()).toEqual([]);
	});

	it('goes on after a write that failed', async () => {
		const { targets } = await openJournal();
		const refused = new Error('no room');
		await expect(
			targets.put('t', () => {
				throw refused;
			})
		).rejects.toBe(refused);
		await targets.put('t', () => target('t', 'Ask first'));
		expect(await stored()).toHaveLength(1);
	});
});

describe('a thing edited in two windows', () => {
	async function inTwoWindows() {
		const [here, there] = [await openJournal(), await openJournal()];
		await here.targets.put('t', () => target('t', 'Ask'));
		await there.targets.load();
		const edit = (journal: Journal) =>
			new ShelfDraft(journal, journal.targets, 't', target('t', 'Ask'));
		return { here: edit(here), there: edit(there) };
	}

	it('keeps both wordings of the same field', async () => {
		const { here, there } = await inTwoWindows();
		here.change({ title: 'Ask the room leader', status: 'under-way', updated: at });
		there.change({
			title: 'Ask before I plan',
			status: 'done',
			updated: '2026-03-04T08:00:00.000Z'
		});
		await here.flush();
		await there.flush();
		const [{ title, status, updated } = target('', '')] = await stored();
		expect([status, updated]).toEqual(['done', '2026-03-04T08:00:00.000Z']);
		expect(title).toContain('Ask the room leader');
		expect(title).toContain('Ask before I plan');
	});

	it('keeps what either added to a list', async () => {
		const { here, there } = await inTwoWindows();
		here.change({ reviews: [{ day: '2026-03-04', words: 'Went well' }] });
		there.change({ reviews: [{ day: '2026-03-05', words: 'Forgot' }] });
		await here.flush();
		await there.flush();
		const [{ reviews } = target('', '')] = await stored();
		expect(reviews.map(({ words }) => words).toSorted()).toEqual(['Forgot', 'Went well']);
	});

	it('does not double what she types on while it is saved', async () => {
		const { here, there } = await inTwoWindows();
		here.change({ title: 'Ask the room leader' });
		await here.flush();
		there.change({ title: 'Ask befo' });
		const saving = there.flush();
		there.change({ title: 'Ask before I plan' });
		await saving;
		await there.flush();
		const [{ title } = target('', '')] = await stored();
		expect(title.split(' / ').toSorted()).toEqual(['Ask before I plan', 'Ask the room leader']);
	});

	it('brings every word back when it was deleted in the other', async () => {
		const { here } = await inTwoWindows();
		here.change({ title: 'Ask the room leader' });
		await here.flush();
		const other = await openJournal();
		await other.targets.remove('t', at);
		await vi.waitFor(() => expect(here.isStored).toBe(false));
		expect(here.value.title).toBe('Ask the room leader');
		here.change({ why: 'She knows the children' });
		await here.flush();
		expect(await stored()).toMatchObject([
			{ title: 'Ask the room leader', why: 'She knows the children' }
		]);
	});
});

it('what could not be saved of a target is in its fields again when she comes back', async () => {
	const journal = await openJournal();
	await journal.targets.put('t', () => target('t', 'Ask'));
	const { title } = target('t', 'Ask');
	const edit = () => new ShelfDraft(journal, journal.targets, 't', target('t', title));
	const before = edit();
	const put = vi.spyOn(journal.targets, 'put').mockRejectedValue(new Error('no room'));
	before.change({ title: 'Ask the room leader' });
	await before.close();
	expect(journal.trouble).toBe('unsaved');
	const after = edit();
	expect(after.value.title).toBe('Ask the room leader');
	put.mockRestore();
	await after.close();
	expect(journal.trouble).toBe('none');
	expect(await stored()).toMatchObject([{ title: 'Ask the room leader' }]);
});
