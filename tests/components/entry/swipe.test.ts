import { describe, expect, it } from 'vitest';
import { swipeWay, type Touch } from '$lib/components/entry/swipe';

const from: Touch = { x: 200, y: 300, at: 0 };
const to = (x: number, y: number, at = 200): Touch => ({ x, y, at });

describe('a finger on the page', () => {
	it('turns to the next stage with a stroke to the left, back with one to the right', () => {
		expect(swipeWay(from, to(100, 310))).toBe(1);
		expect(swipeWay(from, to(300, 290))).toBe(-1);
	});

	it('turns nothing when it scrolls, taps or rests', () => {
		expect(swipeWay(from, to(120, 220))).toBeNull();
		expect(swipeWay(from, to(180, 300))).toBeNull();
		expect(swipeWay(from, to(60, 300, 1500))).toBeNull();
	});
});
