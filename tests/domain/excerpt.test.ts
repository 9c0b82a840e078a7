import { describe, expect, it } from 'vitest';
import { excerptOf, openingOf } from '$lib/domain/excerpt';
import { queryWords } from '$lib/domain/search';
import { plainEntry } from '../support/entries';

const find = (text: string, query: string): string | null =>
	excerptOf(plainEntry({ what: text }), queryWords(query));

describe('where a search found its words', () => {
	it('is the sentence that has most of them', () => {
		const text = 'We sang. The mother asked for the key person. The mother waved.';
		expect(find(text, 'mother key')).toBe('The mother asked for the key person.');
		expect(find(text, 'waved')).toBe('The mother waved.');
	});

	it('is found whatever the accents and capitals', () => {
		expect(find('We met. Zoë’s café was full.', 'ZOE cafe')).toBe('Zoë’s café was full.');
	});

	it('is nothing when no piece has any of the words', () => {
		expect(find('We sang.', 'painting')).toBeNull();
	});

	it('is in the last answer or in the reason of a tag too', () => {
		const tags = [{ set: 'hnd', criterion: 'AC4', part: null, why: 'Shows a barrier.' }];
		expect(excerptOf(plainEntry({ what: 'We sang.' }, { tags }), ['barrier'])).toBe(
			'Shows a barrier.'
		);
		expect(excerptOf(plainEntry({ what: 'We sang.', next: 'Ask her.' }), ['ask'])).toBe('Ask her.');
	});

	it('is a short piece of a sentence that never ends, with the word in it', () => {
		const found = find(
			`${'and then we sang '.repeat(400)}the lullaby ${'again '.repeat(400)}`,
			'lullaby'
		);
		expect(found).toContain('lullaby');
		expect(found?.length).toBeLessThan(190);
		expect(found).toMatch(/^… .* …$/);
	});

	it('stays short without a single space, and cuts no character in half', () => {
		const found = find(`${'🌱'.repeat(3000)}x`, 'x');
		expect(found).toContain('x');
		expect(found?.length).toBeLessThan(190);
		expect(found?.isWellFormed()).toBe(true);
	});
});

describe('how a line begins', () => {
	it('stays as it is when it fits', () => {
		expect(openingOf('I asked her first.', 40)).toBe('I asked her first.');
	});

	it('ends with a whole sentence where one fits', () => {
		const text = 'I asked her first. She told me about the move and about her sister.';
		expect(openingOf(text, 40)).toBe('I asked her first. …');
	});

	it('ends with a whole line of a list', () => {
		const text = 'Draws people in: often. I asked.\nBacks people up: often. I took over.';
		expect(openingOf(text, 60)).toBe('Draws people in: often. I asked. …');
	});

	it('ends with a whole word where no sentence does', () => {
		expect(openingOf('I asked her first and then she told me about the move', 30)).toBe(
			'I asked her first and then she …'
		);
	});

	it('cuts a text without spaces, but no character', () => {
		const begin = openingOf('🌱'.repeat(50), 31);
		expect(begin.isWellFormed()).toBe(true);
		expect(begin.length).toBeLessThan(35);
	});
});
