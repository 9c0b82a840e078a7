import { describe, expect, it } from 'vitest';
import { charactersOf, fateOf, undrawable } from '$lib/export/code-points';
import { compilePack } from '$lib/export/compile-pack';
import { input } from './fixtures/pack';
import { torture } from './fixtures/torture';

/** A font with Latin-1 and a little more. */
const latin = (codePoint: number): boolean =>
	(codePoint >= 0x20 && codePoint < 0x7f) ||
	(codePoint >= 0xa0 && codePoint < 0x180) ||
	'–—‘’“”…•'.includes(String.fromCodePoint(codePoint));

describe('what a PDF’s fonts cannot draw', () => {
	it('is named once each, with its code points and the reason', () => {
		const found = undrawable(compilePack(torture), latin);
		const named = new Map(found.map((one) => [one.text, one]));
		expect(named.size).toBe(found.length);
		expect(named.get('👩‍👧')).toEqual({
			text: '👩‍👧',
			codePoints: [0x1f469, 0x200d, 0x1f467],
			why: 'no-letter'
		});
		expect(named.get('ش')?.why).toBe('right-to-left');
		for (const letter of ['β', '中', '✓', '→', '😀']) expect(named.has(letter)).toBe(true);
		expect(named.has('Ł')).toBe(false);
	});

	it('is nothing for a plain pack', () => {
		expect(undrawable(compilePack(input), latin)).toEqual([]);
	});

	it('leaves out what has a stand-in or nothing to see', () => {
		expect(fateOf('\u202f', latin)).toEqual({ is: 'stand-in', text: '\u00a0' });
		expect(fateOf('\u2011', latin)).toEqual({ is: 'stand-in', text: '-' });
		expect(fateOf('ﬁ', latin)).toEqual({ is: 'stand-in', text: 'fi' });
		expect(fateOf('\u200b', latin)).toEqual({ is: 'unseen' });
		expect(fateOf('Ł', latin)).toEqual({ is: 'drawn' });
	});

	it('counts a letter and its accent as one, however they were typed', () => {
		expect(charactersOf('Zoe\u0308')).toEqual(['Z', 'o', 'ë']);
		expect(charactersOf('👩‍👧!')).toEqual(['👩‍👧', '!']);
	});

	it('counts right-to-left letters as undrawable even in a font that holds them', () => {
		expect(fateOf('ש', () => true)).toEqual({ is: 'undrawable' });
	});
});
