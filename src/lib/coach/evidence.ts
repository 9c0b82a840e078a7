import { indicators, type Evidence, type Indicator } from '$lib/domain/coach';
import type { Mark, Reading } from './marks';

const names: ReadonlySet<string> = new Set(indicators);
export const isIndicator = (name: string): name is Indicator => names.has(name);

/** Nothing but an event: what is left when nothing else was found (DOMAIN C4). */
const eventCue = 'event';
const thinking = 'thinking';
/** These may be named in a plain account. */
const named: readonly string[] = ['partnershipModel', 'legislation'];

/** The marks of each unit that are indicators, one of each kind, the surest; description last. */
export function evidenceOf(reading: Reading): readonly (readonly Evidence[])[] {
	return reading.units.map((unit) => {
		const marks = reading.marks[unit.index] ?? new Map<string, readonly Mark[]>();
		const found: Evidence[] = [];
		for (const [name, list] of marks) if (isIndicator(name)) found.push(evidence(best(list), name));
		const only = description(marks, found, unit.start, unit.end);
		return (only ? [...found, only] : found).sort((a, b) => a.start - b.start);
	});
}

/** The surest, then the longest. */
export function best(marks: readonly Mark[]): Mark {
	return marks.reduce((a, b) => {
		if (a.confidence !== b.confidence) return a.confidence === 'firm' ? a : b;
		return b.end - b.start > a.end - a.start ? b : a;
	});
}

/** A mark as evidence; a signal is shown as the description it is part of. */
export function evidence(mark: Mark, indicator: Indicator = 'description'): Evidence {
	const { start, end, rule, confidence } = mark;
	return { indicator, start, end, rule, confidence };
}

function description(
	marks: ReadonlyMap<string, readonly Mark[]>,
	found: readonly Evidence[],
	start: number,
	end: number
): Evidence | null {
	const event = marks.get(eventCue);
	if (!event) return null;
	const other = found.filter((one) => one.indicator !== 'selfReference');
	const isSure = best(event).confidence === 'firm';
	if (marks.has(thinking) || other.some((one) => !named.includes(one.indicator))) return null;
	if (other.length > 0 && !isSure) return null;
	const confidence = isSure && other.length === 0 ? 'firm' : 'tentative';
	return { indicator: 'description', start, end, rule: 'event-only', confidence };
}
