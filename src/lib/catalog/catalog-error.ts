/** The way from the top of a file to a place in it: field names and positions from 0. */
export type Path = readonly (string | number)[];

/** What is wrong at one place; the reason is a whole sentence. */
export interface Problem {
	readonly path: Path;
	readonly reason: string;
}

/** A file of the catalog is not as it should be. Each problem says file, line and reason. */
export class CatalogError extends Error {
	override readonly name = 'CatalogError';

	constructor(readonly problems: readonly string[]) {
		super(problems.join('\n'));
	}
}
