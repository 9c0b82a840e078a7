import type { Mark, Reading } from './marks';

/** The signal that somebody, the writer or a child she tells of, is at risk now. */
const risk = 'risk';

/**
 * The words that tell of a person at risk now, or `null`. An essay about safeguarding, a rule or a "what if"
 * is none (`templates/coach/risk.yaml`).
 */
export function riskIn(reading: Reading): Mark | null {
	for (const marks of reading.marks) {
		const found = marks.get(risk)?.find((one) => one.confidence === 'firm');
		if (found) return found;
	}
	return null;
}
