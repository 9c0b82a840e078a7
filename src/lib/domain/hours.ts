import type { Day } from './days';
import type { Hours } from './settings';
import { checkDay } from './text';

/** The most hours a day holds. */
const whole = 24;

/** All hours together, to the minute or so: 7.5 and 7.25 are 14.75. */
export function totalHours(hours: readonly Hours[]): number {
	return Math.round(hours.reduce((sum, one) => sum + one.hours, 0) * 100) / 100;
}

/** Hours as she writes them, "7.5" or "7,5", as a number; `null` when they are none. */
export function readHours(text: string): number | null {
	const plain = text.trim().replace(',', '.');
	return /^\d{1,3}(\.\d{0,2})?$|^\.\d{1,2}$/.test(plain) ? Number(plain) : null;
}

/**
 * What is wrong with hours she wants to log, and at which field; `null` when they can be added to those that
 * are `logged`.
 */
export function checkHours(
	day: string,
	length: string,
	today: Day,
	logged: readonly Hours[] = []
): { readonly at: 'day' | 'hours'; readonly words: string } | null {
	const wrong = day ? checkDay(day, today, 0) : 'Say which day it was.';
	if (wrong) return { at: 'day', words: wrong };
	const hours = readHours(length);
	if (hours === null) return { at: 'hours', words: 'Write the hours as a number, such as 7.5.' };
	if (hours < 0.25 || hours > whole)
		return { at: 'hours', words: 'A day has from a quarter of an hour (0.25) to 24 hours.' };
	const before = totalHours(logged.filter((one) => one.day === day));
	if (before + hours > whole)
		return {
			at: 'hours',
			words: `You logged ${before} on that day already. Together it would be more than 24 hours.`
		};
	return null;
}
