import { describe, expect, it } from 'vitest';
import { asideWords } from '$lib/state/aside-words';
import { lookedBack } from '$lib/state/looked-back';

const told =
	'I told mum what she should be doing at bedtime. She looked at the floor and said nothing. ' +
	'I was pleased that it was done and I wrote it in the book. My room leader came in and we tidied up. ' +
	'Then the children had their snack in the garden and I put the chairs away.';
const sentence = 'I told mum what she should be doing at bedtime.';
const power = 'power-imbalance-ignored';

describe('the words of a question that was put aside', () => {
	it('are those the coach asked with, and the same sentences', () => {
		const { questions } = lookedBack(told, { concerns: ['parents'], template: 'gibbs' });
		const rules = questions.map(({ rule }) => rule);
		expect(rules).toContain(power);
		expect(asideWords({ text: told, rules })).toEqual(
			questions.map(({ ask, quotes }) => ({ ask, quotes }))
		);
	});

	it('stay when the sentence has gone, which then is nowhere', () => {
		const [words] = asideWords({ text: told.replace(sentence, ''), rules: [power] });
		expect(words?.ask).toMatch(/^Who decided here/);
		expect(words?.quotes).toEqual([]);
	});

	it('have no sentence of a text in which somebody may be at risk', () => {
		const text = `${told} Later a child told me that her dad hits her when she cries.`;
		expect(asideWords({ text: told, rules: [power] })[0]?.quotes).toEqual([sentence]);
		expect(asideWords({ text, rules: [power] })[0]?.quotes).toEqual([]);
	});

	it('are none for a question that is no longer asked', () => {
		expect(asideWords({ text: told, rules: ['asked-once'] })).toEqual([{ ask: '', quotes: [] }]);
	});
});
