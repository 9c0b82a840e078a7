import { getContext, setContext } from 'svelte';
import type { Draft } from '$lib/state/draft.svelte';

/** The draft whose entry may cite cards. */
export type Citing = () => Pick<Draft, 'entry' | 'cite'>;

const key = Symbol('citing');

/** For the editor: what stands under a question may cite a card without asking each part between them. */
export function provideCiting(citing: Citing): void {
	setContext(key, citing);
}

/** The editor's draft, or `null` where a question is only shown. */
export function useCiting(): Citing | null {
	return getContext<Citing | undefined>(key) ?? null;
}
