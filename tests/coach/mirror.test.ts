import { expect, it } from 'vitest';
import { mirror } from '$lib/coach/mirror';
import type { Doer } from '$lib/domain/coach';

const text =
	'I made the rota and put it up. We moved the tables together. My mentor rang the family. ' +
	'It was decided that the fence would wait. The sun was out. When I asked, she showed me the list.';
const said = (by: Doer): readonly string[] =>
	mirror(text)[by].map(({ start, end }) => text.slice(start, end));

it('who does what is told by the sentences that say so', () => {
	expect(said('me')).toContain('I made the rota and put it up.');
	expect(said('team')).toEqual(['We moved the tables together.']);
	expect(said('others')).toContain('My mentor rang the family.');
	expect(said('nobody')).toEqual(['It was decided that the fence would wait.']);
});

it('a sentence in which two people act stands with both', () => {
	expect(said('me')).toContain('When I asked, she showed me the list.');
	expect(said('others')).toContain('When I asked, she showed me the list.');
});

it('a text without anybody gives nothing', () => {
	expect(mirror('The sun was out. Partnership is important.')).toEqual({
		me: [],
		team: [],
		others: [],
		nobody: []
	});
});

it('what was done to a thing, and by nobody who is named, stands with nobody', () => {
	const passive = 'The display was changed and nobody asked us.';
	expect(mirror(passive).nobody).toHaveLength(1);
	expect(mirror('I changed the display.').nobody).toEqual([]);
});
