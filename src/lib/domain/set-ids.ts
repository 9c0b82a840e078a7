/**
 * What ids are made of where a file says none: of plain codes and by counting. Only units that were imported
 * before have some made of `words`, and their files are read in that way again.
 */
export type IdSource = 'counted' | 'words';

/** A code as briefs number things: "LO1", "P2", "AC1.4", "3b". It has no room for a name, a date or a number of somebody. */
const plainCode = /^[a-z]{0,2}\d{1,3}[a-z]?([.-][a-z]{0,2}\d{1,2}[a-z]?)?$/i;

/** What a code gives an id: ids leave in files and cannot be changed, so a code that may name somebody gives none. */
export const idOfCode = (code: string, from: IdSource): string =>
	from === 'words' || plainCode.test(code) ? code : '';

/** What a part's title gives an id: nothing, now. */
export const idOfTitle = (title: string, from: IdSource): string =>
	from === 'words' ? title.toLowerCase() : '';

/** The id of the criterion that stands for an outcome without any. */
export const itselfId = (outcome: string): string => `${outcome}-itself`;

/**
 * `wanted` as an id of letters, digits, dots and hyphens that is not in `taken` yet, and now is. Without any of
 * them it is `fallback`, counted on.
 */
export function freeId(wanted: string, taken: Set<string>, fallback: string): string {
	const plain = wanted
		.normalize('NFKD')
		.replace(/[^A-Za-z0-9.]+/g, '-')
		.replace(/^[-.]+|-+$/g, '')
		.slice(0, 54);
	const base = plain || fallback;
	let id = base;
	for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
	taken.add(id);
	return id;
}
