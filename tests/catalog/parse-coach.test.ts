import { describe, expect, it } from 'vitest';
import { parsePattern, PatternError } from '$lib/catalog/coach-pattern';
import { compileCatalog } from '$lib/catalog/compile';
import { parseCoach } from '$lib/catalog/parse-coach';
import { problemsOf } from './problems';
import { small } from './small';

const head = 'version: 1\ntitle: T\n';
const inFile = (text: string): readonly string[] =>
	problemsOf(() => parseCoach(head + text, 'coach/t.yaml'));
const cue = (more: string): string => `cues:\n  - { id: a, marks: feeling, ${more} }\n`;
const together = (files: Record<string, string>): readonly string[] =>
	problemsOf(() => compileCatalog(new Map(Object.entries({ ...small, ...files }))));

describe('a pattern', () => {
	it.each([
		'i felt sad',
		'i ({very}) felt [sad|left out]',
		"don't <3> know~ improv* *ed ^working",
		'by the #day',
		'[a [b|c]|d] e'
	])('%j is read', (text) => {
		expect(parsePattern(text).length).toBeGreaterThan(0);
	});

	it.each([
		['(i) (felt)', 'needs a word that is not in round brackets'],
		['<2> felt', 'begins or ends with a gap'],
		['i <9> felt', 'a gap has 1 to 6 words'],
		['i <1> a <1> b <1> c <1> d', 'has more than 3 gaps'],
		['i [felt', 'a "]" is missing'],
		['i felt)', 'there is a ")" too many'],
		['i [a||b]', 'an empty choice'],
		['a*', 'far too many words'],
		['i.felt', 'is no word of a pattern'],
		['i {Very} felt', 'cannot be read']
	])('%j is refused', (text, reason) => {
		expect(() => parsePattern(text)).toThrow(PatternError);
		expect(() => parsePattern(text)).toThrow(reason);
	});
});

describe('a file of the coach', () => {
	it('says the line of a pattern that cannot be read', () => {
		expect(inFile(`${cue("words: ['i felt (sad']")}`)).toEqual([
			'coach/t.yaml, line 4: a ")" is missing in "i felt (sad".'
		]);
	});

	it('names what it does not know', () => {
		expect(inFile(cue('words: [sad], word: x')).join()).toContain('"word" is not known in a cue');
		expect(inFile('cues: [{ id: a, marks: Feelings, words: [sad] }]').join()).toContain(
			'should be the name of an indicator'
		);
		expect(inFile('cues: [{ id: a, marks: feelingS, words: [sad] }]').join()).toContain(
			'there is no indicator "feelingS"'
		);
		expect(inFile(`${cue('words: [sad]')}  - { id: a, marks: x, words: [y] }\n`).join()).toContain(
			'another cue already has the id "a"'
		);
	});

	it('is checked against the other files: lists, signals, templates and ids', () => {
		const one = head + cue("words: ['{nobody}'], unlessClause: [nothing]");
		expect(together({ 'coach/a.yaml': one })).toEqual([
			'coach/a.yaml, line 4: there is no list "nobody".',
			'coach/a.yaml, line 4: no cue marks "nothing".'
		]);
		const question = `${head}questions:\n  - { id: q, rank: 1, ask: A, why: W, source: S, templates: [zap], shows: [zip] }\n`;
		expect(together({ 'coach/b.yaml': question })).toEqual([
			'coach/b.yaml, line 4: no cue marks "zip".',
			'coach/b.yaml, line 4: there is no template "zap" in reflections.'
		]);
		const plain = head + cue('words: [sad]');
		expect(together({ 'coach/a.yaml': plain, 'coach/b.yaml': plain })).toEqual([
			'coach/a.yaml, line 4: another cue already has the id "a".',
			'coach/b.yaml, line 4: another cue already has the id "a".'
		]);
	});

	it('is joined with the others, questions in their order, with what templates ask for', () => {
		const question = (id: string, rank: number): string =>
			`${head}questions: [{ id: ${id}, rank: ${rank}, ask: A, why: W, source: S }]\n`;
		const { coach } = compileCatalog(
			new Map(
				Object.entries({
					...small,
					'coach/a.yaml': question('later', 9),
					'coach/b.yaml': question('sooner', 2)
				})
			)
		);
		expect(coach.questions.map(({ id }) => id)).toEqual(['sooner', 'later']);
		expect(coach.templates['jot']?.questions).toEqual({ words: 'description' });
	});
});
