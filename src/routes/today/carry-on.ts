import type { Head } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';

/** What she can take up again. */
export interface CarryOn {
	/** Begun and not finished, last written first. */
	readonly drafts: readonly Head[];
	/** Kept jots that have not become a reflection yet, last written first. */
	readonly jots: readonly Head[];
}

/** What of these heads waits to be taken up; `inBox`, the jot in the box, is left out. */
export function carryOn(heads: readonly Head[], inBox: Id | null): CarryOn {
	const drafts: Head[] = [];
	const jots: Head[] = [];
	for (const head of heads) {
		if (head.id === inBox || head.expanded) continue;
		if (!head.done) drafts.push(head);
		else if (head.template === 'jot') jots.push(head);
	}
	return { drafts: drafts.sort(lastWritten), jots: jots.sort(lastWritten) };
}

// instants sort as plain text
const lastWritten = (a: Head, b: Head): number =>
	a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0;

/** The newest finished entries, at most `most`; jots that wait are not among them. `heads` are newest first. */
export function lately(heads: readonly Head[], most: number): readonly Head[] {
	const found: Head[] = [];
	for (const head of heads) {
		if (found.length === most) break;
		if (head.done && head.template !== 'jot') found.push(head);
	}
	return found;
}
