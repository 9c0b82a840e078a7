import { sayDay, type Day } from '$lib/domain/days';
import { dueOn, isHeld } from '$lib/domain/due';
import type { Target, TargetStatus } from '$lib/domain/plan';
import { isOver } from '$lib/domain/targets';

/** What each status is called on screen. */
export const statusWords: Readonly<Record<TargetStatus, string>> = {
	planned: 'Planned',
	'under-way': 'Under way',
	done: 'Done',
	changed: 'Changed',
	'set-aside': 'Set aside'
};

type Next = { readonly is: 'review' | 'due'; readonly day: Day };

/** What comes next: the review unless it was held or comes after the due day. `null` without a date. */
function nextOf(target: Target): Next | null {
	const { due, review } = target;
	if (review && !isHeld(target, review) && (!due || review <= due))
		return { is: 'review', day: review };
	return due ? { is: 'due', day: due } : null;
}

/** The line over a target: what comes next and when; its status once it is over; '' without a date. */
export function nextWords(target: Target): string {
	if (isOver(target)) return statusWords[target.status];
	const next = nextOf(target);
	if (!next) return '';
	return `${next.is === 'review' ? 'Review due' : 'Due'} ${sayDay(next.day)}`;
}

/** The day a target stands at in the plan's margin; `null` without one. */
export function nextDay(target: Target): Day | null {
	return nextOf(target)?.day ?? null;
}

/** Whether it is time to look at the target again: it is due or to be reviewed within a week, or was. */
export function isTimeToLook(target: Target, today: Day): boolean {
	return dueOn([target], today).length > 0;
}

/** Open targets by their next day, those without one after them, what is over last. */
export function inOrder(targets: readonly Target[]): readonly Target[] {
	return [...targets].sort(
		(a, b) =>
			Number(isOver(a)) - Number(isOver(b)) ||
			(nextDay(a) ?? '9').localeCompare(nextDay(b) ?? '9') ||
			a.created.localeCompare(b.created)
	);
}
