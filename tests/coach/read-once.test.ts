import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOnceList } from '$lib/coach/read-once';

const words = (text: string): readonly string[] => readOnceList(text).map((one) => one.text);

describe('the list she reads once before she hands in', () => {
	it('holds each capitalised word inside a sentence and each number, in order, with how often', () => {
		const text =
			'We met Zara at Mill Lane. Zara’s mum came with zara at 9.30, and Łukasz at 10. ' +
			'Then Zara left Room B1 on 12/03/2021.';
		expect(readOnceList(text)).toEqual([
			{ text: '9.30', times: 1 },
			{ text: '10', times: 1 },
			{ text: '12/03/2021', times: 1 },
			{ text: 'B1', times: 1 },
			{ text: 'Lane', times: 1 },
			{ text: 'Łukasz', times: 1 },
			{ text: 'Mill', times: 1 },
			{ text: 'Room', times: 1 },
			{ text: 'Zara', times: 3 }
		]);
	});

	it('leaves out pseudonyms, days, months, theorists, law and “I”', () => {
		const text =
			'On Tuesday in March I asked Child A, Practitioner B2 and Professional D at Setting 1. ' +
			'As Gibbs and Vygotsky’s readers know, the EYFS and the Children Act say so. Am I right?';
		expect(words(text)).toEqual([]);
	});

	it('keeps the number of a law’s year and of a group', () => {
		expect(words('The Children Act 2004 is for all 12 of us.')).toEqual(['12', '2004']);
	});

	it('leaves out words that have their capital from beginning a sentence', () => {
		const text = 'Snack was late. Nobody minded! Were they hungry?\n- Bread\n- Milk';
		expect(words(`${text}\nThen snack came, with milk.`)).toEqual([]);
		expect(words('“Snack was late,” she said. No snack?')).toEqual([]);
		expect(
			words('Nervous, because it was new. Excited too. Listening helped. Afterwards we sat.')
		).toEqual([]);
	});

	it('keeps a name that only ever begins sentences, also one that is a word as well', () => {
		expect(
			words('Zofia cried at the door. “Aaliyah’s coat,” I said. Grace came.\nOluwaseun')
		).toEqual(['Aaliyah', 'Grace', 'Oluwaseun', 'Zofia']);
	});

	it('says of a name at the front of sentences how often it is there', () => {
		expect(readOnceList('Zofia cried. Zofia slept. Zofia’s mum came.')).toEqual([
			{ text: 'Zofia', times: 3 }
		]);
	});

	it('keeps names with hyphens, apostrophes and in other writing whole', () => {
		expect(words('I saw Mia-Rose, O’Brien, McKay and Ζωή there.')).toEqual([
			'McKay',
			'Mia-Rose',
			'O’Brien',
			'Ζωή'
		]);
	});

	it('says each word once and only words of the text', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('Zara', 'zara', '12', '.', 'We', '\n', 'Child A', '9:30'), {
					maxLength: 30
				}),
				(pieces) => {
					const text = pieces.join(' ');
					const list = words(text);
					expect(new Set(list).size).toBe(list.length);
					for (const word of list) expect(text).toContain(word);
				}
			)
		);
	});

	it('is made quickly for a long pack', () => {
		const text = 'We met Zara at Mill Lane, 12 of us. '.repeat(30_000);
		const from = process.cpuUsage();
		readOnceList(text);
		expect(process.cpuUsage(from).user / 1000).toBeLessThan(4000);
	});
});
