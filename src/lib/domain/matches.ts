import type { Criterion, CriterionRef, Match, OutcomeSet } from './outcomes';
import { uuidOf } from './set-file';

/** A criterion of another unit that says the same as one she tags, or nearly. */
export interface Matched {
	readonly ref: CriterionRef;
	readonly is: Match['is'];
	readonly set: OutcomeSet;
	readonly criterion: Criterion;
}

/** What another framework calls a criterion of a set: its own id, or the one that our files give it. */
export const nameElsewhere = (set: string, criterion: string): string =>
	uuidOf(`${set}/${criterion}`);

/** Criteria of her other units that stand for the same as `ref`, as either of the two sets says. */
export function matchesFor(units: readonly OutcomeSet[], ref: CriterionRef): readonly Matched[] {
	const home = units.find(({ id }) => id === ref.set);
	const here = namesOf(ref.set, ref.criterion);
	const mine = (home?.matches ?? []).filter(({ criterion }) => criterion === ref.criterion);
	return units
		.filter(({ id }) => id !== ref.set)
		.flatMap((set) =>
			set.outcomes
				.flatMap(({ criteria }) => criteria)
				.flatMap((criterion) => {
					const there = namesOf(set.id, criterion.id);
					const is =
						mine.find(({ to }) => there.includes(to))?.is ??
						set.matches?.find((one) => one.criterion === criterion.id && here.includes(one.to))?.is;
					const place = { set: set.id, criterion: criterion.id, part: onlyPart(criterion) };
					return is ? [{ ref: place, is, set, criterion }] : [];
				})
		);
}

const namesOf = (set: string, criterion: string): readonly string[] => [
	criterion,
	nameElsewhere(set, criterion)
];

/** A tag goes to the criterion as a whole, unless it has one part alone. */
const onlyPart = ({ parts }: Criterion): string | null =>
	parts.length === 1 ? (parts[0]?.id ?? null) : null;
