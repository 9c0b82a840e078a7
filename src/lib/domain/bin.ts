import type { Day } from './days';
import type { Entry } from './entry';
import type { Use } from './settings';

/** How long something lies in the bin, in days on which the app was used (DESIGN §4). */
export const binDays = 30;

type Binned = NonNullable<Entry['binned']>;

/**
 * The use counted on with `today`. A day counts once, whenever it differs from the last one counted:
 * a clock that jumps, forwards or back and however far, adds one day and deletes nothing.
 */
export function countUse(use: Use | null, today: Day): Use {
	if (use?.last === today) return use;
	return { days: (use?.days ?? 0) + 1, last: today };
}

/** Days of use since it was thrown away; 0 also when the count began anew. `null`: not in the bin. */
export function binnedFor(
	one: { readonly binned: Binned | null },
	usedDays: number
): number | null {
	return one.binned && Math.max(0, usedDays - one.binned.usedDay);
}

/** Whether it has lain in the bin for all its days of use. */
export function isExpired(binned: Binned, usedDays: number): boolean {
	return usedDays - binned.usedDay >= binDays;
}

/** Days of use until it is deleted for good, 0 to 30. */
export function daysLeft(binned: Binned, usedDays: number): number {
	return Math.max(0, binDays - Math.max(0, usedDays - binned.usedDay));
}

/** The heads of what lies in the bin, thrown away last first. */
export function binOf<T extends { readonly binned: Binned | null }>(
	heads: readonly T[]
): readonly T[] {
	const at = ({ binned }: T): string => binned?.at ?? '';
	return heads.filter((head) => head.binned).sort((a, b) => (at(a) < at(b) ? 1 : -1));
}
