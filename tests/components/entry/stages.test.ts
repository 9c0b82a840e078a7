import { describe, expect, it } from 'vitest';
import { ringInWords, shownStages, stageWord, writtenStages } from '$lib/components/entry/stages';
import type { Asked } from '$lib/domain/entry';
import type { Question, Template } from '$lib/domain/template';

const words = (id: string, more: Partial<Question> = {}): Question =>
	({
		id,
		kind: 'text',
		role: 'other',
		prompt: `${id}?`,
		words: 10,
		stuck: [],
		...more
	}) as Question; // overrides of one kind
const asked: readonly Asked[] = [
	{ stage: 'What happened', question: words('happened', { hint: 'Old hint' }) },
	{ stage: 'What happened', question: words('felt') },
	{ stage: 'What next', question: words('next') }
];
const template = {
	stages: [
		{
			id: 'happened',
			title: 'Renamed',
			intro: 'Set the scene.',
			questions: [
				words('happened', {
					hint: 'New hint',
					stuck: ['Who was there?'],
					example: 'I was there.',
					misconceptions: [{ thought: 'It was all me.', correction: 'Look at the team too.' }]
				})
			]
		}
	]
} as unknown as Template; // only its stages are read

describe('the stages of an entry', () => {
	it('are those she was asked, though the template has changed', () => {
		const stages = shownStages(asked, template);
		expect(stages.map((stage) => stage.title)).toEqual(['What happened', 'What next']);
		expect(stages[0]?.questions.map(({ question }) => question.id)).toEqual(['happened', 'felt']);
	});

	it('take their help from the template of today, by question', () => {
		const [first] = shownStages(asked, template);
		expect(first?.intro).toBe('Set the scene.');
		expect(first?.questions[0]).toMatchObject({
			hint: 'New hint',
			stuck: ['Who was there?'],
			example: 'I was there.',
			misconceptions: [{ correction: 'Look at the team too.' }]
		});
		expect(first?.questions[1]).toMatchObject({ example: undefined, misconceptions: [] });
	});

	it('stand on their own when the template is gone', () => {
		const [first] = shownStages(asked, null);
		expect(first?.intro).toBeUndefined();
		expect(first?.questions[0]).toMatchObject({ hint: 'Old hint', stuck: [] });
	});

	it('show the result of the team check after the stage that asks for behaviours, or in it when it is last', () => {
		const check: Asked = { stage: 'Seen', question: words('seen', { kind: 'behaviours' }) };
		const has = (list: readonly Asked[]): readonly boolean[] =>
			shownStages(list, null).map((stage) => stage.hasResult);
		expect(has([check, ...asked])).toEqual([false, true, false]);
		expect(has([...asked, check])).toEqual([false, false, true]);
		expect(has(asked)).toEqual([false, false]);
	});

	it('count as written as soon as one answer holds a word', () => {
		const stages = shownStages(asked, null);
		const written = writtenStages(stages, {
			felt: { is: 'words', text: 'Cross.' },
			next: { is: 'words', text: '  ' }
		});
		expect(written).toEqual([true, false]);
		expect(written.map((one, i) => stageWord(one, i === 1))).toEqual(['written', 'writing']);
	});
});

describe('the ring in words', () => {
	it('says which stages are written, being written and empty', () => {
		expect(ringInWords('Gibbs', [true, true, true, true, false, false], 3)).toBe(
			'Gibbs: stages 1 to 3 written, stage 4 being written, stages 5 and 6 empty'
		);
		expect(ringInWords('Kolb', [false, false, true, false], 0)).toBe(
			'Kolb: stage 3 written, stage 1 being written, stages 2 and 4 empty'
		);
		expect(ringInWords('Gibbs', [true, true, false, true, true, true, false], 6)).toBe(
			'Gibbs: stages 1, 2 and 4 to 6 written, stage 7 being written, stage 3 empty'
		);
		expect(ringInWords('Jot', [true], 0)).toBe('Jot: stage 1 being written');
	});
});
