import { describe, expect, it } from 'vitest';
import {
	periodSentence,
	threadSentence,
	threadsOverTime,
	type Thread,
	type ThreadedEntry,
	type ThreadOverTime,
	type ThreadsOverTime
} from '$lib/domain/threads-over-time';

function wrote(id: string, day: string, ...held: readonly Thread[]): ThreadedEntry {
	return { id, day, quotes: Object.fromEntries(held.map((thread) => [thread, `${id} ${thread}`])) };
}
const some = [
	wrote('c', '2026-05-20', 'perspective', 'theory'),
	wrote('a', '2026-01-07'),
	wrote('b', '2026-03-03', 'perspective'),
	wrote('d', '2026-05-21', 'perspective')
];
function rowOf(over: ThreadsOverTime | null, thread: Thread): ThreadOverTime {
	const row = over?.rows.find((one) => one.thread === thread);
	if (!row) throw new Error(`No row for ${thread}`);
	return row;
}
const inAll = { isAll: true, isClose: false };

describe('threads through her entries', () => {
	const over = threadsOverTime(some);

	it('stand entry by entry, the oldest first, in the month they were written in', () => {
		expect(over?.periods.map(({ long }) => long)).toEqual([
			...['January 2026', 'February 2026', 'March 2026', 'April 2026', 'May 2026']
		]);
		const perspective = rowOf(over, 'perspective');
		expect(perspective.entries.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
		expect(perspective.places.map(Math.floor)).toEqual([2, 4, 4]);
		expect(over?.places.map(Math.floor)).toEqual([0, 2, 4, 4]);
		expect(rowOf(over, 'learning').entries).toEqual([]);
	});

	it('make no picture of fewer than three entries', () => {
		expect(threadsOverTime(some.slice(0, 2))).toBeNull();
		expect(threadsOverTime([])).toBeNull();
		expect(threadsOverTime(some.slice(0, 3))).not.toBeNull();
	});

	it('are said in one plain sentence each', () => {
		const said = (thread: Thread): string => threadSentence(rowOf(over, thread), inAll);
		expect(said('perspective')).toBe(
			'You first wrote how somebody else saw it in March 2026; since then in two entries.'
		);
		expect(said('theory')).toBe('You first named a theory or an idea in May 2026.');
		expect(said('learning')).toBe('I have not found it yet. I may have missed it.');
	});

	it('are called the first only among what was read', () => {
		const read = { isAll: false, isClose: false };
		expect(threadSentence(rowOf(over, 'theory'), read)).toBe(
			'In the entries read so far, you first named a theory or an idea in May 2026.'
		);
		expect(threadSentence(rowOf(over, 'learning'), read)).toBe(
			'In the entries read so far I have not found it. I may have missed it.'
		);
	});

	it('have a day where the picture is of weeks', () => {
		expect(threadSentence(rowOf(over, 'theory'), { isAll: true, isClose: true })).toContain(
			'on 20 May 2026'
		);
	});
});

it('a column says what it holds, and nothing of what it does not', () => {
	const over = threadsOverTime(some);
	expect(over?.periods.map(periodSentence)).toEqual([
		'January 2026, one entry.',
		'February 2026, no entries.',
		'March 2026, one entry. How somebody else saw it: in one entry.',
		'April 2026, no entries.',
		'May 2026, two entries. How somebody else saw it: in two entries. A theory or an idea: in one entry.'
	]);
});
