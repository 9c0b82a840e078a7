import { expect, test } from 'vitest';
import {
	contributionShapes,
	contributionWords,
	pictureSize,
	type ContributionShape
} from '$lib/domain/contribution-picture';
import type { ShownContribution } from '$lib/domain/contributions';
import type { Seen } from '$lib/domain/entry';

const names = [
	'Pushes on',
	'Makes it routine',
	'Finishes the detail',
	'Draws people in',
	'Backs people up',
	'Brings in contacts',
	'Offers new ideas',
	'Weighs it up',
	'Shares know-how'
];
const clusters = ['action', 'people', 'thought'] as const;

function nine(mine: readonly (Seen | null)[], theirs: readonly (Seen | null)[] = []) {
	return names.map((label, i): ShownContribution => {
		const contribution = {
			...{ id: `c${i}`, label, cluster: clusters[Math.floor(i / 3)] ?? 'action' },
			...{ belbin: 'Shaper', brings: '', cost: '' }
		};
		return { contribution, mine: mine[i] ?? null, theirs: theirs[i] ?? null };
	});
}
const count = (shapes: readonly ContributionShape[], look: string): number =>
	shapes.filter((shape) => 'look' in shape && shape.look === look).length;

test('before she answers, the picture shows the places and no views', () => {
	const shapes = contributionShapes(nine([]));
	expect(count(shapes, 'spoke')).toBe(9);
	expect(count(shapes, 'cluster')).toBe(3);
	expect(count(shapes, 'own') + count(shapes, 'colleague') + count(shapes, 'gap')).toBe(0);
});

test('a bar joins only two views that differ', () => {
	const shapes = contributionShapes(nine([0, 2, 2, 1], [0, 1, 1, 3]));
	expect(count(shapes, 'own')).toBe(4);
	expect(count(shapes, 'colleague')).toBe(4);
	expect(count(shapes, 'gap')).toBe(3);
});

test('her own view alone has no circles and no bars', () => {
	const shapes = contributionShapes(nine([0, 1, 2, 3, 0, 1, 2, 3, 0]));
	expect(count(shapes, 'own')).toBe(9);
	expect(count(shapes, 'colleague') + count(shapes, 'gap')).toBe(0);
});

test('the more often it was seen, the further from the middle its dot lies', () => {
	const far = ([0, 1, 2, 3] as const).map((seen) => {
		const own = contributionShapes(nine([seen])).find(
			(shape) => shape.is === 'circle' && shape.look === 'own'
		);
		return own?.is === 'circle' ? Math.hypot(own.cx - 175, own.cy - 160) : 0;
	});
	expect(far).toEqual([...far].sort((a, b) => a - b));
	expect(new Set(far).size).toBe(4);
});

test('two colleague circles never cover each other, not even when nothing was seen', () => {
	const circles = contributionShapes(nine([], Array<Seen>(9).fill(0))).flatMap((shape) =>
		shape.is === 'circle' && shape.look === 'colleague' ? [shape] : []
	);
	for (const a of circles)
		for (const b of circles)
			if (a !== b) expect(Math.hypot(a.cx - b.cx, a.cy - b.cy)).toBeGreaterThan(18);
});

test('labels break where they read best and stay inside the picture', () => {
	const labels = contributionShapes(nine([])).flatMap((shape) =>
		shape.is === 'label' ? [shape] : []
	);
	expect(labels.map(({ lines }) => lines.join(' / '))).toEqual([
		'Pushes / on',
		'Makes it / routine',
		'Finishes / the detail',
		'Draws / people in',
		'Backs / people up',
		'Brings in / contacts',
		'Offers / new ideas',
		'Weighs / it up',
		'Shares / know-how'
	]);
	for (const { x, y, anchor, lines } of labels) {
		const width = Math.max(...lines.map((line) => line.length)) * 6.5;
		const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		expect(left).toBeGreaterThanOrEqual(-4);
		expect(left + width).toBeLessThanOrEqual(pictureSize.width + 4);
		expect(y - 13).toBeGreaterThanOrEqual(0);
		expect(y + 15).toBeLessThanOrEqual(pictureSize.height);
	}
});

test('another number of ways of helping still gets a picture in drawable paths', () => {
	for (const n of [1, 2, 5, 12]) {
		const some = Array.from({ length: n }, (_, i) => nine([2], [1])[i % 9]).flatMap(
			(one) => one ?? []
		);
		const paths = contributionShapes(some).flatMap((shape) =>
			shape.is === 'path' ? [shape.d] : []
		);
		expect(paths.join('')).toMatch(/^[MLA\d .-]+$/);
	}
});

test('the picture has its words', () => {
	expect(contributionWords(nine([0, 2], [null, 3])).slice(0, 3)).toEqual([
		'Pushes on. You: not seen.',
		'Makes it routine. You: often, colleagues: a habit.',
		'Finishes the detail. You: not answered.'
	]);
});
