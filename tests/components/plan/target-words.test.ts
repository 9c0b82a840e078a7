import { describe, expect, it } from 'vitest';
import { inOrder, isTimeToLook, nextDay, nextWords } from '$lib/components/plan/target-words';
import type { Target } from '$lib/domain/plan';
import { newTarget } from '$lib/domain/targets';

const target = (title: string, more: Partial<Target> = {}): Target => ({
	...newTarget('2026-02-01', '2026-02-01T09:00:00.000Z'),
	title,
	...more
});

describe('the line over a target', () => {
	it('says what comes next, and on which day', () => {
		const both = target('both', { review: '2026-03-07', due: '2026-03-20' });
		expect(nextWords(both)).toBe('Review due Sat 7 March 2026');
		expect(nextDay(both)).toBe('2026-03-07');
		expect(nextWords(target('due', { due: '2026-03-20' }))).toBe('Due Fri 20 March 2026');
	});

	it('says nothing where there is no date', () => {
		expect(nextWords(target('none'))).toBe('');
		expect(nextDay(target('none'))).toBeNull();
	});

	it('goes on to the due day once the review was held', () => {
		const reviews = [{ day: '2026-03-07', words: 'Once.' }];
		const held = target('held', { review: '2026-03-07', due: '2026-03-20', reviews });
		expect(nextWords(held)).toBe('Due Fri 20 March 2026');
		const early = target('early', {
			review: '2026-03-07',
			reviews: [{ day: '2026-03-01', words: 'Not yet.' }]
		});
		expect(nextWords(early)).toBe('Review due Sat 7 March 2026');
	});

	it('puts the due day first when the review comes after it', () => {
		const after = target('after', { review: '2026-03-25', due: '2026-03-20' });
		expect(nextDay(after)).toBe('2026-03-20');
	});

	it('says how it ended when it is over', () => {
		expect(nextWords(target('done', { status: 'done', due: '2026-03-20' }))).toBe('Done');
		expect(nextWords(target('aside', { status: 'set-aside' }))).toBe('Set aside');
	});
});

describe('the order of targets', () => {
	it('is by the next day, those without one after them, what is over last', () => {
		const targets = [
			target('over', { status: 'done', due: '2026-03-01' }),
			target('no day'),
			target('late', { due: '2026-04-01' }),
			target('soon', { due: '2026-05-01', review: '2026-03-07' }),
			target('older without a day', { created: '2026-01-01T09:00:00.000Z' })
		];
		expect(inOrder(targets).map(({ title }) => title)).toEqual([
			'soon',
			'late',
			'older without a day',
			'no day',
			'over'
		]);
	});
});

it('it is time to look at a target from a week before its next day on', () => {
	const one = target('one', { review: '2026-03-12' });
	expect(isTimeToLook(one, '2026-03-04')).toBe(false);
	expect(isTimeToLook(one, '2026-03-05')).toBe(true);
	expect(isTimeToLook(one, '2026-03-20')).toBe(true);
	expect(isTimeToLook({ ...one, status: 'done' }, '2026-03-20')).toBe(false);
});
