import type { OutcomeSet } from '$lib/domain/outcomes';
import type { OwnSet, OwnTemplate, TutorPack } from '$lib/domain/own';
import type { Template } from '$lib/domain/template';

const at = '2026-03-03T14:02:00.000Z';

/** A unit of her own with two outcomes, the second with a countable part. */
export const smallSet = (id = 'own-unit', more: Partial<OutcomeSet> = {}): OutcomeSet => ({
	id,
	version: 1,
	title: 'Working with families',
	short: 'Families',
	programme: 'Level 3 Diploma',
	note: 'From the hand-out.',
	outcomes: [
		{
			id: 'LO1',
			code: 'LO1',
			title: 'Know the approaches',
			concern: 'approaches',
			criteria: [
				{
					id: 'P1',
					code: 'P1',
					title: 'Two approaches',
					text: 'Describe two approaches.',
					parts: [
						{ id: 'whole', title: 'Two approaches', ask: 'Which?', roles: [], template: 'gibbs' }
					]
				}
			]
		},
		{
			id: 'LO2',
			code: 'LO2',
			title: 'Examine own part in a team',
			verb: { word: 'Examine', means: 'Look closely' },
			concern: 'own-contribution',
			criteria: [
				{
					id: 'P2',
					code: 'P2',
					title: 'Own part',
					text: 'Appraise your own part.',
					parts: [
						{
							id: 'growth',
							title: 'Areas for growth',
							ask: 'What would you do differently?',
							roles: ['growth'],
							template: 'gibbs'
						}
					]
				}
			]
		}
	],
	...more
});

/** An own set as a record holds it. */
export const ownSet = (id = 'own-unit', more: Partial<OwnSet> = {}): OwnSet => ({
	id,
	created: at,
	updated: at,
	pack: null,
	set: smallSet(id),
	...more
});

/** A template of her own with two stages. */
export const smallTemplate = (id = 'own-way'): Template => ({
	id,
	version: 1,
	title: 'My way',
	short: 'Mine',
	summary: ['A short look back.'],
	minutes: 10,
	ring: 'arcs',
	concerns: ['other'],
	suits: ['two-minutes'],
	anyStart: false,
	notices: [],
	sources: [{ cite: 'Nobody (2026)', note: 'Made up' }],
	stages: [
		{
			id: 'then',
			title: 'Then',
			intro: 'What was.',
			questions: [
				{
					id: 'what',
					role: 'description',
					prompt: 'What happened?',
					stuck: ['Who was there?'],
					example: 'I led.',
					misconceptions: [{ thought: 'All of it', correction: 'One moment' }],
					cards: ['gibbs'],
					kind: 'text',
					words: 80
				}
			]
		},
		{
			id: 'now',
			title: 'Now',
			questions: [
				{ id: 'next', role: 'action', prompt: 'What next?', stuck: [], kind: 'line', words: 15 }
			]
		}
	]
});

/** A template of her own as a record holds it. */
export const ownTemplate = (id = 'own-way'): OwnTemplate => ({
	id,
	created: at,
	updated: at,
	pack: null,
	template: smallTemplate(id)
});

/** A pack with a card and a date. */
export const tutorPack = (id = 'pack__________________'): TutorPack => ({
	id,
	added: at,
	name: 'Spring term',
	by: 'The college',
	cards: [
		{
			id: `${id}-card`,
			kind: 'term',
			title: 'Key person',
			also: ['key worker'],
			year: null,
			nations: ['england'],
			status: 'current',
			supersededBy: null,
			checkedOn: '2026-03-01',
			says: 'Someone who knows a child well.',
			use: 'Say what it changed.',
			limits: 'One person is not a team.',
			cite: { inText: '(College, 2026)', reference: 'College (2026) Hand-out.' },
			links: ['example.org/key'],
			related: [],
			concerns: ['parents']
		}
	],
	dates: [{ day: '2026-05-01', title: 'Hand in' }]
});
