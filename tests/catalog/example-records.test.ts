import { describe, expect, it } from 'vitest';
import { compileCatalog } from '$lib/catalog/compile';
import { moveDay } from '$lib/domain/days';
import { exampleRecords, type ExampleRecord } from '$lib/domain/example';
import { headOf } from '$lib/domain/head';
import { isId } from '$lib/domain/ids';
import type { Contents, Kind } from '$lib/domain/records';
import { smallFiles } from './small';

const { example, templates } = compileCatalog(smallFiles());
const known = new Map(templates.map((one) => [one.id, one]));
const today = '2026-03-09';
const now = new Date(`${today}T20:00:00`).toISOString();
const make = (at = now): readonly ExampleRecord[] => exampleRecords(example, known, today, at);
const records = make();

function contents<K extends Kind>(kind: K, from = records): readonly Contents[K][] {
	const isOfKind = (one: ExampleRecord): one is ExampleRecord & { content: Contents[K] } =>
		one.kind === kind;
	return from.filter(isOfKind).map((one) => one.content);
}
const [first, second, third] = contents('entry');

describe('a learner who tries the example', () => {
	it('gets the same records every time, each under its own id', () => {
		expect(make()).toEqual(records);
		const ids = records.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { kind, id, content } of records) {
			if (kind === 'entry' || kind === 'target' || kind === 'placement')
				expect(isId(id) && content.id === id).toBe(true);
		}
	});

	it('can tell two marks of one entry apart', () => {
		const entries = example.entries.map((one) => ({
			...one,
			highlights: one.highlights.flatMap((mark) => [mark, { ...mark, quote: 'I got lost' }])
		}));
		const both = exampleRecords({ ...example, entries }, known, today, now);
		const ids = contents('entry', both).flatMap((one) => one.highlights.map(({ id }) => id));
		expect(ids).toHaveLength(2);
		expect(new Set(ids).size).toBe(2);
		expect(ids.every(isId)).toBe(true);
	});

	it('reads days counted back from today', () => {
		expect([first?.day, third?.day]).toEqual([moveDay(today, -9), today]);
		expect(contents('target')[0]).toMatchObject({
			start: moveDay(today, -9),
			due: moveDay(today, 5),
			review: moveDay(today, 2),
			reviews: [{ day: moveDay(today, -4), words: 'Half of it.' }]
		});
		expect(contents('placement')[0]?.hours).toEqual([{ day: moveDay(today, -9), hours: 4.5 }]);
	});

	it('finds entries written in the order of the file, and none in the future', () => {
		for (const at of [now, new Date(`${today}T00:00:20`).toISOString()]) {
			const written = contents('entry', make(at)).map((one) => one.created);
			expect([...written].sort()).toEqual(written);
			expect(new Set(written).size).toBe(written.length);
			for (const one of records.flatMap(({ content }) => ('created' in content ? [content] : [])))
				expect(one.created <= now).toBe(true);
			expect(written.every((one) => one < at)).toBe(true);
		}
	});

	it('sees the passage marked in its words', () => {
		const [mark] = second?.highlights ?? [];
		const answer = second?.answers['happened'];
		const text = answer?.is === 'words' ? answer.text : '';
		expect(text.slice(mark?.start, mark?.end)).toBe('took my sleeve and showed');
		expect(mark).toMatchObject({ criterion: 'AC1', part: null, gone: false, why: 'Help.' });
	});

	it('can follow the jot to the entry it became, and back', () => {
		expect(first?.expanded).toBe(second?.id);
		expect(second?.links).toEqual([{ is: 'jot', entry: first?.id }]);
		expect(first?.placement).toBe(contents('placement')[0]?.id);
	});

	it('finds every kind of answer as the app keeps it', () => {
		expect(second?.answers).toMatchObject({
			mood: { is: 'chosen', ids: ['good'] },
			sure: { is: 'scale', value: 2 },
			seen: {
				is: 'behaviours',
				mine: { 'asks-one': 3 },
				evidence: { 'asks-one': 'Asked Child A.' },
				colleagues: [{ number: 1, seen: { 'asks-all': 1 }, keep: 'Asking', tryNext: '' }]
			}
		});
		expect(second && headOf(second)).toMatchObject({
			title: 'Getting lost',
			ring: [1],
			stageTitle: 'Last',
			tags: [
				{ set: 'unit', criterion: 'AC1', part: 'growth' },
				{ set: 'unit', criterion: 'AC1', part: null }
			]
		});
		expect(second?.asked.map((one) => one.question.id)).toEqual([
			'happened',
			'mood',
			'sure',
			'seen'
		]);
		expect(third?.done).toBe(false);
	});

	it('finds the plan tied to its entries', () => {
		expect(contents('target')[0]?.sources).toEqual([
			{ entry: second?.id, question: 'happened', quote: 'I got lost' }
		]);
		expect(contents('planline')).toEqual([
			{
				id: `${second?.id}.happened`,
				entry: second?.id,
				question: 'happened',
				words: 'I let a child lead.',
				basis: 'I got lost, and Child A took my sleeve and showed me the way.'
			},
			expect.objectContaining({ words: null, basis: 'Got lost twice.' })
		]);
		expect(records[0]).toMatchObject({ kind: 'profile', id: 'profile' });
	});
});

it('an example that follows a missing template says which', () => {
	expect(() => exampleRecords(example, new Map(), today, now)).toThrow('"jot"');
});
