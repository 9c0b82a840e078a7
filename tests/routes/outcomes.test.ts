import { describe, expect, it } from 'vitest';
import { coverageOf } from '$lib/domain/coverage';
import { headOf } from '$lib/domain/head';
import type { OutcomeSet } from '$lib/domain/outcomes';
import { columnsOf, earlierThan, isSamePart } from '../../src/routes/outcomes/matrix';
import { partEvidence } from '../../src/routes/outcomes/part-evidence';
import { entryOf } from '../domain/entries';

const part = (id: string) => ({ id, title: id, ask: '', roles: [], template: 'gibbs' });
const set: OutcomeSet = {
	id: 'hnd',
	version: 1,
	title: 'Unit',
	short: 'Unit',
	programme: '',
	note: '',
	outcomes: [
		{
			id: 'lo1',
			code: 'LO1',
			title: 'One',
			concern: 'approaches',
			criteria: [
				{ id: 'AC1', code: 'AC1', title: '', text: '', parts: [part('first'), part('second')] }
			]
		}
	]
};
const tag = (id: string | null, why = '') => ({ set: 'hnd', criterion: 'AC1', part: id, why });
const days = ['2026-03-09', '2026-03-02', '2026-02-20', '2026-02-01'];
const heads = days.map((day, n) =>
	headOf(entryOf(`e${n}`, { day, tags: n === 1 ? [] : [tag('first'), tag(null)] }))
);
const coverage = coverageOf(set, heads);

describe('the matrix has', () => {
	it('a column for each of the newest entries that count, the oldest of them first', () => {
		expect(columnsOf(coverage, heads, 2).map(({ id }) => id)).toEqual(['e2', 'e0']);
		expect(columnsOf(coverage, heads, 9)).toHaveLength(3);
	});

	it('a count of what is older than its columns', () => {
		const columns = columnsOf(coverage, heads, 2);
		expect(coverage.parts.map((row) => earlierThan(columns, row))).toEqual([1, 0]);
	});

	it('one row chosen at a time', () => {
		const [first, second] = coverage.parts;
		if (!first || !second) throw new Error('the set has two parts');
		expect([isSamePart(first, first), isSamePart(first, second)]).toEqual([true, false]);
		expect(isSamePart(null, first)).toBe(false);
	});
});

describe('what an entry says for a part', () => {
	const mark = { id: 'h', question: 'q', start: 0, end: 4, gone: false };
	const entry = entryOf('one', {
		title: 'A meeting',
		tags: [tag('first', 'It shows the link.'), tag('second', 'Not this.')],
		highlights: [
			{ ...mark, ...tag('first', 'The very words.'), quote: 'We met' },
			{ ...mark, ...tag('first'), quote: 'Gone', gone: true },
			{ ...mark, ...tag('second'), quote: 'Other' }
		]
	});

	it('is its standing passages and the reason of its tag, for that part alone', () => {
		const [said] = partEvidence([entry], tag('first'), false);
		expect(said?.name).toBe('A meeting');
		expect(said?.passages.map(({ quote }) => quote)).toEqual(['We met']);
		expect(said?.why).toBe('It shows the link.');
	});

	it('is all that is tagged to the criterion when it has one part only', () => {
		const [said] = partEvidence([entry], tag('first'), true);
		expect(said?.passages.map(({ quote }) => quote)).toEqual(['We met', 'Other']);
		expect(said?.why).toBe('It shows the link. Not this.');
	});
});
