import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCoach } from '$lib/catalog/parse-coach';
import { parseLibrary } from '$lib/catalog/parse-library';
import { parseOutcomeSet } from '$lib/catalog/parse-outcomes';
import { parsePack } from '$lib/catalog/parse-pack';
import { parseTemplate } from '$lib/catalog/parse-template';
import { cardKinds, cardStatuses, lanes, nations } from '$lib/domain/library';
import { concerns, moments, questionKinds, roles } from '$lib/domain/template';
import { problemsOf } from './problems';

// A tutor's editor reads the JSON Schemas, the build reads the parsers: both must say the same.

interface Schema {
	readonly properties: Readonly<Record<string, Schema>>;
	readonly required: readonly string[];
	readonly definitions: Readonly<Record<string, Schema>>;
	readonly enum: readonly string[];
	readonly items: Schema;
	readonly oneOf: readonly unknown[];
}
const read = (file: string): Schema =>
	JSON.parse(readFileSync(`templates/${file}.schema.json`, 'utf8')) as Schema; // our own file
const template = read('reflections/template');
const outcomes = read('outcomes/outcome-set');
const library = read('library/library');
const coach = read('coach/coach');
const pack = read('packs/pack');

/** The fields a parser says it knows and needs, from its own sentences about `{ zap: 1 }`. */
function fields(problems: readonly string[]): { known: string[]; needed: string[] } {
	const known = problems.flatMap(
		(one) => /"zap" is not known in .*\. Use (.*)\.$/.exec(one)?.[1] ?? []
	);
	const needed = problems.flatMap((one) => / needs "(.+)"\./.exec(one)?.[1] ?? []);
	return { known: (known[0] ?? '').split(', ').sort(), needed: needed.sort() };
}
const stated = (schema: Schema | undefined): { known: string[]; needed: string[] } => ({
	known: Object.keys(schema?.properties ?? {}).sort(),
	needed: [...(schema?.required ?? [])].sort()
});

const templateHead = 'version: 1\ntitle: T\nshort: T\nminutes: 1\nconcerns: []\n';
const inTemplate = (text: string): readonly string[] =>
	problemsOf(() => parseTemplate(text, 'reflections/t.yaml'));
const inQuestion = (kind: string, more = ''): readonly string[] =>
	inTemplate(
		`${templateHead}stages: [{ id: s, title: S, questions: [{ kind: ${kind}, zap: 1${more} }] }]`
	);
const inSet = (text: string): readonly string[] =>
	problemsOf(() => parseOutcomeSet(text, 'outcomes/t.yaml'));
const setHead = 'version: 1\ntitle: T\nshort: T\nprogramme: P\nnote: N\n';
const inOutcome = (more: string): readonly string[] =>
	inSet(`${setHead}outcomes: [{ id: o, code: O, title: O, concern: other, ${more} }]`);
const criterion = 'id: c, code: C, title: C, text: C';

describe('an editor offers a tutor the fields and words that the build knows', () => {
	it('in a template', () => {
		expect(stated(template)).toEqual(fields(inTemplate('zap: 1')));
	});

	it.each([
		['stage', 'stages: [{ zap: 1 }]'],
		[
			'source',
			'stages: [{ id: s, title: S, questions: [{ id: q, kind: date, role: other, prompt: P }] }]\nsources: [{ zap: 1 }]'
		]
	])('in a %s', (name, text) => {
		expect(stated(template.definitions[name])).toEqual(fields(inTemplate(templateHead + text)));
	});

	it.each(questionKinds)('in a %s question', (kind) => {
		const { known, needed } = fields(inQuestion(kind));
		expect(stated(template.definitions[kind])).toEqual({
			known,
			needed: [...needed, 'kind'].sort()
		});
	});

	it.each([
		['option', 'choice', 'options'],
		['behaviour', 'behaviours', 'behaviours'],
		['contribution', 'behaviours', 'contributions']
	])('in the items of a question: %s', (name, kind, field) => {
		const base = ', id: q, role: other, prompt: P';
		const other = {
			options: '',
			behaviours: ', contributions: [1]',
			contributions: ', behaviours: [1]'
		};
		const text = inQuestion(kind, `${base}, ${field}: [{ zap: 1 }]${Object(other)[field]}`);
		const inside = text.filter((one) => !/in a question\./.test(one));
		const schema = template.definitions[name];
		expect(stated(schema)).toEqual(fields(inside));
	});

	it('in a thought worth a second look, and the moments a template suits', () => {
		const text = inQuestion(
			'text',
			', id: q, role: other, prompt: P, misconceptions: [{ zap: 1 }]'
		);
		const inside = text.filter((one) => !/in a question\./.test(one));
		expect(stated(template.definitions['misconception'])).toEqual(fields(inside));
		expect(template.properties['suits']?.items.enum).toEqual(moments);
	});

	it('in an outcome set', () => {
		expect(stated(outcomes)).toEqual(fields(inSet('zap: 1')));
		const { outcome, criterion: one, part } = outcomes.definitions;
		expect(stated(outcome)).toEqual(fields(inSet(`${setHead}outcomes: [{ zap: 1 }]`)));
		expect(stated(one)).toEqual(fields(inOutcome('criteria: [{ zap: 1 }]')));
		const parts = `criteria: [{ ${criterion}, parts: [{ zap: 1 }] }]`;
		expect(stated(part)).toEqual(fields(inOutcome(parts)));
		const verb = `verb: { zap: 1 }, criteria: [{ ${criterion} }]`;
		expect(stated(outcome?.properties['verb'])).toEqual(fields(inOutcome(verb)));
	});

	it.each([
		['card', 'cards: [{ zap: 1 }]'],
		['case', 'cases: [{ zap: 1 }]'],
		['moment', 'timeline: [{ zap: 1 }]'],
		['citation', 'cards: [{ cite: { zap: 1 } }]', 'citation'],
		['task', 'cases: [{ tasks: [{ zap: 1 }] }]', 'task']
	])('in the library: %s', (name, text, only = name) => {
		const said = problemsOf(() => parseLibrary(text, 'library/t.yaml'));
		const here = said.filter((one) => one.includes(`a ${only} `) || one.includes(`a ${only}.`));
		expect(stated(library.definitions[name])).toEqual(fields(here));
	});

	it('in the library as a whole', () => {
		const said = problemsOf(() => parseLibrary('zap: 1', 'library/t.yaml'));
		expect(Object.keys(library.properties).sort()).toEqual(fields(said).known);
		const { card, case: story, task, moment } = library.definitions;
		expect(card?.properties['kind']?.enum).toEqual(cardKinds);
		expect(card?.properties['status']?.enum).toEqual(cardStatuses);
		expect(card?.properties['nations']?.items.enum).toEqual(nations);
		expect(card?.properties['concerns']?.items.enum).toEqual(concerns);
		expect(story?.properties['concerns']?.items.enum).toEqual(concerns);
		expect(task?.properties['role']?.enum).toEqual(roles);
		expect(moment?.properties['lane']?.enum).toEqual(lanes);
	});

	it('in a pack, whose parts are as in files of their own, each with its id', () => {
		const none = {
			templates: new Set<string>(),
			sets: new Set<string>(),
			cards: new Set<string>()
		};
		const inPack = (text: string): readonly string[] =>
			problemsOf(() => parsePack([{ file: 'p.afterword.yaml', text }], none));
		const head = 'format: 1\nname: N\n';
		const { set, template: way, 'set-outcome': outcome } = pack.definitions;
		const { 'set-criterion': one, 'set-part': part, 'library-card': card } = pack.definitions;
		expect(stated(pack)).toEqual(fields(inPack('zap: 1')));
		expect(stated(set)).toEqual(fields(inPack(`${head}sets: [{ zap: 1 }]`)));
		const said = inPack(`${head}sets: [{ outcomes: [{ zap: 1 }] }]`);
		expect(stated(outcome)).toEqual(
			fields(said.filter((sentence) => /an outcome(?! set)/.test(sentence)))
		);
		expect(stated(way)).toEqual(fields(inPack(`${head}templates: [{ zap: 1 }]`)));
		expect(Object.keys(card?.properties ?? {}).sort()).toEqual(
			fields(inPack(`${head}cards: [{ zap: 1 }]`)).known
		);
		expect(stated(pack.properties['dates']?.items)).toEqual(
			fields(inPack(`${head}dates: [{ zap: 1 }]`))
		);
		expect([stated(one).needed, stated(part).needed]).toEqual([
			['id'],
			['id', 'roles', 'template']
		]);
	});

	it('in a file of the coach', () => {
		const inCoach = (text: string): readonly string[] =>
			problemsOf(() => parseCoach(`version: 1\ntitle: T\n${text}`, 'coach/t.yaml'));
		expect(stated(coach)).toEqual(fields(problemsOf(() => parseCoach('zap: 1', 'coach/t.yaml'))));
		for (const [name, list] of [
			['cue', 'cues'],
			['pair', 'pairs'],
			['question', 'questions'],
			['praise', 'praise'],
			['look', 'looks']
		] as const)
			expect(stated(coach.definitions[name])).toEqual(fields(inCoach(`${list}: [{ zap: 1 }]`)));
		const when = 'questions: [{ id: q, rank: 1, ask: A, why: W, source: S, when: [{ zap: 1 }] }]';
		expect(stated(coach.definitions['condition'])).toEqual(fields(inCoach(when)));
		expect(coach.definitions['role']?.enum).toEqual(roles);
	});

	it('and the same words for roles, concerns and kinds', () => {
		expect(template.definitions['role']?.enum).toEqual(roles);
		expect(template.properties['concerns']?.items.enum).toEqual(concerns);
		expect(template.definitions['question']?.properties['kind']?.enum).toEqual(questionKinds);
		expect(template.definitions['question']?.oneOf).toEqual(
			questionKinds.map((kind) => ({ $ref: `#/definitions/${kind}` }))
		);
		expect(outcomes.definitions['outcome']?.properties['concern']?.enum).toEqual(concerns);
		expect(outcomes.definitions['part']?.properties['roles']?.items.enum).toEqual(roles);
	});
});
