import { daysBetween, sayShortDay, type Day } from './days';
import { sayNumber } from './numbers';
import type { PackDate, TutorPack } from './own';

/** How many days ahead Today looks for what a tutor tells of. */
const ahead = 14;

/** A tutor's date that is near. */
export interface NearDate extends PackDate {
	/** "Tomorrow", "Fri 4 December, in three days". */
	readonly words: string;
}

/** The dates of her packs from `today` on, up to 14 days ahead, the earliest first. What is over is over. */
export function nearDates(packs: readonly TutorPack[], today: Day): readonly NearDate[] {
	return packs
		.flatMap(({ dates }) => dates)
		.filter(({ day }) => day >= today && daysBetween(today, day) <= ahead)
		.filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at)
		.sort((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title, 'en-GB'))
		.map((date) => ({ ...date, words: saying(daysBetween(today, date.day), date.day) }));
}

const isSame = (a: PackDate, b: PackDate): boolean => a.day === b.day && a.title === b.title;

function saying(days: number, day: Day): string {
	if (days === 0) return 'Today';
	if (days === 1) return 'Tomorrow';
	return `${sayShortDay(day)}, in ${sayNumber(days)} days`;
}
