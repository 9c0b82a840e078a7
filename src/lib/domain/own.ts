import type { Day, Instant } from './days';
import { newId, type Id } from './ids';
import type { Card } from './library';
import type { OutcomeSet } from './outcomes';
import type { Template } from './template';

/** A criterion that stands in another framework too, as its authors say. */
export interface Match {
	/** The criterion of this set. */
	readonly criterion: string;
	/** The same thing, or something near it. */
	readonly is: 'exact' | 'related';
	/** The criterion's id in the other framework. */
	readonly to: string;
}

/** The file a set came from, whole: a file written in that format again has what this app has no field for. */
export interface SetOrigin {
	readonly format: 'matrix' | 'case';
	/** JSON. */
	readonly text: string;
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
	readonly matches?: readonly Match[];
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
