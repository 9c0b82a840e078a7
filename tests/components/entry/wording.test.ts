import { describe, expect, it } from 'vitest';
import { compareWordings, type Piece } from '$lib/components/entry/wording';

const only = (pieces: readonly Piece[]): readonly string[] =>
	pieces.filter((piece) => piece.isOnlyHere).map((piece) => piece.text.trim());

describe('an earlier wording beside the one now', () => {
	it('shows what was taken out and what was put in', () => {
		const { then, now, out, put } = compareWordings(
			'I waited for her to ask. It was long.',
			'We all waited for her to ask. It was not long.'
		);
		expect(only(then)).toEqual(['I']);
		expect(only(now)).toEqual(['We all', 'not']);
		expect([out, put]).toEqual([1, 3]);
	});

	it('keeps every word of both in their order', () => {
		const [old, fresh] = ['a b c d\n\ne f', 'x b d c\n\ne  y f'];
		const { then, now } = compareWordings(old, fresh);
		expect(then.map((piece) => piece.text).join('')).toBe(old);
		expect(now.map((piece) => piece.text).join('')).toBe(fresh);
	});

	it('says nothing of white space alone', () => {
		const { out, put } = compareWordings('one two', 'one\n\ntwo ');
		expect([out, put]).toEqual([0, 0]);
	});

	it('counts all words where there were none', () => {
		expect(compareWordings('', 'three new words')).toMatchObject({ then: [], out: 0, put: 3 });
		expect(compareWordings('three old words', '')).toMatchObject({ now: [], out: 3, put: 0 });
	});

	it('stays quick when two very long wordings have nothing in common', () => {
		const begin = performance.now();
		const { out, put } = compareWordings('old '.repeat(20_000), 'new '.repeat(20_000));
		expect([out, put]).toEqual([20_000, 20_000]);
		expect(performance.now() - begin).toBeLessThan(1_000);
	});
});
