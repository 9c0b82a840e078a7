import { expect, it } from 'vitest';
import { wordsOf } from '$lib/coach/words';

const read = (text: string): string =>
	wordsOf(text)
		.map(({ norm }) => norm)
		.join(' ');

it.each([
	['She didnae ask, we couldnae say and it wasny right.', 'did not', 'could not', 'was not'],
	['cannae wait, dinna ask', 'can not', 'do not'],
	['shes happier and hes back', 'she s', 'he s'],
	['im tryna listen', 'i am', 'trying to']
])('reads the short forms of %j', (text, ...meant) => {
	for (const one of meant) expect(` ${read(text)} `).toContain(` ${one} `);
});

it('leaves words alone that only look like one', () => {
	expect(read('A canny lass in the shed, its door and her hens.')).toBe(
		'a canny lass in the shed its door and her hens'
	);
});
