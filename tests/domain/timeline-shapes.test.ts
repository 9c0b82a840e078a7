import { describe, expect, it } from 'vitest';
import type { Moment } from '$lib/domain/library';
import { timelineShapes } from '$lib/domain/timeline-shapes';

const moment = (year: number, lane: Moment['lane'], until: number | null = null): Moment => ({
	year,
	until,
	lane,
	title: `${year}`,
	words: '',
	card: null
});

describe('the picture of the timeline', () => {
	const shapes = timelineShapes(
		[
			moment(1986, 'guidance'),
			moment(1989, 'law'),
			moment(1989, 'law'),
			moment(1997, 'programme', 2006),
			moment(2004, 'programme')
		],
		2026
	);

	it('begins with the decade of the first moment and has a line for each decade', () => {
		expect(shapes.from).toBe(1980);
		expect(shapes.decades.map(({ year }) => year)).toEqual([1980, 1990, 2000, 2010, 2020]);
	});

	it('lets two things of one year stand apart, and bars that overlap', () => {
		const laws = shapes.points.filter(({ lane }) => lane === 'law');
		expect(new Set(laws.map(({ x }) => x)).size).toBe(1);
		expect(new Set(laws.map(({ y }) => y)).size).toBe(2);
		expect(new Set(shapes.bars.map(({ y }) => y)).size).toBe(2);
	});

	it('draws what goes on up to today, and everything inside the picture', () => {
		const last = shapes.bars[1];
		expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(shapes.width - 6);
		for (const { x, y } of [...shapes.points, ...shapes.bars]) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThan(shapes.height);
		}
	});
});
