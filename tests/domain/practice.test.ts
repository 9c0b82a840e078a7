import { describe, expect, it } from 'vitest';
import { coverageOf } from '$lib/domain/coverage';
import { citing, newEntry, type Entry } from '$lib/domain/entry';
import { evidenceChecks } from '$lib/domain/evidence-checks';
import { gatherPlan, promisesOf } from '$lib/domain/gather';
import { headOf, packHeadOf } from '$lib/domain/head';
import { caseTemplate, type Case } from '$lib/domain/library';
import { mergeEntries } from '$lib/domain/merge';
import type { OutcomeSet } from '$lib/domain/outcomes';
import { packEntries } from '$lib/domain/pack-entries';
import { ask, entryOf, words } from './entries';

const story: Case = {
	id: 'door',
	title: 'The door',
	short: 'Door',
	from: 'Made up.',
	story: ['It was locked.'],
	concerns: [],
	minutes: 5,
	tasks: [
		{ id: 'model', title: 'Model', prompt: 'Which?', role: 'analysis', stuck: [], cards: ['x'] }
	]
};
const part = { id: 'whole', title: 'Whole', ask: 'What?', roles: [], template: 'gibbs' };
const criterion = { id: 'AC1', code: 'AC1', title: 'One', text: 'One.', parts: [part] };
const set: OutcomeSet = {
	id: 'unit',
	version: 1,
	title: 'Unit',
	short: 'Unit',
	programme: '',
	note: '',
	outcomes: [{ id: 'lo1', code: 'LO1', title: 'One', concern: 'other', criteria: [criterion] }]
};
const tags = [{ set: 'unit', criterion: 'AC1', part: null, why: '' }];
const answer = (more: Partial<Entry> = {}): Entry =>
	entryOf('practice', {
		practice: true,
		tags,
		asked: [ask('good', 'strength'), ask('next', 'action')],
		answers: { good: words('I would ask first.'), next: words('Next time I will ask first.') },
		...more
	});

describe('an answer to a practice case', () => {
	it('is an ordinary entry with the mark, and keeps no help of the template', () => {
		const entry = newEntry(caseTemplate(story), '2026-03-02', '2026-03-02T09:00:00.000Z');
		expect(entry).toMatchObject({ practice: true, template: 'case-door', templateShort: 'Door' });
		expect(entry.asked[0]?.question).toMatchObject({ stuck: [] });
		expect(entry.asked[0]?.question).not.toHaveProperty('cards');
		expect(headOf(entry).practice).toBe(true);
	});

	it('counts in no coverage, no plan and no promise', () => {
		expect(coverageOf(set, [headOf(answer())]).parts[0]?.cover).toBe('missing');
		expect(gatherPlan([answer()], []).strength).toEqual([]);
		expect(promisesOf([answer()], [])).toEqual([]);
		const real = answer({ practice: false });
		expect(coverageOf(set, [headOf(real)]).parts[0]?.cover).toBe('thin');
		expect(gatherPlan([real], []).strength).toHaveLength(1);
		expect(promisesOf([real], [])).toHaveLength(1);
	});

	it('is in a pack only when she chose it, and then counts there', () => {
		const heads = [headOf(answer())];
		const scope = { set: 'unit', criteria: 'all', from: null, to: null } as const;
		const none = { targets: [], planLines: [] };
		expect(packEntries(heads, { ...scope, practice: [] }, none)).toEqual([]);
		expect(packEntries(heads, { ...scope, practice: ['practice'] }, none)).toEqual(heads);
		const checks = evidenceChecks({
			set,
			criteria: 'all',
			entries: [answer()],
			declared: null,
			today: '2026-03-03'
		});
		expect(checks.find(({ id }) => id === 'sufficient')?.state).toBe('done');
		expect(packHeadOf(answer()).practice).toBe(false);
	});

	it('stays out even when a target came from it', () => {
		const source = { entry: 'practice', question: 'next', quote: 'ask first' };
		const target = { sources: [source] } as unknown as Parameters<
			typeof packEntries
		>[2]['targets'][number]; // only its sources are read
		const scope = { set: 'unit', criteria: 'all', from: null, to: null, practice: [] } as const;
		expect(packEntries([headOf(answer())], scope, { targets: [target], planLines: [] })).toEqual(
			[]
		);
	});

	it('keeps its mark when two windows wrote in it', () => {
		const base = answer();
		expect(mergeEntries(base, { ...base, title: 'Mine' }, base).practice).toBe(true);
		expect('practice' in mergeEntries(null, entryOf('a'), entryOf('a'))).toBe(false);
	});
});

describe('the cards an entry cites', () => {
	it('are kept in her order, each once, and can be taken back', () => {
		expect(citing({}, 'gibbs', true)).toEqual(['gibbs']);
		expect(citing({ cites: ['gibbs', 'kolb'] }, 'gibbs', true)).toEqual(['kolb', 'gibbs']);
		expect(citing({ cites: ['gibbs', 'kolb'] }, 'gibbs', false)).toEqual(['kolb']);
	});

	it('are those of both windows, less what either took out; an old entry gets no such field', () => {
		const base = entryOf('e', { cites: ['a', 'b'] });
		const mine = { ...base, cites: ['a', 'b', 'c'] };
		const theirs = { ...base, cites: ['b', 'd'] };
		expect([...(mergeEntries(base, mine, theirs).cites ?? [])].sort()).toEqual(['b', 'c', 'd']);
		expect('cites' in mergeEntries(null, entryOf('e'), entryOf('e'))).toBe(false);
		expect('cites' in headOf(entryOf('e'))).toBe(false);
	});
});
