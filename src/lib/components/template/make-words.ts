import type { QuestionKind, Role } from '$lib/domain/template';

/** What each kind of question is called where she makes one; behaviours come with a copy only. */
export const kindWords = {
	text: 'A page to write on',
	line: 'One line',
	choice: 'Choose one',
	choices: 'Choose several',
	scale: 'A few steps',
	date: 'A day',
	grid: 'A table, one choice a row',
	behaviours: 'Things people do in a team'
} as const satisfies Readonly<Record<QuestionKind, string>>;

/** What an answer is for; the first ones turn up in the plan. */
export const roleWords = {
	strength: 'A strength (in the plan)',
	growth: 'An area for growth (in the plan)',
	'team-impact': 'Effect on the team (in the plan)',
	'child-impact': 'Effect on a child or family (in the plan)',
	action: 'What to do next (in the plan)',
	contribution: 'How I helped the team (in the plan)',
	description: 'What happened',
	feeling: 'A feeling',
	challenge: 'What was hard',
	analysis: 'Why, and which idea explains it',
	perspective: 'How somebody else saw it',
	learning: 'What I understand now',
	other: 'Something else'
} as const satisfies Readonly<Record<Role, string>>;
