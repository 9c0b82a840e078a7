import { describe, expect, it } from 'vitest';
import { loadTemplate, templateNames } from '$lib/catalog/catalog';
import { packedTemplate, templateProblems } from '$lib/catalog/parse-template';
import {
	asKind,
	copyOf,
	emptyTemplate,
	missingIn,
	moved,
	movedQuestion,
	optionsFrom,
	tidied
} from '$lib/domain/edit-template';
import { questionKinds, type Question, type Template } from '$lib/domain/template';
import * as v from 'valibot';
import { smallTemplate } from '../support/own';

/** Whether a pack's reader would take it. */
function isTaken(template: Template): boolean {
	const result = v.safeParse(packedTemplate, template);
	return result.success && templateProblems(result.output).length === 0;
}
const ids = (template: Template): readonly string[] =>
	template.stages.flatMap(({ questions }) => questions.map(({ id }) => id));

describe('a template of her own', () => {
	it('is a copy with an id of its own, and the questions as they were', () => {
		const copy = copyOf({ ...smallTemplate('gibbs'), isPractice: true });
		expect(copy.id).toMatch(/^own-[\w-]{22}$/);
		expect(copy).toMatchObject({ version: 1, title: 'My way, my way' });
		expect(copy.stages).toEqual(smallTemplate().stages);
		expect(copy.isPractice).toBeUndefined();
		expect(isTaken(tidied(copy))).toBe(true);
	});

	it('can be a copy of any template there is, which lacks nothing', async () => {
		for (const { id } of templateNames()) {
			const template = await loadTemplate(id);
			if (!template) throw new Error(`${id} is named and not there`);
			const copy = copyOf(template);
			expect([id, missingIn(copy)]).toEqual([id, []]);
			expect([id, isTaken(tidied(copy))]).toEqual([id, true]);
		}
	});

	it('begins empty, and says what it needs from the top down', () => {
		const empty = emptyTemplate();
		expect(missingIn(empty).map(({ says }) => says)).toEqual([
			'Give your way to write a name.',
			'Write the question.'
		]);
		const [stage] = empty.stages;
		if (!stage) throw new Error('it has a stage');
		const whole = {
			...empty,
			title: ' Mine ',
			stages: [{ ...stage, questions: stage.questions.map((one) => ({ ...one, prompt: 'What?' })) }]
		};
		expect(missingIn(whole)).toEqual([]);
		expect(tidied(whole)).toMatchObject({ title: 'Mine', short: 'Mine', ring: 'arcs' });
		expect(isTaken(tidied(whole))).toBe(true);
	});

	it('says of a stage and of a question what is wrong with them', () => {
		const template = smallTemplate();
		const [then, now] = template.stages;
		if (!then || !now) throw new Error('it has two stages');
		const says = (stages: Template['stages']) =>
			missingIn({ ...template, stages }).map((one) => one.says);
		expect(says([then, { ...now, title: 'Then' }])).toEqual([
			'Another stage is called “Then” too. Give one of them another name.'
		]);
		expect(says([{ ...then, questions: [] }, now])).toEqual([
			'This stage has no question yet. Add one, or take the stage out.'
		]);
		const [question] = then.questions;
		if (!question) throw new Error('it has a question');
		const long = { ...question, prompt: 'word '.repeat(33) };
		expect(says([{ ...then, questions: [long] }, now])).toEqual([
			'This question is 3 words over 30. Make it shorter.'
		]);
		const choice = { ...asKind(question, 'choice') };
		expect(says([{ ...then, questions: [choice] }, now])).toEqual([
			'Give at least two choices, one on each line.'
		]);
	});

	it('says when a choice would not fit a phone', () => {
		const template = smallTemplate();
		const [then] = template.stages;
		const [question] = then?.questions ?? [];
		if (!then || !question) throw new Error('it has a question');
		const choice = {
			...asKind(question, 'choice'),
			options: optionsFrom(`No\n${'y'.repeat(201)}`, [])
		};
		const says = missingIn({ ...template, stages: [{ ...then, questions: [choice as Question] }] });
		expect(says.map((one) => one.says)).toEqual([
			`“${'y'.repeat(30)}…” is too long. Keep each line to 200 letters.`
		]);
	});

	it('gives a question of another kind another id, because the old answers are not answers to it', () => {
		const [question] = smallTemplate().stages[0]?.questions ?? [];
		if (!question) throw new Error('it has a question');
		for (const kind of questionKinds.filter((one) => one !== 'behaviours')) {
			const changed = asKind(question, kind);
			expect(changed.kind).toBe(kind);
			expect(changed.id).not.toBe(question.id);
			expect(changed).toMatchObject({ prompt: question.prompt, stuck: question.stuck });
		}
	});

	it('keeps the ids of choices that stay or are reworded', () => {
		const before = optionsFrom('Good\nHard\nBoth', []);
		const after = optionsFrom('Good\n\nVery hard\nBoth\nNeither', before);
		expect(after.map(({ label }) => label)).toEqual(['Good', 'Very hard', 'Both', 'Neither']);
		expect(after.slice(0, 3).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
		expect(new Set(after.map(({ id }) => id)).size).toBe(4);
	});

	it('moves stages and questions, past the edge of a stage too, and loses none', () => {
		expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
		expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
		const template = smallTemplate();
		const down = { ...template, stages: movedQuestion(template.stages, 'what', 1) };
		expect(down.stages.map(({ questions }) => questions.map(({ id }) => id))).toEqual([
			[],
			['what', 'next']
		]);
		const up = { ...down, stages: movedQuestion(down.stages, 'what', -1) };
		expect(up.stages).toEqual(template.stages);
		const same = { ...template, stages: movedQuestion(template.stages, 'next', 1) };
		expect(ids(same)).toEqual(ids(template));
	});
});
