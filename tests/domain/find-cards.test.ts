import { describe, expect, it } from 'vitest';
import { cardSearch } from '$lib/domain/find-cards';
import type { CardName } from '$lib/domain/library';

const name = (id: string, title: string, more: Partial<CardName> = {}): CardName => ({
	id,
	title,
	kind: 'model',
	also: [],
	year: null,
	nations: ['uk'],
	status: 'current',
	summary: 'Something to know.',
	inText: '(Nobody, 2000)',
	...more
});
const find = cardSearch([
	name('act', 'Children Act 2004', { summary: 'A duty to work together.' }),
	name('schon', 'Reflection in action', { also: ['Schön'], inText: '(Schön, 1983)' }),
	name('team', 'Team around the child', { also: ['TAC'] }),
	name('children', 'Voices', { summary: 'Children are heard.' })
]);
const ids = (query: string): string[] => find(query).map((one) => one.id);

describe('looking for a card', () => {
	it('finds by title, by another name, by author without accents, and by what it says', () => {
		expect(ids('tac')).toEqual(['team']);
		expect(ids('schon 1983')).toEqual(['schon']);
		expect(ids('duty')).toEqual(['act']);
	});

	it('shows what begins with the words first, and what only speaks of them last', () => {
		expect(ids('children')).toEqual(['act', 'children']);
		expect(ids('child')).toEqual(['act', 'team', 'children']);
	});

	it('wants every word, and shows nothing while nothing is typed', () => {
		expect(ids('children duty')).toEqual(['act']);
		expect(ids('children whale')).toEqual([]);
		expect(ids('  ')).toEqual([]);
	});
});
