import { describe, expect, it } from 'vitest';
import { mergeRecord } from '$lib/domain/merge-record';

interface Thing {
	readonly title: string;
	readonly words: readonly string[];
	readonly due: string | null;
}
const stored: Thing = { title: 'Ask', words: ['Ann'], due: null };

describe('a record with her changes on top', () => {
	it('has hers where nobody else changed anything, a deletion too', () => {
		const before = { title: 'Ask', words: ['Ann'] };
		expect(mergeRecord<Thing>(before, { title: '', words: [] }, stored, ['title'])).toEqual({
			title: '',
			words: [],
			due: null
		});
	});

	it('has the other window’s words in every field that she left alone', () => {
		const theirs = { ...stored, title: 'Ask first', due: '2026-03-09' };
		expect(
			mergeRecord<Thing>({ words: ['Ann'] }, { words: ['Ann', 'Bo'] }, theirs, ['title'])
		).toEqual({
			...theirs,
			words: ['Ann', 'Bo']
		});
	});

	it('keeps both where both changed a text or a list, and hers where only one can stand', () => {
		const theirs = { title: 'Ask first', words: ['Ann', 'Cy'], due: '2026-03-09' };
		const mine = { title: 'Ask twice', words: ['Bo'], due: '2026-03-10' };
		expect(mergeRecord<Thing>(stored, mine, theirs, ['title'])).toEqual({
			title: 'Ask first / Ask twice',
			words: ['Cy', 'Bo'],
			due: '2026-03-10'
		});
	});
});
