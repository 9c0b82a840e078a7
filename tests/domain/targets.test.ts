import { describe, expect, it } from 'vitest';
import type { Target } from '$lib/domain/plan';
import { isOver, newTarget, reviewOf, withReview } from '$lib/domain/targets';

const today = '2026-03-05';
const target = (more: Partial<Target> = {}): Target => ({
	...newTarget('2026-02-01', '2026-02-01T09:00:00.000Z'),
	...more
});

describe('a new target', () => {
	it('is empty, planned and starts today', () => {
		const { start, status, title, due } = newTarget(today, '2026-03-05T09:00:00.000Z');
		expect({ start, status, title, due }).toEqual({
			start: today,
			status: 'planned',
			title: '',
			due: null
		});
	});

	it('has an id of its own', () => {
		expect(target().id).not.toBe(target().id);
	});
});

describe('a review', () => {
	it('is written once a day: what she writes on is the same one', () => {
		const first = withReview(target(), 'I asked', today);
		const then = withReview(target(first), 'I asked, and she told me.', today);
		expect(then.reviews).toEqual([{ day: today, words: 'I asked, and she told me.' }]);
		expect(reviewOf(target(then), today)).toBe('I asked, and she told me.');
		expect(reviewOf(target(then), '2026-03-06')).toBe('');
	});

	it('leaves the reviews before it as they are', () => {
		const earlier = { day: '2026-02-20', words: 'Not yet.' };
		const { reviews } = withReview(target({ reviews: [earlier] }), 'Once.', today);
		expect(reviews).toEqual([earlier, { day: today, words: 'Once.' }]);
	});

	it('without words is none, and changes nothing else', () => {
		const before = target({ review: today });
		expect(withReview(before, '  ', today)).toEqual({
			reviews: [],
			status: 'planned',
			review: today
		});
	});

	it('sets a planned target under way, and no other status', () => {
		expect(withReview(target(), 'Once.', today).status).toBe('under-way');
		expect(withReview(target({ status: 'changed' }), 'Once.', today).status).toBe('changed');
	});

	it('is done with its day when that has come or comes within a week', () => {
		const next = (review: string | null) => withReview(target({ review }), 'Once.', today).review;
		expect(next('2026-03-01')).toBeNull();
		expect(next('2026-03-12')).toBeNull();
		expect(next('2026-03-13')).toBe('2026-03-13');
		expect(next(null)).toBeNull();
	});
});

it('a target is over when it is done or set aside', () => {
	const over = ['planned', 'under-way', 'done', 'changed', 'set-aside'] as const;
	expect(over.filter((status) => isOver({ status }))).toEqual(['done', 'set-aside']);
});
