import { expect, it } from 'vitest';
import { review } from '$lib/coach/review';

it.each([
	['After that it was snack and the children had apple and milk.', 'outcomeForChild'],
	['After lunch the children had a nap.', 'outcomeForChild'],
	['One of the little girls went quiet.', 'benefit'],
	['I could have killed for a coffee by three.', 'learning']
])('what only tells of the day is nothing to praise: %s', (text, indicator) => {
	const { indicators } = review(text, { concerns: [], template: 'gibbs' });
	const surely = indicators.filter(({ confidence }) => confidence === 'firm');
	expect(surely.map((one) => one.indicator)).not.toContain(indicator);
});
