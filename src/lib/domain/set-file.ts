import type { SetBody } from './make-set';
import { wholePart } from './make-set';
import type { Criterion, Outcome } from './outcomes';
import { itselfId } from './set-ids';

/** The file an own set came from, read again: what it gave, and which line each thing came from. */
export interface SetFile {
	/** The file's JSON as it was. */
	readonly file: unknown;
	/** The set as the file gives it, to see what she has changed since. */
	readonly set: SetBody;
	/** What the file calls each thing of the set, by `keyOf…`. */
	readonly names: ReadonlyMap<string, string>;
}

/** The names of a set's things in `SetFile.names`. */
export const outcomeKey = (outcome: string): string => `outcome ${outcome}`;
export const criterionKey = (criterion: string): string => `criterion ${criterion}`;
export const partKey = (criterion: string, part: string): string => `part ${criterion}/${part}`;

/** Whether a criterion is there only because a file's outcome had none. */
export function isItself(criterion: Criterion, outcome: Outcome): boolean {
	const isSame = criterion.text === outcome.title && criterion.code === outcome.code;
	return criterion.id === itselfId(outcome.id) && isSame && !hasParts(criterion, outcome);
}

/** Whether a criterion has countable parts, beyond the one that stands for the whole of it. */
export function hasParts({ title, text, parts }: Criterion, { concern }: Outcome): boolean {
	return JSON.stringify(parts) !== JSON.stringify([wholePart(title, text, concern)]);
}

/** A UUID that is always the same for the same words; not secret, and no two in a lifetime alike by chance. */
export function uuidOf(words: string): string {
	const hex = [1, 2, 3, 4].map((seed) => hash(words, seed)).join('');
	const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20)
	].join('-');
}

/** FNV-1a with a seed and a last stir, as eight hex digits. */
function hash(words: string, seed: number): string {
	let h = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
	for (let at = 0; at < words.length; at++) h = Math.imul(h ^ words.charCodeAt(at), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
