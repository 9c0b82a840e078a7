import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTemplate } from '$lib/catalog/catalog';
import { newEntry, textOf, type Entry } from '$lib/domain/entry';
import { newId } from '$lib/domain/ids';
import { Journal } from '$lib/state/journal.svelte';
import { placeOf } from '$lib/storage/place';
import { openEntry } from '../../src/routes/entries/[id]/open-entry';
import { beginEntry, type Begun } from '../../src/routes/write/[template]/begin-entry';

let journal: Journal;
beforeEach(async () => {
	journal = await Journal.open(placeOf(`/${newId()}`, 'own'), false);
});
afterEach(() => journal.close());

const begin = (template: string, params = ''): Promise<Begun> =>
	beginEntry(journal, template, new URLSearchParams(params));
async function begun(template: string, params = ''): Promise<Entry> {
	const found = await begin(template, params);
	if (found.is !== 'begun') throw new Error(found.is);
	return found.editable.entry;
}
async function kept(text: string, more: Partial<Entry> = {}): Promise<Entry> {
	const template = await loadTemplate('jot');
	if (!template) throw new Error('The jot template is missing');
	const answers: Entry['answers'] = { words: { is: 'words', text } };
	const jot = {
		...newEntry(template, '2026-03-03', '2026-03-03T14:02:00.000Z', { answers }),
		...more
	};
	await journal.save(jot, 0, null, null);
	return jot;
}

describe('an address that begins an entry', () => {
	it('gives an untouched entry of the template, and stores nothing', async () => {
		const entry = await begun('gibbs');
		expect(entry).toMatchObject({ template: 'gibbs', answers: {}, stage: 0, tags: [] });
		expect(await journal.entry(entry.id)).toBeNull();
	});

	it('lets her choose where Kolb begins, unless the address says it', async () => {
		expect(await begin('kolb')).toMatchObject({ editable: { canChoose: true } });
		const found = await begin('kolb', 'stage=making-sense');
		expect(found).toMatchObject({ editable: { canChoose: false, entry: { stage: 2 } } });
		expect(await begin('gibbs')).toMatchObject({ editable: { canChoose: false } });
	});

	it('tags the entry to the part she came from', async () => {
		const entry = await begun('gibbs', 'set=partnership-hnd&criterion=AC4&part=team-impact');
		expect(entry.tags).toEqual([
			{ set: 'partnership-hnd', criterion: 'AC4', part: 'team-impact', why: '' }
		]);
	});

	it('takes the place of the last hours she logged', async () => {
		const placement = { alias: 'Setting', type: '', ages: '', created: '2026-01-01T00:00:00.000Z' };
		const first = { ...placement, id: newId(), hours: [{ day: '2026-03-02', hours: 6 }] };
		const second = { ...placement, id: newId(), hours: [], created: '2026-02-01T00:00:00.000Z' };
		await journal.placements.put(first.id, () => first);
		await journal.placements.put(second.id, () => second);
		expect((await begun('gibbs')).placement).toBe(first.id);
	});

	it.each([
		['an unknown template', 'no-such-thing', ''],
		['an inherited name', 'constructor', '']
	])('says so for %s', async (_, template, params) => {
		expect(await begin(template, params)).toEqual({ is: 'no-template' });
	});

	it.each([
		'jot=nonsense',
		`jot=${'A'.repeat(22)}`,
		'after=%F0%9F%99%82',
		'set=nowhere&criterion=AC4',
		'set=partnership-hnd&criterion=AC9',
		'set=partnership-hnd&criterion=AC4&part=nothing',
		'criterion=AC4',
		'stage=seventh'
	])('says so when it points to nothing: %s', async (params) => {
		expect(await begin('gibbs', params)).toEqual({ is: 'no-link' });
	});
});

describe('a jot that grows into a reflection', () => {
	const words = 'Child A took the lead.\n\nI let go of my plan. 🙂';

	it('brings every word, its day, its tags and its highlights', async () => {
		const tags = [{ set: 'partnership-hnd', criterion: 'AC4', part: 'growth', why: 'Letting go' }];
		const mark = { set: 'partnership-hnd', criterion: 'AC4', part: null, question: 'words' };
		const quote = words.slice(0, 21);
		const highlights = [{ ...mark, id: newId(), start: 0, end: 21, quote, gone: false, why: '' }];
		const jot = await kept(words, { tags, highlights });
		const entry = await begun('gibbs', `jot=${jot.id}`);
		expect(textOf(entry, 'happened')).toBe(words);
		expect(entry).toMatchObject({ day: '2026-03-03', tags, links: [{ is: 'jot', entry: jot.id }] });
		expect(entry.highlights).toMatchObject([{ question: 'happened', start: 0, end: 21, quote }]);
	});

	it('is told of it in the same write, and leads there from then on', async () => {
		const jot = await kept(words);
		const entry = await begun('gibbs', `jot=${jot.id}`);
		expect((await journal.entry(jot.id))?.content.expanded).toBeNull();
		await journal.save(entry, 0, null, null);
		const after = (await journal.entry(jot.id))?.content;
		expect(after).toMatchObject({ expanded: entry.id, done: true });
		expect(after && textOf(after, 'words')).toBe(words);
		expect(await begin('kolb', `jot=${jot.id}`)).toEqual({ is: 'there', id: entry.id });
	});

	it('can be expanded again when what it became was thrown away', async () => {
		const jot = await kept(words);
		const entry = await begun('gibbs', `jot=${jot.id}`);
		await journal.save(entry, 0, null, null);
		await journal.throwAway(entry.id);
		expect(textOf(await begun('kolb', `jot=${jot.id}`), 'happened')).toBe(words);
	});
});

describe('an entry that goes on from another', () => {
	it('is linked to it', async () => {
		const before = await kept('An experiment');
		const entry = await begun('kolb', `after=${before.id}`);
		expect(entry.links).toEqual([{ is: 'after', entry: before.id }]);
	});
});

describe('an address of an entry', () => {
	it('opens it, with the template of today or without one that is gone', async () => {
		const jot = await kept('Words');
		expect(await openEntry(journal, jot.id)).toMatchObject({ rev: 1, template: { id: 'jot' } });
		const old = await kept('Words', { id: newId(), template: 'a-template-that-is-gone' });
		expect(await openEntry(journal, old.id)).toMatchObject({ rev: 1, template: null });
	});

	it.each(['', 'nonsense', '../../x', 'A'.repeat(22)])('has nothing at "%s"', async (id) => {
		expect(await openEntry(journal, id)).toBeNull();
	});
});
