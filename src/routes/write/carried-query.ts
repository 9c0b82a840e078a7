/** What a link here may carry on to the editor: ids only. */
const carried = ['jot', 'set', 'criterion', 'part'];

/** The part of an address that goes with her to the editor; the jot only while it can be expanded. */
export function carriedQuery(given: URLSearchParams, hasJot: boolean): string {
	const names = carried.filter((name) => name !== 'jot' || hasJot);
	const kept = names.flatMap((name) => given.getAll(name).map((value) => [name, value]));
	return new URLSearchParams(kept).toString();
}
