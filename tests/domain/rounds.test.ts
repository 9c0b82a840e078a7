import { describe, expect, it } from 'vitest';
import type { Head } from '$lib/domain/head';
import { headOf } from '$lib/domain/head';
import { roundsOf } from '$lib/domain/rounds';
import { spiralShapes } from '$lib/domain/spiral';
import { entryOf } from './entries';

/** Heads begun in the order given; 'b<a' goes on from a. */
function journal(...given: readonly string[]): readonly Head[] {
	const heads = given.map((name, i) => {
		const [id = '', after] = name.split('<');
		return headOf(
			entryOf(id, {
				links: after ? [{ is: 'after', entry: after }] : [],
				created: `2026-03-02T09:${String(i).padStart(2, '0')}:00.000Z`
			})
		);
	});
	return heads.reverse(); // lists stand newest first
}
const ids = (heads: readonly Head[], id: string): readonly string[] =>
	roundsOf(heads, id).map((head) => head.id);

describe('entries that lead on from one another', () => {
	it('are one chain, whichever of them is open', () => {
		const heads = journal('other', 'a', 'b<a', 'c<b', 'more<other');
		for (const open of ['a', 'b', 'c']) expect(ids(heads, open)).toEqual(['a', 'b', 'c']);
		expect(ids(heads, 'more')).toEqual(['other', 'more']);
	});

	it('are none where an entry stands alone, or came from a jot', () => {
		expect(ids(journal('a', 'b'), 'a')).toEqual([]);
		expect(ids(journal('a', 'b<a', 'c'), 'c')).toEqual([]);
		expect(ids(journal('a', 'b<a'), 'gone')).toEqual([]);
		const jot = headOf(entryOf('big', { links: [{ is: 'jot', entry: 'a' }] }));
		expect(ids([jot, ...journal('a')], 'big')).toEqual([]);
	});

	it('take in both, where two went on from the same one', () => {
		const heads = journal('a', 'b<a', 'c<a', 'd<b');
		expect(ids(heads, 'c')).toEqual(['a', 'b', 'c', 'd']);
	});

	it('begin anew behind one that is gone, and never run in a circle', () => {
		expect(ids(journal('b<gone', 'c<b'), 'c')).toEqual(['b', 'c']);
		expect(ids(journal('a<b', 'b<a'), 'a').length).toBeLessThanOrEqual(2);
		expect(ids(journal('a<a'), 'a')).toEqual([]);
	});
});

describe('their spiral', () => {
	const rounds = [
		{ fills: [1, 1, 1, 1], isHere: false },
		{ fills: [1, 0.5, 0, 0], isHere: true }
	];
	const shapes = spiralShapes(rounds, 96);
	const points = (d: string): readonly (readonly [number, number])[] =>
		d
			.slice(1)
			.split('L')
			.map((pair) => {
				const [x = 0, y = 0] = pair.split(' ').map(Number);
				return [x, y];
			});
	const radius = ([x, y]: readonly [number, number]): number => Math.hypot(x - 48, y - 48);

	it('goes outwards from the first to the last, and stays inside its square', () => {
		const lines = shapes.flatMap((shape) => (shape.is === 'arc' ? [points(shape.d)] : []));
		const starts = lines.flatMap(([first]) => (first ? [radius(first)] : []));
		expect(starts).toEqual([...starts].sort((a, b) => a - b));
		for (const [x, y] of lines.flat()) {
			expect(Math.min(x, y)).toBeGreaterThan(2);
			expect(Math.max(x, y)).toBeLessThan(94);
		}
	});

	it('inks what is written, and marks the open one', () => {
		const looks = shapes.map((shape) => shape.look);
		expect(looks.filter((look) => look === 'done')).toHaveLength(6);
		expect(looks.filter((look) => look === 'empty')).toHaveLength(3);
		expect(looks.filter((look) => look === 'nib')).toHaveLength(1);
		expect(looks.at(-1)).toBe('nib');
		expect(new Set(shapes.map(({ part }) => part)).size).toBe(shapes.length);
	});

	it('is nothing for no entries', () => {
		expect(spiralShapes([], 96)).toEqual([]);
	});
});
