import { describe, expect, it } from 'vitest';
import { mirrorLines, upToLastMark, type Mark } from '$lib/components/entry/mirror';

const mark = (text: string, words: string, code = 'AC4'): Mark => {
	const start = text.indexOf(words);
	return { start, end: start + words.length, code };
};
const marked = (text: string, marks: readonly Mark[]): readonly string[] =>
	mirrorLines(text, marks).flatMap((line) =>
		typeof line === 'string' ? [] : line.filter((run) => run.isMarked).map((run) => run.text)
	);
const notes = (text: string, marks: readonly Mark[]): readonly string[] =>
	mirrorLines(text, marks).flatMap((line) =>
		typeof line === 'string' ? [] : line.map((run) => run.note).filter((note) => note)
	);
const whole = (text: string, marks: readonly Mark[]): string =>
	mirrorLines(text, marks)
		.map((line) => (typeof line === 'string' ? line : line.map((run) => run.text).join('')))
		.join('\n');

describe('the mirror behind an answer', () => {
	const text = 'I waited.\n\nThen I asked each person, and the room slowed down.\nIt helped.';

	it('is her text, line by line, when nothing is marked', () => {
		expect(mirrorLines(text, [])).toEqual(text.split('\n'));
		expect(mirrorLines('', [])).toEqual(['']);
	});

	it('marks exactly the words she marked', () => {
		expect(marked(text, [mark(text, 'asked each person')])).toEqual(['asked each person']);
	});

	it('never loses or adds a character, wherever the marks lie', () => {
		const marks = [
			mark(text, 'waited.\n\nThen'),
			mark(text, 'asked'),
			mark(text, 'each person, and the room'),
			{ start: 0, end: text.length, code: 'AC1' },
			{ start: text.length, end: text.length + 5, code: 'AC2' }
		];
		expect(whole(text, marks)).toBe(text);
	});

	it('carries a mark over line ends, with its code at its first line only', () => {
		const marks = [mark(text, 'waited.\n\nThen I')];
		expect(marked(text, marks)).toEqual(['waited.', 'Then I']);
		expect(notes(text, marks)).toEqual(['AC4']);
	});

	it('puts codes that would cover each other into one note, each once', () => {
		const marks = [
			mark(text, 'Then', 'AC4'),
			mark(text, 'asked', 'AC1'),
			mark(text, 'person', 'AC4')
		];
		expect(notes(text, marks)).toEqual(['AC4 AC1']);
	});

	it('gives marks that begin far apart a note each', () => {
		const long = `${'word '.repeat(30)}here and ${'word '.repeat(30)}there`;
		expect(notes(long, [mark(long, 'here'), mark(long, 'there', 'AC2')])).toEqual(['AC4', 'AC2']);
	});

	it('lays out no more of a long answer than its marks need', () => {
		expect(upToLastMark(text, [])).toBe('');
		expect(upToLastMark(text, [mark(text, 'I waited')])).toBe('I waited.');
		expect(upToLastMark(text, [mark(text, 'helped')])).toBe(text);
		expect(upToLastMark('one\ntwo', [{ start: 0, end: 3, code: 'AC1' }])).toBe('one');
	});
});
