import type { Answer, Seen } from './entry';
import type { BehavioursQuestion, Contribution } from './template';

export const seenWords = ['not seen', 'once', 'often', 'a habit'] as const;

/** One way of helping, as the learner and her colleagues saw it on one occasion. */
export interface ShownContribution {
	readonly contribution: Contribution;
	/** Mean over its behaviours, rounded half up; `null` while none is answered. */
	readonly mine: Seen | null;
	/** Mean over all colleagues' answers, rounded half up; `null` without a colleague view. */
	readonly theirs: Seen | null;
}

/** The nine contributions with both views, in the template's order. */
export function shownContributions(
	question: BehavioursQuestion,
	answer: Answer | undefined
): readonly ShownContribution[] {
	const given = answer?.is === 'behaviours' ? answer : null;
	return question.contributions.map((contribution) => {
		const ids = question.behaviours
			.filter((one) => one.contribution === contribution.id)
			.map((one) => one.id);
		const pick = (seen: Readonly<Record<string, Seen>>): readonly Seen[] =>
			ids.map((id) => seen[id]).filter((value) => value !== undefined);
		return {
			contribution,
			mine: mean(pick(given?.mine ?? {})),
			theirs: mean((given?.colleagues ?? []).flatMap((view) => pick(view.seen)))
		};
	});
}

function mean(values: readonly Seen[]): Seen | null {
	if (values.length === 0) return null;
	const sum = values.reduce<number>((total, value) => total + value, 0);
	return Math.floor(sum / values.length + 0.5) as Seen; // a mean of 0..3 rounds to 0..3
}
