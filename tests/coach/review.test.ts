import { describe, expect, it } from 'vitest';
import { review } from '$lib/coach/review';
import { findingNames, indicators } from '$lib/domain/coach';
import { blind, classes } from './blind';
import { fresh } from './development/fresh';
import { moreReflections } from './development/more-reflections';
import { freshTwo } from './development/fresh-two';
import { freshReflections } from './development/fresh-reflections';
import { heldOut } from './development/held-out';
import { reflections, type Reflection } from './development/reflections';
import { sentences } from './development/sentences';
import { precision, recall, reviewOf, scoreReflections, scoreSentences } from './score';

const everyReflection = [...reflections, ...freshReflections, ...moreReflections];
const everyBlind = Object.values(blind).flatMap((one) => one.reflections);
const named = (name: string): Reflection => {
	const found = reflections.find((one) => one.name === name);
	if (!found) throw new Error(`There is no reflection "${name}".`);
	return found;
};
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe('the development sets', () => {
	it('are large enough, and name only indicators there are', () => {
		expect(sentences.length).toBeGreaterThanOrEqual(60);
		expect(reflections.length).toBeGreaterThanOrEqual(12);
		const all = [...sentences, ...heldOut, ...fresh, ...freshTwo].flatMap(({ marks, maybe }) => [
			...marks,
			...maybe
		]);
		expect(all.filter((name) => !indicators.includes(name))).toEqual([]);
		for (const name of indicators)
			expect(sentences.filter(({ marks }) => marks.includes(name)).length, name).toBeGreaterThan(2);
	});

	it.each([
		['tuned on', sentences],
		['held out', heldOut],
		['written after the rules', fresh],
		['written after those', freshTwo]
	])('firm indicators are right, %s', (_, list) => {
		const scores = scoreSentences(list);
		const right = sum(scores.map((one) => one.firmRight));
		const wrong = sum(scores.map((one) => one.firmWrong));
		expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
		for (const one of scores) {
			const own = precision({ right: one.firmRight, wrong: one.firmWrong });
			expect(own ?? 1, one.notes.join('\n')).toBeGreaterThanOrEqual(0.95);
		}
	});

	it.each(Object.entries(blind))(
		'firm indicators are right together, written without sight of the rules, %s',
		(_, set) => {
			const scores = scoreSentences(set.sentences);
			const right = sum(scores.map((one) => one.firmRight));
			const wrong = sum(scores.map((one) => one.firmWrong));
			expect(right).toBeGreaterThan(100);
			expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
		}
	);

	it('near misses of each class are not taken for it', () => {
		const scores = scoreSentences(classes);
		const right = sum(scores.map((one) => one.firmRight));
		const wrong = sum(scores.map((one) => one.firmWrong));
		expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
	});

	it.each([
		['held out', heldOut],
		['class by class', classes],
		['without sight of the rules, a', blind.a.sentences],
		['without sight of the rules, b', blind.b.sentences],
		['without sight of the rules, c', blind.c.sentences],
		['without sight of the rules, d', blind.d.sentences]
	])('most of what is there is found, %s', (_, list) => {
		const scores = scoreSentences(list);
		const all = {
			right: sum(scores.map((s) => s.right)),
			missed: sum(scores.map((s) => s.missed))
		};
		expect(recall(all)).toBeGreaterThanOrEqual(0.9);
	});

	it('no finding is wrong', () => {
		const wrong = scoreReflections([...everyReflection, ...everyBlind]).filter(
			(one) => one.wrong > 0
		);
		expect(wrong.flatMap((one) => one.notes)).toEqual([]);
	});

	it('every finding has one of the agreed names', () => {
		const given = [...everyReflection, ...everyBlind].flatMap((one) => reviewOf(one).findings);
		const names: readonly string[] = findingNames;
		expect(given.length).toBeGreaterThan(100);
		expect(given.map(({ rule }) => rule).filter((rule) => !names.includes(rule))).toEqual([]);
	});

	it.each([
		['the first ones', everyReflection, 0.9],
		['a', blind.a.reflections, 0.9],
		['b', blind.b.reflections, 0.85],
		['c', blind.c.reflections, 0.9],
		['d', blind.d.reflections, 0.9]
	])('most findings that are expected are given, %s', (_, list, least) => {
		const scores = scoreReflections(list);
		const all = {
			right: sum(scores.map((s) => s.right)),
			missed: sum(scores.map((s) => s.missed))
		};
		expect(recall(all)).toBeGreaterThanOrEqual(least);
	});
});

describe('a review', () => {
	it('gives places in the text as it was passed', () => {
		const text = `Mum’s 👩🏽‍🍼 bag was there.\n\n  I felt “awful” and I was really nervous. ${named('a plan that was made with the parent').text}`;
		const { indicators: found } = review(text, { concerns: [], template: 'gibbs' });
		expect(found.length).toBeGreaterThan(5);
		for (const { start, end } of found) {
			expect(end).toBeGreaterThan(start);
			expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
		}
		const felt = found.find((one) => one.indicator === 'feeling');
		expect(text.slice(felt?.start, felt?.end)).toBe('I was really nervous');
	});

	it('counts an indicator once a sentence, however often it is said', () => {
		const { indicators: found } = review('I was sad and I was cross and I was nervous.', {
			concerns: [],
			template: 'gibbs'
		});
		expect(found.filter((one) => one.indicator === 'feeling')).toHaveLength(1);
	});

	it('does not take somebody else’s words, or another sentence’s, for hers', () => {
		const feelings = (text: string): number =>
			review(text, { concerns: [], template: 'gibbs' }).indicators.filter(
				({ indicator }) => indicator === 'feeling'
			).length;
		expect(feelings('She said “I was so nervous” and left.')).toBe(0);
		expect(feelings("He said 'I was so nervous' and left.")).toBe(0);
		expect(feelings('Here I was; nervous rabbits ran about.')).toBe(0);
		expect(feelings('Here I was, nervous and late.')).toBe(1);
	});

	it('reads what is typed on a phone: no apostrophes, slips, short forms, dialect', () => {
		const marks = (text: string): string[] =>
			review(text, { concerns: [], template: 'gibbs' }).indicators.map((one) => one.indicator);
		expect(marks('i was realy embarrased')).toContain('feeling');
		expect(marks('im gonna ask me mentor tmrw')).toContain('datedAction');
		expect(marks('i dindt speak up becuase i was scared')).toContain('analysis');
		expect(marks('ill ask her next week')).toContain('action');
		expect(marks('I was ill next week')).not.toContain('action');
		expect(marks('i were dead chuffed')).toContain('feeling');
	});

	it('says nothing about less than forty words', () => {
		const { findings, strengths } = reviewOf(named('too short to say anything about'));
		expect([findings, strengths]).toEqual([[], []]);
	});

	it('finds something good in every longer text, in her own words', () => {
		for (const one of everyReflection.filter(({ risk, text }) => !risk && text.length > 200)) {
			const { strengths } = reviewOf(one);
			expect(strengths.length, one.name).toBeGreaterThan(0);
			const [best] = strengths;
			expect(one.text.slice(best?.start, best?.end).split(' ').length).toBeGreaterThan(3);
		}
	});

	it('never praises telling a parent what to do, nor keeping everything secret', () => {
		for (const name of ['told what to do', 'never tell anyone anything']) {
			const one = named(name);
			const { strengths } = reviewOf(one);
			const praised = strengths.map(({ start, end }) => one.text.slice(start, end)).join('\n');
			expect(praised).not.toMatch(/told mum|need to understand|can never share|Because of GDPR/);
		}
	});

	it('asks nothing and praises nothing when somebody is at risk now', () => {
		for (const one of everyReflection.filter(({ risk }) => risk)) {
			const { findings, strengths } = reviewOf(one);
			expect([findings, strengths], one.name).toEqual([[], []]);
		}
	});

	it('puts what cannot wait before what would be nice', () => {
		const one = named('never tell anyone anything');
		expect(reviewOf(one).findings[0]?.rule).toBe('confidentiality-absolute');
	});

	it('shows the words an assertion rests on, and asks about an absence as one', () => {
		const one = named('told what to do');
		const [power] = reviewOf(one).findings.filter(({ rule }) => rule.startsWith('power'));
		expect(power?.evidence.length).toBeGreaterThan(0);
		const absent = reviewOf(named('a morning told from start to end')).findings;
		const theory = absent.find(({ rule }) => rule === 'no-theory');
		expect(theory?.evidence).toEqual([]);
		expect(theory?.why).toMatch(/I could not find.*I may have missed it/);
	});

	it('asks in a box only for what that box is for', () => {
		const { text, concerns } = named('a morning told from start to end');
		const ask = (question: string): string[] =>
			review(text, { concerns, template: 'gibbs', question }).findings.map(({ rule }) => rule);
		expect(ask('happened')).toEqual([]);
		expect(ask('a box nobody knows')).toEqual([]);
		expect(ask('felt')).toEqual(['no-feeling']);
		expect(ask('learned')).toEqual(['mostly-descriptive', 'no-learning']);
		expect(ask('analysis')).toContain('no-theory');
	});

	it('asks about a gap only where the outcome makes it one', () => {
		const { text } = named('only the good of working together');
		const rules = (concern: 'benefits' | 'information-sharing'): string[] =>
			review(text, { concerns: [concern], template: 'kolb' }).findings.map(({ rule }) => rule);
		expect(rules('benefits')).toContain('benefits-only');
		expect(rules('information-sharing')).not.toContain('benefits-only');
	});

	it('takes a template it does not know to ask for everything', () => {
		const { text, concerns } = named('a morning told from start to end');
		const { findings } = review(text, { concerns, template: 'a-tutors-own' });
		expect(findings.map(({ rule }) => rule)).toContain('mostly-descriptive');
	});

	it('leaves a jot alone that tells what happened', () => {
		const { text } = named('a morning told from start to end');
		expect(review(text, { concerns: [], template: 'jot' }).findings).toEqual([]);
	});
});

it.each([
	['The parents were asked what they wanted.', 'The parents weren’t asked what they wanted.'],
	['Dad was really asked to lead the review.', 'Dad was not asked to lead the review.'],
	['Mum was then invited to choose the song.', 'Mum was never invited to choose the song.']
])('a no in the middle turns it round: %s', (done, undone) => {
	const isTogether = (text: string): boolean =>
		review(text, { concerns: [], template: 'gibbs' }).indicators.some(
			({ indicator }) => indicator === 'coProduction'
		);
	expect([isTogether(done), isTogether(undone)]).toEqual([true, false]);
});

it('what nobody did is not praised as done', () => {
	const text = 'I noticed that nobody asked the parent what she wanted for her own child at home.';
	const long = `${text} ${'We sat down at the table and the day went on as it does. '.repeat(4)}`;
	const { indicators, strengths } = review(long, { concerns: ['parents'], template: 'gibbs' });
	const surely = [...indicators, ...strengths].filter(({ confidence }) => confidence === 'firm');
	expect(surely.map(({ indicator }) => indicator)).not.toContain('coProduction');
	expect(strengths.map(({ indicator }) => indicator)).not.toContain('coProduction');
	const asked = text.replace('nobody', 'my mentor');
	const found = review(asked, { concerns: ['parents'], template: 'gibbs' }).indicators;
	expect(found.some(({ indicator }) => indicator === 'coProduction')).toBe(true);
});
