import { describe, expect, it } from 'vitest';
import { loadOutcomeSet, outcomeSetNames } from '$lib/catalog/catalog';
import { copyOf } from '$lib/domain/edit-set';
import { nameElsewhere } from '$lib/domain/matches';
import { newOwnId } from '$lib/domain/own';
import { writeMatrix } from '$lib/export/write-matrix';
import { PackChecker } from '$lib/state/pack-check';
import type { CopyWords } from '$lib/state/pack-pieces';
import type { FoundWords } from '$lib/state/pack-view';
import { entry, target } from '../export/fixtures/pack';
import { ownSet, ownTemplate, smallSet, smallTemplate } from '../support/own';

const everything: CopyWords = {
	...{ entries: [], targets: [], planLines: [], placements: [], profile: null },
	...{ outcomeSets: [], ownTemplates: [], tutorPacks: [] }
};
const partCalled = (id: string) => ({
	...{ id, title: 'A wish', ask: 'What was it?', roles: [] },
	template: 'gibbs'
});

describe('the check of records that leave as they are', () => {
	const check = (copy: Partial<CopyWords>) =>
		new PackChecker({ watchlist: [], noNames: [], kept: [] }).checkAll({ ...everything, ...copy });
	const found = (copy: Partial<CopyWords>) => check(copy).found;
	const named = (is: string, field: string) =>
		expect.objectContaining({
			text: expect.stringMatching(/^Zara$/i) as string,
			places: [expect.objectContaining({ is, field })]
		}) as FoundWords;
	const [outcome] = smallSet().outcomes;
	if (!outcome) throw new Error('the small set has one');
	const [criterion] = outcome.criteria;
	if (!criterion) throw new Error('the outcome has one');
	const inId = 'Only files show it';

	it('reads the file a unit came from, where a name is left that she edited out of it', () => {
		const file = { framework: { name: 'Working with Zara', kind: 'x', standards: [] } };
		const origin = { format: 'matrix' as const, text: JSON.stringify(file) };
		expect(found({ outcomeSets: [ownSet('own-unit', { origin })] })).toEqual([
			named('unit', 'As imported')
		]);
		const damaged = { ...origin, text: '{ "name": "Working with Zara' };
		expect(found({ outcomeSets: [ownSet('own-unit', { origin: damaged })] })).toHaveLength(1);
	});

	it('says once what stands in the unit and in its file', () => {
		const set = smallSet('own-unit', { title: 'Working with Zara' });
		const origin = { format: 'matrix' as const, text: writeMatrix(set, null) };
		const [one, ...more] = found({ outcomeSets: [ownSet('own-unit', { set, origin })] });
		expect([one?.times, more]).toEqual([1, []]);
	});

	it.each([
		['a part', { criteria: [{ ...criterion, parts: [partCalled('zara-s-wish')] }] }],
		['a criterion', { criteria: [{ ...criterion, id: 'Zara-1' }] }],
		['an outcome', { id: 'Zara' }]
	])('reads the id of %s', (_, more) => {
		const set = smallSet('own-unit', { outcomes: [{ ...outcome, ...more }] });
		expect(found({ outcomeSets: [ownSet('own-unit', { set })] })).toEqual([named('unit', inId)]);
	});

	it('reads ids of what she took out, of ways to write, and of what is tagged in a unit that is gone', () => {
		const removed = [{ outcome: 'LO1', criterion: { ...criterion, id: 'zara-day' } }];
		expect(found({ outcomeSets: [ownSet('own-unit', { removed })] })).toEqual([
			named('unit', inId)
		]);
		const way = { ...ownTemplate(), template: { ...smallTemplate() } };
		const stages = way.template.stages.map((one) => ({ ...one, id: `zara-${one.id}` }));
		expect(
			found({ ownTemplates: [{ ...way, template: { ...way.template, stages } }] })
		).toContainEqual(named('template', inId));
		const tags = [{ set: 'own-gone', criterion: 'zara-day', part: null, why: '' }];
		expect(found({ entries: [entry('one', '2026-03-03', { tags })] })).toEqual([
			named('entry', inId)
		]);
		const aim = {
			...target,
			sources: [],
			criterion: { set: 'own-gone', criterion: 'x', part: 'zara' }
		};
		expect(found({ targets: [aim] })).toEqual([named('target', inId)]);
	});

	it('puts no id on the list to read once, which is of what she wrote', () => {
		const tags = [{ set: 'own-unit', criterion: 'P7', part: 'LO8', why: 'I asked Tarquelle.' }];
		const { readOnce } = check({ entries: [entry('one', '2026-03-03', { title: '', tags })] });
		expect(readOnce.map(({ text }) => text)).toEqual(['Tarquelle']);
	});

	it('finds nothing in what is random, in plain codes, and in the ids that come with the app', async () => {
		for (const { id } of outcomeSetNames()) {
			const set = await loadOutcomeSet(id);
			if (!set) throw new Error(`${id} comes with the app`);
			const own = { id: newOwnId(), ...copyOf(set, (one) => nameElsewhere(set.id, one)) };
			const text = writeMatrix(own, null);
			const origin = { format: 'matrix' as const, text };
			expect(found({ outcomeSets: [ownSet(own.id, { set: own, origin })] }), id).toEqual([]);
		}
	});
});
