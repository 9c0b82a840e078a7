import type { Day, Instant } from './days';
import { newId, type Id } from './ids';
import type { Card } from './library';
import type { Criterion, OutcomeSet } from './outcomes';
import type { Template } from './template';

/** The file a set came from, whole: a file written in that format again has what this app has no field for. */
export interface SetOrigin {
	readonly format: 'matrix' | 'case';
	/** JSON. */
	readonly text: string;
}

/** A criterion that was taken out of a set, and the outcome it stood in. */
export interface RemovedCriterion {
	readonly outcome: string;
	readonly criterion: Criterion;
}

/** An outcome set of her own: made, pasted or imported by her, or opened with a pack. */
export interface OwnSet {
	/** The set's id. */
	readonly id: string;
	readonly created: Instant;
	readonly updated: Instant;
	/** The tutor pack it came with, or `null`. */
	readonly pack: Id | null;
	readonly set: OutcomeSet;
	readonly origin?: SetOrigin;
	/** Criteria she took out, the last one last: what was tagged to them stays to be seen, and they can come back. */
	readonly removed?: readonly RemovedCriterion[];
}

/** A template of her own: changed or made by her, or opened with a pack. */
export interface OwnTemplate {
	/** The template's id. */
	readonly id: string;
	readonly created: Instant;
	readonly updated: Instant;
	/** The tutor pack it came with, or `null`. */
	readonly pack: Id | null;
	readonly template: Template;
}

/**
 * A tutor's pack that she opened. What it brought of sets and templates lies in records of their own that name
 * it; removing a pack deletes those and this.
 */
export interface TutorPack {
	readonly id: Id;
	readonly added: Instant;
	readonly name: string;
	/** Who made it, as the file says; may be ''. */
	readonly by: string;
	readonly cards: readonly Card[];
	readonly dates: readonly PackDate[];
}

/** A day a tutor tells of: a deadline, a review. */
export interface PackDate {
	readonly day: Day;
	readonly title: string;
}

/** Ids of own sets and templates begin with this; no built-in file's may. */
export const ownPrefix = 'own-';

/** A fresh id for an own set or template. */
export const newOwnId = (): string => ownPrefix + newId();

/** Whether an id is an own set's or template's, built-in ones never are. */
export const isOwn = (id: string): boolean => id.startsWith(ownPrefix);
