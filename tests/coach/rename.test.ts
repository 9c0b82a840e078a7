import { describe, expect, it } from 'vitest';
import { aliasesIn, nextAlias, roleBefore, roleIn } from '$lib/coach/pseudonyms';
import { renameIn, renameInEntry, renameInPlanLine } from '$lib/coach/rename';
import { addHighlight } from '$lib/domain/highlights';
import { plainEntry } from '../support/entries';

const zara = { name: 'Zara', alias: 'Child A' };

describe('a pseudonym in the place of a name', () => {
	it.each([
		['Zara cried and I held zara.', 'Child A cried and I held Child A.'],
		['ZARA’S coat, Zara’s mum', 'Child A’S coat, Child A’s mum'],
		['Zarathustra and the bazaar', 'Zarathustra and the bazaar'],
		['', '']
	])('%s', (text, expected) => {
		expect(renameIn(text, zara)).toBe(expected);
	});

	it('leaves a month and a verb alone that are spelled like the name', () => {
		const may = { name: 'May', alias: 'Practitioner B' };
		expect(renameIn('In May I asked May. I may ask May again.', may)).toBe(
			'In May I asked Practitioner B. I may ask Practitioner B again.'
		);
	});

	it('fits into the sentence', () => {
		const stars = { name: 'Little Stars', alias: 'the setting' };
		expect(renameIn('Little Stars is big. I like the Little Stars and Little Stars.', stars)).toBe(
			'The setting is big. I like the setting and the setting.'
		);
	});

	it('takes an address of mail too', () => {
		const mail = { name: 'jo@example.com', alias: '[email]' };
		expect(renameIn('Write to jo@example.com, to jo@example.com.', mail)).toBe(
			'Write to [email], to [email].'
		);
	});
});

describe('in an entry', () => {
	const text = 'I saw Zara. Then Zara and I sang, and Zara smiled.';
	const about = { set: 'unit', criterion: 'AC4', part: null, question: 'what' };
	const marked = (quote: string) => {
		const start = text.indexOf(quote);
		return [addHighlight(text, start, start + quote.length, about)].filter((one) => one !== null);
	};

	it.each([
		['Zara and I sang', 'Child A and I sang'],
		['sang, and Zara', 'sang, and Child A'],
		['I sang', 'I sang'],
		['Zara', 'Child A'],
		[text, 'I saw Child A. Then Child A and I sang, and Child A smiled.']
	])('the highlight “%s” stays with its words', (quote, expected) => {
		const entry = plainEntry({ what: text }, { highlights: marked(quote) });
		const made = renameInEntry(entry, zara);
		const [one] = made.highlights;
		const answer = made.answers['what'];
		expect(one?.quote).toBe(expected);
		expect(answer?.is === 'words' && answer.text.slice(one?.start, one?.end)).toBe(expected);
	});

	it('titles and reasons change too, and nothing changes where the name is not', () => {
		const tags = [{ set: 'unit', criterion: 'AC4', part: null, why: 'Zara again' }];
		const made = renameInEntry(plainEntry({}, { title: 'Zara', tags }), zara);
		expect([made.title, made.tags[0]?.why]).toEqual(['Child A', 'Child A again']);
		expect(renameInEntry(made, zara)).toBe(made);
		const line = { id: 'a.b', entry: 'a', question: 'b', words: null, basis: 'With Zara' };
		expect(renameInPlanLine(line, zara).basis).toBe('With Child A');
	});
});

describe('which pseudonym', () => {
	it('is the next that nobody has, never with the name’s own letter', () => {
		expect(nextAlias('Child', 'Zara', new Set())).toBe('Child A');
		expect(nextAlias('Child', 'Amy', new Set())).toBe('Child B');
		expect(nextAlias('Child', 'Zara', new Set(['Child A', 'Child B']))).toBe('Child C');
		expect(aliasesIn('Child A met Practitioner B; children A to C')).toEqual([
			'Child A',
			'Practitioner B'
		]);
	});

	it.each([
		['my mentor ', 'Susan', 'Practitioner'],
		['His mum, ', 'Ayesha', 'Parent'],
		['the health visitor ', 'Angela', 'Professional'],
		['', 'Mrs Patel', 'Parent'],
		['I sat with ', 'Zara', 'Child']
	])('“%s%s” is a %s', (before, name, role) => {
		expect(roleBefore(before, name)).toBe(role);
	});
});

it('who somebody is is said at one place and holds at the others', () => {
	const text = 'My mentor Kelly sat with me. Then Kelly wiped the tables with Kellyanne.';
	expect(roleIn(text, 'Kelly', text.lastIndexOf('Kelly wiped'))).toBe('Practitioner');
	expect(roleIn(text, 'Kellyanne', text.indexOf('Kellyanne'))).toBe('Child');
	expect(roleIn('Zahra sang. Zahra’s mum came.', 'Zahra', 0)).toBe('Child');
});
