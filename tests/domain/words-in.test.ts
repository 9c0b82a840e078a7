import { expect, it } from 'vitest';
import { wordsIn } from '$lib/domain/words-in';

it('the words of a unit are read at every depth, and what names things for the app is not', () => {
	const unit = {
		id: 'own-Zara',
		title: 'Working with Mrs Shah',
		outcomes: [
			{ id: 'x', title: 'One', criteria: [{ text: 'Ask Sam first', roles: ['feeling'] }] }
		],
		version: 3,
		note: null
	};
	expect(wordsIn(unit)).toBe('Working with Mrs Shah\nOne\nAsk Sam first');
});
