import * as v from 'valibot';
import { countWords } from '$lib/domain/entry';
import {
	concerns,
	moments,
	questionKinds,
	roles,
	type QuestionKind,
	type Stage,
	type Template
} from '$lib/domain/template';
import type { Problem } from './catalog-error';
import { clip, flag, group, id, list, noId, oneOf, packedId, whole, words } from './fields';
import { doubles, idOfFile, parseFile } from './parse-file';
import { behavioursProblems } from './behaviours-problems';

/** DESIGN §3: a prompt is read standing up, in a break. */
const mostPromptWords = 30;

const base = {
	id: id(),
	role: oneOf(roles),
	prompt: v.pipe(
		words(300),
		v.check(
			(text) => countWords(text) <= mostPromptWords,
			`{it} is too long. Keep it to ${mostPromptWords} words.`
		)
	),
	hint: v.exactOptional(words(300)),
	stuck: v.optional(list(words(300), 0, 8), []),
	example: v.exactOptional(words(600)),
	misconceptions: v.exactOptional(
		list(group('misconception', { thought: words(200), correction: words(400) }), 1, 4)
	),
	cards: v.exactOptional(list(packedId(), 1, 8))
};
const options = list(group('choice', { id: id(), label: words(200) }), 2, 40);

const behaviour = group('behaviour', { id: id(), contribution: id(), text: words(200) });
const contribution = group('contribution', {
	id: id(),
	label: words(60),
	cluster: oneOf(['action', 'people', 'thought']),
	belbin: words(60),
	brings: words(300),
	cost: words(300)
});

const kinds = {
	text: group('question', {
		...base,
		kind: v.literal('text'),
		words: v.optional(whole(1, 2000), 80)
	}),
	line: group('question', {
		...base,
		kind: v.literal('line'),
		words: v.optional(whole(1, 200), 15)
	}),
	choice: group('question', { ...base, kind: v.literal('choice'), options }),
	choices: group('question', { ...base, kind: v.literal('choices'), options }),
	scale: group('question', { ...base, kind: v.literal('scale'), steps: list(words(200), 2, 10) }),
	date: group('question', { ...base, kind: v.literal('date') }),
	grid: group('question', {
		...base,
		kind: v.literal('grid'),
		rows: options,
		columns: options,
		line: v.exactOptional(words(60)),
		ordered: v.exactOptional(flag())
	}),
	behaviours: group('question', {
		...base,
		kind: v.literal('behaviours'),
		behaviours: list(behaviour, 2, 60),
		contributions: list(contribution, 1, 12)
	})
} satisfies Record<QuestionKind, unknown>;

const question = v.variant(
	'kind',
	[
		kinds.text,
		kinds.line,
		kinds.choice,
		kinds.choices,
		kinds.scale,
		kinds.date,
		kinds.grid,
		kinds.behaviours
	],
	({ input, path }) => {
		if (!path) return 'here a question is needed, with a line for each field.';
		const use = `Use one of ${questionKinds.join(', ')}.`;
		return input === undefined
			? `a question needs "kind". ${use}`
			: `question kind "${clip(String(input))}" is unknown. ${use}`;
	}
);

const fields = {
	version: whole(1, 100_000),
	title: words(80),
	short: words(24),
	summary: v.optional(list(words(160), 0, 3), []),
	minutes: whole(1, 240),
	ring: v.optional(oneOf(['arcs', 'spokes']), 'arcs'),
	concerns: list(oneOf(concerns), 0, concerns.length),
	suits: v.optional(list(oneOf(moments), 0, moments.length), []),
	anyStart: v.optional(flag(), false),
	leadsOn: v.exactOptional(words(60)),
	notices: v.optional(list(words(800), 0, 8), []),
	sources: v.optional(
		list(group('source', { cite: words(500), note: v.exactOptional(words(300)) }), 0, 20),
		[]
	),
	stages: list(
		group('stage', {
			id: id(),
			title: words(60),
			intro: v.exactOptional(words(400)),
			questions: list(question, 1, 30)
		}),
		1,
		12
	)
};
const template = group('template', { id: noId, ...fields });

/** A template that does not lie in a file of its own, so its id stands in it. */
export const packedTemplate = group('template', { id: packedId(), ...fields });

/**
 * A template from the words of its YAML file; its id is the file's name. Throws a `CatalogError`
 * that names file, line and reason for everything that is wrong.
 */
export function parseTemplate(text: string, file: string): Template {
	const id = idOfFile(file);
	return { id, ...parseFile(text, file, template, (value) => templateProblems({ id, ...value })) };
}

/** What is wrong with a template whose every field is right by itself: ids and titles that stand twice. */
export function templateProblems(value: Template): readonly Problem[] {
	return [
		...doubles(value.stages, ['stages'], 'stage'),
		...doubleTitles(value.stages),
		...doubleQuestions(value),
		...value.stages.flatMap(optionProblems),
		...behavioursProblems(value)
	];
}

/** An entry tells its stages apart by their titles. */
function doubleTitles(stages: readonly Stage[]): readonly Problem[] {
	return stages.flatMap(({ title }, index) =>
		stages.findIndex((one) => one.title === title) === index
			? []
			: [{ path: ['stages', index, 'title'], reason: `another stage is called "${title}" too.` }]
	);
}

/** Answers are kept by question id, so an id stands once in the whole template. */
function doubleQuestions(value: Template): readonly Problem[] {
	const seen = new Set<string>();
	return value.stages.flatMap((stage, at) =>
		stage.questions.flatMap(({ id }, index) => {
			const isFirst = !seen.has(id);
			seen.add(id);
			const path = ['stages', at, 'questions', index, 'id'];
			return isFirst ? [] : [{ path, reason: `another question already has the id "${id}".` }];
		})
	);
}

function optionProblems(stage: Stage, at: number): readonly Problem[] {
	return stage.questions.flatMap((one, index) => {
		const path = ['stages', at, 'questions', index];
		if (one.kind === 'choice' || one.kind === 'choices')
			return doubles(one.options, [...path, 'options'], 'choice');
		if (one.kind !== 'grid') return [];
		return [
			...doubles(one.rows, [...path, 'rows'], 'row'),
			...doubles(one.columns, [...path, 'columns'], 'column')
		];
	});
}
