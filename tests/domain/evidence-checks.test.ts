import { describe, expect, it } from 'vitest';
import type { Entry, Highlight } from '$lib/domain/entry';
import {
	evidenceChecks,
	sayAge,
	type Evidence,
	type EvidenceCheck
} from '$lib/domain/evidence-checks';
import { headOf } from '$lib/domain/head';
import type { OutcomeSet } from '$lib/domain/outcomes';
import { firstScope, packEntries } from '$lib/domain/pack-entries';
import type { PlanLine, Target } from '$lib/domain/plan';
import { ask, entryOf, words } from './entries';

const part = (id: string, title: string) => ({ id, title, ask: '', roles: [], template: 'gibbs' });
const set: OutcomeSet = {
	id: 'unit',
	version: 1,
	title: 'Team working',
	short: 'Team',
	programme: '',
	note: '',
	outcomes: [
		{
			id: 'lo1',
			code: 'LO1',
			title: 'Approaches',
			concern: 'approaches',
			criteria: [
				{ id: 'AC1', code: 'AC1', title: 'Ways', text: '', parts: [part('way', 'One way')] }
			]
		},
		{
			id: 'lo4',
			code: 'LO4',
			title: 'Own part',
			concern: 'own-contribution',
			criteria: [
				{
					id: 'AC4',
					code: 'AC4',
					title: 'Own contribution',
					text: '',
					parts: [
						part('strength', 'Strengths'),
						part('growth', 'Areas for growth'),
						part('team', 'Effect on team dynamics')
					]
				}
			]
		}
	]
};

const tag = (part: string, criterion = 'AC4') => ({ set: 'unit', criterion, part, why: '' });
const mark = (part: string, more: Partial<Highlight> = {}): Highlight => ({
	id: `h-${part}`,
	set: 'unit',
	criterion: 'AC4',
	part,
	question: 'what',
	start: 0,
	end: 5,
	quote: 'I ask',
	gone: false,
	why: 'It shows it',
	...more
});

function entry(id: string, more: Partial<Entry> = {}): Entry {
	const asked = [ask('what', 'description')];
	return entryOf(id, { asked, answers: { what: words('I asked twice') }, ...more });
}

function check(id: EvidenceCheck['id'], more: Partial<Evidence>): EvidenceCheck {
	const evidence: Evidence = {
		set,
		criteria: ['AC4'],
		entries: [],
		declared: null,
		today: '2026-03-09',
		...more
	};
	const found = evidenceChecks(evidence).find((one) => one.id === id);
	if (!found) throw new Error(`no row ${id}`);
	return found;
}

describe('before she hands it in', () => {
	it('has five rows, in the order assessors know them', () => {
		const rows = evidenceChecks({
			set,
			criteria: 'all',
			entries: [],
			declared: null,
			today: '2026-03-09'
		});
		expect(rows.map(({ title, state }) => `${title} ${state}`)).toEqual([
			'Valid todo',
			'Authentic todo',
			'Reliable look',
			'Current todo',
			'Sufficient todo'
		]);
	});

	it('says that nothing counts yet, by the name of what she chose', () => {
		expect(check('valid', {}).words).toBe('Nothing counts towards AC4 yet.');
		expect(check('valid', { criteria: 'all' }).words).toBe('Nothing counts towards this unit yet.');
		const other = entry('a', { tags: [tag('way', 'AC1')] });
		expect(check('valid', { entries: [other] }).state).toBe('todo');
		const foreign = entry('a', { tags: [{ ...tag('strength'), set: 'another' }] });
		expect(check('valid', { entries: [foreign] }).state).toBe('todo');
	});

	it('asks for a marked passage where entries only count', () => {
		const found = check('valid', { entries: [entry('a', { tags: [tag('strength')] })] });
		expect(found.state).toBe('look');
		expect(found.words).toContain('No passage is marked yet.');
	});

	it('calls marked passages valid, and says which give no reason', () => {
		const entries = [entry('a', { highlights: [mark('strength'), mark('growth', { why: ' ' })] })];
		expect(check('valid', { entries })).toMatchObject({
			state: 'done',
			words: 'Every passage is tied to a criterion. One does not say why it counts.'
		});
	});

	it('notices marked words that were deleted', () => {
		const entries = [entry('a', { highlights: [mark('strength'), mark('team', { gone: true })] })];
		const found = check('valid', { entries });
		expect(found.state).toBe('look');
		expect(found.words).toContain('The words of one marked passage are gone.');
	});

	it('knows a signed declaration by its day', () => {
		expect(check('authentic', { declared: '2026-03-05' })).toMatchObject({
			state: 'done',
			words: 'You signed the declaration on 5 March 2026.'
		});
	});

	it('counts the colleague views that back it up', () => {
		const view = { number: 1, seen: {}, keep: '', tryNext: '' };
		const seen = (count: number): Entry =>
			entry('a', {
				answers: {
					team: {
						is: 'behaviours',
						mine: {},
						evidence: {},
						colleagues: Array.from({ length: count }, () => view)
					}
				}
			});
		expect(check('reliable', { entries: [seen(1)] }).words).toBe('One colleague view backs it up.');
		expect(check('reliable', { entries: [seen(2)] })).toMatchObject({
			state: 'done',
			words: 'Two colleague views back it up.'
		});
		expect(check('reliable', { entries: [seen(0)] }).state).toBe('look');
	});

	it('says how old the oldest entry is, and asks about one that is older than a year', () => {
		const entries = [entry('a', { day: '2026-03-02' }), entry('b', { day: '2026-02-02' })];
		expect(check('current', { entries })).toMatchObject({
			state: 'done',
			words: 'The oldest entry is five weeks old.'
		});
		const old = check('current', { entries: [entry('a', { day: '2025-01-02' })] });
		expect(old.state).toBe('look');
		expect(old.words).toContain('14 months old');
	});

	it('notices a day that is still to come', () => {
		const entries = [entry('a', { day: '2027-03-02' })];
		expect(check('current', { entries }).words).toBe(
			'One entry has a day that is still to come. Check the date.'
		);
	});

	it('names the gap and where it is, and lets her hand it in', () => {
		const entries = [entry('a', { tags: [tag('strength'), tag('growth')] })];
		expect(check('sufficient', { entries })).toMatchObject({
			state: 'look',
			words: 'Nothing yet for effect on team dynamics. You can still hand it in.',
			gap: { set: 'unit', criterion: 'AC4', part: 'team' }
		});
	});

	it('names two gaps of many, and counts the rest', () => {
		const entries = [entry('a', { tags: [tag('other')] })];
		expect(check('sufficient', { entries, criteria: 'all' }).words).toBe(
			'Nothing yet for one way, strengths and two more parts. You can still hand it in.'
		);
	});

	it('says which parts have one entry only', () => {
		const entries = [
			entry('a', { tags: [tag('strength'), tag('growth'), tag('team')] }),
			entry('b', { tags: [tag('strength'), tag('growth')] })
		];
		expect(check('sufficient', { entries })).toMatchObject({
			state: 'done',
			words: 'Every part has an entry. One entry only for effect on team dynamics.',
			gap: null
		});
	});

	it.each([
		['2026-03-09', 'from today'],
		['2026-03-08', 'one day old'],
		['2026-02-24', '13 days old'],
		['2026-02-23', 'two weeks old'],
		['2025-12-09', 'three months old'],
		['2023-03-09', 'three years old']
	])('says the age of %s as “%s”', (day, said) => {
		expect(sayAge(day, '2026-03-09')).toBe(said);
	});
});

describe('what goes into a pack', () => {
	const target = (source: string): Target => ({
		id: 't',
		title: 'Ask',
		why: '',
		actions: '',
		support: '',
		measureMe: '',
		measureOthers: '',
		start: null,
		due: null,
		review: null,
		status: 'planned',
		changed: '',
		reviews: [],
		sources: [{ entry: source, question: null, quote: '' }],
		criterion: null,
		created: '',
		updated: ''
	});
	const line = (of: string, said: string | null): PlanLine => ({
		id: `${of}.what`,
		entry: of,
		question: 'what',
		words: said,
		basis: ''
	});
	const entries = [
		entry('tagged', { day: '2026-03-05', tags: [tag('strength')] }),
		entry('marked', { day: '2026-03-04', highlights: [mark('growth')] }),
		entry('other', { day: '2026-03-03', tags: [tag('way', 'AC1')] }),
		entry('source', { day: '2026-03-02' }),
		entry('worded', { day: '2026-03-01' }),
		entry('private', { day: '2026-02-28' }),
		entry('left-out', { day: '2026-02-27' })
	];
	const heads = entries.map(headOf);
	const open = { set: 'unit', criteria: ['AC4'], from: null, to: null, practice: [] };
	const plan = {
		targets: [target('source')],
		planLines: [line('worded', 'Mine'), line('left-out', null)]
	};
	const ids = (scope: Partial<Parameters<typeof packEntries>[1]>, bin = ''): string[] =>
		packEntries(
			heads.map((head) => (head.id === bin ? { ...head, binned: { at: '', usedDay: 1 } } : head)),
			{ ...open, ...scope },
			plan
		).map((head) => head.id);

	it('is what counts towards her criterion and what her plan came from, and nothing else', () => {
		expect(ids({})).toEqual(['tagged', 'marked', 'source', 'worded']);
	});

	it('is more for the whole unit', () => {
		expect(ids({ criteria: 'all' })).toEqual(['tagged', 'marked', 'other', 'source', 'worded']);
	});

	it('keeps to her days, both in, and out of the bin', () => {
		expect(ids({ from: '2026-03-02', to: '2026-03-04' })).toEqual(['marked', 'source']);
		expect(ids({}, 'tagged')).toEqual(['marked', 'source', 'worded']);
	});

	it('begins with her own contribution, or with the whole unit where there is none', () => {
		expect(firstScope(set)).toEqual(['AC4']);
		expect(firstScope({ ...set, outcomes: set.outcomes.slice(0, 1) })).toBe('all');
	});
});
