/** When a journal locks itself, in minutes. */
export interface LockTimes {
	/** After so long without a touch or a key. */
	readonly idle: number;
	/** When it was out of sight for so long; 0: at once. */
	readonly hidden: number;
}

export const idleChoices = [1, 5, 15, 30] as const;
export const hiddenChoices = [0, 1, 5] as const;
export const usualTimes: LockTimes = { idle: 5, hidden: 1 };

/** What was seen of her, by the wall clock in ms: a frozen page's other clocks may stand still. */
export interface Presence {
	/** When she last did something, in any window. */
	readonly active: number;
	/** Since when this window is out of sight; `null`: it is seen. */
	readonly hiddenSince: number | null;
	/** The latest time that was ever seen. */
	readonly latest: number;
}

const minute = 60_000;
/** A clock that is put right by a moment is no sign of anything. */
const slip = 5_000;

/** Whether a window is to be locked at `now`. A clock that went backwards tells nothing: it is locked then too. */
export function mustLock({ active, hiddenSince, latest }: Presence, now: number, times: LockTimes) {
	if (now < latest - slip) return true;
	if (now - active >= times.idle * minute) return true;
	return hiddenSince !== null && now - Math.max(hiddenSince, active) >= times.hidden * minute;
}

/** How long until a window may have to be locked, in ms. */
export function untilLock(
	{ active, hiddenSince }: Presence,
	now: number,
	times: LockTimes
): number {
	const idle = active + times.idle * minute - now;
	if (hiddenSince === null) return Math.max(0, idle);
	const hidden = Math.max(hiddenSince, active) + times.hidden * minute - now;
	return Math.max(0, Math.min(idle, hidden));
}

/** How many wrong tries are free before she has to wait. */
const free = 3;
const longestWait = 30;

/** How long to wait after so many wrong tries, in seconds: it grows, and never locks her out. */
export function waitAfter(wrong: number): number {
	return wrong < free ? 0 : Math.min(longestWait, 2 ** (wrong - free));
}
