import { daysBetween, type Day } from '$lib/domain/days';
import type { Placement } from '$lib/domain/settings';

/** After so many days without hours a placement is taken to be over. */
const over = 28;

/**
 * Which week of her placement `today` is in, counted in sevens from the first day with hours: 1 is the first.
 * Of several placements the one she was at last. `null` without hours, before the first day, or when the last
 * hours were more than four weeks ago.
 */
export function placementWeek(placements: readonly Placement[], today: Day): number | null {
	let first = '';
	let last = '';
	for (const { hours } of placements) {
		const days = hours.map(({ day }) => day).sort();
		const [begun = ''] = days;
		const been = days.findLast((day) => day <= today) ?? '';
		if (been > last || (been === last && begun > first)) [first, last] = [begun, been];
	}
	if (!last || daysBetween(last, today) > over) return null;
	return Math.floor(daysBetween(first, today) / 7) + 1;
}
