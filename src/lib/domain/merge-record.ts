import type { Contents } from './records';
import { isSame, mergeList, mergeText } from './three-way';

/** The fields that hold her words, by kind; a status or a day cannot be kept twice. */
export const wordFields = {
	target: ['title', 'why', 'actions', 'support', 'measureMe', 'measureOthers', 'changed'],
	placement: ['alias', 'type', 'ages'],
	profile: ['name', 'number', 'programme', 'centre', 'assessor'],
	watchlist: [],
	planline: ['words'],
	outcomeset: [],
	owntemplate: []
} as const satisfies { readonly [K in keyof Contents]?: readonly (keyof Contents[K])[] };

/**
 * A record as storage has it now (`theirs`), with the fields she changed on top. `before` is what those fields
 * were when she began. Where another window changed one of them too, both wordings are kept in `words` fields,
 * and what either added to a list; of anything else hers stands.
 */
export function mergeRecord<T extends object>(
	before: Partial<T>,
	mine: Partial<T>,
	theirs: T,
	words: readonly PropertyKey[]
): T {
	const merged = { ...theirs, ...mine };
	for (const key in mine) {
		const [was, one, other] = [before[key], mine[key], theirs[key]];
		// what a merge gives is of the field's own type: a text for a text, a list for a list
		merged[key] = mergeField(was, one, other, words.includes(key)) as T[typeof key];
	}
	return merged;
}

function mergeField(before: unknown, mine: unknown, theirs: unknown, isWords: boolean): unknown {
	if (isSame(before, theirs)) return mine;
	if (isWords && typeof mine === 'string' && typeof theirs === 'string')
		return mergeText(typeof before === 'string' ? before : '', mine, theirs, 'line');
	if (isList(mine) && isList(theirs))
		return mergeList(isList(before) ? before : [], mine, theirs, {
			key: (one) => JSON.stringify(one),
			both: (_, one) => one,
			hasNews: () => false
		});
	return mine;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
