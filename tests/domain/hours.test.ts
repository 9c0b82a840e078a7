import { describe, expect, it } from 'vitest';
import { checkHours, readHours, totalHours } from '$lib/domain/hours';

const today = '2026-03-05';
const wrong = (day: string, length: string, logged = [{ day: '2026-03-04', hours: 20 }]) =>
	checkHours(day, length, today, logged);

describe('hours as she writes them', () => {
	it('are read with a point or a comma', () => {
		expect([readHours('7.5'), readHours(' 7,5 '), readHours('8'), readHours('.25')]).toEqual([
			7.5, 7.5, 8, 0.25
		]);
	});

	it('are nothing else than a number', () => {
		for (const text of ['', ' ', 'seven', '7:30', '0x10', '1e1', '-2', '7.5h', '1000', 'NaN'])
			expect(readHours(text), text).toBeNull();
	});
});

describe('hours she logs', () => {
	it('can be added when the day and the number make sense', () => {
		expect(wrong(today, '7,5')).toBeNull();
		expect(wrong('2026-03-03', '24')).toBeNull();
		expect(wrong(today, '0.25')).toBeNull();
	});

	it('need a day that exists and is not ahead', () => {
		expect(wrong('', '7')).toEqual({ at: 'day', words: 'Say which day it was.' });
		expect(wrong('2026-02-30', '7')?.words).toBe('February 2026 has 28 days. Pick another date.');
		expect(wrong('2026-03-06', '7')?.at).toBe('day');
	});

	it('are more than none and no more than a day holds', () => {
		for (const length of ['0', '0.2', '24.5', '25'])
			expect(wrong(today, length)?.words, length).toContain('to 24 hours');
		expect(wrong(today, 'seven')).toEqual({
			at: 'hours',
			words: 'Write the hours as a number, such as 7.5.'
		});
	});

	it('fit on the day with those that are there', () => {
		expect(wrong('2026-03-04', '4')).toBeNull();
		expect(wrong('2026-03-04', '4.25')?.words).toContain('You logged 20 on that day already');
	});

	it('add up without the noise of computer fractions', () => {
		const hours = [0.1, 0.2, 7.25].map((one) => ({ day: today, hours: one }));
		expect(totalHours(hours)).toBe(7.55);
		expect(totalHours([])).toBe(0);
	});
});
