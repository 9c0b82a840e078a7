import { expect, it } from 'vitest';
import { copyOf } from '$lib/domain/edit-template';
import { idWordsIn } from '$lib/domain/id-words';
import { newOwnId } from '$lib/domain/own';
import { uuidOf } from '$lib/domain/set-file';
import { smallTemplate } from '../support/own';

it.each([
	['zara-s-wish', 'zara s wish'],
	['Zara-1', 'Zara 1'],
	['Zara1', 'Zara 1'],
	['943-476-5919', '943 476 5919'],
	['own-aB3_-aB3_-aB3_-aB3_-xy-our-check', 'our check'],
	[newOwnId(), ''],
	[uuidOf('x'), ''],
	['k3xPq9ZtB2wa', '']
])('%s is read as "%s"', (id, words) => {
	expect(idWordsIn({ parts: [{ id, title: 'A part' }] })).toBe(words);
});

it('every field that holds ids is read, each id once', () => {
	const file = {
		...{ elementid: 'of-zara', identifier: 'for-omar', parentid: 'of-zara' },
		...{ tags: [{ set: 'x', criterion: 'with-ida', part: null }], conceptKeywords: ['id:by-noor'] }
	};
	expect(idWordsIn(file)).toBe('of zara\nfor omar\nwith ida\nby noor');
	expect(idWordsIn(copyOf(smallTemplate()))).toBe('then\nwhat\nnow\nnext');
});
