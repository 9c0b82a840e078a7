import { describe, expect, it } from 'vitest';
import { compileCatalog } from '$lib/catalog/compile';
import { problemsOf } from './problems';
import { small, smallFiles } from './small';

const problems = (files: ReadonlyMap<string, string>): readonly string[] =>
	problemsOf(() => compileCatalog(files));

describe('the writer finds in her lists', () => {
	const jot = small['reflections/jot.yaml'];
	const files = new Map(smallFiles());
	for (const [id, title] of Object.entries({ kolb: 'Zz', zebra: 'An', gibbs: 'Yy', apple: 'Bee' }))
		files.set(`reflections/${id}.yaml`, jot.replace('title: Jot', `title: ${title}`));
	files.set('outcomes/partnership-hnd.yaml', small['outcomes/unit.yaml'].replace('Unit', 'Zz'));
	const catalog = compileCatalog(files);

	it('the templates of every course first and the others by title', () => {
		const ids = ['jot', 'gibbs', 'kolb', 'zebra', 'apple', 'check'];
		expect(catalog.templateNames.map(({ id }) => id)).toEqual(ids);
		expect(catalog.templates.map(({ id }) => id)).toEqual(ids);
	});

	it('the unit this journal was made for first', () => {
		expect(catalog.outcomeSetNames.map(({ id }) => id)).toEqual(['partnership-hnd', 'unit']);
	});

	it('what a list shows of a template, and no more', () => {
		const name = {
			id: 'check',
			version: 2,
			title: 'Check',
			short: 'Check',
			ring: 'spokes',
			parts: 1
		};
		expect(catalog.templateNames.find(({ id }) => id === 'check')).toEqual(name);
		expect(catalog.templateAbouts.find(({ id }) => id === 'check')).toEqual({
			...name,
			summary: [],
			minutes: 5,
			concerns: ['own-contribution'],
			suits: ['meeting'],
			stages: ['First', 'Last']
		});
		expect(catalog.templateNames[0]).toMatchObject({ id: 'jot', ring: 'arcs', parts: 1 });
		expect(catalog.outcomeSetNames[1]).toEqual({
			id: 'unit',
			title: 'Unit',
			short: 'Unit',
			programme: 'Level 5'
		});
	});
});

describe('a tutor who changes one file hears of everything it breaks', () => {
	it('in all files at once', () => {
		const files = new Map(smallFiles('reflections/jot.yaml', 'kind: text', 'kind: zap'));
		files.set(
			'outcomes/unit.yaml',
			small['outcomes/unit.yaml'].replace('version: 1', 'version: 0')
		);
		expect(problems(files)).toEqual([
			expect.stringMatching(/^reflections\/jot\.yaml, line 9: question kind "zap" is unknown\./),
			'outcomes/unit.yaml, line 1: "version" should be a whole number from 1 to 100000.'
		]);
	});

	it('a file in the wrong place, and one that is missing', () => {
		const files = new Map(smallFiles());
		files.set('reflections/mine.yml', small['reflections/jot.yaml']);
		files.delete('example/journal.yaml');
		expect(problems(files)).toEqual([
			'reflections/mine.yml: nothing reads this file. Its place would be reflections/name.yaml, outcomes/name.yaml, library/name.yaml, coach/name.yaml or example/journal.yaml.',
			'example/journal.yaml: the file is missing.'
		]);
	});

	it('a part that opens a template nobody wrote', () => {
		const files = smallFiles('outcomes/unit.yaml', 'template: check', 'template: gone');
		expect(problems(files)).toEqual([
			'outcomes/unit.yaml, line 17: there is no template "gone" in reflections.'
		]);
	});
});

describe('the example journal cannot name what is not there', () => {
	const file = 'example/journal.yaml';
	it.each([
		['units: [unit]', 'units: [other]', 'line 4: there is no outcome set "other".'],
		['template: check', 'template: gone', 'line 18: there is no template "gone".'],
		['placement: nursery', 'placement: school', 'line 13: there is no placement "school".'],
		['expandedInto: second', 'expandedInto: third', 'line 16: there is no entry "third".'],
		['is: jot, entry: first', 'is: jot, entry: last', 'line 36: there is no entry "last".'],
		['stage: 1', 'stage: 2', 'line 21: "check" has 2 stages, counted from 0.'],
		['mood: {', 'mode: {', 'line 26: "check" has no question "mode".'],
		['[good]', '[great]', 'line 26: there is no choice "great" in this question.'],
		['scale: 2', 'scale: 3', 'line 27: the scale has fewer steps than that.'],
		['asks-one: 3', 'asks-none: 3', 'line 28: there is no behaviour "asks-none" in this question.'],
		['asks-all: 1', 'ask-all: 1', 'line 28: there is no behaviour "ask-all" in this question.'],
		[
			'sure: { scale: 2 }',
			'sure: quite',
			'line 27: "sure" is a scale question and needs another kind of answer.'
		],
		[
			'words: Got lost twice.',
			'words: { scale: 1 }',
			'line 15: "words" is a text question and needs another kind of answer.'
		],
		[
			'{ set: unit, criterion: AC1, part: growth, why',
			'{ set: unit, criterion: AC9, part: growth, why',
			'line 33: "unit" has no criterion "AC9".'
		],
		['part: growth, why', 'part: shrink, why', 'line 33: criterion "AC1" has no part "shrink".'],
		['showed, set: unit', 'showed, set: none', 'line 35: there is no set "none".'],
		['quote: took my sleeve', 'quote: took my hand', 'line 35: these words are not in the answer.'],
		[
			'{ question: happened, quote',
			'{ question: sure, quote',
			'line 35: only words can be quoted.'
		],
		['quote: I got lost', 'quote: We got lost', 'line 50: these words are not in the answer.'],
		[
			'{ entry: second, question: happened, quote',
			'{ entry: never, question: happened, quote',
			'line 50: there is no entry "never".'
		],
		['criterion: { set: unit', 'criterion: { set: none', 'line 51: there is no set "none".'],
		[
			'{ entry: first, question: words',
			'{ entry: first, question: word',
			'line 54: entry "first" has no answer to "word".'
		]
	])('%s → %s', (from, to, sentence) => {
		expect(problems(smallFiles(file, from, to))).toEqual([`${file}, ${sentence}`]);
	});
});
