import { describe, expect, it } from 'vitest';
import { lookedBack } from '$lib/state/looked-back';

const context = { concerns: ['own-contribution'], template: 'gibbs' } as const;
const told =
	'I told mum what she should be doing at bedtime. She looked at the floor and said nothing. ' +
	'I was pleased that it was done and I wrote it in the book. My room leader came in and we tidied up. ' +
	'Then the children had their snack in the garden and I put the chairs away.';

describe('what is shown of looking back', () => {
	it('is her own words and whole sentences', () => {
		const { praise, questions } = lookedBack(told, context);
		expect(told).toContain(praise?.quote ?? 'nothing');
		expect(praise?.says).not.toBe('');
		const power = questions.find(({ rule }) => rule === 'power-imbalance-ignored');
		expect(power?.quotes).toEqual(['I told mum what she should be doing at bedtime.']);
		expect(power?.source).toContain('AC3');
		expect(power?.goes.length).toBeGreaterThan(0);
	});

	it('is short where she wrote a sentence without an end', () => {
		const long = `I was nervous ${'when the bell rang again '.repeat(30)}.`;
		const { praise } = lookedBack(long, context);
		expect(praise?.quote.length).toBeLessThan(230);
	});

	it('is nothing but the note when somebody is at risk', () => {
		const text = `${told} Later a child told me that her dad hits her when she cries.`;
		expect(lookedBack(text, context)).toEqual({
			isAtRisk: true,
			isShort: false,
			praise: null,
			look: null,
			questions: [],
			done: { me: [], team: [], others: [], nobody: [] }
		});
	});

	it('comes with patience below forty words', () => {
		expect(lookedBack('We had a meeting.', context).isShort).toBe(true);
	});
});
