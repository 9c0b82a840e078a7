import type { Safekeeping } from '$lib/state/safekeeping.svelte';

/** What came back by itself, in a sentence: "3 entries restored from the safety copy." */
export function recoveredWords(recovery: NonNullable<Safekeeping['recovery']>): string {
	const { entries, records } = recovery;
	const [count, one, many] =
		entries > 0 ? [entries, 'entry', 'entries'] : [records, 'item', 'items'];
	const what = `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
	return `${what} restored from the safety copy: the browser had lost ${count === 1 ? 'it' : 'them'}.`;
}
