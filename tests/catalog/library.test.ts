import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinLibrary } from '$lib/catalog/library-problems';
import { parseLibrary } from '$lib/catalog/parse-library';
import { dayOf } from '$lib/domain/days';
import { countWords } from '$lib/domain/entry';
import { cardKinds, caseTemplate, nations, type Card } from '$lib/domain/library';
import { readingGrade } from './reading-grade';

// What the app ships: the contract every card, case and moment of the built-in library keeps.

const { cards, cases, timeline } = joinLibrary(
	readdirSync('templates/library')
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => {
			const file = `library/${name}`;
			return { file, ...parseLibrary(readFileSync(`templates/${file}`, 'utf8'), file) };
		})
);
const prose = ({ says, use, limits }: Card): string => [says, use, limits].join(' ');
const card = (id: string): Card => {
	const found = cards.find((one) => one.id === id);
	if (!found) throw new Error(`no card ${id}`);
	return found;
};
/** The ids of those that break a rule; none when all keep it. */
const breaking = (breaks: (one: Card) => boolean): readonly string[] =>
	cards.filter(breaks).map(({ id }) => id);

describe('every card', () => {
	it('is one of a library that has every kind and nation', () => {
		expect(cards.length).toBeGreaterThan(140);
		for (const kind of cardKinds) expect(cards.some((one) => one.kind === kind)).toBe(true);
		for (const nation of nations)
			expect(cards.some((one) => one.nations.includes(nation))).toBe(true);
	});

	it('was looked at on a day that is past, and is of a year that is', () => {
		expect(breaking(({ checkedOn }) => checkedOn > dayOf())).toEqual([]);
		expect(breaking(({ year }) => year !== null && year > Number(dayOf().slice(0, 4)))).toEqual([]);
		expect(breaking(({ kind, year }) => kind === 'law' && year === null)).toEqual([]);
	});

	it('is cited in Harvard form: a year in both, the same one, and a full stop at the end', () => {
		const years = (text: string): string[] => text.match(/\b(?:18|19|20)\d\d\b/g) ?? [];
		expect(
			breaking(({ cite }) => {
				const [inText = ''] = years(cite.inText.replace(/.*cited in/, ''));
				return inText === '' || !years(cite.reference).includes(inText);
			})
		).toEqual([]);
		expect(breaking(({ cite }) => !/[.)]$/.test(cite.reference))).toEqual([]);
		const isStatute = ({ cite }: Card): boolean =>
			/^\((?:.*(?:Act|Order).*)\d{4}\)$/.test(cite.inText);
		expect(breaking((one) => !isStatute(one) && !/\(\d{4}\)/.test(one.cite.reference))).toEqual([]);
		expect(
			breaking((one) => !isStatute(one) && !/^[\p{L}’',. -]+.*\(\d{4}\) /u.test(one.cite.reference))
		).toEqual([]);
	});

	it('speaks plainly and calmly, to a reading age that a learner has', () => {
		expect(breaking((one) => /[!%]/.test(prose(one)))).toEqual([]);
		expect(breaking((one) => readingGrade(prose(one)) > 10)).toEqual([]);
		const grades = cards.map((one) => readingGrade(prose(one))).sort((a, b) => a - b);
		expect(grades[Math.floor(grades.length / 2)]).toBeLessThan(7.5);
	});

	it('says enough in each of its three parts, and begins with a sentence that fits a list', () => {
		expect(breaking(({ says }) => countWords(says) < 15)).toEqual([]);
		expect(breaking(({ use }) => countWords(use) < 8)).toEqual([]);
		expect(breaking(({ limits }) => countWords(limits) < 6)).toEqual([]);
	});

	it('leads on to other cards', () => {
		expect(breaking(({ id, related }) => related.length === 0 || related.includes(id))).toEqual([]);
	});
});

describe('what is dated in the documents of the unit is dated here', () => {
	it.each([
		...['common-core', 'common-assessment-framework', 'childrens-trusts', 'local-area-agreements'],
		...['every-child-matters', 'five-outcomes', 'eyps', 'graduate-leader-fund', 'eydcp', 'npqicl']
	])('%s is of the past', (id) => {
		expect(card(id).status).toBe('historical');
	});

	it('an edition that was replaced leads to the one that holds', () => {
		const follow = (id: string): string => {
			const { supersededBy } = card(id);
			return supersededBy === null ? id : follow(supersededBy);
		};
		for (const id of ['working-together-1986', 'working-together-1999', 'working-together-2023'])
			expect(card(follow(id))).toMatchObject({ id: 'working-together', year: 2026 });
		expect(card(follow('eyfs-2024'))).toMatchObject({ year: 2025, status: 'current' });
	});

	it('no sentence says which edition is the current one without its year', () => {
		expect(breaking((one) => /\b(current|latest|newest) edition\b/i.test(prose(one)))).toEqual([]);
	});
});

describe('every practice case', () => {
	it('is among the seven of the books and at least four of our own', () => {
		const retold = cases.filter(({ source }) => source !== undefined);
		expect(retold.map(({ id }) => id).sort()).toEqual([
			'camden-team',
			'cornwall-early-support',
			'family-of-five',
			'fathers-centre',
			'ganneys-meadow',
			'toybox',
			'two-providers-one-team'
		]);
		expect(cases.length - retold.length).toBeGreaterThanOrEqual(4);
	});

	it.each(cases.map((one) => [one.id, one] as const))(
		'%s asks what nobody mentions, and names cards that help',
		(_, one) => {
			expect(one.tasks.length).toBeGreaterThanOrEqual(4);
			expect(one.tasks.map(({ prompt }) => prompt).join(' ')).toMatch(
				/nobody|not in this story|hardly in this story/i
			);
			for (const { cards: named } of one.tasks) expect(named.length).toBeGreaterThan(0);
			expect(JSON.stringify(one)).not.toMatch(/[!%]/);
			expect(readingGrade(one.story.join(' '))).toBeLessThan(9);
		}
	);

	it.each(cases.map((one) => [one.id, one] as const))('%s is a template for practice', (_, one) => {
		const template = caseTemplate(one);
		expect(template).toMatchObject({ id: `case-${one.id}`, isPractice: true });
		expect(template.stages.map(({ title }) => title)).toEqual(one.tasks.map(({ title }) => title));
	});
});

describe('the timeline', () => {
	it('goes from 1980 to this decade, in order, with every line of the picture', () => {
		const years = timeline.map(({ year }) => year);
		expect(years).toEqual([...years].sort((a, b) => a - b));
		expect(years[0]).toBe(1980);
		expect(years.at(-1)).toBeGreaterThanOrEqual(2026);
		for (const lane of ['law', 'guidance', 'programme', 'inquiry'])
			expect(timeline.filter((one) => one.lane === lane).length).toBeGreaterThan(4);
	});

	it('has on it what the chapter’s own table names', () => {
		for (const id of ['children-act-1989', 'every-child-matters', 'children-act-2004', 'eydcp'])
			expect(timeline.some((one) => one.card === id)).toBe(true);
		for (const id of [
			'childcare-act-2006',
			'childrens-plan',
			'sure-start',
			'neighbourhood-nurseries'
		])
			expect(timeline.some((one) => one.card === id)).toBe(true);
	});
});
