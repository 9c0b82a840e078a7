import { describe, expect, it } from 'vitest';
import { dueOn } from '$lib/domain/due';
import type { Target } from '$lib/domain/plan';

const today = '2026-03-05';
const target = (id: string, more: Partial<Target>): Target => ({
	id,
	title: id,
	why: '',
	actions: '',
	support: '',
	measureMe: '',
	measureOthers: '',
	start: null,
	due: null,
	review: null,
	status: 'under-way',
	changed: '',
	reviews: [],
	sources: [],
	criterion: null,
	created: '2026-02-12T09:00:00.000Z',
	updated: '2026-02-12T09:00:00.000Z',
	...more
});
const words = (more: Partial<Target>) => dueOn([target('t', more)], today).map((one) => one.words);

describe('Today shows', () => {
	it('targets that are due or to be reviewed within a week, or should have been, earliest first', () => {
		const targets = [
			target('in a week', { due: '2026-03-12' }),
			target('in eight days', { due: '2026-03-13' }),
			target('review', { review: '2026-03-07', due: '2026-04-01' }),
			target('late', { due: '2026-03-01' }),
			target('no date', {}),
			target('done', { due: '2026-03-06', status: 'done' }),
			target('aside', { due: '2026-03-06', status: 'set-aside' }),
			target('changed', { due: '2026-03-06', status: 'changed' })
		];
		expect(dueOn(targets, today).map((one) => [one.target.id, one.is, one.isOverdue])).toEqual([
			['late', 'due', true],
			['changed', 'due', false],
			['review', 'review', false],
			['in a week', 'due', false]
		]);
	});

	it('one line a target, its next date first', () => {
		expect(words({ review: '2026-03-06', due: '2026-03-07' })).toEqual([
			'Review tomorrow. Who noticed, and what changed?'
		]);
		expect(words({ review: '2026-03-09', due: '2026-03-07' })).toEqual([
			'Due Sat 7 March, in two days.'
		]);
	});

	it('no review that has been held', () => {
		const reviews = [{ day: '2026-03-04', words: 'Held a day late.' }];
		expect(words({ review: '2026-03-03', reviews })).toEqual([]);
		expect(words({ review: '2026-03-03', due: '2026-03-08', reviews })).toHaveLength(1);
	});

	it('a review she set for later this week, after one she wrote', () => {
		const reviews = [{ day: '2026-03-04', words: 'Look again soon.' }];
		expect(words({ review: '2026-03-07', reviews })).toHaveLength(1);
	});

	it('kind words', () => {
		expect(words({ due: today })).toEqual(['Due today.']);
		expect(words({ due: '2026-03-01' })).toEqual([
			'It was due Sun 1 March. Say how it went, or pick a new date.'
		]);
		expect(words({ due: '2025-12-30' })).toEqual([
			'It was due Tue 30 December 2025. Say how it went, or pick a new date.'
		]);
		expect(words({ review: '2026-03-03' })).toEqual([
			'The review was for Tue 3 March. It can still be done. Who noticed, and what changed?'
		]);
	});
});
