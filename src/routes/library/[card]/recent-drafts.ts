import type { Head } from '$lib/domain/head';

/** The entries she is likely to cite something in: drafts first, then finished ones, what she touched last first. */
export function recentDrafts(heads: readonly Head[], most: number): readonly Head[] {
	const rank = (head: Head): number => (head.done ? 1 : 0);
	return heads
		.filter((head) => head.template !== 'jot')
		.sort((a, b) => rank(a) - rank(b) || b.updated.localeCompare(a.updated))
		.slice(0, most);
}
