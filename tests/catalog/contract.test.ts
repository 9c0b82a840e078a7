import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadOutcomeSet, loadTemplate } from '$lib/catalog/catalog';
import { compileCatalog } from '$lib/catalog/compile';
import { parseCoach } from '$lib/catalog/parse-coach';
import { parseExample } from '$lib/catalog/parse-example';
import { parseLibrary } from '$lib/catalog/parse-library';
import { parseOutcomeSet } from '$lib/catalog/parse-outcomes';
import { parsePack } from '$lib/catalog/parse-pack';
import { parseTemplate } from '$lib/catalog/parse-template';
import { exampleRecords } from '$lib/domain/example';
import { countWords } from '$lib/domain/entry';
import { sayContents } from '$lib/domain/pack-file';
import { questionsOf, roles, type Role, type Template } from '$lib/domain/template';
import type { Part } from '$lib/domain/outcomes';

const textOf = (file: string): string => readFileSync(`templates/${file}`, 'utf8');

// What the app ships. A file that a tutor adds must parse, and owes no more than that.
const courses = ['jot', 'gibbs', 'kolb', 'team-contribution'];
const builtIn = [
	...courses,
	...['appreciative-four', 'benefits', 'brookfield', 'driscoll', 'eight-elements', 'era'],
	...['four-questions', 'handover-sbar', 'observation-assessment-planning', 'parent-partnership'],
	...['partnership-evaluation', 'partnership-level', 'pdsa', 'tac-meeting', 'what-worked'],
	'what-why-how'
];
const templateFiles = builtIn.map((id) => `reflections/${id}.yaml`);
const setFiles = ['outcomes/partnership-hnd.yaml', 'outcomes/childrens-services.yaml'];
const templates = (): readonly Template[] =>
	templateFiles.map((file) => parseTemplate(textOf(file), file));
const cardIds = (): ReadonlySet<string> =>
	new Set(
		readdirSync('templates/library')
			.filter((name) => name.endsWith('.yaml'))
			.flatMap((name) => parseLibrary(textOf(`library/${name}`), name).cards)
			.map(({ id }) => id)
	);
const rolesOf = (template: Template): readonly Role[] =>
	questionsOf(template).map(({ question }) => question.role);

/** "You are a Plant": a role as a kind of person (DOMAIN 0.3). */
const isType =
	/\b(you are|you’re|I am|I’m) (an? |the )?(Shaper|Implementer|Completer|Co-ordinator|Teamworker|Resource Investigator|Plant|Monitor|Specialist)/;

/** What a tutor shows a learner: everything but code. */
const everyFile = [...templateFiles, ...setFiles, 'example/journal.yaml'];

it('every file in the folder parses, and names only what is there', () => {
	const names = readdirSync('templates', { recursive: true, encoding: 'utf8' });
	const files = names
		.filter((name) => /\.ya?ml$/.test(name))
		.map((name) => name.replace(/\\/g, '/'));
	const catalog = compileCatalog(new Map(files.map((name) => [name, textOf(name)])));
	const others = files.filter((name) => !/^(?:coach|library)\//.test(name));
	expect(catalog.templates.length + catalog.outcomeSets.length + 1).toBe(others.length);
	expect(catalog.coach.cues.length).toBeGreaterThan(0);
	expect(files).toEqual(expect.arrayContaining([...templateFiles, ...setFiles]));
});

it('what the guide for tutors shows can be copied as it stands', () => {
	const samples = [...textOf('README.md').matchAll(/```yaml\n([^]*?)```/g)].map(
		([, text]) => text ?? ''
	);
	expect(samples).toHaveLength(5);
	const [template = '', set = '', library = '', pack = '', coach = ''] = samples;
	expect(parseCoach(coach, 'coach/sample.yaml').questions.length).toBeGreaterThan(0);
	expect(parseTemplate(template, 'reflections/sample.yaml').stages.length).toBeGreaterThan(1);
	expect(parseOutcomeSet(set, 'outcomes/sample.yaml').outcomes.length).toBeGreaterThan(0);
	const { cards, cases, timeline } = parseLibrary(library, 'library/sample.yaml');
	expect([cards.length, cases.length, timeline.length]).toEqual([1, 1, 1]);
	const known = { templates: new Set(builtIn), sets: new Set<string>(), cards: cardIds() };
	expect(sayContents(parsePack([{ file: 'unit-4.afterword.yaml', text: pack }], known))).toBe(
		'one outcome set, one template, one card and one date'
	);
});

describe('every built-in template', () => {
	it.each(templateFiles)('%s asks short questions, each with a role and an own id', (file) => {
		const template = parseTemplate(textOf(file), file);
		const questions = questionsOf(template).map(({ question }) => question);
		for (const { prompt, role } of questions) {
			expect(countWords(prompt)).toBeLessThanOrEqual(30);
			expect(roles).toContain(role);
		}
		expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
	});

	it.each(templateFiles)('%s speaks calmly and says what it is for', (file) => {
		const template = parseTemplate(textOf(file), file);
		expect(template.summary).toHaveLength(3);
		expect(template.suits.length).toBeGreaterThan(0);
		expect(JSON.stringify(template)).not.toMatch(/!|%/);
	});

	it.each(templateFiles)(
		'%s helps where she has to find words: smaller questions, an example',
		(file) => {
			for (const { question } of questionsOf(parseTemplate(textOf(file), file))) {
				if (question.kind !== 'text') continue;
				expect(`${question.id}: ${question.stuck.length > 0}`).toBe(`${question.id}: true`);
				expect(`${question.id}: ${Boolean(question.example)}`).toBe(`${question.id}: true`);
			}
		}
	);

	it('says where it comes from and where it ends', () => {
		for (const { id, sources, notices } of templates()) {
			expect(`${id}: ${sources.length > 0}`).toBe(`${id}: true`);
			expect(`${id}: ${notices.length > 0}`).toBe(`${id}: true`);
			for (const { cite } of sources) expect(cite).toMatch(/\b\d{4}\b/);
		}
	});
});

describe('own contribution to the team, AC4 of the diploma', () => {
	let parts: readonly Part[] = [];
	beforeAll(async () => {
		const set = await loadOutcomeSet('partnership-hnd');
		const criteria = set?.outcomes.flatMap((one) => one.criteria) ?? [];
		parts = criteria.find(({ id }) => id === 'AC4')?.parts ?? [];
	});

	it('counts a strength, growth, the effect on the team and on a child or family', () => {
		const asked = ['strength', 'growth', 'team-impact', 'child-impact'] as const;
		for (const role of asked) expect(parts.flatMap((part) => part.roles)).toContain(role);
		expect(parts.length).toBeGreaterThanOrEqual(asked.length);
	});

	it.each(['gibbs', 'kolb', 'team-contribution'])('is asked for whole by %s', async (id) => {
		const template = await loadTemplate(id);
		const asked = template ? rolesOf(template) : [];
		const missing = parts.filter((part) => !part.roles.some((role) => asked.includes(role)));
		expect(missing.map((part) => part.id)).toEqual([]);
		expect(parts.length).toBeGreaterThan(0);
		expect(asked).toContain('action');
	});
});

describe('every criterion', () => {
	it.each(setFiles)('of %s is asked for by the template that "reflect on this" opens', (file) => {
		const byId = new Map(templates().map((one) => [one.id, one]));
		for (const { criteria } of parseOutcomeSet(textOf(file), file).outcomes)
			for (const { id, parts } of criteria)
				for (const part of parts) {
					const template = byId.get(part.template);
					const asked: readonly Role[] = template ? rolesOf(template) : [];
					const isAsked = part.roles.length === 0 || part.roles.some((one) => asked.includes(one));
					expect(`${id} ${part.id}: ${isAsked}`).toBe(`${id} ${part.id}: true`);
				}
	});

	it('of the diploma stands under a concern that rules can use', async () => {
		const set = await loadOutcomeSet('partnership-hnd');
		const concerns = ['approaches', 'benefits', 'parents', 'own-contribution'];
		expect(set?.outcomes.map((one) => one.concern)).toEqual(concerns);
	});
});

describe('the team contribution check (DOMAIN B3)', () => {
	const file = 'reflections/team-contribution.yaml';
	const questions = questionsOf(parseTemplate(textOf(file), file)).map((one) => one.question);
	const check = questions.find((one) => one.kind === 'behaviours');
	const contributions = check?.contributions ?? [];
	const behaviours = check?.behaviours ?? [];

	it('shows two behaviours for each of nine contributions, three to a cluster', () => {
		expect(contributions).toHaveLength(9);
		expect(behaviours).toHaveLength(18);
		for (const cluster of ['action', 'people', 'thought'])
			expect(contributions.filter((one) => one.cluster === cluster)).toHaveLength(3);
		for (const { id } of contributions)
			expect(behaviours.filter((one) => one.contribution === id)).toHaveLength(2);
	});

	it('names no role while she answers, and never puts a pair side by side', () => {
		const shown = behaviours.map(({ text }) => text.toLowerCase()).join('\n');
		const asked = [check?.prompt, check?.hint].join('\n').toLowerCase();
		for (const { belbin } of contributions)
			expect(`${shown}\n${asked}`).not.toContain(belbin.toLowerCase());
		behaviours.slice(1).forEach((one, before) => {
			expect(one.contribution).not.toBe(behaviours[before]?.contribution);
		});
	});
});

describe('nobody is taken for a partner of this journal', () => {
	it.each(setFiles)('%s says that nobody is affiliated', (file) => {
		expect(parseOutcomeSet(textOf(file), file).note).toMatch(
			/not affiliated with Pearson, NCB or Belbin/i
		);
	});

	it('a template that names Belbin says whose mark it is and that this is not theirs', () => {
		const naming = templates().filter((one) => JSON.stringify(one).includes('Belbin'));
		expect(naming.length).toBeGreaterThan(0);
		for (const { notices } of naming) {
			expect(notices.join(' ')).toMatch(/registered trade mark of Belbin/i);
			expect(notices.join(' ')).toMatch(/independent/i);
			expect(notices.join(' ')).toMatch(/not endorsed/i);
		}
	});

	it.each(everyFile)('%s claims no approval by anyone, and calls nobody a type', (file) => {
		const sentences = textOf(file)
			.replace(/\s+/g, ' ')
			.split(/(?<=[.?!])\s/);
		const claims = sentences
			.filter((one) => /Pearson|\bNCB\b|Belbin/.test(one))
			.filter((one) =>
				/official|approved|accredited|certified|endorsed|affiliated|partner/i.test(one)
			)
			.filter((one) => !/\bnot\b/i.test(one));
		expect(claims).toEqual([]);
		expect(sentences.filter((one) => isType.test(one))).toEqual([]);
	});
});

describe('the example journal', () => {
	const file = 'example/journal.yaml';
	const example = parseExample(textOf(file), file);
	const byId = new Map(templates().map((one) => [one.id, one]));
	const records = exampleRecords(example, byId, '2026-03-09', '2026-03-09T20:00:00.000Z');

	it('has at least 14 entries over a placement, every template, targets and tags', () => {
		expect(example.entries.length).toBeGreaterThanOrEqual(14);
		const used = example.entries.map((one) => one.template);
		expect(courses.filter((id) => !used.includes(id))).toEqual([]);
		expect(example.targets.length).toBeGreaterThan(0);
		expect(example.entries.some((one) => one.tags.length > 0)).toBe(true);
		expect(example.entries.some((one) => one.highlights.length > 0)).toBe(true);
		expect(records).toHaveLength(
			1 +
				example.placements.length +
				example.entries.length +
				example.targets.length +
				example.planLines.length
		);
	});

	it('says that it is made up', () => {
		expect(example.note).toMatch(/made up/);
	});
});

describe('ideas stand beside the questions they help with', () => {
	it.each(builtIn.filter((id) => id !== 'jot'))(
		'%s offers cards at one question at least',
		(id) => {
			const template = parseTemplate(textOf(`reflections/${id}.yaml`), `reflections/${id}.yaml`);
			const cards = questionsOf(template).flatMap(({ question }) => question.cards ?? []);
			expect(cards.length).toBeGreaterThan(0);
		}
	);

	it('and a template asks when she thought about it: in the middle of it, afterwards or before', () => {
		const driscoll = parseTemplate(
			textOf('reflections/driscoll.yaml'),
			'reflections/driscoll.yaml'
		);
		const when = questionsOf(driscoll).find(({ question }) => question.id === 'when')?.question;
		expect(when?.kind === 'choice' && when.options.map(({ id }) => id)).toEqual([
			'in-action',
			'on-action',
			'for-action'
		]);
	});
});
