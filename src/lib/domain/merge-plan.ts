import type { BackupKind } from './backup-format';
import { wordsOf, type Entry } from './entry';
import type { Id } from './ids';
import { mergeEntryGroup } from './merge-entry-group';
import type {
	EntryGroup,
	Here,
	MergeChange,
	MergeContext,
	Merged,
	Outcome,
	SmallRecord
} from './merge-journal';
import { mergeSmall } from './merge-small';
import type { Revision } from './records';

/** Kinds beside entries that a learner would count; the rest is bookkeeping. */
const counted: readonly BackupKind[] = [
	'target',
	'planline',
	'placement',
	'profile',
	'watchlist',
	'handin',
	'outcomeset',
	'owntemplate',
	'tutorpack'
];

/** How many things of a backup came to what. */
export interface MergeCounts {
	readonly new: number;
	readonly merged: number;
	readonly same: number;
	readonly deleted: number;
	readonly binned: number;
	/** Words of the backup that would be in nothing that is here afterwards: always 0, and counted. */
	readonly lost: number;
}

/** What a restore would do. Nothing has been written. */
export interface MergePlan {
	readonly counts: MergeCounts;
	/** The entries among them. */
	readonly entries: MergeCounts;
	readonly changes: readonly MergeChange[];
}

const none: MergeCounts = { new: 0, merged: 0, same: 0, deleted: 0, binned: 0, lost: 0 };

/** A part of a backup, and what is in the journal now of what it touches. */
export interface MergePart {
	readonly entries: readonly EntryGroup[];
	readonly small: readonly SmallRecord[];
	readonly here: Here;
	/** The revisions an entry has here, oldest first. */
	readonly history: (entry: Id) => readonly Revision[];
}

/** A plan put together part by part, so that a large journal need not be read at once. */
export class Planning {
	readonly #context: MergeContext;
	readonly #all = { ...none };
	readonly #entries = { ...none };
	readonly #changes: MergeChange[] = [];

	constructor(context: MergeContext) {
		this.#context = context;
	}

	/** Merges one more part into the plan. */
	add({ entries, small, here, history }: MergePart): void {
		for (const group of entries) {
			const merged = mergeEntryGroup(group, history(group.id), here, this.#context);
			this.#changes.push(...merged.changes);
			if (!group.entry) continue;
			this.#count(merged.outcome, true);
			if (loses(group.entry.content, merged)) this.#lose();
		}
		for (const record of small) {
			const merged = mergeSmall(record, here, this.#context);
			this.#changes.push(...merged.changes);
			if (merged.outcome === 'binned') this.#count('binned', true);
			else if (counted.includes(record.kind)) this.#count(merged.outcome, false);
		}
	}

	/** The plan so far. */
	get plan(): MergePlan {
		return { counts: this.#all, entries: this.#entries, changes: this.#changes };
	}

	#count(outcome: Outcome, isEntry: boolean): void {
		this.#all[outcome]++;
		if (isEntry) this.#entries[outcome]++;
	}

	#lose(): void {
		this.#all.lost++;
		this.#entries.lost++;
	}
}

/** Whether a merge would leave words of the entry in no wording: neither the result's nor a kept one's. */
function loses(entry: Entry, { outcome, changes }: Merged): boolean {
	if (outcome !== 'merged') return false; // as it was, or as the backup has it
	const texts = changes.flatMap((change) => {
		if (change.kind === 'entry') return [wordsOf(change.content)];
		return change.kind === 'revision' ? [wordsOf(change.content.entry)] : [];
	});
	const said = wordsOf(entry).match(/[\p{L}\p{N}]+/gu) ?? [];
	const kept = new Set(texts.join(' ').match(/[\p{L}\p{N}]+/gu));
	return said.some((word) => !kept.has(word));
}
