import { describe, expect, it } from 'vitest';
import { compileCatalog } from '$lib/catalog/compile';
import { parseLibrary } from '$lib/catalog/parse-library';
import { problemsOf } from './problems';
import { smallFiles } from './small';

const card = (id: string, more = ''): string => `  - id: ${id}
    kind: law
    title: An Act
    nations: [england]
    status: current
    checkedOn: 2026-11-24
    says: It is an Act. It says more.
    use: Use it.
    limits: It stops.
    cite:
      inText: (An Act 2004)
      reference: An Act 2004, c. 31.
    concerns: []
${more}`;
const library = (cards: string): string => `cards:\n${cards}`;
const told = (text: string): readonly string[] =>
	problemsOf(() => parseLibrary(text, 'library/mine.yaml'));

describe('a file of the library', () => {
	it('may hold one card and leave out what a card need not say', () => {
		const [one] = parseLibrary(library(card('act')), 'library/mine.yaml').cards;
		expect(one).toMatchObject({ id: 'act', year: null, supersededBy: null, also: [], links: [] });
	});

	it.each([
		['status: current', 'status: old', 'line 6: "status" cannot be "old".'],
		['kind: law', 'kind: rule', 'line 3: "kind" cannot be "rule".'],
		['nations: [england]', 'nations: [france]', 'line 5: item 1 of "nations" cannot be "france".'],
		['2026-11-24', '2026-02-30', 'line 7: "checkedOn" should be a day that exists'],
		['(An Act 2004)', 'An Act 2004', 'line 12: "inText" should be as it stands in a sentence'],
		['concerns: []', 'concerns: [LO4]', 'line 14: item 1 of "concerns" cannot be "LO4".'],
		['use: Use it.', 'usage: Use it.', '"usage" is not known in a card.'],
		['use: Use it.\n    ', '', 'line 2: a card needs "use".']
	])('says in one sentence what is wrong and where: %s, %s', (from, to, sentence) => {
		const said = told(library(card('act').replace(from, to)));
		expect(said.join('\n')).toContain(`library/mine.yaml, `);
		expect(said.join('\n')).toContain(sentence);
	});

	it('shows addresses as text, so they stand without https and never run as a script', () => {
		const link = (address: string): string => library(card('act', `    links: ['${address}']\n`));
		expect(told(link('legislation.gov.uk/ukpga/2004/31'))).toEqual([]);
		for (const bad of ['https://gov.uk', 'javascript:alert(1)', 'gov uk', 'gov'])
			expect(told(link(bad)).join()).toContain('should be an address without https://');
	});

	it('has each id once, and says by what a superseded card was replaced', () => {
		expect(told(library(card('act') + card('act')))).toEqual([
			'library/mine.yaml, line 15: another card already has the id "act".'
		]);
		expect(told(library(card('act').replace('current', 'superseded')))).toEqual([
			'library/mine.yaml, line 6: a superseded card needs "supersededBy" with the id of the card that replaced it.'
		]);
		expect(told(library(card('act', '    supersededBy: act\n')))).toEqual([
			'library/mine.yaml, line 15: "supersededBy" is for a card whose status is superseded.'
		]);
	});

	it('asks a case for tasks with short prompts and different titles', () => {
		const task = (prompt: string): string =>
			`      - { id: a, title: Same, role: other, prompt: ${prompt} }\n`;
		const story = (tasks: string): string =>
			`cases:\n  - id: one\n    title: T\n    short: T\n    from: Made up.\n    story: [Once.]\n    concerns: []\n    minutes: 5\n    tasks:\n${tasks}`;
		expect(told(story(task('Why?')))).toEqual([]);
		expect(told(story(task('Why?') + task('How?'))).join('\n')).toMatch(
			/already has the id "a"[^]*called "Same" too/
		);
		expect(told(story(task('why '.repeat(31)))).join()).toContain('Keep it to 30 words.');
	});

	it('lets nothing on the timeline end before it began', () => {
		const moment = 'timeline:\n  - { year: 2004, until: 1999, title: T, words: W, lane: law }\n';
		expect(told(moment)).toEqual([
			'library/mine.yaml, line 2: "until" should be later than "year".'
		]);
	});
});

describe('what names a card that is not there is told, with file and line', () => {
	const withLibrary = (
		text: string,
		[file, from, to]: [Parameters<typeof smallFiles>[0], string, string] = [
			'reflections/jot.yaml',
			'',
			''
		]
	): readonly string[] => {
		const files = new Map(smallFiles(file, from, to));
		files.set('library/mine.yaml', text);
		return problemsOf(() => compileCatalog(files));
	};

	it('a question of a template', () => {
		expect(
			withLibrary(library(card('act')), [
				'reflections/jot.yaml',
				'kind: text',
				'cards: [gone], kind: text'
			])
		).toEqual(['reflections/jot.yaml, line 9: there is no card "gone" in library.']);
	});

	it('a card, a case and a moment', () => {
		expect(withLibrary(library(card('act', '    related: [act, gone]\n')))).toEqual([
			'library/mine.yaml, line 15: there is no card "gone" in library.'
		]);
		expect(
			withLibrary('timeline: [{ year: 2004, title: T, words: W, lane: law, card: gone }]')
		).toEqual(['library/mine.yaml, line 1: there is no card "gone" in library.']);
	});

	it('and an id that two files use', () => {
		const files = new Map(smallFiles());
		files.set('library/a.yaml', library(card('act')));
		files.set('library/b.yaml', library(card('act')));
		expect(problemsOf(() => compileCatalog(files))).toEqual([
			'library/a.yaml, line 2: the id "act" is already used in library/b.yaml.',
			'library/b.yaml, line 2: the id "act" is already used in library/a.yaml.'
		]);
	});
});
