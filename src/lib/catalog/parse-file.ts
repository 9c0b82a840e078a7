import * as v from 'valibot';
import { CatalogError, type Path, type Problem } from './catalog-error';
import { idShape } from './fields';
import { readYaml } from './read-yaml';

/** More than this in one file helps nobody. */
const mostProblems = 20;

/**
 * Reads and checks one file: its fields by `schema`, then what only the whole can show by
 * `problemsOf`. Throws a `CatalogError` that names every problem found.
 */
export function parseFile<T>(
	text: string,
	file: string,
	schema: v.GenericSchema<unknown, T>,
	problemsOf: (value: T) => readonly Problem[]
): T {
	const { value, say } = readYaml(text, file);
	const result = v.safeParse(schema, value);
	const problems = result.success ? problemsOf(result.output) : result.issues.map(problemOf);
	if (result.success && problems.length === 0) return result.output;
	throw new CatalogError([...new Set(problems.map(say))].slice(0, mostProblems));
}

/** The id a file name gives: 'reflections/gibbs.yaml' is 'gibbs'. Throws a `CatalogError`. */
export function idOfFile(file: string): string {
	const id = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
	if (idShape.test(id)) return id;
	throw new CatalogError([
		`${file}, line 1: the file name is the id. Use small letters, digits and hyphens.`
	]);
}

/** A problem for each id that stands twice in a list at `path`. */
export function doubles(
	list: readonly { readonly id: string }[],
	path: Path,
	name: string
): readonly Problem[] {
	return list.flatMap(({ id }, index) =>
		list.findIndex((one) => one.id === id) === index
			? []
			: [{ path: [...path, index, 'id'], reason: `another ${name} already has the id "${id}".` }]
	);
}

/** An issue of the schema as a problem, in a whole sentence. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
	const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	return { path, reason: issue.message.replace('{it}', subjectOf(path)) };
}

/** What a sentence calls the place at the end of a path: "prompt", or item 2 of "summary". */
function subjectOf(path: Path): string {
	const last = path.at(-1);
	if (last === undefined) return 'the file';
	if (typeof last === 'string') return `"${last}"`;
	return `item ${last + 1} of ${subjectOf(path.slice(0, -1))}`;
}
