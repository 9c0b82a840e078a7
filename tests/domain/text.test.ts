import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer, checkDay, checkTitle, cleanPaste } from '$lib/domain/text';

describe('a paste from Word', () => {
	it('keeps its words and lines, without what cannot be seen', () => {
		expect(cleanPaste('One\r\nTwo\rThree\vFour\u2028Five\u0085Six\fSeven')).toBe(
			'One\nTwo\nThree\nFour\nFive\nSix\nSeven'
		);
		expect(cleanPaste('co\u00adoper\u00adate\u0007\ufeff\u0000 \u009dthen\tnow')).toBe(
			'cooperate then\tnow'
		);
		expect(cleanPaste('\uf0b7\tA point')).toBe('•\tA point');
	});

	it('keeps emoji, right-to-left marks and spaces that do not break', () => {
		const text = '👩🏽‍🏫 👍🏾 \u200fשלום\u200e \u202bمرحبا\u202c 10\u00a0May می\u200cخواهم';
		expect(cleanPaste(text)).toBe(text);
	});

	it('never holds half a character, and cleaning twice changes nothing', () => {
		expect(cleanPaste('a\ud83db')).toBe('a\ufffdb');
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const clean = cleanPaste(text);
				expect(clean.isWellFormed()).toBe(true);
				expect(cleanPaste(clean)).toBe(clean);
			})
		);
	});
});

describe('what is too long', () => {
	it('is said with by how much', () => {
		expect(checkTitle('x'.repeat(120))).toBeNull();
		expect(checkTitle('🙂'.repeat(120))).toBeNull();
		expect(checkTitle('x'.repeat(134))).toBe(
			'A title holds 120 characters. This one is 14 too long.'
		);
		expect(checkAnswer('🙂'.repeat(200_000))).toBeNull();
		expect(checkAnswer('x'.repeat(201_250))).toBe(
			'An answer holds 200,000 characters. This is 1,250 too long, so it was not put in. Put a part of it in another entry.'
		);
	});
});

describe('a date', () => {
	const today = '2026-03-05';
	it.each(['2026-03-05', '2024-02-29', '1999-12-31', '2027-03-06'])('is fine: %s', (day) => {
		expect(checkDay(day, today)).toBeNull();
	});

	it.each([
		['2026-02-30', 'February 2026 has 28 days. Pick another date.'],
		['2024-02-30', 'February 2024 has 29 days. Pick another date.'],
		['2026-04-31', 'April 2026 has 30 days. Pick another date.'],
		['2026-04-00', 'April 2026 has 30 days. Pick another date.'],
		['2026-13-01', 'A year has 12 months. Pick another date.'],
		['2026-00-01', 'A year has 12 months. Pick another date.'],
		['', 'Pick a date.'],
		['next week', 'That is not a date this app can read. Pick one from the calendar.'],
		['05/03/2026', 'That is not a date this app can read. Pick one from the calendar.'],
		['0026-03-05', 'The year 26 is too long ago. Pick another date.'],
		['2046-03-05', 'March 2046 is a long way ahead. Pick another date.'],
		['9999-01-01', 'January 9999 is a long way ahead. Pick another date.'],
		['275760-09-13', 'September 275760 is a long way ahead. Pick another date.']
	])('that cannot be gets a sentence: %s', (day, sentence) => {
		expect(checkDay(day, today)).toBe(sentence);
	});

	it('may lie further ahead where that makes sense', () => {
		expect(checkDay('2028-03-05', today, 1500)).toBeNull();
	});
});
