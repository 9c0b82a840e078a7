import { newId } from './ids';
import { wholePart, type SetBody } from './make-set';
import type { Criterion, Outcome, OutcomeSet, Part } from './outcomes';
import type { OwnSet } from './own';
import { hasParts } from './set-file';
import { concerns } from './template';

/** What a change of an own set comes to: the fields to keep. */
export type SetEdit = Partial<Pick<OwnSet, 'set' | 'removed'>>;

/** A fresh id inside a set; never one that was there before, so that no old tag comes to mean something new. */
const freshId = (): string =>
	newId()
		.replace(/[^A-Za-z0-9]/g, '')
		.slice(0, 12)
		.padStart(2, 'x');

const inSet = (own: OwnSet, outcomes: readonly Outcome[]): SetEdit => ({
	set: { ...own.set, outcomes }
});

/** Changes fields of the unit itself. */
export function changeUnit(own: OwnSet, fields: Partial<SetBody>): SetEdit {
	return { set: { ...own.set, ...fields } };
}

/** Changes one outcome by its id. */
export function changeOutcome(own: OwnSet, id: string, fields: Partial<Outcome>): SetEdit {
	return inSet(
		own,
		own.set.outcomes.map((one) => (one.id === id ? withConcern(one, { ...one, ...fields }) : one))
	);
}

/** What stands for the whole of a criterion follows what its outcome is about. */
function withConcern(was: Outcome, now: Outcome): Outcome {
	if (was.concern === now.concern) return now;
	const criteria = now.criteria.map((one) =>
		hasParts(one, was) ? one : { ...one, parts: [wholePart(one.title, one.text, now.concern)] }
	);
	return { ...now, criteria };
}

/** Adds an empty outcome with an empty criterion at the end. */
export function addOutcome(own: OwnSet): SetEdit {
	const { outcomes } = own.set;
	const fresh = {
		...{ id: freshId(), code: `LO${outcomes.length + 1}`, title: '' },
		...{ concern: concerns.at(-1) ?? 'other', criteria: [] }
	};
	return inSet(own, [...outcomes, fresh]);
}

/** Takes an outcome out, with all its criteria. */
export function removeOutcome(own: OwnSet, id: string): SetEdit {
	const gone = own.set.outcomes.find((one) => one.id === id);
	const removed = (gone?.criteria ?? []).map((criterion) => ({ outcome: id, criterion }));
	return {
		...inSet(
			own,
			own.set.outcomes.filter((one) => one.id !== id)
		),
		removed: [...(own.removed ?? []), ...removed]
	};
}

/** Adds an empty criterion to an outcome. */
export function addCriterion(own: OwnSet, outcome: string): SetEdit {
	const n = own.set.outcomes.reduce((sum, { criteria }) => sum + criteria.length, 1);
	return changeCriteria(own, outcome, (criteria, { concern }) => [
		...criteria,
		{ id: freshId(), code: `AC${n}`, title: '', text: '', parts: [wholePart('', '', concern)] }
	]);
}

/** Changes one criterion; the part that stands for the whole of it says what it says. */
export function changeCriterion(
	own: OwnSet,
	outcome: string,
	id: string,
	fields: Partial<Criterion>
): SetEdit {
	return changeCriteria(own, outcome, (criteria, home) =>
		criteria.map((one) => {
			if (one.id !== id) return one;
			const now = { ...one, ...fields };
			if (hasParts(one, home)) return now;
			return { ...now, parts: [wholePart(now.title, now.text, home.concern)] };
		})
	);
}

/** Takes a criterion out; what was tagged to it stays with its entries. */
export function removeCriterion(own: OwnSet, outcome: string, id: string): SetEdit {
	const home = own.set.outcomes.find((one) => one.id === outcome);
	const criterion = home?.criteria.find((one) => one.id === id);
	if (!criterion) return {};
	return {
		...changeCriteria(own, outcome, (criteria) => criteria.filter((one) => one.id !== id)),
		removed: [...(own.removed ?? []), { outcome, criterion }]
	};
}

/** Puts a criterion back where it was, or into the first outcome when its own is gone too. */
export function putBack(own: OwnSet, id: string): SetEdit {
	const gone = own.removed?.find(({ criterion }) => criterion.id === id);
	const home = own.set.outcomes.find((one) => one.id === gone?.outcome) ?? own.set.outcomes[0];
	if (!gone || !home) return {};
	return {
		...changeCriteria(own, home.id, (criteria) => [...criteria, gone.criterion]),
		removed: own.removed?.filter((one) => one !== gone) ?? []
	};
}

/** Adds an empty countable part. */
export function addPart(own: OwnSet, outcome: string, criterion: string): SetEdit {
	return changeParts(own, outcome, criterion, (parts, home) => [
		...parts,
		{ ...wholePart('', '', home.concern), id: freshId() }
	]);
}

/** Changes a countable part. */
export function changePart(
	own: OwnSet,
	[outcome, criterion, id]: readonly [string, string, string],
	fields: Partial<Part>
): SetEdit {
	return changeParts(own, outcome, criterion, (parts) =>
		parts.map((one) => (one.id === id ? { ...one, ...fields } : one))
	);
}

/** Takes a countable part out; without any the criterion counts as a whole again. */
export function removePart(
	own: OwnSet,
	[outcome, criterion, id]: readonly [string, string, string]
): SetEdit {
	return changeParts(own, outcome, criterion, (parts) => parts.filter((one) => one.id !== id));
}

/** The countable parts of a criterion: none where it counts as a whole. */
export const partsOf = (criterion: Criterion, outcome: Outcome): readonly Part[] =>
	hasParts(criterion, outcome) ? criterion.parts : [];

function changeCriteria(
	own: OwnSet,
	outcome: string,
	how: (criteria: readonly Criterion[], home: Outcome) => readonly Criterion[]
): SetEdit {
	return inSet(
		own,
		own.set.outcomes.map((one) =>
			one.id === outcome ? { ...one, criteria: how(one.criteria, one) } : one
		)
	);
}

function changeParts(
	own: OwnSet,
	outcome: string,
	criterion: string,
	how: (parts: readonly Part[], home: Outcome) => readonly Part[]
): SetEdit {
	return changeCriteria(own, outcome, (criteria, home) =>
		criteria.map((one) => {
			if (one.id !== criterion) return one;
			const parts = how(partsOf(one, home), home);
			const whole = [wholePart(one.title, one.text, home.concern)];
			return { ...one, parts: parts.length > 0 ? parts : whole };
		})
	);
}

/** A copy of a set to change: its criteria say that they stand in the first one too. */
export function copyOf(set: OutcomeSet, there: (criterion: string) => string): SetBody {
	const { id: _id, ...body } = set;
	const criteria = set.outcomes.flatMap((outcome) => outcome.criteria);
	const same = criteria.map(({ id }) => ({ criterion: id, is: 'exact' as const, to: there(id) }));
	return {
		...body,
		title: `${set.title} (my copy)`,
		matches: [...(set.matches ?? []), ...same]
	};
}
