import { describe, expect, it } from 'vitest';
import { threadsIn } from '$lib/coach/threads';

const found = (text: string): Record<string, string> =>
	Object.fromEntries(
		threadsIn(text).map(({ thread, start, end }) => [thread, text.slice(start, end).trim()])
	);
const plain = 'We had snack and I put the chairs away.';
const seen = 'Mum may have felt that nobody had asked her what she wanted.';
const idea = 'Bowlby would call his grandmother a safe base.';
const learned = 'I learned that settling in is for the whole family.';

describe('the threads of a text', () => {
	it('come each with the sentence that holds it', () => {
		expect(found(`${plain} ${seen} ${plain} ${idea} ${learned}`)).toEqual({
			perspective: seen,
			theory: idea,
			learning: learned
		});
	});

	it('come with the first sentence that does', () => {
		expect(found(`${learned} Later I learned that I talk too fast.`)['learning']).toBe(learned);
	});

	it('are none in a plain account, nor in nothing', () => {
		expect(found(plain)).toEqual({});
		expect(found('')).toEqual({});
	});

	it('are not what the coach is unsure of', () => {
		expect(found('There was some theory about it in class.')).toEqual({});
		expect(found('Mrs Bowlby brought the cakes.')).toEqual({});
	});

	it('are not looked for where somebody may be at risk', () => {
		const told = 'A child told me that her stepdad hits her when mum is at work.';
		expect(found(`${told} ${learned} ${seen}`)).toEqual({});
	});
});
