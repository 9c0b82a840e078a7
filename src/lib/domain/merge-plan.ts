import type { BackupKind } from './backup-format';
import { wordsOf, type Entry } from './entry';
import type { MergeChange, Merged, Outcome } from './merge-journal';

/** Kinds that a learner would count; the rest is bookkeeping. */
const counted: readonly BackupKind[] = [
	...(['entry', 'target', 'planline', 'placement', 'profile', 'watchlist', 'handin'] as const)
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

/** Adds up a plan, one merged thing after the other. */
export class PlanSum {
	#all = { ...none };
	#entries = { ...none };
	readonly #changes: MergeChange[] = [];

	/** Counts what became of one thing; `entry` is the entry as the backup has it, if it is one. */
	add(kind: BackupKind, merged: Merged, entry: Entry | null = null): void {
		this.#changes.push(...merged.changes);
		const isLost = entry !== null && loses(entry, merged);
		if (merged.outcome === 'binned') this.#count('binned', true, false);
		else if (counted.includes(kind)) this.#count(merged.outcome, kind === 'entry', isLost);
	}

	/** The plan so far. */
	get plan(): MergePlan {
		return { counts: this.#all, entries: this.#entries, changes: this.#changes };
	}

	#count(outcome: Outcome, isEntry: boolean, isLost: boolean): void {
		for (const sum of isEntry ? [this.#all, this.#entries] : [this.#all]) {
			sum[outcome]++;
			if (isLost) sum.lost++;
		}
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
