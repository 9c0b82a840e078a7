import { CatalogError } from '$lib/catalog/catalog-error';

/** The sentences a bad file earns; none when it is good. */
export function problemsOf(parse: () => unknown): readonly string[] {
	try {
		parse();
		return [];
	} catch (error) {
		if (error instanceof CatalogError) return error.problems;
		throw error;
	}
}
