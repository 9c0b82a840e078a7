import type { Outcome, OutcomeSet } from './outcomes';

const isBlank = (text: string): boolean => !text.trim();

/** A set she is still at, with a name for everything that has none yet: lists and links need one. */
export function namedSet(set: OutcomeSet): OutcomeSet {
	const outcomes = set.outcomes.map(namedOutcome);
	const isSame = outcomes.every((one, at) => one === set.outcomes[at]);
	if (isSame && !isBlank(set.title) && !isBlank(set.short)) return set;
	const title = set.title.trim() || 'A unit without a name';
	return { ...set, title, short: set.short.trim() || title, outcomes };
}

function namedOutcome(outcome: Outcome, at: number): Outcome {
	const code = outcome.code.trim() || `LO${at + 1}`;
	const criteria = outcome.criteria.map((one, n) => {
		const isWhole = !isBlank(one.code) && !isBlank(one.title);
		if (isWhole && !one.parts.some(({ title }) => isBlank(title))) return one;
		const name = one.code.trim() || `${code}.${n + 1}`;
		const title = one.title.trim() || name;
		const parts = one.parts.map((part) =>
			isBlank(part.title)
				? { ...part, title: one.parts.length > 1 ? 'A part to name' : title }
				: part
		);
		return { ...one, code: name, title, parts };
	});
	const isSame = criteria.every((one, n) => one === outcome.criteria[n]);
	if (isSame && !isBlank(outcome.code) && !isBlank(outcome.title)) return outcome;
	return { ...outcome, code, title: outcome.title.trim() || code, criteria };
}
