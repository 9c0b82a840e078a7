import type { Entry } from './entry';
import { mergeEntries } from './merge';
import type { EntryGroup, Here, MergeChange, MergeContext, Merged } from './merge-journal';
import type { Revision, Stored } from './records';
import { isSame } from './three-way';

/** Both sides of one entry, and what is asked of each again and again. */
interface Sides {
	readonly incoming: EntryGroup;
	readonly entry: Stored<'entry'>;
	readonly now: Stored<'entry'>;
	/** Earlier wordings here, oldest first. */
	readonly history: readonly Revision[];
	readonly here: Here;
	readonly context: MergeContext;
}

/**
 * An entry of a backup into what is here. Earlier wordings say which side came out of the other: then
 * the later one stands as it is. Where both went on from a wording they share, they are merged from there,
 * and each side's own wording is kept as a revision; so the same backup again finds itself in the history,
 * and changes nothing. `history`: the entry's revisions here, oldest first.
 */
export function mergeEntryGroup(
	incoming: EntryGroup,
	history: readonly Revision[],
	here: Here,
	context: MergeContext
): Merged {
	const now = here(incoming.id);
	const { entry } = incoming;
	if (!entry) return { outcome: 'same', changes: wordingsAlone(incoming, history, here, context) };
	if (!now) return { outcome: 'new', changes: allOf(incoming, entry, here, context) };
	if (now.kind === 'tombstone') {
		// the tombstone's own content; the kind was just asked
		const { at } = now.content as { readonly at: string };
		if (entry.content.updated <= at) return { outcome: 'deleted', changes: [] };
		return { outcome: 'new', changes: allOf(incoming, entry, here, context) };
	}
	if (now.kind !== 'entry') return { outcome: 'same', changes: [] };
	// its kind was just asked
	const stored = now as Stored<'entry'>;
	return mergeTwo({ incoming, entry, now: stored, history, here, context });
}

function mergeTwo(sides: Sides): Merged {
	const { incoming, entry, now, history, context } = sides;
	const theirs = rebinned(entry.content, now.content, context);
	const isKnown = history.some((one) => isSame(one.entry, entry.content));
	if (isKnown || isSame(theirs, now.content))
		return { outcome: 'same', changes: union(sides, now.content) };
	if (isSame(bare(theirs), bare(now.content))) {
		// nothing but the state differs (the bin, the stage, finished or not): the later one's
		if (theirs.updated <= now.content.updated)
			return { outcome: 'same', changes: union(sides, now.content) };
		return { outcome: 'merged', changes: [change(now, theirs), ...union(sides, theirs)] };
	}
	if (incoming.revisions.some(({ content }) => isSame(content.entry, now.content)))
		return { outcome: 'merged', changes: [change(now, theirs), ...union(sides, theirs)] };
	const merged = mergeEntries(commonWording(sides), theirs, now.content);
	const { sessions, at } = context;
	const kept = [revision(entry.content, sessions.theirs, at)];
	const isNews = !isSame(merged, now.content);
	if (isNews) kept.push(revision(now.content, sessions.mine, at));
	return {
		outcome: isNews ? 'merged' : 'same',
		changes: [...(isNews ? [change(now, merged)] : []), ...union(sides, merged), ...kept]
	};
}

const change = ({ id, rev }: Stored, content: Entry): MergeChange => ({
	kind: 'entry',
	id,
	base: rev,
	content
});

function revision(entry: Entry, session: string, at: string): MergeChange {
	const id = `${entry.id}.${session}`;
	return { kind: 'revision', id, base: 0, content: { id, at, entry } };
}

/** What she wrote and marked; the state around it is the same for all. */
const bare = (entry: Entry): Entry => ({
	...entry,
	updated: '',
	stage: 0,
	done: false,
	expanded: null,
	binned: null
});

/** In the bin it has its 30 days of use from now on: the count of days there was another device's. */
function rebinned(entry: Entry, now: Entry | null, { usedDays }: MergeContext): Entry {
	if (!entry.binned) return entry;
	if (now?.binned?.at === entry.binned.at) return { ...entry, binned: now.binned };
	return { ...entry, binned: { at: entry.binned.at, usedDay: usedDays } };
}

/** The newest wording that both sides have in their history, or `null`. */
function commonWording({ incoming, history }: Sides): Entry | null {
	const known = incoming.revisions.map(({ content }) => content.entry);
	return history.findLast((one) => known.some((entry) => isSame(entry, one.entry)))?.entry ?? null;
}

/** The backup's earlier wordings that are not here; `result` is what the entry comes to. */
function union({ incoming, history, here, context }: Sides, result: Entry): readonly MergeChange[] {
	const known = [...history.map((one) => one.entry), result];
	return incoming.revisions.flatMap(({ id, content }, n): MergeChange[] => {
		if (known.some((entry) => isSame(entry, content.entry))) return [];
		known.push(content.entry);
		// an id that is taken by another wording, or by a tombstone, gives way to a new one
		const own = here(id) === null ? id : `${result.id}.${context.sessions.theirs}-${n}`;
		return [{ kind: 'revision', id: own, base: 0, content: { ...content, id: own } }];
	});
}

/** The whole entry as the backup has it, over whatever tombstones are here. */
function allOf(
	incoming: EntryGroup,
	entry: Stored<'entry'>,
	here: Here,
	context: MergeContext
): readonly MergeChange[] {
	const base = (id: string): number => here(id)?.rev ?? 0;
	return [
		{
			kind: 'entry',
			id: entry.id,
			base: base(entry.id),
			content: rebinned(entry.content, null, context)
		},
		...incoming.revisions.map(({ id, content }): MergeChange => ({
			kind: 'revision',
			id,
			base: base(id),
			content
		}))
	];
}

/** Wordings without their entry: kept, unless it was deleted here for good. */
function wordingsAlone(
	incoming: EntryGroup,
	history: readonly Revision[],
	here: Here,
	context: MergeContext
): readonly MergeChange[] {
	const now = here(incoming.id);
	if (now?.kind === 'tombstone') return [];
	const entry = now?.kind === 'entry' ? (now as Stored<'entry'>) : null; // its kind was just asked
	if (entry) return union({ incoming, entry, now: entry, history, here, context }, entry.content);
	return incoming.revisions
		.filter(({ id }) => here(id) === null)
		.map(({ id, content }): MergeChange => ({ kind: 'revision', id, base: 0, content }));
}
