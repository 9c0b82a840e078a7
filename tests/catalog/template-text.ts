import { parseTemplate } from '$lib/catalog/parse-template';
import type { questionKinds } from '$lib/domain/template';
import { problemsOf } from './problems';

// Small templates in YAML, made of the piece a test is about.

export const file = 'reflections/mine.yaml';
export const head =
	'version: 1\ntitle: Mine\nshort: Mine\nminutes: 5\nconcerns: [other]\nstages:\n';
export const stage = `${head}  - id: one\n    title: One\n    questions:\n`;
export const ask = (more: string): string =>
	`${stage}      - { id: a, role: other, prompt: What happened?, ${more} }\n`;
export const problems = (text: string): readonly string[] =>
	problemsOf(() => parseTemplate(text, file)).map((one) => one.replace(`${file}, `, ''));

export const option = (id: string): string => `{ id: ${id}, label: ${id} }`;
export const contribution =
	'{ id: c, label: C, cluster: people, belbin: Plant, brings: B, cost: D }';
export const seen = (id: string, of = 'c'): string =>
	`{ id: ${id}, contribution: ${of}, text: Asks }`;
export const check = (behaviours: string, contributions = contribution): string =>
	ask(`kind: behaviours, behaviours: [${behaviours}], contributions: [${contributions}]`).replace(
		'minutes: 5',
		'minutes: 5\nring: spokes'
	);

export const byKind: Record<(typeof questionKinds)[number], string> = {
	text: ask('kind: text'),
	line: ask('kind: line'),
	choice: ask(`kind: choice, options: [${option('a')}, ${option('b')}]`),
	choices: ask(`kind: choices, options: [${option('a')}, ${option('b')}]`),
	scale: ask('kind: scale, steps: [not yet, partly]'),
	date: ask('kind: date'),
	grid: ask(
		`kind: grid, rows: [${option('a')}, ${option('b')}], columns: [${option('a')}, ${option('b')}]`
	),
	behaviours: check(`${seen('x')}, ${seen('y')}`)
};
