import { loadOutcomeSet, outcomeSetNames } from '$lib/catalog/catalog';
import type { OutcomeSet } from '$lib/domain/outcomes';
import { isOwn } from '$lib/domain/own';
import type { Journal } from './journal.svelte';

/**
 * The ids of the units she works on, the current one first; the first built-in one until she chooses. A unit of
 * her own that is gone is left out.
 */
export function unitsOf(journal: Journal): readonly string[] {
	const { own, profiles } = journal;
	const isGone = (id: string): boolean =>
		isOwn(id) && own.setShelf.isLoaded && !own.setShelf.get(id);
	const chosen = (profiles.get('profile')?.units ?? []).filter((id) => !isGone(id));
	const [first] = outcomeSetNames();
	return chosen.length > 0 || !first ? chosen : [first.id];
}

/** Her units' outcome sets, loaded; those that no longer exist are left out. */
export async function loadUnits(ids: readonly string[]): Promise<readonly OutcomeSet[]> {
	const sets = await Promise.all(ids.map(loadOutcomeSet));
	return sets.filter((set) => set !== null);
}
