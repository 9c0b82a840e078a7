import { describe, expect, it } from 'vitest';
import { isNhsNumber, isNiNumber, isUpn } from '$lib/coach/check-digits';
import type { Identifier, IdentifierType } from '$lib/coach/identifier';
import { findIdentifiers } from '$lib/coach/identifiers';
import { clean, cued, structured } from './identifier-strings';
import { here, quickest } from './machine';

interface Sample {
	readonly type: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
}
const samplesOf = (strings: typeof structured): readonly Sample[] =>
	Object.entries(strings).flatMap(([type, list]) =>
		list.map((marked) => {
			const start = marked.indexOf('[[');
			const end = marked.indexOf(']]') - 2;
			return { type, text: marked.replace('[[', '').replace(']]', ''), start, end };
		})
	);
const isFound = ({ type, text, start, end }: Sample): boolean =>
	findIdentifiers(text).some((one) => one.type === type && one.start === start && one.end === end);
const sole = (text: string, watchlist: readonly string[] = []): Identifier | undefined => {
	const found = findIdentifiers(text, { watchlist });
	expect(found.length, text).toBeLessThan(2);
	return found[0];
};
const severity = (text: string): string | undefined => sole(text)?.severity;

describe('the check before an export', () => {
	const sure = samplesOf(structured);
	const likely = samplesOf(cued);

	it('was tried on enough', () => {
		expect(sure.length + likely.length).toBeGreaterThanOrEqual(80);
		expect(clean.length).toBeGreaterThanOrEqual(60);
	});

	it('finds every structured identifier, whole and of its kind', () => {
		expect(sure.filter((sample) => !isFound(sample))).toEqual([]);
	});

	it('finds names and settings that a cue gives away', () => {
		const missed = likely.filter((sample) => !isFound(sample));
		expect(missed.length / likely.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
	});

	it('leaves sentences alone that name nobody', () => {
		const flagged = clean.filter((text) => findIdentifiers(text).length > 0);
		expect(flagged.length / clean.length, flagged.join('\n')).toBeLessThanOrEqual(0.05);
	});

	it.each([
		'On 03.03.2026 10.30 we met.',
		'Weeks 01 02 03 04 05 are done.',
		'A Montessori Nursery has low shelves.',
		'We wrote it on 12 03 26 a week later.',
		'room b1 2nd floor',
		'The book is called Owl Babies.',
		'THE NURSERY SCHOOL'
	])('leaves alone: %s', (text) => {
		expect(findIdentifiers(text)).toEqual([]);
	});

	it('marks the same things in a long text, at their places, in order', () => {
		const text = [...sure, ...likely].map((sample) => sample.text).join('\n');
		const found = findIdentifiers(text);
		expect(found.length).toBeGreaterThanOrEqual(sure.length);
		let from = 0;
		for (const { start, end, text: words, why } of found) {
			expect(start).toBeGreaterThanOrEqual(from);
			expect(text.slice(start, end)).toBe(words);
			expect(why).toMatch(/^[A-Z].*\.$/);
			from = end;
		}
	});
});

describe('how sure it is', () => {
	it.each([
		['stop', 'His NHS number is 943 476 5919.'],
		['check', 'NHS number 999 000 0018.'],
		['check', 'NHS number 943 476 5918.'],
		['stop', 'UPN B801200005001.'],
		['check', 'UPN P801200005001.'],
		['stop', 'NI AB123456C.'],
		['check', 'NI QQ123456C.'],
		['stop', 'Ring 07812 345678.'],
		['check', 'Ring 07700 900123.'],
		['stop', 'in LS6 3HN now'],
		['check', 'in ZZ99 3VZ now'],
		['stop', 'Write to a@example.com.'],
		['check', 'Mrs Patel came.'],
		['think', 'He has a rare condition.']
	])('%s: %s', (expected, text) => {
		expect(severity(text)).toBe(expected);
	});

	it('knows the check digits', () => {
		expect(isNhsNumber('9434765919')).toBe(true);
		expect(isNhsNumber('9434765918')).toBe(false);
		expect(isNhsNumber('1234567890')).toBe(false); // its check digit would be ten
		expect(isUpn('B801200005001')).toBe(true);
		expect(isUpn('A801200005001')).toBe(false);
		expect(isUpn('B80120000500B')).toBe(true);
		expect(isNiNumber('AB123456C')).toBe(true);
		expect(isNiNumber('BG123456C')).toBe(false);
	});

	it('shows a passage once, as what its longest part is, as severe as its worst', () => {
		const found = findIdentifiers('We went to Little Stars Nursery.', { watchlist: ['Stars'] });
		expect(found).toMatchObject([
			{ text: 'Little Stars Nursery', type: 'settingName', severity: 'stop' }
		]);
	});
});

describe('her own list of names', () => {
	it.each([
		['zara came', 'Zara', 'zara'],
		['ZARA’S coat', 'Zara', 'ZARA'],
		["Zara's coat", 'zara', 'Zara'],
		['I met Łukasz', 'Lukasz', 'Łukasz'],
		['at little stars we sang', 'Little Stars', 'little stars'],
		['the Little-Stars team', 'Little Stars', 'Little-Stars'],
		['at littlestars', 'Little Stars', 'littlestars'],
		['with Mia Rose', 'Mia-Rose', 'Mia Rose'],
		['by O’Brien', "O'Brien", 'O’Brien'],
		['Jo left', 'Jo', 'Jo']
	])('finds "%s" by "%s"', (text, listed, found) => {
		expect(sole(text, [listed])).toMatchObject({ text: found, severity: 'stop' });
	});

	it.each([
		['Jaydne came', 'Jayden'],
		['jaydn came', 'Jayden'],
		['Jaydenn came', 'Jayden'],
		['Kayden came', 'Jayden'],
		['at Litle Stars', 'Little Stars'],
		['zaras coat', 'Zara'],
		['Zraa came', 'Zara'],
		['zooe came', 'Zoe']
	])('finds a slip: "%s" for "%s"', (text, listed) => {
		expect(sole(text, [listed])).toMatchObject({ severity: 'check' });
	});

	it.each([
		['zarathustra spoke', 'Zara'],
		['the zoo is big', 'Zoi'],
		['We will and may go', 'Will'],
		['In May 2026 we met', 'May'],
		['Then he was older than them', 'Ethan'],
		['a grade, a trace and a place', 'Grace'],
		['we saw little. Stars shone', 'Little Stars'],
		['party', 'art'],
		['anything', ' '],
		['anything', '!?']
	])('leaves "%s" alone for "%s"', (text, listed) => {
		expect(findIdentifiers(text, { watchlist: [listed] })).toEqual([]);
	});

	it('tells a name from its word by the capital', () => {
		expect(sole('I asked Rose to help', ['Rose'])?.severity).toBe('stop');
		expect(sole('The rose is red', ['Rose'])?.severity).toBe('think');
		expect(sole('Will came late', ['Will'])?.severity).toBe('check');
	});
});

describe('pseudonyms', () => {
	it.each([
		'Child A',
		'Child A’s mother',
		'Practitioner B',
		'Professional D',
		'Setting 1',
		'Parent C',
		'Colleague 2',
		'Observer 1'
	])('are never marked: %s', (alias) => {
		for (const text of [
			`${alias} was there.`,
			`I asked my mentor ${alias} and then ${alias}.`,
			`A child called ${alias}, aged four.`,
			`Mrs ${alias.at(-1)} and ${alias} at ${alias}.`
		])
			expect(findIdentifiers(text), text).toEqual([]);
	});
});

describe('a text made to be slow', () => {
	const size = 100_000;
	const traps: readonly string[] = [
		...['a', 'A', '0', '1', ' ', '\n', '@', '.', '-', '’', "'", '(', '+', 'é', '🙂', '\u00a0'],
		...['A ', 'Aa ', 'a.', 'a@', '@a', 'a-', 'A-a', "A'a", '0 ', '07 ', '+4', '1/', '1-', '(0)'],
		...['1 Aa ', '1a, Aa ', 'Flat 1, ', 'St ', 'St. ', 'St Aa’s ', 'Aa and ', 'Aa of Aa '],
		...[
			'Nursery ',
			'Aa Nursery ',
			'A School ',
			'Mr ',
			'Mr Aa ',
			'mr a',
			'my mentor ',
			'The child '
		],
		...[
			'child called ',
			'name: ',
			'Aa’s ',
			'Aa aged ',
			'born ',
			'born on ',
			'DOB 1',
			'May ',
			'1 May '
		],
		...[
			'turned three ',
			'http://',
			'www.',
			'www.a',
			'a.co.',
			'B8',
			'AB12',
			'AB 12 ',
			'LS',
			'LS6 ',
			'LS6 3'
		],
		...[
			'NHS 94',
			'943 ',
			'EY1',
			'URN ',
			'Ofsted ',
			'case number ',
			'the only ',
			'facebook: ',
			'call 7'
		],
		...[
			'the only aa aa ',
			'one of only two ',
			'mum is the ',
			'address: Aa, ',
			'Aa, Aa, ',
			'little stars ',
			'at aaaa primary ',
			'at Aa of Aa ',
			'placement at ',
			'nursery called ',
			'snapchat aa ',
			'aa#1',
			'aa.bb/',
			'number one Aa ',
			'1 Heol y ',
			'9 aa rd ',
			'nhs 1 ',
			'a1 aaa ',
			'Child: Aa ',
			'Aa 0770',
			'aa-aa ',
			'AAAA ',
			'Ysgol Aa ',
			'The Willows ',
			'drowned in a aa ',
			'3 May ',
			'Aa 1/2/20 ',
			'St. Aa ',
			'Aa House ',
			'مم ',
			'\u202f1'
		],
		...['University of ', 'National Insurance ', 'reg ', 'Lane ', 'in Aa Aa ', 'Zara ', 'zarq ']
	];
	const limit = here(200);
	it.each(traps)('is read in time: %j again and again', (trap) => {
		const text = trap.repeat(Math.ceil(size / trap.length)).slice(0, size);
		const watchlist = ['Zara', 'Jayden', 'Little Stars', 'aaaaa', 'Aa Aa'];
		expect(quickest(() => findIdentifiers(text, { watchlist }))).toBeLessThanOrEqual(limit);
	});
});

/** Every type is tried above; a forgotten one is a type error here. */
const tried: Readonly<Record<IdentifierType, number>> = {
	personName: 1,
	dateOfBirth: 1,
	address: 1,
	postcode: 1,
	phone: 1,
	email: 1,
	socialHandle: 1,
	url: 1,
	nhsNumber: 1,
	upn: 1,
	niNumber: 1,
	settingName: 1,
	schoolName: 1,
	organisation: 1,
	vehicle: 1,
	ofstedNumber: 1,
	quasiIdentifier: 1
};
it('every kind of identifier is tried', () => {
	const kinds = Object.keys({ ...structured, ...cued });
	expect(kinds.sort()).toEqual(Object.keys(tried).sort());
});
