import { guessConcern } from './guess-concern';
import type { Criterion, Outcome, OutcomeSet, Part } from './outcomes';
import { freeId, idOfCode, idOfTitle, itselfId, type IdSource } from './set-ids';
import type { Concern } from './template';

/** A countable part as it was found; what is missing is filled in. */
export type RoughPart = Partial<Part> & Pick<Part, 'title' | 'ask'>;

/** A criterion as it was found: only the words are sure. */
export interface RoughCriterion {
	readonly id?: string;
	/** It stands for its outcome, which has no criteria. */
	readonly isItself?: boolean;
	readonly code: string;
	readonly title?: string;
	readonly text: string;
	readonly parts?: readonly RoughPart[];
}

export interface RoughOutcome {
	readonly id?: string;
	readonly code: string;
	readonly title: string;
	readonly concern?: Concern;
	readonly verb?: Outcome['verb'];
	readonly criteria: readonly RoughCriterion[];
}

/** A unit as a paste or a file gives it. */
export interface RoughSet {
	readonly title: string;
	readonly short?: string;
	readonly programme?: string;
	readonly note?: string;
	readonly outcomes: readonly RoughOutcome[];
	readonly matches?: OutcomeSet['matches'];
}

/** An outcome set that has no id yet. */
export type SetBody = Omit<OutcomeSet, 'id'>;

/** The id of the only part of a criterion that has nothing to count. */
export const wholeId = 'whole';

/** Which built-in template helps most with what an outcome is about. */
const templateFor = {
	approaches: 'partnership-level',
	benefits: 'benefits',
	parents: 'parent-partnership',
	'own-contribution': 'team-contribution',
	'information-sharing': 'what-why-how',
	other: 'gibbs'
} as const satisfies Readonly<Record<Concern, string>>;

/**
 * An outcome set of rough findings: ids stand once and hold none of its words, short names are made of long
 * texts, concerns are guessed, and a criterion without countable parts becomes one part. The same findings give
 * the same ids.
 */
export function makeSet(rough: RoughSet, from: IdSource = 'counted'): SetBody {
	const outcomeIds = new Set<string>();
	const criterionIds = new Set<string>();
	const title = rough.title.trim() || 'A unit of mine';
	return {
		version: 1,
		title,
		short: rough.short?.trim() || cut(title, 24),
		programme: rough.programme?.trim() ?? '',
		note: rough.note?.trim() ?? '',
		...(rough.matches?.length ? { matches: rough.matches } : {}),
		outcomes: rough.outcomes.map((one, at) => {
			const code = one.code.trim() || `LO${at + 1}`;
			const words = [one.title, ...one.criteria.map(({ text }) => text)].join(' ');
			const concern = one.concern ?? guessFirst([one.title, words]);
			const id = freeId(one.id ?? idOfCode(code, from), outcomeIds, `LO${at + 1}`);
			const make = (criterion: RoughCriterion): Criterion =>
				makeCriterion(
					criterion.isItself ? { ...criterion, id: itselfId(id) } : criterion,
					concern,
					{ ids: criterionIds, from }
				);
			return {
				id,
				code,
				title: one.title.trim() || code,
				...(one.verb ? { verb: one.verb } : {}),
				concern,
				criteria: one.criteria.map(make)
			};
		})
	};
}

function makeCriterion(
	rough: RoughCriterion,
	concern: Concern,
	{ ids, from }: { readonly ids: Set<string>; readonly from: IdSource }
): Criterion {
	const text = rough.text.trim() || rough.title?.trim() || rough.code.trim();
	const code = rough.code.trim() || `AC${ids.size + 1}`;
	const title = rough.title?.trim() || shortTitle(text);
	const partIds = new Set<string>();
	const parts = (rough.parts ?? []).map((part) => {
		const [title, ask] = [part.title.trim(), part.ask.trim() || part.title.trim()];
		const id = freeId(part.id ?? idOfTitle(part.title, from), partIds, 'part');
		return { ...wholePart(title, ask, concern), ...part, id, title, ask };
	});
	const id = freeId(rough.id ?? idOfCode(code, from), ids, 'criterion');
	return {
		id,
		code,
		title,
		text,
		parts: parts.length > 0 ? parts : [wholePart(title, text, concern)]
	};
}

/** The single part of a criterion that has nothing to count; `ask` is the question that helps to find it. */
export function wholePart(title: string, ask: string, concern: Concern): Part {
	return { id: wholeId, title, ask, roles: [], template: templateFor[concern] };
}

function guessFirst(texts: readonly string[]): Concern {
	return texts.map(guessConcern).find((one) => one !== 'other') ?? 'other';
}

/** How briefs begin what they ask for; the short name begins after it. */
const openings =
	/^((award(ing)? credit|credit (should be|is) given|marks? (are )?awarded|marks?|look) for|expect (candidates|learners|students) to|(the )?(learners?|students?|candidates?|you) (can|must|should|will|needs? to)( be able to)?)\s+/i;

/** A short name made of a criterion's words, at most 60 characters. */
export function shortTitle(text: string): string {
	const bare = text.replace(openings, '').replace(/\s+/g, ' ').trim();
	const first = bare.charAt(0).toUpperCase() + bare.slice(1);
	return cut(first, 60).replace(/[.,;:]+$/, '');
}

/** Words cut at a space, with an ellipsis where something is left out. */
function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	const piece = text.slice(0, most - 1);
	const at = piece.lastIndexOf(' ');
	return `${(at > most / 2 ? piece.slice(0, at) : piece).replace(/[\s,;:.–-]+$/, '')}…`;
}
