import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '$lib/coach/identifiers';
import { plainLetters } from '$lib/coach/plain-letters';

describe('a text in plain letters', () => {
	it.each([
		['Łukasz, Ayşe and Nguyễn', 'Lukasz, Ayse and Nguyen'],
		['Zoë’s “bag” … off', 'Zoë\'s "bag" . off'],
		['07700\u202f900\u2011123', '07700 900-123'],
		['٠٧٧', '000'],
		['Анна', 'Xxxx'],
		['🙂 ok', '\u0001\u0001 ok'],
		['Zoe\u0308', 'Zoeª'],
		['38°C', '38\u0001C']
	])('%s is read as %s', (text, plain) => {
		expect(plainLetters(text)).toBe(plain);
	});

	it('has everything at its place, and nothing beyond Latin-1', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				const plain = plainLetters(text);
				expect(plain).toHaveLength(text.length);
				expect([...plain].every((sign) => sign.charCodeAt(0) < 256)).toBe(true);
				const isAscii = (sign: string | undefined): boolean => (sign ?? '') < '\u0080';
				for (let at = 0; at < text.length; at++)
					if (isAscii(text[at])) expect(plain[at]).toBe(text[at]);
			})
		);
	});

	it('does not change what is found: places and words are those of the text', () => {
		const text = '🙂🙂 “Zoe\u0308’s mum” rang Łukasz — at 07700\u202f900123 \u{1D49C}';
		expect(findIdentifiers(text).map((one) => [one.text, text.slice(one.start, one.end)])).toEqual([
			['Zoe\u0308', 'Zoe\u0308'],
			['Łukasz', 'Łukasz'],
			['07700\u202f900123', '07700\u202f900123']
		]);
	});

	it('leaves her own list in letters of any script', () => {
		const found = findIdentifiers('Мама Анны и 小明 пришли', { watchlist: ['Анны', '小明'] });
		expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(['Анны', '小明']));
	});
});
