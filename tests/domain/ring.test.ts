import { expect, test } from 'vitest';
import type { Cover } from '$lib/domain/coverage';
import { outcomeAnchors, ringShapes, spokeShapes, type Shape } from '$lib/domain/ring';
import { arcPath, noon, spokeAngle, turn } from '$lib/domain/circle';

const paths = (shapes: readonly Shape[]): readonly string[] =>
	shapes.flatMap((shape) => (shape.is === 'arc' ? [shape.d] : []));
const looks = (shapes: readonly Shape[]): readonly string[] => shapes.map((shape) => shape.look);
const fills = (...values: number[]) => values.map((fill) => ({ fill }));

/** Degrees clockwise from noon of the point where a path begins or ends. */
function bearing(d: string, end: 'start' | 'end', size: number): number {
	const numbers = [...d.matchAll(/-?[\d.]+/g)].map(Number);
	const [x = 0, y = 0] = end === 'start' ? numbers : numbers.slice(-2);
	const degrees = (Math.atan2(x - size / 2, size / 2 - y) * 180) / Math.PI;
	return (degrees + 360) % 360;
}

test('a started Gibbs ring in a list looks as it was designed', () => {
	const shapes = ringShapes(fills(1, 1, 1, 0.4, 0, 0), 20);
	expect(looks(shapes)).toEqual(['done', 'done', 'done', 'empty', 'done', 'empty', 'empty']);
	expect(paths(shapes)[0]).toBe('M11 2.06A8 8 0 0 1 16.38 5.17');
	expect(paths(shapes)[3]).toBe('M9 17.94A8 8 0 0 1 3.62 14.83');
	expect(shapes[0]).toMatchObject({ width: 3 });
	expect(shapes[3]).toMatchObject({ width: 1.25 });
});

test('the stage she is at has a nib in the margin and a trough in the editor', () => {
	const parts = [{ fill: 1 }, { fill: 0.5, isActive: true }, { fill: 0 }];
	expect(looks(ringShapes(parts, 46))).toEqual(['done', 'empty', 'done', 'nib', 'empty']);
	expect(looks(ringShapes(parts, 84))).toEqual(['done', 'trough', 'bed', 'done', 'empty']);
	expect(looks(ringShapes(parts, 20))).toEqual(['done', 'empty', 'done', 'empty']);
});

test('the editor ring of the design comes out to the hundredth', () => {
	const parts = [1, 1, 1, 0.62, 0, 0].map((fill, i) => ({ fill, isActive: i === 3 }));
	const shapes = ringShapes(parts, 84);
	expect(shapes[3]).toMatchObject({ d: 'M37.27 77.89A36.2 36.2 0 0 1 13.28 64.05', width: 10.01 });
	expect(shapes[4]).toMatchObject({ look: 'bed', width: 6.55 });
	expect(shapes[5]).toMatchObject({ look: 'done', width: 4.06 });
});

test('her first word already shows, and a full stage has no empty line under it', () => {
	const [, first] = ringShapes(fills(0.001, 0, 0, 0), 96);
	expect(first?.is === 'arc' && first.track?.inked).toBe(0.16);
	expect(looks(ringShapes(fills(1, 1), 96))).toEqual(['done', 'done']);
	expect(looks(ringShapes(fills(7, -3), 96))).toEqual(['done', 'empty']);
});

test('a template with one stage gets a whole circle', () => {
	const [only] = ringShapes(fills(1), 20);
	expect(only?.is === 'arc' && only.d).toBe('M10 2A8 8 0 1 1 10 18A8 8 0 1 1 10 2');
});

test('every size and number of parts draws finite, clockwise arcs that do not overlap', () => {
	for (const size of [16, 20, 46, 64, 96, 208])
		for (let n = 2; n <= 60; n++) {
			const arcs = paths(ringShapes(fills(...Array.from({ length: n }, () => 1)), size));
			expect(arcs).toHaveLength(n);
			expect(arcs.join('')).toMatch(/^[MLA\d .]+$/);
			const ends = arcs.flatMap((d) => [bearing(d, 'start', size), bearing(d, 'end', size)]);
			expect(ends).toEqual([...ends].sort((a, b) => a - b));
		}
});

test('every outcome of a unit has an equal share of the circle, however many criteria it has', () => {
	const group = (number: number, count: number, cover: Cover) =>
		Array.from({ length: count }, () => ({ group: number, cover }));
	const shapes = ringShapes([...group(1, 1, 'covered'), ...group(2, 9, 'thin')], 96);
	const arcs = paths(shapes);
	expect(bearing(arcs[0] ?? '', 'start', 96)).toBeLessThan(10);
	expect(bearing(arcs[0] ?? '', 'end', 96)).toBeGreaterThan(170);
	expect(bearing(arcs[0] ?? '', 'end', 96)).toBeLessThan(180);
	expect(bearing(arcs[1] ?? '', 'start', 96)).toBeGreaterThan(180);
	expect(new Set(shapes.map((shape) => shape.part)).size).toBe(10);
});

test('a unit with very many criteria gets a finer pen, so that no two arcs run together', () => {
	for (const size of [20, 46, 96, 208]) {
		const parts = Array.from({ length: 48 }, (_, i) => ({
			cover: 'covered' as const,
			group: Math.floor(i / 12)
		}));
		const shapes = ringShapes(parts, size);
		const ends = paths(shapes).flatMap((d) => [bearing(d, 'start', size), bearing(d, 'end', size)]);
		expect(ends).toEqual([...ends].sort((a, b) => a - b));
		const gap = (((ends[2] ?? 0) - (ends[1] ?? 0)) / 360) * Math.PI * size;
		const [first] = shapes;
		if (size >= 32 && first?.is === 'arc') expect(gap).toBeGreaterThan(first.width);
	}
});

test('the unit ring of the design comes out to the hundredth', () => {
	const covers = ['ccct', 'ctc', 'cct', 'ccmc'].flatMap((outcome, group) =>
		[...outcome].map((letter): { cover: Cover; group: number } => ({
			cover: letter === 'c' ? 'covered' : letter === 't' ? 'thin' : 'missing',
			group
		}))
	);
	const shapes = ringShapes(covers, 96);
	expect(shapes[0]).toMatchObject({ d: 'M53.36 5.71A42.62 42.62 0 0 1 62.11 7.78', width: 4.99 });
	expect(shapes[12]).toMatchObject({ is: 'dot', cx: 20.33, cy: 15.58, r: 1, look: 'missing' });
	expect(shapes).toHaveLength(17);
});

test('covered, thin and nothing yet differ in shape, not only in colour', () => {
	const of = (cover: Cover): readonly Shape[] => ringShapes([{ cover }], 20);
	expect(of('covered')).toMatchObject([{ is: 'arc', width: 3 }]);
	expect(of('thin')).toMatchObject([{ is: 'arc', width: 1.6 }]);
	expect(of('missing')).toHaveLength(10);
	expect(of('missing').every((shape) => shape.is === 'dot')).toBe(true);
});

test('nine ways of helping stand in three clusters of three', () => {
	const degrees = Array.from({ length: 9 }, (_, i) =>
		Math.round(((spokeAngle(i) - noon) * 360) / turn)
	);
	expect(degrees).toEqual([-34, 0, 34, 86, 120, 154, 206, 240, 274]);
	expect(((spokeAngle(1, 4) - noon) * 4) / turn).toBeCloseTo(1);
});

test('the spokes of a team check look as they were designed', () => {
	const shapes = spokeShapes([1, 0.67, 0], 20);
	expect(looks(shapes)).toEqual(['done', 'empty', 'done', 'empty']);
	const nine = spokeShapes([1, 0.67, 1, 0.67, 1, 0.33, 0.33, 0.67, 0.67], 20);
	expect(paths(nine)[0]).toBe('M8.1 7.18L5.11 2.75');
	expect(paths(nine)[2]).toBe('M10 6.6L10 3.02');
});

test('an arc over half a turn takes the long way round', () => {
	expect(arcPath(10, 10, 8, noon, noon + turn * 0.75)).toBe('M10 2A8 8 0 1 1 2 10');
});

test('the number of an outcome stands inside its own quarter, and a single one in the middle', () => {
	const [one, two] = outcomeAnchors(4, 96);
	expect(one).toMatchObject({ x: 65.31, fontSize: 10 });
	expect(two?.y).toBeGreaterThan(48);
	expect(outcomeAnchors(1, 96)).toMatchObject([{ x: 48 }]);
});
