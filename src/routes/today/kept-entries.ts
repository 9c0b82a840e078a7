import type { Entry } from '$lib/domain/entry';

/**
 * The entries she takes out of the example, without ties to what stays behind: its placements, and entries
 * that are not taken along. Her words, tags and highlights are as they were.
 */
export function withoutTies(kept: readonly Entry[]): readonly Entry[] {
	const ids = new Set(kept.map(({ id }) => id));
	return kept.map((entry) => ({
		...entry,
		placement: null,
		links: entry.links.filter((link) => ids.has(link.entry)),
		expanded: entry.expanded !== null && ids.has(entry.expanded) ? entry.expanded : null
	}));
}
