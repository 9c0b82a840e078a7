import type { Entry } from './entry';
import { mergeEntries } from './merge';
import { isSame, pick } from './three-way';
import { wordedIn } from './worded';

/** What is left of an entry when a change `before` → `after` is taken back: what was written since stays. */
export function takenBackIn(before: Entry, after: Entry, now: Entry): Entry {
	if (isSame(wordedIn(now), wordedIn(after))) return { ...now, ...wordedIn(before) };
	const back = <K extends keyof Entry>(key: K): Entry[K] =>
		pick(after[key], before[key], now[key], true);
	return {
		...now,
		...wordedIn(mergeEntries(after, before, now)),
		// a merge takes these two from the side whose questions stand
		...{ templateTitle: back('templateTitle'), templateShort: back('templateShort') }
	};
}

/**
 * The same of any other record, field by field: what is as the change left it goes back, what was written since
 * stays. Things with an id are found again by it, others by their place in a list that is as long as it was.
 */
export function takenBack<T>(before: T, after: T, now: T): T {
	// each part is read out of three values of one type
	return backOf(before, after, now) as T;
}

function backOf(before: unknown, after: unknown, now: unknown): unknown {
	if (isSame(now, after)) return before;
	if (isSame(before, after)) return now;
	if (Array.isArray(before) && Array.isArray(after) && Array.isArray(now))
		return backInList(before, after, now);
	if (!isRecord(before) || !isRecord(after) || !isRecord(now)) return now;
	return Object.fromEntries(
		Object.entries(now).map(([key, value]) => [key, backOf(before[key], after[key], value)])
	);
}

function backInList(
	before: readonly unknown[],
	after: readonly unknown[],
	now: readonly unknown[]
): readonly unknown[] {
	const isSameLength = before.length === after.length && after.length === now.length;
	return now.map((one, at) => {
		if (idOf(one) === undefined) return isSameLength ? backOf(before[at], after[at], one) : one;
		const find = (list: readonly unknown[]): unknown =>
			list.find((other) => idOf(other) === idOf(one));
		const [was, made] = [find(before), find(after)];
		return was === undefined || made === undefined ? one : backOf(was, made, one);
	});
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): unknown => (isRecord(value) ? value['id'] : undefined);
