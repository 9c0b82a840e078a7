import type { CoachRules, Evidence } from '$lib/domain/coach';
import { evidenceOf } from './evidence';
import { countsOf, holds, shown } from './findings';
import type { Reading } from './marks';
import { riskIn } from './risk';

/** A question that was put aside: what it says, and the words of the text that it rests on now. */
export interface AskedAside {
	/** '' for a question that is no longer asked. */
	readonly ask: string;
	/** None for an absence, where the text has changed, and where somebody may be at risk. */
	readonly evidence: readonly Evidence[];
}

/**
 * What the findings of these names say of a text, in their order. Two questions can give one finding: then it
 * is the one that the text as it is now would be asked.
 */
export function askedAside(
	reading: Reading,
	names: readonly string[],
	rules: CoachRules
): readonly AskedAside[] {
	const found = evidenceOf(reading);
	const counts = countsOf(reading, found);
	const isAtRisk = riskIn(reading) !== null;
	return names.map((name) => {
		const all = rules.questions.filter(({ id, finding }) => (finding ?? id) === name);
		const now = all.find(({ when }) => when.some((condition) => holds(condition, counts)));
		const evidence = now && !isAtRisk ? shown(now, reading, found) : [];
		return { ask: (now ?? all[0])?.ask ?? '', evidence };
	});
}
