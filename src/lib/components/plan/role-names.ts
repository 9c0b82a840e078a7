import type { GatheredRole } from '$lib/domain/gather';

interface RoleName {
	readonly title: string;
	/** What to think about while nothing has been gathered. */
	readonly ask: string;
}

/** What the plan calls what it gathers. */
export const roleNames: Readonly<Record<GatheredRole, RoleName>> = {
	strength: { title: 'Strengths', ask: 'What did you do well, and how do you know?' },
	growth: { title: 'Areas for growth', ask: 'What was hard for you, and what would help?' },
	'team-impact': {
		title: 'Effect on the team',
		ask: 'What changed in the team because of something you did?'
	},
	'child-impact': {
		title: 'Effect on children and families',
		ask: 'What changed for a child or family because of something you did?'
	},
	contribution: {
		title: 'Contributions',
		ask: 'How did you help the team on one piece of work?'
	}
};
