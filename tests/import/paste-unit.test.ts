import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SetBody } from '$lib/domain/make-set';
import { parsePastedUnit } from '$lib/import/paste-unit';

const page = (name: string): string =>
	readFileSync(new URL(`./fixtures/units/${name}.txt`, import.meta.url), 'utf8');

/** "LO1 approaches: AC1, AC2" for each outcome. */
const outline = (set: SetBody): readonly string[] =>
	set.outcomes.map(
		({ code, concern, criteria }) =>
			`${code} ${concern}: ${criteria.map((one) => one.code).join(', ')}`
	);
const titles = (set: SetBody) => set.outcomes.map(({ title }) => title);
const texts = (set: SetBody) =>
	set.outcomes.flatMap(({ criteria }) => criteria.map(({ text }) => text));

describe('a pasted unit page', () => {
	it('of marking points alone gives an outcome for each thing they are about', () => {
		const set = parsePastedUnit(page('summary'));
		expect(outline(set)).toEqual([
			'LO1 approaches: AC1',
			'LO2 benefits: AC2',
			'LO3 parents: AC3',
			'LO4 own-contribution: AC4'
		]);
		expect(texts(set)[3]).toMatch(/^Award credit for an honest self-appraisal/);
		expect(set.outcomes[3]?.criteria[0]?.title).toMatch(/^An honest self-appraisal/);
	});

	it('with everything around it, in one long line, gives the four outcomes and their criteria', () => {
		const set = parsePastedUnit(page('whole-page'));
		expect(set.title).toBe('Partnership across Health, Education and Care');
		expect(set.programme).toBe('Example Level 5 Higher Diploma in Early Years Leadership');
		expect(outline(set)).toEqual([
			'LO1 approaches: AC1',
			'LO2 benefits: AC2',
			'LO3 parents: AC3',
			'LO4 own-contribution: AC4'
		]);
		expect(titles(set)[3]).toBe('Examine own contributions to working in a team.');
		expect(texts(set)[1]).toMatch(/^Award credit for weighing at least two outcomes/);
	});

	it('in other words for credit is read too, and what is about one thing stands together', () => {
		expect(outline(parsePastedUnit(page('marking-points')))).toEqual([
			'LO1 approaches: AC1',
			'LO2 benefits: AC2',
			'LO3 information-sharing: AC3, AC5',
			'LO4 parents: AC4'
		]);
	});
});

describe('a college’s own hand-out', () => {
	it('with criteria under each outcome keeps the codes', () => {
		const set = parsePastedUnit(
			`Unit 7: Working in partnership
Level 3 Diploma for the Early Years

Learning outcome 1: Understand approaches to partnership
Assessment criteria
1.1 Explain two models of
multi-agency working
1.2. Analyse the challenges of each

Learning outcome 2
Be able to work with parents
Assessment criteria
2.1 Describe how to involve parents`
		);
		expect(set).toMatchObject({
			title: 'Working in partnership',
			programme: 'Level 3 Diploma for the Early Years'
		});
		expect(outline(set)).toEqual(['LO1 approaches: 1.1, 1.2', 'LO2 parents: 2.1']);
		expect(titles(set)[1]).toBe('Be able to work with parents');
		expect(texts(set)[0]).toBe('Explain two models of multi-agency working');
	});

	it('with a table of pass, merit and distinction is read cell by cell', () => {
		const set = parsePastedUnit(
			`Learning Outcomes
By the end of this unit students will be able to:
1 Discuss approaches to partnership
2 Examine own contribution to a team

Essential Content
LO1 Discuss approaches to partnership
• Models and their history
• 1.1 A list of laws

Pass\tMerit\tDistinction
LO1 Discuss approaches to partnership\t\t
P1 Discuss two models\tM1 Compare the models\tD1 Evaluate both models
LO2 Examine own contribution to a team\t\t
P2 Examine your own part\tM2 Review it with a colleague\t`
		);
		expect(outline(set)).toEqual(['LO1 approaches: P1, M1, D1', 'LO2 own-contribution: P2, M2']);
	});

	it.each(['•', '-', '*', '–', '◦', '▪', '➢', '✓', 'o\t', '1.', '(1)', '1)'])(
		'with %s before each line is read',
		(mark) => {
			const set = parsePastedUnit(
				`LO1: Know about sharing information\nAssessment criteria\n${mark} Explain confidentiality\n${mark.replace('1', '2')} Describe consent\n`
			);
			expect(texts(set)).toEqual(['Explain confidentiality', 'Describe consent']);
		}
	);

	it('with aims named by letters and criteria by both is read', () => {
		const set = parsePastedUnit(
			`Learning aim A: Know families\nA.P1 Describe a family\nA.M1 Compare two\nLearning aim B: Reflect on own practice\nB.P2 Reflect`
		);
		expect(outline(set)).toEqual(['Aim A parents: A.P1, A.M1', 'Aim B own-contribution: B.P2']);
	});

	it('with lists apart and of different length puts each criterion where its words belong', () => {
		const set = parsePastedUnit(
			`Learning outcomes\n• Understand models of partnership\n• Work with parents and carers\n\nAssessment criteria\nAC1 Compare two models\nAC2 Involve carers in a decision\nAC3 Name a barrier for parents`
		);
		expect(outline(set)).toEqual(['LO1 approaches: AC1', 'LO2 parents: AC2, AC3']);
	});

	it('with outcomes alone can be worked on: each is its own criterion', () => {
		const set = parsePastedUnit('Learning outcomes:\n1. Know A thing\n2. Know another');
		expect(texts(set)).toEqual(['Know A thing', 'Know another']);
		expect(new Set(set.outcomes.flatMap((one) => one.criteria.map(({ id }) => id))).size).toBe(2);
	});

	it('with a code that stands twice tells both apart', () => {
		const set = parsePastedUnit('LO1 One\nP1 This\nLO2 Two\nP1 That');
		expect(set.outcomes.map(({ criteria }) => criteria[0]?.id)).toEqual(['P1', 'P1-2']);
	});

	it('of 2,000 criteria is read whole', () => {
		const lines = Array.from({ length: 2000 }, (_, at) => `AC${at + 1} Describe thing ${at + 1}`);
		const set = parsePastedUnit(['LO1 All of it', ...lines].join('\n'));
		expect(set.outcomes[0]?.criteria.length).toBe(2000);
	});
});

describe('what is no unit', () => {
	const news = `Menu\nHome\nSports\n\nCouncil opens new park\nBy A. Reporter\n1. The park has a pond.\n2. It opens in May.\n• Bring a picnic\nShare this\nComments (12)\n`;
	it.each([
		['a web page about something else', news, /No learning outcomes or criteria were found/],
		['its code', '<!DOCTYPE html><html><body>LO1</body>', /code of a web page/],
		['nothing', '  \n ', /Paste the page first/],
		['nonsense', 'asdf qwer %%%% \u{1F600}'.repeat(500), /No learning outcomes/],
		['far too much', 'LO1 a\n'.repeat(2_000_000), /too long/]
	])('%s is answered with a sentence', (_, text, says) => {
		expect(() => parsePastedUnit(text)).toThrow(says);
	});
});
