import { describe, expect, it } from 'vitest';
import { parseOutcomeSet } from '$lib/catalog/parse-outcomes';
import { problemsOf } from './problems';

const file = 'outcomes/unit-9.yaml';
const head = 'version: 1\ntitle: Unit 9\nshort: Unit 9\nprogramme: Level 5\nnote: Study guide.\n';
const plain = `${head}outcomes:
  - id: LO1
    code: LO1
    title: Examine it
    concern: own-contribution
    criteria:
      - id: AC4.1
        code: AC4.1
        title: Own part
        text: Appraise your own part.
`;
const parts = `        parts:
          - { id: growth, title: Growth, ask: What next?, roles: [growth], template: gibbs }
`;
const problems = (text: string): readonly string[] =>
	problemsOf(() => parseOutcomeSet(text, file)).map((one) => one.replace(`${file}, `, ''));
const partsOf = (text: string): unknown =>
	parseOutcomeSet(text, file).outcomes[0]?.criteria[0]?.parts;

describe('a tutor writes an outcome set', () => {
	it('whose id is the file name', () => {
		expect(parseOutcomeSet(plain, file)).toMatchObject({ id: 'unit-9', short: 'Unit 9' });
	});

	it('with a criterion that has nothing to count', () => {
		const whole = { id: 'whole', title: 'Own part', roles: [], template: 'gibbs' };
		expect(partsOf(plain)).toEqual([{ ...whole, ask: 'Appraise your own part.' }]);
		expect(partsOf(`${plain}        ask: What did you do?\n`)).toEqual([
			{ ...whole, ask: 'What did you do?' }
		]);
	});

	it('with countable parts', () => {
		expect(partsOf(plain + parts)).toEqual([
			{ id: 'growth', title: 'Growth', ask: 'What next?', roles: ['growth'], template: 'gibbs' }
		]);
	});
});

describe('a mistake in an outcome set is named with its line', () => {
	const second = plain.slice(plain.indexOf('      - id'));
	it.each([
		['an id inside', `id: x\n${plain}`, 'line 1: the file name is the id. Take "id" out.'],
		['no note', plain.replace('note: Study guide.\n', ''), 'line 1: an outcome set needs "note".'],
		[
			'no concern',
			plain.replace('    concern: own-contribution\n', ''),
			'line 7: an outcome needs "concern".'
		],
		[
			'an unknown role',
			plain + parts.replace('[growth]', '[grow]'),
			/^line 17: item 1 of "roles" cannot be "grow"\. Use one of /
		],
		['a criterion twice', plain + second, 'line 16: another criterion already has the id "AC4.1".'],
		[
			'a part twice',
			plain + parts + parts.slice(parts.indexOf('\n') + 1),
			'line 18: another part already has the id "growth".'
		],
		[
			'a space in a code',
			plain.replace('id: AC4.1', 'id: AC 4'),
			'line 12: "id" should be letters, digits, dots and hyphens, such as "AC4".'
		],
		[
			'a question for no one',
			`${plain}        ask: Why?\n${parts}`,
			'line 12: "ask" is for a criterion without parts.'
		]
	])('%s', (_, text, sentence) => {
		expect(problems(text)).toEqual([
			sentence instanceof RegExp ? expect.stringMatching(sentence) : sentence
		]);
	});
});
