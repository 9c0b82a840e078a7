import { describe, expect, it } from 'vitest';
import { ask, byKind, check, contribution, option, problems, seen, stage } from './template-text';

describe('a mistake that only the whole shows is named too', () => {
	const twice = `      - { id: a, role: other, kind: text, prompt: Again? }\n`;
	it.each([
		[
			'a question id twice',
			ask('kind: text') + twice,
			'line 11: another question already has the id "a".'
		],
		[
			'a stage twice',
			`${ask('kind: text')}  - id: one\n    title: One\n    questions: [{ id: b, role: other, kind: text, prompt: And? }]\n`,
			'line 11: another stage already has the id "one".',
			'line 12: another stage is called "One" too.'
		],
		[
			'a choice twice',
			ask(`kind: choice, options: [${option('a')}, ${option('a')}]`),
			'line 10: another choice already has the id "a".'
		],
		[
			'a row twice',
			byKind.grid.replace(
				`rows: [${option('a')}, ${option('b')}]`,
				`rows: [${option('b')}, ${option('b')}]`
			),
			'line 10: another row already has the id "b".'
		],
		[
			'a contribution nobody described',
			check(`${seen('x')}, ${seen('y')}, ${seen('z', 'zap')}`),
			'line 11: there is no contribution "zap" in this question.'
		],
		[
			'a contribution that one answer would decide',
			check(
				`${seen('x')}, ${seen('y')}`,
				`${contribution}, ${contribution.replace('id: c', 'id: d')}`
			),
			'line 11: contribution "d" needs at least two behaviours.'
		],
		[
			'a contribution with a single behaviour',
			check(
				`${seen('x')}, ${seen('y')}, ${seen('z', 'd')}`,
				`${contribution}, ${contribution.replace('id: c', 'id: d')}`
			),
			'line 11: contribution "d" needs at least two behaviours.'
		],
		[
			'a second check',
			byKind.behaviours +
				byKind.behaviours.slice(stage.length + 'ring: spokes\n'.length).replace('id: a,', 'id: b,'),
			'line 12: a template can have only one behaviours question.'
		],
		[
			'a behaviour twice',
			check(`${seen('x')}, ${seen('x')}`),
			'line 11: another behaviour already has the id "x".'
		],
		[
			'arcs around behaviours',
			check(`${seen('x')}, ${seen('y')}`).replace('ring: spokes', 'ring: arcs'),
			'line 5: a template with a behaviours question needs "ring: spokes".'
		],
		[
			'spokes of nothing',
			`ring: spokes\n${ask('kind: text')}`,
			'line 1: "ring: spokes" needs a behaviours question, whose contributions are the spokes.'
		]
	])('%s', (_, text, ...sentences) => {
		expect(problems(text)).toEqual(sentences);
	});
});
