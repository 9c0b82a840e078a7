import { addDays, differenceInCalendarDays, isValid, lightFormat, parseISO } from 'date-fns';

/** A day in the writer's own zone, `'2026-03-09'`; never a UTC timestamp. */
export type Day = string;
/** A moment, as an ISO 8601 string in UTC. */
export type Instant = string;

const shape = 'yyyy-MM-dd';
// names here, since the same words in date-fns come with every pattern it knows: 5 kB of the first load
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];
/** Midnight of the day in the writer's own zone. */
const read = (day: Day): Date => parseISO(day);

/** The moment of `now` as an Instant. */
export function instant(now: Date = new Date()): Instant {
	return now.toISOString();
}

/** The day it is for the writer at `now`, in her own zone. */
export function dayOf(now: Date = new Date()): Day {
	return lightFormat(now, shape);
}

/** Whether the text is a day that exists: '2026-02-30' is not; years 1900 to 2199 only. */
export function isRealDay(text: string): boolean {
	return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && isValid(read(text));
}

/** `day` moved by whole days, across months and clock changes. */
export function moveDay(day: Day, by: number): Day {
	return lightFormat(addDays(read(day), by), shape);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
	return differenceInCalendarDays(read(b), read(a));
}

/** The pieces of a date in words, joined by spaces; a text that is no day stays as it is. */
function say(day: Day, ...pieces: readonly ('weekday' | 'numeral' | 'month' | 'year')[]): string {
	if (!isRealDay(day)) return day;
	const date = read(day);
	const words = {
		weekday: weekdays[date.getDay()],
		numeral: String(date.getDate()),
		month: months[date.getMonth()],
		year: String(date.getFullYear())
	};
	return pieces.map((piece) => words[piece]).join(' ');
}

/** "Tue 3 March 2026" */
export const sayDay = (day: Day): string => say(day, 'weekday', 'numeral', 'month', 'year');
/** "3 March 2026" */
export const sayDate = (day: Day): string => say(day, 'numeral', 'month', 'year');
/** "Tue 3 March" */
export const sayShortDay = (day: Day): string => say(day, 'weekday', 'numeral', 'month');
/** "March 2026" */
export const sayMonth = (day: Day): string => say(day, 'month', 'year');
/** "March" */
export const sayMonthName = (day: Day): string => say(day, 'month');
/** "Tue" */
export const sayWeekday = (day: Day): string => say(day, 'weekday');
/** "3", the numeral for the margin. */
export const sayNumeral = (day: Day): string => say(day, 'numeral');

/** "14:02" in the writer's own zone. */
export function sayTime(at: Instant): string {
	return lightFormat(new Date(at), 'HH:mm');
}

/** "29 January to 5 March 2026", or one date when both are the same. */
export function saySpan(from: Day, to: Day): string {
	if (from === to) return sayDate(from);
	const sameYear = from.slice(0, 4) === to.slice(0, 4);
	return `${sameYear ? say(from, 'numeral', 'month') : sayDate(from)} to ${sayDate(to)}`;
}
