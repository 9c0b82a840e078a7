import { daysBetween, dayOf, sayDate, type Day } from '$lib/domain/days';
import type { BackupNote } from '$lib/domain/settings';
import type { StorageFacts } from '$lib/state/storage-health.svelte';

/** A size as people say it: "340 kB", "12 MB". */
export function saySize(bytes: number): string {
	const [unit, step] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
	const amount = bytes / step;
	return `${amount < 10 ? Math.ceil(amount * 10) / 10 : Math.round(amount)} ${unit}`;
}

/** Whether the browser will keep it, in a sentence or two. */
export function stayWords(stays: StorageFacts['stays']): string {
	if (stays === null) return 'This browser does not say whether it keeps your journal.';
	return stays
		? 'The browser has promised not to clear it by itself.'
		: 'The browser has not promised to keep it. It may clear a journal that is not opened for weeks, or when the device is full.';
}

/** How old the last backup is on `today`. */
export function backupWords(last: BackupNote['last'], today: Day): string {
	if (!last) return 'None made here yet. It is the one copy that does not go with the device.';
	const day = dayOf(new Date(last.at));
	const age = daysBetween(day, today);
	if (age <= 0) return 'Made today.';
	return `${age === 1 ? 'Yesterday' : `${age} days ago`}, on ${sayDate(day)}.`;
}

/** The copies on this device. */
export function copiesWords({ safety }: StorageFacts): string {
	if (!safety)
		return 'One copy: the database. This browser has no second place to keep a safety copy in.';
	const [newest] = safety.snapshots;
	const snapshots =
		safety.snapshots.length === 0 || !newest
			? 'No snapshot yet: the first comes with your next day.'
			: `${count(safety.snapshots.length, 'snapshot')}, the newest of ${sayDate(newest)}.`;
	return `Two copies: the database, and a safety copy that is kept apart from it. ${snapshots}`;
}

/** How much room the site takes. */
export function spaceWords(space: StorageFacts['space']): string {
	if (!space) return 'This browser does not say how much room is taken.';
	return `${saySize(space.used)} of the ${saySize(space.quota)} that the browser allows.`;
}

const figure = (number: number): string => number.toLocaleString('en-GB');
const count = (number: number, one: string): string =>
	`${figure(number)} ${one}${number === 1 ? '' : 's'}`;

/** What the drill came to: "1,243 of 1,243 items recoverable". */
export function drillWords(recoverable: number, records: number): string {
	const all = `${figure(recoverable)} of ${count(records, 'item')} recoverable.`;
	return recoverable >= records
		? `${all} Every word would come back from the safety copy.`
		: `${all} The rest is in the database alone: make a backup now, then open Afterword again.`;
}
