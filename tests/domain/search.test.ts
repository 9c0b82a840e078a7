import { describe, expect, it } from 'vitest';
import { findIn, foldForSearch, queryWords } from '$lib/domain/search';

const finds = (text: string, query: string): boolean =>
	findIn(foldForSearch(text), queryWords(query));

describe('what she looks for is found', () => {
	it.each([
		['Łukasz came', 'lukasz'],
		['the café', 'CAFE'],
		['the parent’s view', "parent's"],
		["the parent's view", 'parent’s VIEW'],
		['Straße', 'strasse'],
		['10\u00a0May', '10 may'],
		['ﬁrst', 'first'],
		['İstanbul', 'istanbul'],
		['a meeting, early', 'early meet'],
		['Ελλάδα', 'ελλαδα'],
		['anything', '  ']
	])('"%s" by "%s"', (text, query) => {
		expect(finds(text, query)).toBe(true);
	});

	it('only when every word occurs', () => {
		expect(finds('a meeting, early', 'early late')).toBe(false);
		expect(finds('', 'x')).toBe(false);
	});

	it('and folding twice changes nothing', () => {
		for (const text of ['Łukasz’s ÄÖÜ', '´n™ İ', 'œuvre Þ'])
			expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
	});
});
