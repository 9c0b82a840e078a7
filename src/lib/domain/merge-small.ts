import { knownHere, knownThere } from './backup-meeting';
import type { Instant } from './days';
import { totalHours } from './hours';
import type { Here, MergeChange, MergeContext, Merged, SmallRecord } from './merge-journal';
import { mergeRecord, wordFields } from './merge-record';
import type { Stored } from './records';
import type { Placement } from './settings';
import { isSame } from './three-way';

/**
 * A small record of a backup (a target, a placement, the profile, a tombstone) into what is here. These
 * have no history: the version counts where one side knows the other's; where both went on, both wordings
 * are kept, lists are joined, and of what cannot be kept twice the later side's stands, else what is here.
 */
export function mergeSmall(incoming: SmallRecord, here: Here, context: MergeContext): Merged {
	const now = here(incoming.id);
	if (incoming.kind === 'tombstone') return mergeTombstone(incoming, now, context);
	// days of use are this device's own, and what lies in the bin is counted by them
	if (incoming.kind === 'use') return { outcome: 'same', changes: [] };
	if (!now) return { outcome: 'new', changes: [over(incoming, 0)] };
	const { meeting } = context;
	const isBehind = incoming.rev <= knownHere(meeting, incoming.id, now.rev);
	if (now.kind === 'tombstone') {
		const touched = lastTouch(incoming);
		// the tombstone's own content; the kind was just asked
		const { at } = now.content as { readonly at: Instant };
		if (isBehind || (touched && touched <= at)) return { outcome: 'deleted', changes: [] };
		return { outcome: 'new', changes: [over(incoming, now.rev)] };
	}
	// notes that never change, as a pack does not
	const isSettled = ['handin', 'tutorpack', 'namenote'].includes(incoming.kind);
	if (isBehind || isSettled || now.kind !== incoming.kind) return { outcome: 'same', changes: [] };
	// written on there from what is here: as it is there
	const isAhead = now.rev <= knownThere(meeting, incoming.id);
	const content = isAhead ? incoming.content : mergeContents(incoming, now);
	if (isSame(content, now.content)) return { outcome: 'same', changes: [] };
	// a merge of two contents of one kind is of that kind
	const change = { kind: now.kind, id: now.id, base: now.rev, content } as MergeChange;
	return { outcome: 'merged', changes: [change] };
}

/** The record as it is, over version `base`. */
const over = ({ kind, id, content }: SmallRecord, base: number): MergeChange =>
	({ kind, id, base, content }) as MergeChange; // kind and content come from one record

/** Deleted for good where the backup was made: here it goes to the bin, unless words were written since. */
function mergeTombstone(
	incoming: Stored<'tombstone'>,
	now: Stored | null,
	context: MergeContext
): Merged {
	if (!now) return { outcome: 'same', changes: [over(incoming as SmallRecord, 0)] };
	if (now.kind !== 'entry' || incoming.rev <= knownHere(context.meeting, now.id, now.rev))
		return { outcome: 'same', changes: [] };
	const { content, rev } = now as Stored<'entry'>; // its kind was just asked
	const { at } = incoming.content;
	if (content.binned || content.updated > at) return { outcome: 'same', changes: [] };
	const binned = { ...content, binned: { at, usedDay: context.usedDays } };
	const change: MergeChange = { kind: 'entry', id: now.id, base: rev, content: binned };
	return { outcome: 'binned', changes: [change] };
}

/** When she last wrote in it, as far as it says; '' when it does not. */
function lastTouch(record: SmallRecord): Instant {
	switch (record.kind) {
		case 'target':
		case 'outcomeset':
		case 'owntemplate':
			return record.content.updated;
		case 'placement':
			return record.content.hours.reduce(
				(latest, { day }) => (day > latest ? day : latest),
				record.content.created
			);
		case 'handin':
		case 'namenote':
			return record.content.at;
		case 'tutorpack':
			return record.content.added;
		default:
			return '';
	}
}

type Fields = Readonly<Record<string, unknown>>;

function mergeContents(incoming: SmallRecord, now: Stored): object {
	const words: readonly string[] =
		incoming.kind in wordFields ? wordFields[incoming.kind as keyof typeof wordFields] : [];
	// every content is a plain object of named fields
	const [theirs, mine] = [incoming.content, now.content] as unknown as [Fields, Fields];
	const isLater = String(theirs['updated'] ?? '') > String(mine['updated'] ?? '');
	const taken: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(theirs)) {
		const isKeptTwice = words.includes(key) || Array.isArray(value);
		const isFirst = mine[key] === null || mine[key] === undefined;
		if (value !== null && (isKeptTwice || isFirst || isLater)) taken[key] = value;
	}
	const merged = mergeRecord({}, taken, mine, words);
	if (incoming.kind !== 'placement') return merged;
	const hours = mergeHours(incoming.content.hours, (now.content as Placement).hours);
	return { ...merged, hours };
}

/** The hours of two logs, by day: lines of both added up would count a day twice, so the longer day stands. */
function mergeHours(theirs: Placement['hours'], mine: Placement['hours']): Placement['hours'] {
	const on = (log: Placement['hours'], day: string) => log.filter((one) => one.day === day);
	const days = [...new Set([...mine, ...theirs].map(({ day }) => day))];
	const isLonger = (day: string): boolean =>
		totalHours(on(theirs, day)) > totalHours(on(mine, day));
	const taken = days.filter(isLonger);
	if (taken.length === 0) return mine;
	return [
		...mine.filter(({ day }) => !taken.includes(day)),
		...theirs.filter(({ day }) => taken.includes(day))
	];
}
