import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '$lib/coach/identifiers';

const found = (text: string): readonly string[] => findIdentifiers(text).map((one) => one.text);

describe('words as they are typed on a phone are nobody’s name', () => {
	it.each([
		'my mentor isn’t happy and my tutor didnt reply',
		"my colleague hasn't done it and my manager won't",
		'my mentor tbh is great, my manager idk',
		'my mentor tutted and my room leader role-modelled it',
		'i miss uni and i miss bubs, dr appt at 4',
		'a boy called me miss and a child called him smelly',
		'Hi Hun. Hey Guys.'
	])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('who is known from books, screens and the field is nobody in the room', () => {
	it.each([
		'We sang Miss Polly had a dolly and watched Hey Duggee.',
		'First aid is with St John Ambulance.',
		'I read Tina Bruce and Penny Tassoni, and Alistair Bryce-Clegg online.',
		'Elinor Goldschmied began the treasure basket.',
		'We read Percy the Park Keeper and Alice in Wonderland.'
	])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('a story does not hide a child who is called like somebody in it', () => {
	it.each([
		['Charlie and the other boys ran off.', 'Charlie'],
		['I put Alice in her cot.', 'Alice'],
		['Today Mary had a meltdown at snack.', 'Mary'],
		['I sat with Ben and Holly at lunch.', 'Ben']
	])('%s', (text, name) => expect(found(text)).toContain(name));
	it('nor a name in small letters behind her role', () => {
		expect(found('my mentor zofka said so')).toEqual(['zofka']);
		expect(found('my mentor ahmed said so')).toEqual(['ahmed']);
	});
});

it('a listed name that is a word is found in small letters where only a name can stand', () => {
	const watched = (text: string): readonly string[] =>
		findIdentifiers(text, { watchlist: ['Will'] }).map((one) => one.text);
	for (const text of ['Ask will.', 'I saw will at the bus stop.', 'Thanks will!', 'poor will'])
		expect(watched(text), text).toEqual(['will']);
	for (const text of ['Time will tell.', 'The ones I saw will go.', 'Thanks will be given.'])
		expect(watched(text), text).toEqual([]);
});
