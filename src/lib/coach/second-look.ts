import type { CoachRules, Deed, SecondLook } from '$lib/domain/coach';
import type { Reading } from './marks';

/** A sentence with something in it that is worth a second look. Offsets are those of the text. */
export interface LookedTwice extends Deed {
	readonly look: SecondLook;
}

/** The first sentence of each kind that the rules would look at twice, in the order of the text. */
export function secondLooks(reading: Reading, rules: CoachRules): readonly LookedTwice[] {
	return rules.looks
		.flatMap((look): readonly LookedTwice[] => {
			const at = reading.marks.findIndex((marks) => marks.has(look.marks));
			const unit = reading.units[at];
			return unit ? [{ look, start: unit.start, end: unit.end }] : [];
		})
		.sort((a, b) => a.start - b.start);
}
