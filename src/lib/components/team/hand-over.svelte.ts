import { getContext, hasContext, setContext } from 'svelte';

/** The phone is in a colleague's hands: what she answered herself is taken off the page meanwhile. */
export class HandOver {
	/** The colleague who has it, 1 to 6; `null` while she has it herself. */
	to: number | null = $state(null);
}

const key = Symbol('hand-over');

/** For the parent of all that must step back: parts under it share one hand-over. */
export function provideHandOver(): HandOver {
	return setContext(key, new HandOver());
}

/** The hand-over of the parent, or one of its own where no parent provides it. */
export function useHandOver(): HandOver {
	return hasContext(key) ? getContext<HandOver>(key) : new HandOver();
}
