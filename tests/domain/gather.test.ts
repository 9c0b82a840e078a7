import { describe, expect, it } from 'vitest';
import {
	basisOf,
	gatherPlan,
	leftOut,
	planLineId,
	promisesOf,
	targetFromPromise
} from '$lib/domain/gather';
import type { PlanLine } from '$lib/domain/plan';
import type { BehavioursQuestion } from '$lib/domain/template';
import { ask, asked, entryOf, words } from './entries';

const meeting = entryOf('meeting', {
	title: 'The transition meeting',
	day: '2026-03-03',
	asked: [ask('well', 'strength'), ask('less', 'growth'), ask('next', 'action')],
	answers: {
		well: words(' I asked each person for one point. '),
		less: words('I said yes too early.'),
		next: words(
			'It was late. Next time I will ask first, e.g. at the door. Will I ask next time, though?'
		)
	}
});
const snack = entryOf('snack', {
	day: '2026-03-05',
	template: 'a-tutors-own',
	asked: [ask('a', 'strength'), ask('b', 'team-impact'), ask('c', 'child-impact')],
	answers: { a: words('I share the tasks.'), b: words('We waited less.'), c: words('Calm.') }
});
const own = (more: Partial<PlanLine>): PlanLine => ({
	id: planLineId('meeting', 'well'),
	entry: 'meeting',
	question: 'well',
	words: 'I draw quiet people in.',
	basis: 'I asked each person for one point.',
	...more
});

describe('the plan gathers what she wrote', () => {
	it('by role, whichever template asked, the newest first, with its source', () => {
		const plan = gatherPlan([meeting, snack], []);
		expect(plan.strength.map((line) => line.words)).toEqual([
			'I share the tasks.',
			'I asked each person for one point.'
		]);
		expect(plan.growth).toEqual([
			{
				entry: 'meeting',
				entryName: 'The transition meeting',
				day: '2026-03-03',
				question: 'less',
				prompt: 'less?',
				words: 'I said yes too early.',
				isOwnWording: false,
				hasChanged: false
			}
		]);
		expect(plan['team-impact']).toHaveLength(1);
		expect(plan['child-impact']).toHaveLength(1);
		expect(plan.strength[0]?.entryName).toBe('I share the tasks.');
	});

	it('but nothing from the bin, from an empty answer, or twice from an expanded jot', () => {
		const binned = { ...meeting, binned: { at: meeting.updated, usedDay: 1 } };
		const blank = entryOf('blank', { asked: [ask('a', 'strength')], answers: { a: words(' \n') } });
		const jot = { ...snack, id: 'jot', expanded: 'snack' };
		const plan = gatherPlan([binned, blank, jot, snack], []);
		expect(plan.strength.map((line) => line.entry)).toEqual(['snack']);
		expect(gatherPlan([jot, binned], []).strength.map((line) => line.entry)).toEqual(['jot']);
	});

	it('in her own wording where she gave one, even when the answer was emptied since', () => {
		const line = gatherPlan([meeting], [own({})]).strength[0];
		expect(line).toMatchObject({
			words: 'I draw quiet people in.',
			isOwnWording: true,
			hasChanged: false
		});
		const emptied = { ...meeting, answers: {} };
		expect(gatherPlan([emptied], [own({})]).strength[0]).toMatchObject({
			words: 'I draw quiet people in.',
			hasChanged: true
		});
	});

	it('and says when an answer has changed since she reworded it', () => {
		const changed = { ...meeting, answers: { ...meeting.answers, well: words('I asked all.') } };
		expect(gatherPlan([changed], [own({})]).strength[0]?.hasChanged).toBe(true);
	});

	it('without the lines she left out, which she can take back', () => {
		const lines = [own({ words: null })];
		expect(gatherPlan([meeting], lines).strength).toEqual([]);
		expect(leftOut([meeting], lines).strength[0]?.words).toBe('I asked each person for one point.');
		expect(leftOut([meeting], []).strength).toEqual([]);
	});

	it('and keeps as basis what the plan showed', () => {
		expect(basisOf(meeting, 'well')).toBe('I asked each person for one point.');
		expect(basisOf(meeting, 'gone')).toBe('');
	});
});

const check: BehavioursQuestion = {
	id: 'seen',
	role: 'contribution',
	prompt: 'What did you do?',
	stuck: [],
	kind: 'behaviours',
	behaviours: [
		{ id: 'b1', contribution: 'draws', text: 'asks the quiet person' },
		{ id: 'b2', contribution: 'draws', text: 'matches task to strength' },
		{ id: 'b3', contribution: 'cares', text: 'spots the missing form' },
		{ id: 'b4', contribution: 'ideas', text: 'suggests what nobody tried' }
	],
	contributions: [
		{ id: 'draws', label: 'Draws people in' },
		{ id: 'cares', label: 'Takes care' },
		{ id: 'ideas', label: 'Brings ideas' }
	].map((one) => ({ ...one, cluster: 'people', belbin: 'X', brings: '', cost: '' }))
};

describe('contributions in the plan', () => {
	const entry = entryOf('check', {
		asked: [asked(check)],
		answers: {
			seen: {
				is: 'behaviours',
				mine: { b1: 2, b2: 2, b3: 1, b4: 3 },
				evidence: { b1: 'I asked each for one point.', b3: 'I saw the form.', b4: ' ' },
				colleagues: []
			}
		}
	});
	it('are those she showed often or as a habit, with her evidence', () => {
		expect(gatherPlan([entry], []).contribution[0]?.words).toBe(
			'Draws people in: often. I asked each for one point.\nBrings ideas: a habit'
		);
	});
	it('are none while nothing was seen often', () => {
		const rare = {
			...entry,
			answers: {
				seen: { is: 'behaviours', mine: { b1: 1 }, evidence: {}, colleagues: [] } as const
			}
		};
		expect(gatherPlan([rare], []).contribution).toEqual([]);
	});
});

describe('a promise in an entry', () => {
	it('is the sentence that says what she will do', () => {
		expect(promisesOf([meeting], [])).toEqual([
			{
				entry: 'meeting',
				entryName: 'The transition meeting',
				day: '2026-03-03',
				question: 'next',
				words: 'Next time I will ask first, e.g. at the door.'
			}
		]);
	});

	it('may also be a list of notes', () => {
		const list = entryOf('list', {
			asked: [ask('next', 'action'), ask('other', 'learning')],
			answers: {
				next: words('1. Ask the parent first\n2) Read the policy again.\n- Rest\n\n'),
				other: words('I will not be a promise here.')
			}
		});
		expect(promisesOf([list], []).map((one) => one.words)).toEqual([
			'Ask the parent first',
			'Read the policy again.'
		]);
	});

	it('becomes a target in one step and is not offered again', () => {
		const [promise] = promisesOf([meeting], []);
		if (!promise) throw new Error('no promise found');
		const target = targetFromPromise(promise, '2026-03-05', '2026-03-05T10:00:00.000Z');
		expect(target).toMatchObject({
			title: 'Ask first, e.g. at the door',
			start: '2026-03-05',
			due: null,
			status: 'planned',
			sources: [{ entry: 'meeting', question: 'next', quote: promise.words }]
		});
		expect(promisesOf([meeting], [target])).toEqual([]);
	});

	it.each([
		['I’ll say out loud what I have started.', 'Say out loud what I have started'],
		['So from now on, I am going to listen first', 'Listen first'],
		['In future we plan to swap rooms.', 'Swap rooms'],
		['I will.', 'I will'],
		['Ask the parent first.', 'Ask the parent first']
	])('gives the target its title: %s', (text, title) => {
		const promise = { entry: 'e', entryName: '', day: '2026-03-03', question: 'q', words: text };
		expect(targetFromPromise(promise, '2026-03-05', '').title).toBe(title);
	});
});
