import { describe, expect, it } from 'vitest';
import { idWordsIn } from '$lib/domain/id-words';
import type { SetBody } from '$lib/domain/make-set';
import { writeMatrix } from '$lib/export/write-matrix';
import { parseCsv } from '$lib/import/csv';
import { parseMatrix, readMatrix } from '$lib/import/matrix';
import { parsePastedUnit } from '$lib/import/paste-unit';
import { readOrigin } from '$lib/import/read-origin';
import { ownSet } from '../support/own';

/** A framework whose lines say no ids, and are called by a name. */
const named = JSON.stringify({
	framework: {
		name: 'Our unit',
		standards: [
			{ shortname: 'Zara 1', name: 'Know Zara', standardid: 1 },
			{ shortname: 'Zara', name: 'Nothing below', standardid: 2 }
		],
		standardelements: [
			{ shortname: 'Zara 1', name: 'Her day', standardid: 1, elementid: 'a', colour: 'plum' },
			{ name: 'Zara’s wish', standardid: 1, elementid: 'b', parentelementid: 'a', colour: 'pear' },
			{ name: 'Zara’s wish', standardid: 1, elementid: 'c', parentelementid: 'a' }
		]
	}
});

const idsOf = (set: SetBody) =>
	set.outcomes.map(({ id, criteria }) => [
		id,
		criteria.map((one) => [one.id, one.parts.map((part) => part.id)])
	]);

describe('an id that the app makes', () => {
	it('says nothing of the words of a file, and stands once', () => {
		const { set } = parseMatrix(named);
		expect(idsOf(set)).toEqual([
			['LO1', [['criterion', ['part', 'part-2']]]],
			['LO2', [['LO2-itself', ['whole']]]]
		]);
		expect(JSON.stringify(idsOf(set))).not.toMatch(/zara/i);
	});

	it.each([
		['a table', () => parseCsv('Outcome,Criterion,Text,Part\nZara,Zara 2,See her,Zara’s wish').set],
		['a pasted page', () => parsePastedUnit('LO1: Know Zara\nP1 Describe the day of Zara')]
	])('says nothing of the words of %s', (_, read) => {
		expect(JSON.stringify(read())).toMatch(/zara/i);
		expect(idWordsIn(read())).not.toMatch(/zara/i);
	});

	it.each(['LO1', 'P2', 'AC1.4', '3b', 'C123', 'UO2-AC1'])(
		'is the code where that is %s',
		(code) => {
			const { set } = parseCsv(`Outcome,Criterion,Text\nLO9,${code},See`);
			expect(set.outcomes[0]?.criteria[0]?.id).toBe(code);
		}
	);

	it.each(['Zara', 'Zara 1', 'Room 3', '12.03.21', '943 476 5919', '07700900123'])(
		'is counted where the code is %s',
		(code) => {
			const { set } = parseCsv(`Outcome,Criterion,Text\nLO9,${code},See`);
			expect(set.outcomes[0]?.criteria[0]).toMatchObject({ id: 'criterion', code });
		}
	);

	it('stays where the file says it', () => {
		const { set } = parseCsv('Criterion,Text,Criterion id\nP1,See,zara-day');
		expect(set.outcomes[0]?.criteria[0]?.id).toBe('zara-day');
	});
});

describe('a unit and the file it came from', () => {
	const origin = { format: 'matrix' as const, text: named };
	const of = (set: SetBody) => ownSet('own-unit', { set: { id: 'own-unit', ...set }, origin });

	it.each([
		['imported now', 'counted'],
		['imported when ids were made of words', 'words']
	] as const)('belong together where it was %s', (_, from) => {
		const own = of(readMatrix(named, from).set);
		const again = readOrigin(own);
		expect(again?.set).toEqual({ ...own.set, id: undefined });
		const written = writeMatrix(own.set, again);
		for (const kept of ['plum', 'pear']) expect(written).toContain(kept);
		expect(readMatrix(written, from).set).toEqual(again?.set);
	});

	it('were told apart by words before', () => {
		expect(idsOf(readMatrix(named, 'words').set)).toEqual([
			['Zara-1', [['Zara-1', ['zara-s-wish', 'zara-s-wish-2']]]],
			['Zara', [['Zara-itself', ['whole']]]]
		]);
	});

	it('a unit without one has none', () => {
		expect(readOrigin(ownSet())).toBeNull();
	});
});
