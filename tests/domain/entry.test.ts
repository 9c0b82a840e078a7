import { describe, expect, it } from 'vitest';
import { newEntry } from '$lib/domain/entry';
import { plainTemplate } from '../support/entries';

describe('an entry keeps of its template', () => {
	it('what was asked, and none of the help beside it', () => {
		const [stage] = plainTemplate.stages;
		const [question] = stage?.questions ?? [];
		if (!stage || !question) throw new Error('The template has no question');
		const helped = {
			...question,
			stuck: ['And then?'],
			example: 'I waited.',
			misconceptions: [{ thought: 'It is easy.', correction: 'It takes time.' }]
		};
		const stages = [{ ...stage, questions: [helped] }];
		const { asked } = newEntry({ ...plainTemplate, stages }, '2026-03-03', '2026-03-03T09:00:00Z');
		expect(asked).toEqual([{ stage: stage.title, question: { ...question, stuck: [] } }]);
	});
});
