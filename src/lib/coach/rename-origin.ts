import type { Change } from './rename-asked';

/** Fields of the two formats that name things for machines: lines belong together by them. */
const forMachines = new Set([
	...['id', 'identifier', 'uri', 'standardid', 'elementid', 'parentelementid', 'parentid'],
	...['concern', 'roles', 'template', 'matches', 'associationType', 'lastChangeDateTime']
]);

/**
 * The JSON of the file a unit came from with other words in what people read; as it was where it is no JSON. A
 * line of a `.matrix` file that says no id is known by its place. In units that were imported when ids were made of
 * words it is known by its code or name: when those change, a file written again has that line as the unit gives
 * it, and no longer what else the old line held.
 */
export function changeOrigin(text: string, change: Change): string {
	const file = parsed(text);
	return file === undefined ? text : JSON.stringify(changeIn(file, change));
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined; // it can be written into no file either
	}
}

function changeIn(value: unknown, change: Change): unknown {
	if (typeof value === 'string') return isAddress(value) ? value : change(value);
	if (Array.isArray(value)) return value.map((one) => changeIn(one, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [
			key,
			forMachines.has(key) ? one : changeIn(one, change)
		])
	);
}

/** A web address, a URN, or one of the keywords this app writes, such as "id:LO1". */
const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
