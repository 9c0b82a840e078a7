import { describe, expect, it } from 'vitest';
import { reviewPortfolio, type PortfolioText } from '$lib/coach/portfolio';

const about = (concern: 'approaches' | 'benefits', ...texts: string[]): PortfolioText[] =>
	texts.map((text) => ({ text, concerns: [concern] }));
const coordinated = 'Each service kept its own notes, so I call it coordinated working.';
const collaborative = 'This was collaborative, we made one plan with the family.';
const integrated = 'The hub is an integrated service with one manager and one record.';

describe('the three ways of working (AC1)', () => {
	it('may stand in three different entries', () => {
		expect(reviewPortfolio(about('approaches', coordinated, collaborative, integrated))).toEqual(
			[]
		);
	});

	it('names the one that is not there yet', () => {
		const [finding] = reviewPortfolio(about('approaches', coordinated, collaborative));
		expect(finding?.rule).toBe('ac1-three-models');
		expect(finding?.lacks).toEqual(['integrated']);
		expect(finding?.why).toContain('I may have missed one');
	});

	it('counts what is told with another form of the word', () => {
		const texts = about(
			'approaches',
			'Coordination between services was left to the family.',
			'It was a real collaboration, with one plan.',
			'The integration of health and care meant one manager.'
		);
		expect(reviewPortfolio(texts)).toEqual([]);
	});

	it('is not about a child who is well coordinated, nor about toilets', () => {
		const texts = about(
			'approaches',
			'He is coordinated and can hop.',
			'The integrated toilets are new.'
		);
		expect(reviewPortfolio(texts)[0]?.lacks).toEqual([
			'coordinated',
			'collaborative',
			'integrated'
		]);
	});
});

describe('two outcomes and a source (AC2)', () => {
	const once = 'Mum only had to tell her story once.';
	const sooner = 'His hearing problem was noticed much sooner than before.';
	const source = 'Working Together 2023 asks for the same.';

	it('may stand in different entries', () => {
		expect(reviewPortfolio(about('benefits', once, `${sooner} ${source}`))).toEqual([]);
	});

	it.each([
		['one outcome', [once, source]],
		['no source', [once, sooner]]
	])('is asked about with %s', (_, texts) => {
		expect(reviewPortfolio(about('benefits', ...texts)).map(({ rule }) => rule)).toEqual([
			'ac2-two-outcomes'
		]);
	});
});

it('nothing is said of an outcome that no entry is about', () => {
	expect(reviewPortfolio([])).toEqual([]);
	expect(reviewPortfolio([{ text: coordinated, concerns: ['own-contribution'] }])).toEqual([]);
});
