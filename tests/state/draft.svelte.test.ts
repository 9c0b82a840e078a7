import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/domain/ids';
import { textOf, type Entry } from '$lib/domain/entry';
import { addHighlight } from '$lib/domain/highlights';
import { Draft } from '$lib/state/draft.svelte';
import { Journal } from '$lib/state/journal.svelte';
import { placeOf } from '$lib/storage/place';
import { plainEntry } from '../support/entries';

let place = placeOf('', 'own');
const open: Journal[] = [];

async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	return journal;
}

async function stored(journal: Journal, entry: Entry): Promise<Draft> {
	const draft = new Draft(journal, entry, 0);
	draft.write('what', 'We set up the room.');
	await draft.flush();
	return draft;
}

const textIn = async (id: string, question = 'what'): Promise<string> => {
	const found = await (await openJournal()).entry(id);
	return found ? textOf(found.content, question) : '(no entry)';
};

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	vi.useRealTimers();
	for (const journal of open.splice(0)) journal.close();
});

describe('while she writes', () => {
	it('an untouched template is never stored', async () => {
		const journal = await openJournal();
		const draft = new Draft(journal, plainEntry({}), 0);
		draft.goTo(2);
		draft.write('what', '   ');
		await draft.close();
		expect(draft.isStored).toBe(false);
		expect(journal.heads).toEqual([]);
	});

	it('is not stored either when she takes her first word out again at once', async () => {
		const journal = await openJournal();
		const draft = new Draft(journal, plainEntry({}), 0);
		draft.write('what', 'I');
		draft.write('what', '');
		await draft.close();
		expect(journal.heads).toEqual([]);
	});

	it('writes down the newest words when the page goes while a save is on its way', async () => {
		const journal = await openJournal();
		const draft = new Draft(journal, plainEntry({}), 0);
		draft.write('what', 'We met');
		const onItsWay = draft.flush();
		draft.write('what', 'We met. Nobody spo');
		expect(await journal.flush()).toBe(true);
		await onItsWay;
		expect(await textIn(draft.entry.id)).toBe('We met. Nobody spo');
	});

	it('says Saving from the first key and Saved only when storage has it', async () => {
		const journal = await openJournal();
		const draft = new Draft(journal, plainEntry({}), 0);
		draft.write('what', 'I');
		expect(draft.saveState.is).toBe('saving');
		await draft.flush();
		expect(draft.saveState.is).toBe('saved');
		expect(await textIn(draft.entry.id)).toBe('I');
	});

	it('saves at the latest after two seconds of typing without a pause', async () => {
		const journal = await openJournal();
		const draft = new Draft(journal, plainEntry({}), 0);
		const save = vi.spyOn(journal, 'save');
		vi.useFakeTimers();
		for (let n = 1; n <= 20; n++) {
			draft.write('what', 'x'.repeat(n));
			vi.advanceTimersByTime(100);
		}
		expect(save).toHaveBeenCalled();
	});

	it('keeps the words and says so when the device is full, and saves them later', async () => {
		const journal = await openJournal();
		const draft = new Draft(journal, plainEntry({}), 0);
		const full = Object.assign(new Error('aborted'), {
			name: 'AbortError',
			inner: new DOMException('no room', 'QuotaExceededError')
		});
		vi.spyOn(journal, 'save').mockRejectedValueOnce(full);
		draft.write('what', 'every word');
		await draft.flush();
		expect(draft.saveState).toMatchObject({ is: 'failed' });
		expect(draft.saveState.is === 'failed' && draft.saveState.why).toContain('no room left');
		expect(draft.text('what')).toBe('every word');
		await draft.flush();
		expect(draft.saveState.is).toBe('saved');
		expect(await textIn(draft.entry.id)).toBe('every word');
	});

	it('keeps the wording from before each session, and can bring it back', async () => {
		const journal = await openJournal();
		const first = await stored(journal, plainEntry({}));
		await first.close();
		const again = await journal.entry(first.entry.id);
		if (!again) throw new Error('the entry was stored');
		const draft = new Draft(journal, again.content, again.rev);
		draft.write('what', 'All gone.');
		await draft.flush();
		draft.write('what', 'All gone, again.');
		await draft.flush();
		const [earlier, ...more] = await journal.revisions(draft.entry.id);
		expect(more).toEqual([]);
		if (!earlier) throw new Error('an earlier wording was kept');
		expect(textOf(earlier.entry, 'what')).toBe('We set up the room.');
		await draft.restore(earlier.entry);
		expect(await textIn(draft.entry.id)).toBe('We set up the room.');
		const kept = (await journal.revisions(draft.entry.id)).map(({ entry }) =>
			textOf(entry, 'what')
		);
		expect(kept).toContain('All gone, again.');
	});
});

describe('an earlier wording', () => {
	const full = () => new DOMException('no room', 'QuotaExceededError');

	it('is not brought back over words that could not be saved', async () => {
		const journal = await openJournal();
		const draft = await stored(journal, plainEntry({}));
		const earlier = draft.entry;
		const save = vi.spyOn(journal, 'save').mockRejectedValue(full());
		draft.write('what', 'Not saved yet.');
		await draft.restore(earlier);
		expect(draft.text('what')).toBe('Not saved yet.');
		save.mockRestore();
		await draft.restore(earlier);
		expect(draft.text('what')).toBe('We set up the room.');
		const kept = (await journal.revisions(draft.entry.id)).map(({ entry }) =>
			textOf(entry, 'what')
		);
		expect(kept).toContain('Not saved yet.');
	});

	it('is kept also when the first save of a later session fails', async () => {
		vi.useFakeTimers({ now: new Date('2026-03-03T10:00:00'), toFake: ['Date'] });
		const journal = await openJournal();
		const draft = await stored(journal, plainEntry({}));
		draft.write('what', 'In the morning.');
		await draft.flush();
		vi.setSystemTime(new Date('2026-03-03T16:00:00'));
		const { save } = journal;
		const failing = vi.spyOn(journal, 'save').mockRejectedValueOnce(full());
		draft.write('what', 'In the afternoon.');
		await draft.flush();
		failing.mockImplementation(save.bind(journal));
		await draft.flush();
		const kept = (await journal.revisions(draft.entry.id)).map(({ entry }) =>
			textOf(entry, 'what')
		);
		expect(kept).toContain('In the morning.');
	});
});

describe('a marked passage', () => {
	const text = 'We met. I asked her first, and I waited. Then we ate.';
	const passage = 'I asked her first, and I waited.';

	async function marked(): Promise<Draft> {
		const draft = new Draft(await openJournal(), plainEntry({ what: text }), 0);
		const start = text.indexOf(passage);
		const about = { set: 's', criterion: 'c', part: null, question: 'what' };
		const mark = addHighlight(text, start, start + passage.length, about);
		if (!mark) throw new Error('there is something to mark');
		draft.mark(mark);
		return draft;
	}
	const onlyMark = (draft: Draft) => draft.entry.highlights[0];

	/** Takes the passage out one letter at a time, as the Backspace and Delete keys do. */
	function deleteByKey(draft: Draft, words: string, from: 'end' | 'start' | 'middle'): void {
		const at = draft.text('what').indexOf(words);
		for (let left = words.length; left > 0; left--) {
			const now = draft.text('what');
			const key = from === 'end' ? left - 1 : from === 'start' ? 0 : Math.floor(left / 2);
			draft.write('what', now.slice(0, at + key) + now.slice(at + key + 1));
		}
	}

	it.each(['end', 'start', 'middle'] as const)(
		'deleted key by key from its %s is remembered whole',
		async (from) => {
			const draft = await marked();
			deleteByKey(draft, passage, from);
			expect(draft.text('what')).toBe('We met.  Then we ate.');
			expect(onlyMark(draft)).toMatchObject({ gone: true, quote: passage });
		}
	);

	it('is remembered as she wrote it last', async () => {
		const draft = await marked();
		draft.write('what', text.replace('her first', 'Child A first'));
		deleteByKey(draft, 'I asked Child A first, and I waited.', 'end');
		expect(onlyMark(draft)).toMatchObject({
			gone: true,
			quote: 'I asked Child A first, and I waited.'
		});
	});

	it('is remembered from when the entry was opened, and stands again when it is typed again', async () => {
		const before = await marked();
		await before.flush();
		const journal = await openJournal();
		const found = await journal.entry(before.entry.id);
		if (!found) throw new Error('the entry was stored');
		const draft = new Draft(journal, found.content, found.rev);
		deleteByKey(draft, passage, 'end');
		expect(onlyMark(draft)).toMatchObject({ gone: true, quote: passage });
		for (let n = 1; n <= passage.length; n++)
			draft.write('what', `We met. ${passage.slice(0, n)} Then we ate.`);
		expect(onlyMark(draft)).toMatchObject({ gone: false, quote: passage, start: 8 });
	});
});

describe('in two windows', () => {
	it('both wordings of the same answer are kept', async () => {
		const journal = await openJournal();
		const here = await stored(journal, plainEntry({}));
		const other = await openJournal();
		const found = await other.entry(here.entry.id);
		if (!found) throw new Error('the entry was stored');
		const there = new Draft(other, found.content, found.rev);
		here.write('what', 'We set up the book corner.');
		there.write('what', 'We set up the sand tray.');
		await here.flush();
		await there.flush();
		const text = await textIn(here.entry.id);
		expect(text).toContain('book corner');
		expect(text).toContain('sand tray');
		expect(there.isMerged).toBe(true);
		expect(there.text('what')).toBe(text);
	});

	it('different answers are simply both there', async () => {
		const journal = await openJournal();
		const here = await stored(journal, plainEntry({}));
		const other = await openJournal();
		const found = await other.entry(here.entry.id);
		if (!found) throw new Error('the entry was stored');
		const there = new Draft(other, found.content, found.rev);
		here.write('good', 'I asked her.');
		there.write('next', 'Ask again.');
		await Promise.all([here.flush(), there.flush()]);
		expect([await textIn(here.entry.id, 'good'), await textIn(here.entry.id, 'next')]).toEqual([
			'I asked her.',
			'Ask again.'
		]);
	});

	it('what is typed on while the merge is saved is not lost', async () => {
		const journal = await openJournal();
		const here = await stored(journal, plainEntry({}));
		const other = await openJournal();
		const found = await other.entry(here.entry.id);
		if (!found) throw new Error('the entry was stored');
		const there = new Draft(other, found.content, found.rev);
		here.write('what', 'We set up the room. Rain.');
		await here.flush();
		there.write('what', 'We set up the room. Sun');
		const saving = there.flush();
		there.write('what', 'We set up the room. Sunshine');
		await saving;
		await there.flush();
		const text = await textIn(here.entry.id);
		expect(text).toContain('Rain.');
		expect(text).toContain('Sunshine');
	});
});

describe('the bin', () => {
	it('takes an entry out of every list and gives it back whole', async () => {
		const journal = await openJournal();
		await journal.readRest();
		const draft = await stored(journal, plainEntry({}));
		await journal.throwAway(draft.entry.id);
		expect(journal.heads).toEqual([]);
		expect(journal.bin).toHaveLength(1);
		await journal.bringBack(draft.entry.id);
		expect(journal.heads.map((head) => head.id)).toEqual([draft.entry.id]);
		expect(await textIn(draft.entry.id)).toBe('We set up the room.');
	});

	it('forgets nothing when the clock jumps ten years', async () => {
		vi.useFakeTimers({ now: new Date('2026-03-03T10:00:00'), toFake: ['Date'] });
		const journal = await openJournal();
		await journal.readRest();
		const draft = await stored(journal, plainEntry({}));
		await journal.throwAway(draft.entry.id);
		vi.setSystemTime(new Date('2036-03-03T10:00:00'));
		const later = await openJournal();
		await later.readRest();
		expect(later.bin).toHaveLength(1);
	});
});
