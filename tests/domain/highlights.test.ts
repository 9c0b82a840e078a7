import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlight } from '$lib/domain/entry';
import { addHighlight, moveHighlights } from '$lib/domain/highlights';

const about = { set: 'unit', criterion: 'ac4', part: null, question: 'analysis' };

/** A highlight of the first `quote` in the text. */
function mark(text: string, quote: string): Highlight {
	const start = text.indexOf(quote);
	const made = addHighlight(text, start, start + quote.length, about);
	if (!made) throw new Error('nothing to highlight');
	return made;
}

/** The one highlight after a row of texts, each an edit of the one before. */
function after(highlight: Highlight, ...texts: readonly string[]): Highlight {
	let [before = '', ...rest] = texts;
	let moved: readonly Highlight[] = [highlight];
	for (const text of rest) {
		moved = moveHighlights(before, text, moved, 'analysis');
		before = text;
	}
	return moved[0] ?? highlight;
}

const text = 'It was late. I asked each person for one point. We went home.';
const quote = 'I asked each person for one point.';
const one = mark(text, quote);

describe('a highlight stays with its words', () => {
	it.each([
		['typed before it', text.replace('late', 'late and dark'), quote],
		['typed behind it', `${text} Tired.`, quote],
		['taken away before it', text.replace('It was late. ', ''), quote],
		['typed inside it', text.replace('each', 'each single'), quote.replace('each', 'each single')],
		['taken away inside it', text.replace('each ', ''), quote.replace('each ', '')],
		['typed at its first edge', text.replace('I asked', 'Then I asked'), quote],
		['typed at its last edge', text.replace('point.', 'point. It worked.'), quote],
		['the same letter typed at its first edge', text.replace('I asked', 'II asked'), quote],
		['the same words typed at its last edge', text.replace(quote, `${quote} ${quote}`), quote],
		['its beginning taken away', text.replace('late. I asked ', ''), 'each person for one point.'],
		['its end taken away', text.replace('one point. We', ''), 'I asked each person for'],
		[
			'its first words typed over',
			text.replace('late. I asked', 'odd, yet'),
			'each person for one point.'
		]
	])('%s', (_what, changed, expected) => {
		const moved = after(one, text, changed);
		expect(moved.gone).toBe(false);
		expect(moved.quote).toBe(expected);
		expect(changed.slice(moved.start, moved.end)).toBe(expected);
	});

	it('whichever of two equal sentences she deletes', () => {
		const twice = 'We met. We met. End.';
		const second = { ...mark(twice, 'We met.'), start: 8, end: 15 };
		expect(after(second, twice, 'We met. End.')).toMatchObject({ gone: false, quote: 'We met.' });
	});

	it('and leaves those of other questions alone', () => {
		const other = { ...one, question: 'feelings' };
		const moved = moveHighlights(text, '', [other, one], 'analysis');
		expect(moved[0]).toBe(other);
		expect(moved[1]?.gone).toBe(true);
	});
});

describe('a highlight whose words are gone', () => {
	it('keeps its last quote and says so', () => {
		const gone = after(one, text, text.replace(quote, ''));
		expect(gone).toMatchObject({ gone: true, quote, start: 13, end: 13 });
	});

	it('is gone too when only white space or other words are left', () => {
		expect(after(mark('a bb c', 'bb'), 'a bb c', 'a  c').gone).toBe(true);
		expect(after(one, text, text.replace(quote, 'Quite different words.')).gone).toBe(true);
		const spaced = mark('one two', 'one two');
		expect(after(spaced, 'one two', ' two', ' ')).toMatchObject({ gone: true, quote: 'two' });
	});

	it('stands again when they come back, there or elsewhere', () => {
		const without = text.replace(quote, '');
		expect(after(one, text, without, text)).toEqual(one);
		const moved = `${without} ${quote}`;
		const again = after(one, text, without, moved);
		expect(again.gone).toBe(false);
		expect(moved.slice(again.start, again.end)).toBe(quote);
	});

	it('does not jump to the same words that stood elsewhere all along', () => {
		const twice = 'We met early. Lunch. We met early.';
		const first = mark(twice, 'We met early.');
		const without = ' Lunch. We met early.';
		expect(after(first, twice, without, `${without} Bye.`).gone).toBe(true);
	});

	it('does not come back with a single letter after it was deleted key by key', () => {
		const keys = [text];
		for (let left = quote.length - 1; left >= 0; left--)
			keys.push(text.replace(quote, quote.slice(0, left)));
		expect(after(one, ...keys, text.replace(quote, 'I')).gone).toBe(true);
	});
});

describe('when all of the text is replaced', () => {
	it('a highlight finds its exact words again, the nearest if they are there twice', () => {
		const pasted = `A new beginning. ${quote} Much. ${quote} A new end`;
		const moved = after(one, text, pasted);
		expect(moved).toMatchObject({ gone: false, quote, start: 17 });
	});

	it('even when a few letters of it seem to have stayed', () => {
		const changed = `It was late. I left. ${quote} Then all changed`;
		expect(after(one, text, changed)).toMatchObject({ gone: false, quote });
	});
});

describe('a new highlight', () => {
	it('has no white space at its ends, may be drawn backwards and takes characters whole', () => {
		expect(addHighlight('a  bc  d', 7, 1, about)).toMatchObject({ start: 3, end: 5, quote: 'bc' });
		expect(addHighlight('x🙂y', 2, 3, about)?.quote).toBe('🙂');
		expect(addHighlight('x🙂y', 1, 2, about)?.quote).toBe('🙂');
		expect(addHighlight('abc', -5, 99, about)?.quote).toBe('abc');
	});

	it('is refused where there is nothing to mark', () => {
		expect(addHighlight('a \n b', 1, 4, about)).toBeNull();
		expect(addHighlight('abc', 2, 2, about)).toBeNull();
		expect(addHighlight('', 0, 9, about)).toBeNull();
	});
});

/** One edit: where (as a share of the text), how much goes, what comes. */
const anyText = fc.string({
	unit: fc.constantFrom('a', ' ', '\n', '🙂', '👍', '\u{1fa42}'),
	maxLength: 14
});
const edits = fc.array(
	fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(6), put: anyText }),
	{ maxLength: 12 }
);
const chars = (words: string): readonly string[] => Array.from(words);
const wellFormed = (words: string): boolean => !/\p{Surrogate}/u.test(words);

describe('after any row of edits', () => {
	it('every standing highlight shows exactly its slice of the text, in whole characters', () => {
		fc.assert(
			fc.property(anyText, fc.nat(14), fc.nat(14), edits, (start, from, to, row) => {
				let now = start;
				const made = addHighlight(now, from, to, about);
				let highlights: readonly Highlight[] = made ? [made] : [];
				for (const { at, cut, put } of row) {
					const list = chars(now);
					const index = Math.round(at * list.length);
					const next = [...list.slice(0, index), put, ...list.slice(index + cut)].join('');
					highlights = moveHighlights(now, next, highlights, 'analysis');
					now = next;
					for (const { gone, quote, start, end } of highlights) {
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeLessThanOrEqual(now.length);
						if (gone) expect(start).toBe(end);
						else {
							expect(now.slice(start, end)).toBe(quote);
							expect(quote).toBe(quote.trim());
							expect(quote).not.toBe('');
							expect(wellFormed(quote)).toBe(true);
						}
					}
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('no word from outside enters, and none of its own is dropped while it stands', () => {
		// Every character is its own, so it is known which were inside: 'inside' capitals, the rest not.
		fc.assert(
			fc.property(edits, (row) => {
				let fresh = 0x4e00;
				const news = (count: number): readonly string[] =>
					Array.from({ length: count }, () => String.fromCharCode(fresh++));
				let list: readonly string[] = ['(', ...news(8), ')'];
				let inside = new Set(list.slice(1, -1));
				let highlights: readonly Highlight[] = [mark(list.join(''), [...inside].join(''))];
				for (const { at, cut, put } of row) {
					const index = Math.round(at * list.length);
					const typed = news(chars(put).length);
					const left = list[index - 1];
					const right = list[index + cut];
					const next = [...list.slice(0, index), ...typed, ...list.slice(index + cut)];
					if (left && right && inside.has(left) && inside.has(right))
						inside = new Set([...inside, ...typed]);
					inside = new Set(next.filter((one) => inside.has(one)));
					highlights = moveHighlights(list.join(''), next.join(''), highlights, 'analysis');
					list = next;
					const [only] = highlights;
					if (inside.size === 0) expect(only?.gone).toBe(true);
					else expect(only).toMatchObject({ gone: false, quote: [...inside].join('') });
				}
			}),
			{ numRuns: 500 }
		);
	});
});
