import { shownContributions, type ShownContribution } from './contributions';
import type { Answer, Seen } from './entry';
import type { BehavioursQuestion, Contribution } from './template';

/** A contribution that nobody saw on the occasion. */
export interface Lack {
	readonly contribution: Contribution;
	/** Its behaviours that somebody was asked about and answered, as the template words them. */
	readonly behaviours: readonly string[];
}

/** What a team contribution check says. Facts about one occasion; no score and no type. */
export interface TeamResult {
	/** All of them, in the template's order. */
	readonly shown: readonly ShownContribution[];
	/** What she saw most in herself, if that was often or a habit. */
	readonly most: readonly ShownContribution[];
	/** One side saw it often or as a habit, the other once or not at all; the widest apart first. */
	readonly surprises: readonly ShownContribution[];
	/** Both sides answered, and every one of their answers was "not seen". */
	readonly lacks: readonly Lack[];
	/** Both sides saw it, equally often. */
	readonly agreements: readonly ShownContribution[];
	/** How many of the behaviours she has answered for herself. */
	readonly answered: number;
	/** How many colleagues answered at least one behaviour. */
	readonly colleagues: number;
}

type Behaviours = Extract<Answer, { is: 'behaviours' }>;
interface Both extends ShownContribution {
	readonly mine: Seen;
	readonly theirs: Seen;
}

/** Reads both views of the behaviours; an empty result while `answer` holds none (DOMAIN B3). */
export function teamResult(question: BehavioursQuestion, answer: Answer | undefined): TeamResult {
	const given = behavioursOf(answer);
	const shown = shownContributions(question, given);
	const both = shown.filter((one): one is Both => one.mine !== null && one.theirs !== null);
	const top = Math.max(0, ...shown.map((one) => one.mine ?? 0));
	return {
		shown,
		most: top < 2 ? [] : shown.filter((one) => one.mine === top),
		surprises: both.filter((one) => one.mine >= 2 !== one.theirs >= 2).sort(widestFirst),
		lacks: both.flatMap(({ contribution }) => lackOf(question, given, contribution)),
		agreements: both.filter((one) => one.mine === one.theirs && one.mine > 0),
		answered: answeredOf(question, given.mine),
		colleagues: given.colleagues.filter((view) => answeredOf(question, view.seen) > 0).length
	};
}

/** A behaviours answer, an empty one in place of none. */
export function behavioursOf(answer: Answer | undefined): Behaviours {
	if (answer?.is === 'behaviours') return answer;
	return { is: 'behaviours', mine: {}, evidence: {}, colleagues: [] };
}

/** How many of the question's behaviours one view has answered. */
export function answeredOf(
	question: Pick<BehavioursQuestion, 'behaviours'>,
	seen: Readonly<Record<string, Seen>>
): number {
	return question.behaviours.filter((one) => seen[one.id] !== undefined).length;
}

/** The number for the next colleague, the lowest free one of 1 to 6; `null` when there are six. */
export function nextColleague(views: Behaviours['colleagues']): number | null {
	return [1, 2, 3, 4, 5, 6].find((one) => views.every((view) => view.number !== one)) ?? null;
}

/** Where two surprises are equally wide, what colleagues saw and she did not comes first. */
function widestFirst(a: Both, b: Both): number {
	const gap = (one: Both): number => one.theirs - one.mine;
	return Math.abs(gap(b)) - Math.abs(gap(a)) || gap(b) - gap(a);
}

/** The answers themselves are asked, not their mean: one "once" among six rounds to "not seen". */
function lackOf(
	question: BehavioursQuestion,
	{ mine, colleagues }: Behaviours,
	contribution: Contribution
): readonly Lack[] {
	const asked = question.behaviours
		.filter((one) => one.contribution === contribution.id)
		.map(({ id, text }) => ({
			text,
			given: [mine, ...colleagues.map((view) => view.seen)].flatMap((seen) => seen[id] ?? [])
		}))
		.filter(({ given }) => given.length > 0);
	if (asked.some(({ given }) => given.some((seen) => seen > 0))) return [];
	return [{ contribution, behaviours: asked.map(({ text }) => text) }];
}

/** One view with one behaviour answered, or, for `null`, not answered. */
export function markSeen(
	seen: Readonly<Record<string, Seen>>,
	behaviour: string,
	how: Seen | null
): Readonly<Record<string, Seen>> {
	const others = Object.entries(seen).filter(([id]) => id !== behaviour);
	return Object.fromEntries(how === null ? others : [...others, [behaviour, how]]);
}
