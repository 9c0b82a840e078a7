import { lowerFirst, type Coverage, type PartCover } from '$lib/domain/coverage';
import { sayNumber } from '$lib/domain/numbers';
import type { Outcome } from '$lib/domain/outcomes';

/** One outcome of a unit as a line of the list beside its ring. */
export interface OutcomeLine {
	readonly outcome: Outcome;
	/** A short name: the criterion's where there is only one. */
	readonly title: string;
	/** What is missing, else what is thin, else that all is covered. */
	readonly words: string;
}

/** The outcomes of a unit in its order, each with a sentence about what the journal shows. */
export function outcomeLines(coverage: Coverage): readonly OutcomeLine[] {
	const lines = new Map<Outcome, PartCover[]>();
	for (const outcome of coverage.set.outcomes) lines.set(outcome, []);
	for (const part of coverage.parts) lines.get(part.outcome)?.push(part);
	return [...lines].map(([outcome, parts]) => ({
		outcome,
		title: titleOf(outcome),
		words: wordsFor(parts)
	}));
}

function titleOf({ title, criteria }: Outcome): string {
	const [only, ...more] = criteria;
	return only && more.length === 0 ? only.title : title;
}

function wordsFor(parts: readonly PartCover[]): string {
	const missing = parts.filter(({ cover }) => cover === 'missing');
	if (missing.length === parts.length && parts.length > 1) return 'Nothing yet';
	if (missing.length > 0) return `Nothing yet for ${named(missing)}`;
	const thin = parts.filter(({ cover }) => cover === 'thin');
	if (thin.length === 0) return 'Every part is covered';
	return thin.length === 1
		? `One part is thin: ${named(thin)}`
		: `${upperFirst(sayNumber(thin.length))} parts are thin: ${named(thin)}`;
}

/** Up to two by name, more by number. */
function named(parts: readonly PartCover[]): string {
	const names = parts.map(({ part }) => lowerFirst(part.title));
	if (names.length < 3) return names.join(' and ');
	const rest = sayNumber(names.length - 1);
	return `${names[0] ?? ''} and ${rest} more`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
