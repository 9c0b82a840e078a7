import { shownContributions, type ShownContribution } from './contributions';
import type { Day } from './days';
import { isAnswered, type Entry } from './entry';
import type { BehavioursQuestion, Contribution } from './template';

/** One way of helping through all her team checks. */
export interface ContributionOverTime {
	readonly contribution: Contribution;
	/** Whether she named it, the last time she was asked, among those she likes best. */
	readonly isPreferred: boolean;
	/** For each occasion, whether it was seen often or as a habit, and by whom. */
	readonly seen: readonly { readonly byHer: boolean; readonly byOthers: boolean }[];
}

/** Her ways of helping over time, preferred against shown. Facts about occasions; no score and no type. */
export interface OverTime {
	/** The days of the team checks, oldest first: two or more. */
	readonly days: readonly Day[];
	/** In the template's order. */
	readonly ways: readonly ContributionOverTime[];
	/** She was asked which she likes best, and said. */
	readonly hasPreferred: boolean;
}

interface Check {
	readonly entry: Entry;
	readonly question: BehavioursQuestion;
	readonly shown: readonly ShownContribution[];
}

/**
 * Reads all team checks among the entries together; `null` with fewer than two that have answers. Checks
 * with other ways of helping than the newest one cannot be laid over it and are left out.
 */
export function contributionsOverTime(entries: readonly Entry[]): OverTime | null {
	const checks = entries
		.filter((entry) => !entry.binned)
		.flatMap(checkOf)
		.sort((a, b) => oldestFirst(a.entry, b.entry));
	const newest = checks.at(-1);
	if (!newest) return null;
	const same = checks.filter((one) => idsOf(one) === idsOf(newest));
	if (same.length < 2) return null;
	const liked = same.map(preferredIn).findLast((ids) => ids.length > 0) ?? [];
	return {
		days: same.map(({ entry }) => entry.day),
		hasPreferred: liked.length > 0,
		ways: newest.question.contributions.map((contribution, i) => ({
			contribution,
			isPreferred: liked.includes(contribution.id),
			seen: same.map(({ shown }) => ({
				byHer: (shown[i]?.mine ?? 0) >= 2,
				byOthers: (shown[i]?.theirs ?? 0) >= 2
			}))
		}))
	};
}

function checkOf(entry: Entry): readonly Check[] {
	return entry.asked.flatMap(({ question }) => {
		const answer = entry.answers[question.id];
		if (question.kind !== 'behaviours' || !isAnswered(answer)) return [];
		return [{ entry, question, shown: shownContributions(question, answer) }];
	});
}

const idsOf = ({ question }: Check): string => question.contributions.map(({ id }) => id).join(' ');

const oldestFirst = (a: Entry, b: Entry): number =>
	a.day.localeCompare(b.day) || a.created.localeCompare(b.created);

/** What she likes best is asked as a choice among the contributions, whatever the question is called. */
function preferredIn({ entry, question: { contributions } }: Check): readonly string[] {
	const isOne = (id: string): boolean => contributions.some((one) => one.id === id);
	return entry.asked.flatMap(({ question }) => {
		if (question.kind !== 'choices' && question.kind !== 'choice') return [];
		if (!question.options.every(({ id }) => isOne(id))) return [];
		const answer = entry.answers[question.id];
		return answer?.is === 'chosen' ? answer.ids : [];
	});
}

/** Whether anybody saw it often or as a habit on any of the occasions. */
export function isShown({ seen }: ContributionOverTime): boolean {
	return seen.some(({ byHer, byOthers }) => byHer || byOthers);
}
