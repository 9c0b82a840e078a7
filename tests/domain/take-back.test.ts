import { describe, expect, it } from 'vitest';
import { takenBack, takenBackIn } from '$lib/domain/take-back';
import { plainEntry } from '../support/entries';

describe('taking a change back', () => {
	const before = {
		title: 'Zara',
		note: 'Zara',
		list: ['Zara', 'x'],
		parts: [
			{ id: 'a', says: 'Zara', more: '' },
			{ id: 'b', says: 'Zara', more: '' }
		]
	};
	const after = {
		title: 'Child A',
		note: 'Child A',
		list: ['Child A', 'x'],
		parts: [
			{ id: 'a', says: 'Child A', more: '' },
			{ id: 'b', says: 'Child A', more: '' }
		]
	};

	it('gives what was, where nothing was written since', () => {
		expect(takenBack(before, after, after)).toBe(before);
		expect(takenBack(before, after, { ...after, list: [...after.list] })).toBe(before);
	});

	it('keeps what was written since, and takes the rest back', () => {
		const now = {
			...after,
			title: 'Child A and I',
			parts: [
				{ id: 'c', says: 'New', more: '' },
				{ id: 'b', says: 'Child A', more: 'Since' },
				{ id: 'a', says: 'Child A', more: '' }
			]
		};
		expect(takenBack(before, after, now)).toEqual({
			title: 'Child A and I',
			note: 'Zara',
			list: ['Zara', 'x'],
			parts: [
				{ id: 'c', says: 'New', more: '' },
				{ id: 'b', says: 'Zara', more: 'Since' },
				{ id: 'a', says: 'Zara', more: '' }
			]
		});
	});

	it('leaves a list of plain words alone that has grown or shrunk since', () => {
		const now = { ...after, list: ['y', 'Child A', 'x'] };
		expect(takenBack(before, after, now)).toEqual({ ...before, list: now.list });
	});

	it('brings an entry’s words and questions back, and keeps its new words', () => {
		const was = plainEntry({ what: 'Zara sang.' }, { templateTitle: 'About Zara' });
		const made = plainEntry(
			{ what: 'Child A sang.' },
			{ ...{ id: was.id, templateTitle: 'About Child A' } }
		);
		const now = {
			...made,
			answers: { ...made.answers, next: { is: 'words' as const, text: 'More' } }
		};
		expect(takenBackIn(was, made, now)).toMatchObject({
			templateTitle: 'About Zara',
			answers: { what: { text: 'Zara sang.' }, next: { text: 'More' } }
		});
	});
});
