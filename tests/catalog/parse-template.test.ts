import { describe, expect, it } from 'vitest';
import { parseTemplate } from '$lib/catalog/parse-template';
import { questionKinds } from '$lib/domain/template';
import { problemsOf } from './problems';
import { ask, byKind, file, head, option, problems, stage } from './template-text';

describe('a tutor writes a template with as little as it needs', () => {
	it('and gets the rest filled in', () => {
		expect(parseTemplate(ask('kind: text'), file)).toEqual({
			id: 'mine',
			version: 1,
			title: 'Mine',
			short: 'Mine',
			summary: [],
			minutes: 5,
			ring: 'arcs',
			concerns: ['other'],
			suits: [],
			anyStart: false,
			notices: [],
			sources: [],
			stages: [
				{
					id: 'one',
					title: 'One',
					questions: [
						{ id: 'a', kind: 'text', role: 'other', prompt: 'What happened?', stuck: [], words: 80 }
					]
				}
			]
		});
	});

	it.each(questionKinds)('with a %s question', (kind) => {
		const [first] = parseTemplate(byKind[kind], file).stages[0]?.questions ?? [];
		expect(first?.kind).toBe(kind);
	});

	it('where one line is shorter than a text', () => {
		const [first] = parseTemplate(ask('kind: line'), file).stages[0]?.questions ?? [];
		expect(first).toMatchObject({ words: 15 });
	});

	it('and folded lines lose the space at their end', () => {
		const text = `${stage}      - id: a\n        kind: text\n        role: other\n        prompt: >\n          What\n          happened?\n`;
		expect(parseTemplate(text, file).stages[0]?.questions[0]?.prompt).toBe('What happened?');
	});
});

describe('a mistake in a field is named with its line', () => {
	const use = 'Use one of text, line, choice, choices, scale, date, grid, behaviours.';
	const long = Array.from({ length: 31 }, () => 'word').join(' ');
	it.each([
		['an unknown kind', ask('kind: zap'), `line 10: question kind "zap" is unknown. ${use}`],
		['no kind', ask(''), `line 10: a question needs "kind". ${use}`],
		[
			'a slip of the pen',
			ask('kind: text, promt: x'),
			'line 10: "promt" is not known in a question. Use id, role, prompt, hint, stuck, example, misconceptions, cards, kind, words.'
		],
		[
			'an id inside',
			`id: mine\n${ask('kind: text')}`,
			'line 1: the file name is the id. Take "id" out.'
		],
		[
			'no title',
			ask('kind: text').replace('title: Mine\n', ''),
			'line 1: a template needs "title".'
		],
		[
			'an empty title',
			ask('kind: text').replace('title: Mine', 'title:'),
			'line 2: "title" is empty. Write something or take the line out.'
		],
		[
			'a number as title',
			ask('kind: text').replace('title: Mine', 'title: 2026'),
			'line 2: "title" should be text. Put it in quotes if it is a number, yes or no.'
		],
		[
			'minutes in words',
			ask('kind: text').replace('minutes: 5', 'minutes: five'),
			'line 4: "minutes" should be a whole number from 1 to 240.'
		],
		[
			'an unknown concern',
			ask('kind: text').replace('[other]', '[lo4]'),
			'line 5: item 1 of "concerns" cannot be "lo4". Use one of approaches, benefits, parents, own-contribution, information-sharing, other.'
		],
		[
			'words for a list',
			ask('kind: text').replace('[other]', 'other'),
			'line 5: "concerns" should be a list, each item on a line of its own after a hyphen.'
		],
		[
			'capitals in an id',
			ask('kind: text').replace('id: a,', 'id: A b,'),
			'line 10: "id" should be small letters, digits and hyphens, such as "what-happened".'
		],
		[
			'a long prompt',
			ask('kind: text').replace('What happened?', long),
			'line 10: "prompt" is too long. Keep it to 30 words.'
		],
		[
			'words as anyStart',
			`anyStart: yes\n${ask('kind: text')}`,
			'line 1: "anyStart" should be true or false.'
		],
		[
			'a single choice',
			ask(`kind: choice, options: [${option('a')}]`),
			'line 10: "options" needs at least 2 items.'
		],
		[
			'no questions',
			`${head}  - id: one\n    title: One\n    questions: []\n`,
			'line 9: "questions" needs at least one item.'
		],
		[
			'a stage of words',
			`${head}  - one\n`,
			'line 7: here a stage is needed, with a line for each field.'
		],
		['a file of words', 'hello', 'line 1: here a template is needed, with a line for each field.'],
		['an empty file', '', 'line 1: here a template is needed, with a line for each field.']
	])('%s', (_, text, sentence) => {
		expect(problems(text)).toEqual([sentence]);
	});

	it('an unknown role', () => {
		expect(problems(ask('kind: text').replace('role: other', 'role: best'))[0]).toMatch(
			/^line 10: "role" cannot be "best". Use one of description, feeling, .*other\.$/
		);
	});

	it('a prompt of more than 300 characters', () => {
		const text = ask('kind: text').replace('What happened?', 'x'.repeat(301));
		expect(problems(text)).toEqual(['line 10: "prompt" is too long. Keep it to 300 characters.']);
	});

	it('a file name that cannot be an id', () => {
		expect(problemsOf(() => parseTemplate(ask('kind: text'), 'reflections/My Own.yaml'))).toEqual([
			'reflections/My Own.yaml, line 1: the file name is the id. Use small letters, digits and hyphens.'
		]);
	});

	it('and every other mistake of the file with it', () => {
		const text = ask('kind: zap').replace('minutes: 5', 'minutes: 0').replace('short: Mine\n', '');
		expect(problems(text)).toHaveLength(3);
	});
});
