import { idWordsIn } from './id-words';

/** Fields that name things for the app and are never read by anyone. */
const unread = new Set([
	'id',
	'set',
	'pack',
	'template',
	'kind',
	'role',
	'roles',
	'cards',
	'concern',
	'concerns'
]);

/** Every text in a unit, a template or another thing that a person reads, one on each line; ids are left out. */
export function wordsIn(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('\n');
	if (typeof value !== 'object' || value === null) return '';
	return Object.entries(value)
		.filter(([name]) => !unread.has(name))
		.map(([, part]) => wordsIn(part))
		.filter(Boolean)
		.join('\n');
}

/** What is no prose in a file: ids, moments, and the address a document is published at. */
const forMachines =
	/^(?:(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\dT\S+|\w+:\/\/\S+)$/i;

/**
 * Every text in a file that other programs wrote too, one on each line, its ids as words among them: nobody
 * knows which of its fields people read. Only what this app puts into it is known.
 */
export function wordsInFile(file: unknown): string {
	return [...linesIn(file), idWordsIn(file)].filter(Boolean).join('\n');
}

function linesIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return value.split('\n').filter((line) => !forMachines.test(line));
	if (Array.isArray(value)) return value.flatMap(linesIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) => [
		// a field may be called by a name where a program sorts by person
		...(/^\p{Lu}\p{Ll}|\s/u.test(name) ? [name] : []),
		...(name === 'afterword' ? [wordsIn(part)] : linesIn(part))
	]);
}
