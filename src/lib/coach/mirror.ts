import type { Deed, Doer, DoneBy } from '$lib/domain/coach';
import { readText, type Reading } from './marks';
import { builtInCues } from './review';

/** Who does what in a text about teamwork: for each doer the sentences that say so. */
export function mirror(text: string): DoneBy {
	return mirrorOf(readText(text, builtInCues()));
}

/** The same of a text already read. A sentence stands with everybody who does something in it. */
export function mirrorOf({ units, marks }: Reading): DoneBy {
	const done = (by: Doer): readonly Deed[] =>
		units
			.filter(({ index }) => marks[index]?.has(`done-by-${by}`))
			.map(({ start, end }) => ({ start, end }));
	return { me: done('me'), team: done('team'), others: done('others'), nobody: done('nobody') };
}
