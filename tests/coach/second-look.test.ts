import { describe, expect, it } from 'vitest';
import { readText } from '$lib/coach/marks';
import { builtInCues } from '$lib/coach/review';
import { secondLooks } from '$lib/coach/second-look';
import { lookedBack } from '$lib/state/looked-back';
import { reflections } from './development/reflections';

const looksIn = (text: string): readonly string[] =>
	secondLooks(readText(text, builtInCues()), builtInCues().rules).map(({ look }) => look.marks);

describe('a thing often heard is given a second look', () => {
	it.each([
		['The EYFS says we have to do phonics every morning.', 'rigid-framework'],
		['My mentor told me the EYFS is a strict curriculum.', 'rigid-framework'],
		['They passed Ofsted so the planning is fine as it is.', 'one-off-quality'],
		['We were outstanding at the last inspection so nothing has to change.', 'one-off-quality'],
		['Leadership means telling people what to do.', 'leading-is-managing'],
		['I thought only the room leader can change the routine.', 'leading-is-managing']
	])('%s', (text, look) => {
		expect(looksIn(text)).toEqual([look]);
	});

	it.each([
		'The EYFS says that play is one of the ways children learn.',
		'“The EYFS says we have to,” she said, and I asked where.',
		'The EYFS has a statutory part on ratios and we have to keep to it.',
		'They passed Ofsted in March and kept asking parents what they think.',
		'The setting was graded good by Ofsted.',
		'Leadership means showing how and letting others try.',
		'The manager can change the rota, and so can we if we ask.'
	])('and left alone: %s', (text) => {
		expect(looksIn(text)).toEqual([]);
	});

	it('and never in a text that holds none of them', () => {
		for (const { text } of reflections) expect(looksIn(text)).toEqual([]);
	});

	it('with her own sentence beside it, and one at a time', () => {
		const text =
			'The EYFS says we have to do phonics every morning. They passed Ofsted so the planning is fine. ' +
			'I felt nervous at the meeting, because I had not said what I thought, and I noticed that nobody ' +
			'asked the parent what she wanted for her own child at home or here.';
		const { look } = lookedBack(text, { concerns: ['own-contribution'], template: 'gibbs' });
		expect(look?.quote).toBe('The EYFS says we have to do phonics every morning.');
		expect(look?.says).toContain('The EYFS sets what');
	});
});
