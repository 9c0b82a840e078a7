import { expect, it } from 'vitest';
import { wordsIn, wordsInFile } from '$lib/domain/words-in';

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

it('of a file that others wrote too every field is read, by whatever name, and its ids as words', () => {
	const file = {
		...{ id: 'zara-s-wish', kind: 'For Omar', role: 'Key person of Ida', 'Mrs Shah': 3 },
		...{ updated: '2026-03-03T14:02:00.000Z', uri: 'https://example.org/a' },
		afterword: { template: 'gibbs', roles: ['feeling'], short: 'Noor' }
	};
	expect(wordsInFile(file).split('\n')).toEqual([
		...['zara-s-wish', 'For Omar', 'Key person of Ida', 'Mrs Shah', 'Noor', 'zara s wish']
	]);
});
