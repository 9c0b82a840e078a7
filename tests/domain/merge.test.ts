import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Entry, Highlight, Tag } from '$lib/domain/entry';
import { wordsOf } from '$lib/domain/entry';
import { mergeEntries } from '$lib/domain/merge';
import { mergeText, otherWindow } from '$lib/domain/three-way';
import type { BehavioursQuestion, ChoiceQuestion, GridQuestion } from '$lib/domain/template';
import { ask, asked, entryOf, words } from './entries';

const pickOne: ChoiceQuestion = {
	id: 'one',
	role: 'other',
	prompt: 'One?',
	stuck: [],
	kind: 'choice',
	options: []
};
const grid: GridQuestion = { ...pickOne, id: 'grid', kind: 'grid', rows: [], columns: [] };
const check: BehavioursQuestion = {
	...pickOne,
	id: 'check',
	kind: 'behaviours',
	behaviours: [],
	contributions: []
};
const questions = [
	ask('happened', 'description'),
	ask('felt', 'feeling'),
	asked(pickOne),
	asked({ ...pickOne, id: 'many', kind: 'choices' }),
	asked(grid),
	asked(check)
];
const early = '2026-03-02T09:00:00.000Z';
const later = '2026-03-02T10:00:00.000Z';
const base = entryOf('e', {
	asked: questions,
	answers: { happened: words('We met the parents.') },
	done: false,
	updated: early
});
const mine = (more: Partial<Entry>): Entry => ({ ...base, updated: later, ...more });
const theirs = (more: Partial<Entry>): Entry => ({ ...base, updated: early, ...more });
const tag = (criterion: string, why = ''): Tag => ({ set: 'unit', criterion, part: null, why });

describe('when two windows wrote in one entry', () => {
	it('keeps what either side put aside of the coach’s questions, and adds nothing to older entries', () => {
		const merged = mergeEntries(
			base,
			mine({ setAside: { 'no-theory': 'missed' } }),
			theirs({ setAside: { 'no-theory': 'not-here', 'no-action': 'not-here' } })
		);
		expect(merged.setAside).toEqual({ 'no-theory': 'missed', 'no-action': 'not-here' });
		expect(mergeEntries(base, mine({}), theirs({}))).not.toHaveProperty('setAside');
	});

	it('a question of the coach that one side asks for again does not come back put aside', () => {
		const aside = { ...base, setAside: { 'no-theory': 'missed', 'no-action': 'missed' } } as const;
		const again = mine({ setAside: { 'no-action': 'missed' } });
		const other = theirs({ setAside: { ...aside.setAside, 'no-impact': 'not-here' } });
		const merged = mergeEntries(aside, again, other);
		expect(merged.setAside).toEqual({ 'no-action': 'missed', 'no-impact': 'not-here' });
		expect(mergeEntries(aside, other, again).setAside).toEqual(merged.setAside);
		expect(mergeEntries(aside, merged, other).setAside).toEqual(merged.setAside);
	});

	it('what only one side changed stands', () => {
		const merged = mergeEntries(
			base,
			mine({ title: 'Ours', answers: { ...base.answers, felt: words('Calm.') } }),
			theirs({ answers: { happened: words('We met one parent.') }, done: true, stage: 3 })
		);
		expect(merged).toMatchObject({ title: 'Ours', done: true, stage: 3 });
		expect(merged.answers).toEqual({
			happened: words('We met one parent.'),
			felt: words('Calm.')
		});
	});

	it('both wordings of one answer are kept, theirs first, with a line between', () => {
		const merged = mergeEntries(
			base,
			mine({ answers: { happened: words('We met two parents.') }, title: 'Two' }),
			theirs({ answers: { happened: words('We met nobody.') }, title: 'Nobody' })
		);
		expect(merged.answers.happened).toEqual(
			words(`We met nobody.\n\n— Also written in another window —\n\nWe met two parents.`)
		);
		expect(merged.title).toBe('Nobody / Two');
	});

	it('the longer stands alone when it holds the other', () => {
		const longer = words('We met the parents. It rained.');
		const merged = mergeEntries(
			base,
			mine({ answers: { happened: longer } }),
			theirs({ answers: { happened: words('We met the parents. It') } })
		);
		expect(merged.answers.happened).toEqual(longer);
		expect(mergeText('', 'art', 'party', 'line')).toBe('party / art');
	});

	it('going on writing after a merge does not pile up wordings', () => {
		const both = `Theirs.\n\n${otherWindow}\n\nOurs.`;
		expect(mergeText('Ours.', 'Ours. More.', both, 'lines')).toBe(
			`Theirs.\n\n${otherWindow}\n\nOurs. More.`
		);
		expect(
			mergeText(both, both.replace('Ours', 'Oh ours'), both.replace('Theirs', 'Oh theirs'), 'lines')
		).toBe(`Oh theirs.\n\n${otherWindow}\n\nOh ours.`);
	});

	it('tags of both are in, a removed one is out, and a reason written meanwhile saves it', () => {
		const before = { ...base, tags: [tag('ac1'), tag('ac2'), tag('ac3', 'old')] };
		const merged = mergeEntries(
			before,
			mine({ tags: [tag('ac2'), tag('ac3', 'ours'), tag('ac4')] }),
			theirs({ tags: [tag('ac1'), tag('ac2', 'because'), tag('ac5')] })
		);
		expect(merged.tags).toEqual([
			tag('ac2', 'because'),
			tag('ac5'),
			tag('ac3', 'ours'),
			tag('ac4')
		]);
	});

	it('links of both are in', () => {
		const link = (entry: string) => ({ is: 'after', entry }) as const;
		const merged = mergeEntries(
			base,
			mine({ links: [link('a')] }),
			theirs({ links: [link('b'), link('a')] })
		);
		expect(merged.links).toEqual([link('b'), link('a')]);
	});

	it('highlights of both find their words in the merged text', () => {
		const made = (id: string, text: string, quote: string): Highlight => ({
			...tag('ac4'),
			id,
			question: 'happened',
			start: text.indexOf(quote),
			end: text.indexOf(quote) + quote.length,
			quote,
			gone: false
		});
		const ours = 'Rain. We met two parents.';
		const other = 'Sun. We met nobody.';
		const merged = mergeEntries(
			base,
			mine({ answers: { happened: words(ours) }, highlights: [made('h1', ours, 'two parents')] }),
			theirs({ answers: { happened: words(other) }, highlights: [made('h2', other, 'nobody')] })
		);
		const answer = merged.answers.happened;
		const text = answer?.is === 'words' ? answer.text : '';
		expect(merged.highlights.map((one) => one.id).sort()).toEqual(['h1', 'h2']);
		for (const { start, end, quote, gone } of merged.highlights) {
			expect(gone).toBe(false);
			expect(text.slice(start, end)).toBe(quote);
		}
		const before = { ...base, highlights: [made('h', 'We met the parents.', 'parents')] };
		const unmarked = mergeEntries(before, { ...before, highlights: [] }, { ...before, title: 'x' });
		expect(unmarked.highlights).toEqual([]);
	});

	it('of what cannot be kept twice the later side stands', () => {
		const merged = mergeEntries(
			base,
			mine({ day: '2026-03-05', answers: { one: { is: 'chosen', ids: ['b'] } } }),
			theirs({ day: '2026-03-04', answers: { one: { is: 'chosen', ids: ['a'] } } })
		);
		expect(merged.day).toBe('2026-03-05');
		expect(merged.answers.one).toEqual({ is: 'chosen', ids: ['b'] });
	});

	it('choices, grids and the team check are merged piece by piece', () => {
		const answers = (side: string): Entry['answers'] => ({
			many: { is: 'chosen', ids: ['both', side] },
			grid: {
				is: 'grid',
				cells: { row: { at: side, words: side }, [side]: { at: null, words: 'x' } }
			},
			check: {
				is: 'behaviours',
				mine: { both: 1, [side]: 2 },
				evidence: { both: side },
				colleagues: [{ number: 1, seen: { [side]: 3 }, keep: side, tryNext: 'same' }]
			}
		});
		const merged = mergeEntries(
			base,
			mine({ answers: answers('ours') }),
			theirs({ answers: answers('other') })
		);
		expect(merged.answers).toEqual({
			many: { is: 'chosen', ids: ['both', 'other', 'ours'] },
			grid: {
				is: 'grid',
				cells: {
					row: { at: 'ours', words: 'other / ours' },
					other: { at: null, words: 'x' },
					ours: { at: null, words: 'x' }
				}
			},
			check: {
				is: 'behaviours',
				mine: { both: 1, ours: 2, other: 2 },
				evidence: { both: 'other / ours' },
				colleagues: [
					{ number: 1, seen: { ours: 3, other: 3 }, keep: 'other / ours', tryNext: 'same' }
				]
			}
		});
	});

	it('an entry thrown away in one window comes back if the other wrote in it', () => {
		const binned = { at: later, usedDay: 3 };
		const wrote = mine({ answers: { happened: words('More.') } });
		expect(mergeEntries(base, wrote, theirs({ binned })).binned).toBeNull();
		expect(mergeEntries(base, mine({ stage: 2 }), theirs({ binned })).binned).toEqual(binned);
		expect(mergeEntries({ ...base, binned }, mine({ binned }), theirs({})).binned).toBeNull();
	});

	it('without a common beginning all of both is kept', () => {
		const merged = mergeEntries(
			null,
			mine({ answers: { happened: words('Ours.') }, tags: [tag('ac1')], done: true }),
			theirs({ answers: { happened: words('Theirs.') }, tags: [tag('ac2')] })
		);
		expect(wordsOf(merged)).toContain('Ours.');
		expect(wordsOf(merged)).toContain('Theirs.');
		expect(merged.tags).toHaveLength(2);
		expect(merged.done).toBe(false);
	});
});

const sentence = fc
	.array(fc.constantFrom('ant', 'bee', 'cat', 'dog', 'eel', 'fox', 'gnu'), { maxLength: 4 })
	.map((list) => list.join(' '));
const text = fc.oneof(
	sentence,
	fc.tuple(sentence, sentence).map((two) => two.join('\n'))
);
const answers: fc.Arbitrary<Entry['answers']> = fc.record(
	{
		happened: text.map(words),
		felt: text.map(words),
		one: fc.constantFrom('a', 'b').map((id): Answer => ({ is: 'chosen', ids: [id] })),
		many: fc.subarray(['a', 'b', 'c']).map((ids): Answer => ({ is: 'chosen', ids })),
		grid: fc
			.dictionary(
				fc.constantFrom('r1', 'r2'),
				fc.record({ at: fc.constantFrom(null, 'x', 'y'), words: sentence })
			)
			.map((cells): Answer => ({ is: 'grid', cells })),
		check: fc
			.record({
				mine: fc.dictionary(fc.constantFrom('b1', 'b2'), fc.constantFrom(0, 1, 2, 3)),
				evidence: fc.dictionary(fc.constantFrom('b1', 'b2'), sentence),
				colleagues: fc.uniqueArray(
					fc.record({
						number: fc.constantFrom(1, 2),
						seen: fc.dictionary(fc.constantFrom('b1', 'b2'), fc.constantFrom(0, 1, 2, 3)),
						keep: sentence,
						tryNext: sentence
					}),
					{ selector: (view) => view.number }
				)
			})
			.map((rest): Answer => ({ is: 'behaviours', ...rest }))
	},
	{ requiredKeys: [] }
);
const binned = { at: early, usedDay: 1 };
const versions: fc.Arbitrary<Entry> = fc
	.record({
		answers,
		title: sentence,
		tags: fc.uniqueArray(
			fc.tuple(fc.constantFrom('ac1', 'ac2'), sentence).map(([id, why]) => tag(id, why)),
			{ selector: (one) => one.criterion }
		),
		marks: fc.uniqueArray(
			fc.record({
				id: fc.constantFrom('h1', 'h2'),
				start: fc.nat(9),
				length: fc.nat(9),
				why: sentence
			}),
			{ selector: (one) => one.id }
		),
		links: fc
			.subarray(['x', 'y'])
			.map((ids) => ids.map((entry) => ({ is: 'jot', entry }) as const)),
		day: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
		stage: fc.nat(3),
		done: fc.boolean(),
		placement: fc.constantFrom(null, 'p1', 'p2'),
		expanded: fc.constantFrom(null, 'x1'),
		binned: fc.constantFrom(null, binned),
		updated: fc.constantFrom(early, later)
	})
	.map(({ marks, ...rest }) => {
		const answer = rest.answers.happened;
		const whole = answer?.is === 'words' ? answer.text : '';
		const highlights = marks.flatMap(({ id, start, length, why }): Highlight[] => {
			const raw = whole.slice(start, start + length);
			const quote = raw.trim();
			if (!quote) return [];
			const from = start + raw.indexOf(quote);
			const place = { question: 'happened', start: from, end: from + quote.length };
			return [{ ...tag('ac4', why), id, ...place, quote, gone: false }];
		});
		return { ...base, ...rest, highlights };
	});

/** The words of each place of an entry where she can write. */
function places(entry: Entry): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, ReadonlySet<string>>();
	const put = (place: string, said: string): unknown =>
		found.set(place, new Set(said.match(/\p{L}+/gu)));
	put('title', entry.title);
	for (const { criterion, why } of entry.tags) put(`tag ${criterion}`, why);
	for (const { id, why } of entry.highlights) put(`mark ${id}`, why);
	for (const [id, answer] of Object.entries(entry.answers)) {
		if (answer.is === 'words') put(id, answer.text);
		if (answer.is === 'grid')
			for (const [row, cell] of Object.entries(answer.cells)) put(`${id} ${row}`, cell.words);
		if (answer.is !== 'behaviours') continue;
		for (const [key, line] of Object.entries(answer.evidence)) put(`${id} ${key}`, line);
		for (const view of answer.colleagues) {
			put(`${id} ${view.number} keep`, view.keep);
			put(`${id} ${view.number} try`, view.tryNext);
		}
	}
	return found;
}

describe('whatever two windows did', () => {
	/** A side that left some things as they were. */
	const kept = fc.subarray([
		'title',
		'tags',
		'links',
		'day',
		'stage',
		'done',
		'placement',
		'binned',
		'words'
	] as const);
	const side = (was: Entry, now: Entry, same: readonly (keyof Entry | 'words')[]): Entry => {
		const { answers, highlights } = was;
		const pairs = same.map((key) => (key === 'words' ? [] : [key, was[key]]));
		const words = same.includes('words') ? { answers, highlights } : {};
		return { ...now, ...Object.fromEntries(pairs.filter((pair) => pair.length)), ...words };
	};
	const sides = fc
		.tuple(versions, fc.boolean(), versions, versions, kept, kept)
		.map(([was, isKnown, one, other, mineKept, theirsKept]) => ({
			was: isKnown ? was : null,
			one: side(was, one, mineKept),
			other: side(was, other, theirsKept)
		}));

	it('no word is lost that the other side did not delete', () => {
		fc.assert(
			fc.property(sides, ({ was, one, other }) => {
				const merged = places(mergeEntries(was, one, other));
				const before = was ? places(was) : new Map<string, ReadonlySet<string>>();
				for (const [side, opposite] of [
					[places(one), places(other)],
					[places(other), places(one)]
				] as const)
					for (const [place, said] of side)
						for (const word of said) {
							const isDeleted = before.get(place)?.has(word) && !opposite.get(place)?.has(word);
							if (!isDeleted && !merged.get(place)?.has(word))
								throw new Error(`"${word}" is lost from ${place}`);
						}
			}),
			{ numRuns: 500 }
		);
	});

	it('merging the result again with either side, or with itself, changes nothing', () => {
		fc.assert(
			fc.property(sides, ({ was, one, other }) => {
				const merged = mergeEntries(was, one, other);
				expect(mergeEntries(was, merged, other)).toEqual(merged);
				expect(mergeEntries(was, one, merged)).toEqual(merged);
				expect(mergeEntries(merged, merged, merged)).toEqual(merged);
			}),
			{ numRuns: 500 }
		);
	});

	it('every standing highlight shows exactly its slice', () => {
		fc.assert(
			fc.property(sides, ({ was, one, other }) => {
				const merged = mergeEntries(was, one, other);
				for (const { question, start, end, quote, gone } of merged.highlights) {
					const answer = merged.answers[question];
					const whole = answer?.is === 'words' ? answer.text : '';
					if (!gone) expect(whole.slice(start, end)).toBe(quote);
				}
			}),
			{ numRuns: 500 }
		);
	});
});
