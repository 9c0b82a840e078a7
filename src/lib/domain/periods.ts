import { daysBetween, moveDay, sayDate, sayMonth, sayMonthName, type Day } from './days';

/** A stretch of time that a picture has a column for: a week, a month, or several of them. */
export interface Period {
	/** Its first day, and the first day after it. */
	readonly from: Day;
	readonly to: Day;
	/** "2 Mar", "Mar", "Jan–Feb", "2026", "2024–2025". */
	readonly short: string;
	/** "week of 2 March 2026", "March 2026", "January to February 2026", "2026", "2024 to 2025". */
	readonly long: string;
}

/** How many months a column may hold where weeks are too many: whole parts of a year, then years. */
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 600] as const;
const aMonday: Day = '2024-01-01';

/**
 * The columns from the day `first` to the day `last`, none left out: weeks, else the fewest months each that
 * make no more than `most` columns (8 or more). Weeks begin on Mondays, months with the calendar.
 */
export function periodsOf(first: Day, last: Day, most: number): readonly Period[] {
	const monday = moveDay(first, -mod(daysBetween(aMonday, first), 7));
	const weeks = Math.floor(daysBetween(monday, last) / 7) + 1;
	if (weeks <= most) return rowOf(weeks, (i) => weekFrom(moveDay(monday, i * 7)));
	for (const step of monthSteps) {
		const from = Math.floor(monthOf(first) / step);
		const count = Math.floor(monthOf(last) / step) - from + 1;
		if (count <= most) return rowOf(count, (i) => monthsFrom((from + i) * step, step));
	}
	return [];
}

const rowOf = (count: number, make: (i: number) => Period): readonly Period[] =>
	Array.from({ length: Math.max(1, count) }, (_, i) => make(i));
const mod = (a: number, b: number): number => ((a % b) + b) % b;

/** Months counted from the year 0. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): Day =>
	`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

function weekFrom(monday: Day): Period {
	const [numeral, month = ''] = sayDate(monday).split(' ');
	return {
		from: monday,
		to: moveDay(monday, 7),
		short: `${numeral} ${month.slice(0, 3)}`,
		long: `week of ${sayDate(monday)}`
	};
}

function monthsFrom(month: number, step: number): Period {
	const [from, to] = [firstOf(month), firstOf(month + step)];
	return { from, to, ...namesOf(from, firstOf(month + step - 1), step) };
}

/** What a column of months is called, by the first day of its first and its last month. */
function namesOf(first: Day, last: Day, step: number): Pick<Period, 'short' | 'long'> {
	const [a, b] = [first.slice(0, 4), last.slice(0, 4)];
	if (step > 12) return { short: `${a}–${b}`, long: `${a} to ${b}` };
	if (step === 12) return { short: a, long: a };
	const [one, other] = [sayMonthName(first), sayMonthName(last)];
	if (step === 1) return { short: one.slice(0, 3), long: sayMonth(first) };
	return { short: `${one.slice(0, 3)}–${other.slice(0, 3)}`, long: `${one} to ${other} ${b}` };
}

/** Where a day stands in columns of equal width: 0 where the first begins, their number where the last ends. */
export function placeIn(periods: readonly Period[], day: Day): number {
	const at = periods.findIndex(({ to }) => day < to);
	const period = periods[at];
	if (!period) return periods.length;
	// in the middle of its day, so that the first of a month is not on the line between two
	const share = (daysBetween(period.from, day) + 0.5) / daysBetween(period.from, period.to);
	return at + Math.max(0, share);
}
