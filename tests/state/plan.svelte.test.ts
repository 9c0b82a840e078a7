import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '$lib/domain/entry';
import { newId } from '$lib/domain/ids';
import { Journal } from '$lib/state/journal.svelte';
import { Plan } from '$lib/state/plan.svelte';
import { placeOf } from '$lib/storage/place';
import { plainEntry } from '../support/entries';

let place = placeOf('', 'own');
const open: Journal[] = [];

async function openJournal(): Promise<Journal> {
	const journal = await Journal.open(place, false);
	open.push(journal);
	await journal.readRest();
	return journal;
}
async function planOf(...entries: readonly Entry[]): Promise<[Plan, Journal]> {
	const journal = await openJournal();
	for (const entry of entries) await journal.save(entry, 0, null, null);
	const plan = new Plan(journal);
	await plan.read();
	return [plan, journal];
}
const strengths = (plan: Plan): readonly string[] =>
	plan.gathered.strength.map(({ words }) => words);
const asked = plainEntry({ good: 'I asked each person.', next: 'Next time I will ask her first.' });

beforeEach(() => {
	place = placeOf(`/${newId()}`, 'own');
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const journal of open.splice(0)) journal.close();
});

describe('the plan gathers', () => {
	it('from finished entries and drafts, never from jots', async () => {
		const jot = plainEntry({ good: 'Not this.' }, { template: 'jot', done: true });
		const [plan] = await planOf(asked, jot);
		expect(plan.reading).toBe('read');
		expect(strengths(plan)).toEqual(['I asked each person.']);
	});

	it('from the newest entries first, and from earlier ones when she asks', async () => {
		const many = Array.from({ length: 62 }, (_, n) =>
			plainEntry({ good: `Strength ${n}` }, { day: n < 31 ? '2026-01-01' : '2026-02-02' })
		);
		const [plan] = await planOf(...many);
		expect(strengths(plan)).toHaveLength(60);
		expect(plan.hasEarlier).toBe(true);
		plan.readEarlier();
		await plan.read();
		expect(strengths(plan)).toHaveLength(62);
		expect(plan.hasEarlier).toBe(false);
	});

	it('says so when storage does not give the entries', async () => {
		const [plan, journal] = await planOf(asked);
		vi.spyOn(journal, 'entries').mockRejectedValueOnce(new Error('gone'));
		await plan.read();
		expect(plan.reading).toBe('failed');
		expect(strengths(plan)).toEqual(['I asked each person.']);
	});
});

describe('a line in her own words', () => {
	async function worded(): Promise<[Plan, Journal]> {
		const [plan, journal] = await planOf(asked);
		const [line] = plan.gathered.strength;
		if (!line) throw new Error('the entry has a strength');
		await plan.beginWording(line);
		return [plan, journal];
	}

	it('is kept from its first key on, before she says she is done', async () => {
		const [plan, journal] = await worded();
		plan.write('I draw people in.');
		await journal.flush();
		const [other] = [new Plan(await openJournal())];
		await other.read();
		expect(strengths(other)).toEqual(['I draw people in.']);
		expect(strengths(plan)).toEqual(['I draw people in.']);
	});

	it('stands in for the answer until she goes back to the answer', async () => {
		const [plan] = await worded();
		plan.write('I draw people in.');
		await plan.endWording();
		const [line] = plan.gathered.strength;
		expect(line).toMatchObject({ words: 'I draw people in.', isOwnWording: true });
		if (line) await plan.unword(line);
		expect(strengths(plan)).toEqual(['I asked each person.']);
	});

	it('is no wording of her own when she leaves it empty or as the answer is', async () => {
		const [plan, journal] = await worded();
		plan.write('');
		await plan.endWording();
		expect(journal.planLines.all).toEqual([]);
		const [line] = plan.gathered.strength;
		if (line) await plan.beginWording(line);
		plan.write('I asked each person. ');
		await plan.endWording();
		expect(journal.planLines.all).toEqual([]);
	});

	it('stays in its place while the field is empty, also when the answer is gone', async () => {
		const [plan, journal] = await worded();
		plan.write('I draw people in.');
		await plan.endWording();
		await journal.change(asked.id, (entry) => ({ ...entry, answers: {} }));
		await plan.read();
		const [line] = plan.gathered.strength;
		if (line) await plan.beginWording(line);
		plan.write('');
		await journal.flush();
		expect(strengths(plan)).toEqual(['I draw people in.']);
		await plan.endWording();
		expect(strengths(plan)).toEqual([]);
	});

	it('can be left as it was', async () => {
		const [plan] = await worded();
		plan.write('First wording.');
		await plan.endWording();
		const [line] = plan.gathered.strength;
		if (line) await plan.beginWording(line);
		plan.write('Second wording.');
		await plan.undoWording();
		expect(strengths(plan)).toEqual(['First wording.']);
	});

	it('says when its entry has changed since', async () => {
		const [plan, journal] = await worded();
		plan.write('I draw people in.');
		await plan.endWording();
		await journal.change(asked.id, (entry) => ({
			...entry,
			answers: { ...entry.answers, good: { is: 'words', text: 'I listened.' } }
		}));
		await plan.read();
		expect(plan.gathered.strength[0]).toMatchObject({
			words: 'I draw people in.',
			hasChanged: true
		});
	});

	it('stays open while it cannot be saved', async () => {
		const [plan, journal] = await worded();
		vi.spyOn(journal.planLines, 'put').mockRejectedValue(new Error('no'));
		plan.write('I draw people in.');
		await plan.endWording();
		const draft = plan.wordingOf(`${asked.id}.good`);
		expect(draft?.saveState.is).toBe('failed');
		expect(draft?.value.words).toBe('I draw people in.');
	});
});

describe('a line', () => {
	it('can be left out of the plan and brought back', async () => {
		const [plan] = await planOf(asked);
		const [line] = plan.gathered.strength;
		if (line) expect(await plan.leaveOut(line)).toBeNull();
		expect(strengths(plan)).toEqual([]);
		expect(plan.leftOut.strength).toHaveLength(1);
		await plan.bringBack('strength');
		expect(strengths(plan)).toEqual(['I asked each person.']);
	});
});

describe('a promise', () => {
	it('becomes a target in one step, and is then no promise any more', async () => {
		const [plan, journal] = await planOf(asked);
		const [promise] = plan.promises;
		if (!promise) throw new Error('the entry holds a promise');
		await plan.make(promise);
		expect(journal.targets.all).toMatchObject([
			{ title: 'Ask her first', sources: [{ quote: 'Next time I will ask her first.' }] }
		]);
		expect(plan.promises).toEqual([]);
	});

	it('stays a promise, with a sentence why, when it cannot be stored', async () => {
		const [plan, journal] = await planOf(asked);
		vi.spyOn(journal.targets, 'put').mockRejectedValueOnce(new Error('no'));
		const [promise] = plan.promises;
		expect(promise && (await plan.make(promise))).toContain('could not save');
		expect(plan.promises).toHaveLength(1);
	});
});
