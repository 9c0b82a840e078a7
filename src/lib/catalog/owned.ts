import type { Card } from '$lib/domain/library';
import type { OutcomeSet } from '$lib/domain/outcomes';
import type { Template } from '$lib/domain/template';

/** What the open journal adds to the catalog. It is asked anew each time: what it holds changes. */
export interface Owned {
	/** Settles once all of it is read; never rejects. */
	readonly read: Promise<unknown>;
	readonly sets: readonly OutcomeSet[];
	readonly templates: readonly Template[];
	/** Cards of opened packs. */
	readonly cards: readonly Card[];
}

// One window shows one journal. No state of its own: screens come after it is joined and go before it is left,
// and what it holds is state where it is held.
let joined: Owned | null = null;

/** From now on the catalog has what this journal owns, and of no other journal. */
export function joinOwned(owned: Owned): void {
	joined = owned;
}

/** The catalog forgets what this journal owns, if it was the one that was joined. */
export function leaveOwned(owned: Owned): void {
	if (joined === owned) joined = null;
}

/** What the joined journal owns, or `null` while none is open. */
export const owned = (): Owned | null => joined;

/** An own thing by its id once the journal has read it, or `null`. `of` says in which list to look. */
export async function loadOwned<T extends { readonly id: string }>(
	id: string,
	of: (owned: Owned) => readonly T[]
): Promise<T | null> {
	const now = joined;
	if (!now) return null;
	const find = (): T | null => of(now).find((one) => one.id === id) ?? null;
	// asked at once, so that whoever derives from this hears when it is changed
	const found = find();
	if (found) return found;
	await now.read;
	return find();
}
