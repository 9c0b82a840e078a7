import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '$lib/domain/backup-format';
import { metAfter, type Meeting, type Met } from '$lib/domain/backup-meeting';
import { isBackedUp } from '$lib/domain/backup-format';
import { wordsOf, type Entry } from '$lib/domain/entry';
import { groupRecords, type MergeContext } from '$lib/domain/merge-journal';
import { Planning, type MergePlan } from '$lib/domain/merge-plan';
import type { Revision, Stored } from '$lib/domain/records';
import { otherWindow } from '$lib/domain/three-way';
import { entryRecord, idOf, revisionRecord, target, wholeJournal } from '../support/backups';

const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}T10:00:00.000Z`;
let session = 0;
const strangers: Meeting = { backup: { journal: 'b', met: {} }, own: { journal: 'a', met: {} } };
/** A backup of this very journal. */
const own: Meeting = { backup: { journal: 'a', met: {} }, own: { journal: 'a', met: {} } };

/** A journal in memory, as storage would have it: every write says which version it was made from. */
class Kept {
	readonly records = new Map<string, Stored>();

	constructor(records: readonly Stored[] = []) {
		for (const record of records) this.records.set(record.id, record);
	}

	revisions(entry: string): readonly Revision[] {
		return [...this.records.values()]
			.flatMap((one) => (one.kind === 'revision' ? [one.content as Revision] : []))
			.filter((one) => one.entry.id === entry)
			.sort((a, b) => (a.at < b.at ? -1 : 1));
	}

	plan(backup: readonly BackupRecord[], more: Partial<MergeContext> = {}): MergePlan {
		const sessions = { mine: idOf(`m${++session}`), theirs: idOf(`t${session}`) };
		const planning = new Planning({
			meeting: strangers,
			usedDays: 5,
			at: day(28),
			sessions,
			...more
		});
		planning.add({
			...groupRecords(backup),
			here: (id) => this.records.get(id) ?? null,
			history: (id) => this.revisions(id)
		});
		return planning.plan;
	}

	restore(backup: readonly BackupRecord[], more: Partial<MergeContext> = {}): MergePlan {
		const plan = this.plan(backup, more);
		for (const { kind, id, base, content } of plan.changes) {
			expect(this.records.get(id)?.rev ?? 0, `version of ${id}`).toBe(base);
			this.records.set(id, { kind, id, rev: base + 1, content });
		}
		return plan;
	}

	get backup(): readonly BackupRecord[] {
		return [...this.records.values()].filter(isBackedUp);
	}

	entry(name: string): Entry {
		const found = this.records.get(idOf(name));
		if (found?.kind !== 'entry') throw new Error(`${name} is no entry here`);
		return found.content as Entry;
	}
}

const said = (text: string, updated: number, more: Partial<Entry> = {}) =>
	entryRecord('e', text, { updated: day(updated), created: day(1), ...more });

describe('restoring a backup', () => {
	it('brings everything into an empty journal, and a second time nothing', () => {
		const journal = new Kept();
		const records = wholeJournal();
		const { counts, entries } = journal.restore(records);
		expect(counts).toMatchObject({ new: 14, merged: 0, same: 0, lost: 0 });
		expect(entries.new).toBe(5);
		expect(journal.restore(records)).toMatchObject({ changes: [], counts: { new: 0, same: 14 } });
		for (const { id, content, kind } of records)
			if (kind !== 'entry' && kind !== 'use')
				expect(journal.records.get(id)?.content).toEqual(content);
	});

	it('counts the bin’s days anew, since days of use are counted on each device', () => {
		const journal = new Kept();
		journal.restore([said('x', 2, { binned: { at: day(3), usedDay: 400 } })], { usedDays: 2 });
		expect(journal.entry('e').binned).toEqual({ at: day(3), usedDay: 2 });
		const later = new Kept();
		later.restore([said('x', 2, { binned: { at: day(3), usedDay: 1 } })], { usedDays: 900 });
		expect(later.entry('e').binned?.usedDay).toBe(900);
	});

	it('leaves alone what she went on writing since the backup was made', () => {
		const first = said('We set up the room.', 2);
		const now = said('I led setting up.', 4);
		const journal = new Kept([now, revisionRecord('s', first.content)]);
		expect(journal.restore([first])).toMatchObject({ changes: [], counts: { same: 1 } });
	});

	it('takes the later wording whole when it was written on from the one that is here', () => {
		const first = said('We set up the room.', 2);
		const journal = new Kept([first]);
		const later = said('I led setting up.', 4);
		const backup = [later, revisionRecord('s', first.content)];
		expect(journal.restore(backup).counts).toMatchObject({ merged: 1, lost: 0 });
		expect(wordsOf(journal.entry('e'))).toBe('I led setting up.');
		expect(journal.revisions(idOf('e'))).toHaveLength(1);
		expect(journal.restore(backup).changes).toEqual([]);
	});

	it('merges from the wording both went on from, so that what one side took out stays out', () => {
		const first = said('One. Two.', 2, {
			tags: [{ set: 'u', criterion: 'AC1', part: null, why: '' }]
		});
		const old = revisionRecord('s', first.content);
		const journal = new Kept([said('One. Two. Three.', 4, { tags: first.content.tags }), old]);
		journal.restore([said('One. Two.', 5, { title: 'Named', tags: [] }), old]);
		expect(journal.entry('e')).toMatchObject({ title: 'Named', tags: [] });
		expect(wordsOf(journal.entry('e'))).toContain('Three.');
		expect(wordsOf(journal.entry('e'))).not.toContain(otherWindow);
	});

	it('keeps both wordings where nothing is shared, and each side’s own as an earlier wording', () => {
		const journal = new Kept([said('On the laptop.', 4)]);
		const backup = [said('On the phone.', 5)];
		expect(journal.restore(backup).counts).toMatchObject({ merged: 1, lost: 0 });
		const text = wordsOf(journal.entry('e'));
		expect(text).toContain('On the laptop.');
		expect(text).toContain('On the phone.');
		const kept = journal.revisions(idOf('e')).map((one) => wordsOf(one.entry));
		expect(kept.sort()).toEqual(['On the laptop.', 'On the phone.']);
		expect(journal.restore(backup).changes).toEqual([]);
	});

	it('leaves in the bin what was thrown away after the backup, and takes out what came out later', () => {
		const binned = { at: day(4), usedDay: 2 };
		const thrown = new Kept([said('x', 4, { binned })]);
		expect(thrown.restore([said('x', 2)]).changes).toEqual([]);
		const journal = new Kept([said('x', 4, { binned })]);
		journal.restore([said('x', 6)]);
		expect(journal.entry('e').binned).toBeNull();
	});

	it('an entry deleted for good here stays deleted, unless its words are newer', () => {
		const grave = (at: number): Stored => ({
			id: idOf('e'),
			kind: 'tombstone',
			rev: 7,
			content: { id: idOf('e'), at: day(at) }
		});
		const stays = new Kept([grave(5)]);
		expect(stays.restore([said('x', 4)])).toMatchObject({ changes: [], counts: { deleted: 1 } });
		const back = new Kept([grave(5)]);
		expect(back.restore([said('x', 6), revisionRecord('s', said('y', 2).content)]).counts.new).toBe(
			1
		);
		expect(back.records.get(idOf('e'))?.rev).toBe(8);
	});

	it('an entry deleted for good elsewhere goes to the bin, and not when words were written since', () => {
		const id = idOf('e');
		const grave: BackupRecord = { id, kind: 'tombstone', rev: 7, content: { id, at: day(5) } };
		const journal = new Kept([said('x', 4)]);
		expect(journal.restore([grave]).counts).toMatchObject({ binned: 1, lost: 0 });
		expect(journal.entry('e').binned).toEqual({ at: day(5), usedDay: 5 });
		expect(journal.restore([grave]).changes).toEqual([]);
		const newer = new Kept([said('x', 6)]);
		expect(newer.restore([grave]).changes).toEqual([]);
	});

	it('keeps both wordings of a target, joins its lists, and of its state the later', () => {
		const journal = new Kept([
			target('t', {
				updated: day(4),
				status: 'under-way',
				reviews: [{ day: '2026-03-04', words: 'a' }]
			})
		]);
		const theirs = target('t', {
			title: 'Ask each parent twice',
			updated: day(5),
			status: 'done',
			due: '2026-04-01',
			reviews: [{ day: '2026-03-05', words: 'b' }]
		});
		expect(journal.restore([theirs]).counts).toMatchObject({ merged: 1, lost: 0 });
		expect(journal.records.get(idOf('t'))?.content).toMatchObject({
			title: 'Ask every parent / Ask each parent twice',
			status: 'done',
			due: '2026-04-01',
			reviews: [{ words: 'a' }, { words: 'b' }]
		});
		expect(journal.restore([theirs]).changes).toEqual([]);
	});

	it('does not undo in a target what she did after this journal’s own backup', () => {
		const journal = new Kept([{ ...target('t', { title: 'Now', updated: day(6) }), rev: 5 }]);
		const then = { ...target('t', { title: 'Then', updated: day(2) }), rev: 3 };
		expect(journal.restore([then], { meeting: own }).changes).toEqual([]);
		// a backup that is ahead of the journal holds what the journal has lost
		const ahead = { ...then, rev: 9 };
		expect(journal.restore([ahead], { meeting: own }).counts.merged).toBe(1);
	});

	it('carries a target between a phone and a laptop without joining it to what it was', () => {
		const phone = new Kept([target('t', { title: 'First' })]);
		const laptop = new Kept();
		let [phoneMet, laptopMet]: Met[] = [{}, {}];
		const title = (kept: Kept) => kept.records.get(idOf('t'))?.content;
		const rewrite = (kept: Kept, words: string): void => {
			const rev = (kept.records.get(idOf('t'))?.rev ?? 0) + 1;
			kept.records.set(idOf('t'), { ...target('t', { title: words }), rev });
		};
		const toLaptop = (): void => {
			const meeting: Meeting = {
				backup: { journal: 'phone', met: phoneMet ?? {} },
				own: { journal: 'laptop', met: laptopMet ?? {} }
			};
			laptop.restore(phone.backup, { meeting });
			laptopMet = metAfter(meeting, groupRecords(phone.backup).small);
		};
		const toPhone = (): void => {
			const meeting: Meeting = {
				backup: { journal: 'laptop', met: laptopMet ?? {} },
				own: { journal: 'phone', met: phoneMet ?? {} }
			};
			phone.restore(laptop.backup, { meeting });
			phoneMet = metAfter(meeting, groupRecords(laptop.backup).small);
		};
		toLaptop();
		rewrite(laptop, 'Second');
		toPhone();
		expect(title(phone)).toMatchObject({ title: 'Second' });
		rewrite(phone, 'Third');
		rewrite(phone, 'Fourth');
		toLaptop();
		expect(title(laptop)).toMatchObject({ title: 'Fourth' });
		// an old state of the phone does not come back over what was written since
		rewrite(laptop, 'Fifth');
		toLaptop();
		expect(title(laptop)).toMatchObject({ title: 'Fifth' });
		// and where both went on, both wordings are there
		rewrite(phone, 'Other');
		toPhone();
		expect(title(phone)).toMatchObject({ title: 'Other / Fifth' });
	});

	it('never counts the hours of one day twice', () => {
		const [placement] = wholeJournal().filter((one) => one.kind === 'placement');
		if (placement?.kind !== 'placement') throw new Error('no placement');
		const log = (...hours: [number, number][]): BackupRecord => ({
			...placement,
			content: {
				...placement.content,
				hours: hours.map(([on, length]) => ({ day: `2026-03-0${on}`, hours: length }))
			}
		});
		const journal = new Kept([log([1, 4], [1, 4], [2, 7])]);
		journal.restore([log([1, 7.5], [2, 7.5], [3, 6])]);
		expect(journal.records.get(placement.id)?.content).toMatchObject({
			hours: [
				{ day: '2026-03-01', hours: 4 },
				{ day: '2026-03-01', hours: 4 },
				{ day: '2026-03-02', hours: 7.5 },
				{ day: '2026-03-03', hours: 6 }
			]
		});
	});

	it('joins the names to watch for, and leaves the count of days to this device', () => {
		const list = (...words: string[]): BackupRecord => ({
			id: 'watchlist',
			kind: 'watchlist',
			rev: 1,
			content: { words }
		});
		const use = (days: number): BackupRecord => ({
			id: 'use',
			kind: 'use',
			rev: 1,
			content: { days, last: '2026-03-01' }
		});
		const journal = new Kept([list('Marta'), use(3)]);
		journal.restore([list('Kestrel House', 'Marta'), use(90)]);
		expect(journal.records.get('watchlist')?.content).toEqual({
			words: ['Marta', 'Kestrel House']
		});
		expect(journal.records.get('use')?.content).toEqual({ days: 3, last: '2026-03-01' });
		const fresh = new Kept();
		fresh.restore([use(90)]);
		expect(fresh.records.size).toBe(0);
	});
});

/** Two devices that begin as one and are then written on, each on its own. */
const word = fc.constantFrom('ant', 'bee', 'cat', 'dog', 'eel', 'fox', 'gnu', 'hen');
const deed = fc.record({
	on: fc.constantFrom('phone' as const, 'laptop' as const),
	is: fc.constantFrom('write', 'write', 'tag', 'title', 'bin', 'unbin', 'erase', 'target'),
	which: fc.constantFrom('e1', 'e2', 'e3'),
	word,
	keeps: fc.boolean()
});
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

function live(devices: Record<'phone' | 'laptop', Kept>, deeds: readonly Deed[]): void {
	deeds.forEach(({ on, is, which, word, keeps }, n) => {
		const { records } = devices[on];
		const id = idOf(which);
		const now = records.get(id);
		const updated = new Date(Date.UTC(2026, 2, 2, 9, n)).toISOString();
		if (is === 'target') {
			const old = records.get(idOf('t'));
			const content = target('t', { title: word, updated }).content;
			return void records.set(idOf('t'), {
				id: idOf('t'),
				kind: 'target',
				rev: (old?.rev ?? 0) + 1,
				content
			});
		}
		if (is === 'erase' && now?.kind === 'entry') {
			for (const [key, one] of records)
				if (key.startsWith(id))
					records.set(key, {
						id: key,
						kind: 'tombstone',
						rev: one.rev + 1,
						content: { id: key, at: updated }
					});
			return;
		}
		const before = now?.kind === 'entry' ? (now.content as Entry) : entryRecord(which, '').content;
		const text = before.answers['what']?.is === 'words' ? before.answers['what'].text : '';
		const answers = { what: { is: 'words' as const, text: keeps ? `${text} ${word}` : word } };
		const tags = [{ set: 'u', criterion: word, part: null, why: word }];
		const next = {
			...before,
			...(is === 'write' ? { answers } : {}),
			...(is === 'tag'
				? { tags: keeps ? [...before.tags.filter((t) => t.criterion !== word), ...tags] : tags }
				: {}),
			...(is === 'title' ? { title: word } : {}),
			...(is === 'bin' ? { binned: { at: updated, usedDay: n } } : {}),
			...(is === 'unbin' ? { binned: null } : {}),
			updated
		};
		records.set(id, { id, kind: 'entry', rev: (now?.rev ?? 0) + 1, content: next });
		if (now?.kind === 'entry' && keeps) {
			const old = revisionRecord(`s${n}${on}`, before);
			records.set(old.id, { ...old, content: { ...old.content, at: updated } });
		}
	});
}

const tokens = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
/** Every word in an entry and its earlier wordings. */
const allWords = (journal: Kept, id: string): Set<string> => {
	const now = journal.records.get(id);
	const entries = journal.revisions(id).map((one) => one.entry);
	if (now?.kind === 'entry') entries.push(now.content as Entry);
	return new Set(entries.flatMap((entry) => tokens(wordsOf(entry))));
};

describe('whatever two devices did', () => {
	const lives = fc.tuple(
		fc.array(deed, { maxLength: 6 }),
		fc.array(deed, { maxLength: 12 }),
		fc.boolean()
	);

	it('a restore loses no word of either, and doing it again changes nothing', () => {
		fc.assert(
			fc.property(lives, ([before, after, hasRestored]) => {
				const phone = new Kept();
				live({ phone, laptop: phone }, before);
				const laptop = new Kept(hasRestored ? [...phone.records.values()] : []);
				live({ phone, laptop }, after);
				const backup = phone.backup;
				const was = new Map([...laptop.records.keys()].map((id) => [id, allWords(laptop, id)]));
				const { counts } = laptop.restore(backup);
				expect(counts.lost).toBe(0);
				for (const [id, words] of was)
					for (const one of words) expect(allWords(laptop, id), id).toContain(one);
				for (const record of backup) {
					const now = laptop.records.get(record.id);
					if (record.kind !== 'entry' || now?.kind === 'tombstone') continue;
					const kept = allWords(laptop, record.id);
					for (const one of tokens(wordsOf(record.content))) expect(kept).toContain(one);
				}
				expect(laptop.restore(backup).changes).toEqual([]);
			}),
			{ numRuns: 1500 }
		);
	});

	it('carrying backups to and fro comes to rest', () => {
		fc.assert(
			fc.property(lives, ([before, after]) => {
				const phone = new Kept();
				live({ phone, laptop: phone }, before);
				const laptop = new Kept([...phone.records.values()]);
				live({ phone, laptop }, after);
				for (let round = 0; round < 3; round++) {
					laptop.restore(phone.backup);
					phone.restore(laptop.backup);
				}
				expect(laptop.plan(phone.backup).counts.merged).toBe(0);
				expect(phone.plan(laptop.backup).counts.merged).toBe(0);
			}),
			{ numRuns: 500 }
		);
	});
});
