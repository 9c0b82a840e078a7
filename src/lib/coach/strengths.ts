import type { CoachRules, Evidence } from '$lib/domain/coach';
import type { Reading } from './marks';

/** Never praised, whatever else the sentence holds. */
const spoilt: readonly string[] = ['professionalKnowsBest', 'confidentialityAbsolute', 'blame'];
const fewestWords = 4;

/**
 * What is good already, the rarest kind first: for each kind of mark the sentence that shows it best, as a
 * passage of her own words.
 */
export function strengthsOf(
	reading: Reading,
	found: readonly (readonly Evidence[])[],
	rules: CoachRules
): Evidence[] {
	const used = new Set<number>();
	const strengths: Evidence[] = [];
	for (const { marks } of rules.praise) {
		const at = bestUnit(marks, reading, found, used);
		if (!at) continue;
		used.add(at.unit);
		const unit = reading.units[at.unit];
		if (unit) strengths.push({ ...at.one, start: unit.start, end: unit.end });
	}
	return strengths;
}

interface Place {
	readonly one: Evidence;
	readonly unit: number;
	readonly weight: number;
}

/** The unit with the most kinds of marks among those that surely show this one. */
function bestUnit(
	marks: string,
	reading: Reading,
	found: readonly (readonly Evidence[])[],
	used: ReadonlySet<number>
): Place | null {
	let best: Place | null = null;
	reading.units.forEach(({ index, words }) => {
		if (used.has(index) || words.length < fewestWords) return;
		const here = found[index] ?? [];
		if (spoilt.some((name) => reading.marks[index]?.has(name))) return;
		const one = here.find((each) => each.indicator === marks && each.confidence === 'firm');
		if (one && (!best || here.length > best.weight))
			best = { one, unit: index, weight: here.length };
	});
	return best;
}
