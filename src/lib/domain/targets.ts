import { daysBetween, type Day, type Instant } from './days';
import { newId } from './ids';
import type { Target } from './plan';

/** A target with nothing in it yet, starting today. */
export function newTarget(today: Day, now: Instant): Target {
	return {
		id: newId(),
		title: '',
		why: '',
		actions: '',
		support: '',
		measureMe: '',
		measureOthers: '',
		start: today,
		due: null,
		review: null,
		status: 'planned',
		changed: '',
		reviews: [],
		sources: [],
		criterion: null,
		created: now,
		updated: now
	};
}

/** Done or set aside: nothing is due any more. */
export function isOver({ status }: Pick<Target, 'status'>): boolean {
	return status === 'done' || status === 'set-aside';
}

/** What the review of `today` says so far; '' when there is none. */
export function reviewOf(target: Pick<Target, 'reviews'>, today: Day): string {
	return target.reviews.findLast((one) => one.day === today)?.words ?? '';
}

/** A review held up to this many days before its day counts for it. */
const early = 7;

/**
 * What changes in a target when the review of `today` says `words`; no words, no review. A target that was
 * only planned is under way from its first review on, and a review day that has come, or comes within a week,
 * is done with.
 */
export function withReview(
	before: Target,
	words: string,
	today: Day
): Pick<Target, 'reviews' | 'status' | 'review'> {
	const { review, status } = before;
	const at = before.reviews.findLastIndex((one) => one.day === today);
	const others = before.reviews.filter((_, place) => place !== at);
	if (!words.trim()) return { reviews: others, status, review };
	const said = { day: today, words };
	return {
		reviews: at < 0 ? [...others, said] : before.reviews.with(at, said),
		status: status === 'planned' ? 'under-way' : status,
		review: review && daysBetween(today, review) > early ? review : null
	};
}
