import type { Concern } from './template';

/** Words that speak for a concern, and how loudly. Each counts once. */
const clues: readonly (readonly [Concern, number, RegExp])[] = [
	['own-contribution', 4, /\b(own|your|their|my) (\w+ )?(contributions?|part|role|practice)\b/i],
	['own-contribution', 4, /\bself[- ](apprais|evaluat|assess|reflect|aware)/i],
	['own-contribution', 2, /\bteam(s|work|working)?\b/i],
	[
		'own-contribution',
		2,
		/\b(personal|professional) (development|growth)\b|\breflect(s|ing)? (on|upon)\b/i
	],
	['parents', 4, /\b(parents?|parental|care-?givers?|carers?|famil(y|ies)|guardians?)\b/i],
	['parents', 1, /\b(engag|involv)\w*/i],
	[
		'information-sharing',
		5,
		/\b(information[- ]sharing|shar(e|es|ing) (of )?information|information (must|should|can|may) be shared)\b/i
	],
	['information-sharing', 5, /\bconfidential|\bGDPR\b|\bdata protection\b/i],
	['information-sharing', 2, /\b(record[- ]keeping|consent|disclos\w+)\b/i],
	['benefits', 3, /\b(benefits?|outcomes?|impact|results?|advantages?|difference)\b/i],
	['benefits', 1, /\b(improv|positive|better)\w*/i],
	['approaches', 4, /\b(approach(es)?|models?|types?|kinds?|forms?|theor(y|ies)|frameworks?)\b/i],
	['approaches', 2, /\b(ways? of working|multi-?agency|inter-?agency|integrated|collaborat\w+)\b/i],
	[
		'approaches',
		1,
		/\b(partnerships?|principles?|legislation|polic(y|ies)|challenges?|barriers?)\b/i
	]
];
/** Less than this is too little to go by. */
const least = 2;

/** What an outcome or criterion is about, guessed from its words; `other` when nothing speaks for anything. */
export function guessConcern(text: string): Concern {
	// "learning outcome" is what it is called, not what it is about
	const words = text.replace(/\blearning (outcomes?|aims?|objectives?)\b/gi, '');
	const scores = new Map<Concern, number>();
	for (const [concern, weight, clue] of clues)
		if (clue.test(words)) scores.set(concern, (scores.get(concern) ?? 0) + weight);
	let best: Concern = 'other';
	let most = least - 1;
	for (const [concern, score] of scores) if (score > most) [best, most] = [concern, score];
	return best;
}

/** What each concern is called where she chooses one, and what an outcome made of it is called. */
export const concernNames = {
	approaches: 'Approaches and models',
	benefits: 'What partnership changes',
	parents: 'Parents, carers and families',
	'own-contribution': 'Own contribution to the team',
	'information-sharing': 'Sharing information',
	other: 'Something else'
} as const satisfies Readonly<Record<Concern, string>>;
