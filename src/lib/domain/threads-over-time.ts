import type { Indicator } from './coach';
import { sayDate, sayMonth, type Day } from './days';
import type { Id } from './ids';
import { sayCount } from './numbers';
import { periodsOf, placeIn, type Period } from './periods';

/**
 * What is followed through her entries, in the order of the picture. Each is an indicator of the coach; only
 * what it is sure of counts.
 */
export const threads = [
	'perspective',
	'theory',
	'analysis',
	'learning'
] as const satisfies readonly Indicator[];
export type Thread = (typeof threads)[number];

/** Her sentence for each thread that an entry holds. */
export type ThreadQuotes = Readonly<Partial<Record<Thread, string>>>;

/** An entry as far as it was read for its threads. */
export interface ThreadedEntry {
	readonly id: Id;
	readonly day: Day;
	readonly quotes: ThreadQuotes;
}

/** One thread through all entries that were read. */
export interface ThreadOverTime {
	readonly thread: Thread;
	/** The entries that hold it, oldest first. */
	readonly entries: readonly ThreadedEntry[];
	/** Where each of them stands, in columns from the left. */
	readonly places: readonly number[];
}

/** A column of the picture. */
export interface ThreadPeriod extends Period {
	/** What she wrote in it, oldest first. */
	readonly entries: readonly ThreadedEntry[];
}

/** The picture of the threads: facts about entries; no score, and nothing that could go up or down. */
export interface ThreadsOverTime {
	readonly periods: readonly ThreadPeriod[];
	readonly rows: readonly ThreadOverTime[];
	/** Where every entry stands. */
	readonly places: readonly number[];
}

/** With fewer entries a picture would show nothing that she does not know. */
export const fewestEntries = 3;
/** More columns would be too narrow for a finger. */
const mostPeriods = 8;

/** Lays the entries out over time; `null` with fewer than three. They come in any order. */
export function threadsOverTime(read: readonly ThreadedEntry[]): ThreadsOverTime | null {
	const entries = [...read].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	const [first, last] = [entries[0], entries.at(-1)];
	if (!first || !last || entries.length < fewestEntries) return null;
	const periods = periodsOf(first.day, last.day, mostPeriods);
	const place = ({ day }: ThreadedEntry): number => placeIn(periods, day);
	return {
		periods: periods.map((one) => ({
			...one,
			entries: entries.filter(({ day }) => one.from <= day && day < one.to)
		})),
		places: entries.map(place),
		rows: threads.map((thread) => {
			const holding = entries.filter(({ quotes }) => quotes[thread] !== undefined);
			return { thread, entries: holding, places: holding.map(place) };
		})
	};
}

/** What the threads are called. */
export const threadWords: Readonly<Record<Thread, string>> = {
	perspective: 'How somebody else saw it',
	theory: 'A theory or an idea',
	analysis: 'Why it went that way',
	learning: 'What you learned'
};
const wrote: Readonly<Record<Thread, string>> = {
	perspective: 'wrote how somebody else saw it',
	theory: 'named a theory or an idea',
	analysis: 'wrote why it went that way',
	learning: 'wrote what you learned'
};

/**
 * One plain sentence about a thread. `isAll`: every entry was read, so that the first one found is the first
 * there is. `isClose`: the picture is of weeks, and the day says more than the month.
 */
export function threadSentence(
	{ thread, entries }: ThreadOverTime,
	{ isAll, isClose }: { readonly isAll: boolean; readonly isClose: boolean }
): string {
	const [first] = entries;
	if (!first)
		return isAll
			? 'I have not found it yet. I may have missed it.'
			: 'In the entries read so far I have not found it. I may have missed it.';
	const when = isClose ? `on ${sayDate(first.day)}` : `in ${sayMonth(first.day)}`;
	const since = entries.length - 1;
	const start = isAll
		? `You first ${wrote[thread]} ${when}`
		: `In the entries read so far, you first ${wrote[thread]} ${when}`;
	return since === 0
		? `${start}.`
		: `${start}; since then in ${sayCount(since, 'entry', 'entries')}.`;
}

/** What a column holds, in words: "March 2026, three entries. How somebody else saw it: in two entries." */
export function periodSentence({ short, long, entries }: ThreadPeriod): string {
	const found = threads.flatMap((thread) => {
		const count = entries.filter(({ quotes }) => quotes[thread] !== undefined).length;
		return count > 0 ? [`${threadWords[thread]}: in ${sayCount(count, 'entry', 'entries')}`] : [];
	});
	// who speaks to the screen says what stands on it
	const name = short.includes('–') ? `${short}, ${long}` : long;
	const all = `${name}, ${sayCount(entries.length, 'entry', 'entries')}`;
	return `${[all, ...found].join('. ')}.`;
}
