import { daysBetween, sayDay, sayShortDay, type Day } from './days';
import { sayNumber } from './numbers';
import type { Target } from './plan';

/** How many days ahead Today looks. */
const ahead = 7;

/** One line of "due" on Today. */
export interface Due {
	readonly target: Target;
	readonly is: 'due' | 'review';
	readonly day: Day;
	readonly isOverdue: boolean;
	/** A kind sentence that says when, and what to do. */
	readonly words: string;
}

/**
 * The targets that are due or to be reviewed up to 7 days from `today`, or should have been: the earliest
 * first, one line a target, its earlier date. What is done or set aside is left in peace, and so is a review
 * that was held.
 */
export function dueOn(targets: readonly Target[], today: Day): readonly Due[] {
	return targets
		.filter((target) => target.status !== 'done' && target.status !== 'set-aside')
		.flatMap((target) => dueOf(target, today) ?? [])
		.sort((a, b) => a.day.localeCompare(b.day) || a.target.created.localeCompare(b.target.created));
}

function dueOf(target: Target, today: Day): Due | null {
	const { review, due } = target;
	const isNear = (day: Day | null): day is Day => day !== null && daysBetween(today, day) <= ahead;
	const isReviewNext = isNear(review) && !isHeld(target, review) && !(due && due < review);
	if (isReviewNext)
		return { target, is: 'review', day: review, ...saying('review', review, today) };
	if (isNear(due)) return { target, is: 'due', day: due, ...saying('due', due, today) };
	return null;
}

/**
 * Whether the review for the day `review` was held: one is written on that day or later. One that is held
 * earlier takes its day away (`withReview`), so a day picked anew always stands.
 */
export function isHeld(target: Pick<Target, 'reviews'>, review: Day): boolean {
	return target.reviews.some((one) => one.day >= review);
}

function saying(is: Due['is'], day: Day, today: Day): Pick<Due, 'isOverdue' | 'words'> {
	const days = daysBetween(today, day);
	const date = day.slice(0, 4) === today.slice(0, 4) ? sayShortDay(day) : sayDay(day);
	const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : date;
	const how = days > 1 ? `, in ${sayNumber(days)} days` : '';
	if (is === 'review') {
		const ask = 'Who noticed, and what changed?';
		return days < 0
			? { isOverdue: true, words: `The review was for ${date}. It can still be done. ${ask}` }
			: { isOverdue: false, words: `Review ${when}${how}. ${ask}` };
	}
	return days < 0
		? { isOverdue: true, words: `It was due ${date}. Say how it went, or pick a new date.` }
		: { isOverdue: false, words: `Due ${when}${how}.` };
}
