import type { Plugin } from 'vite';

/** What every first visit runs: kit's own entries, the layout and Today. */
const roots =
	/\/src\/routes\/\+(layout|page)\.svelte$|\/kit\/src\/runtime\/client\/entry\.js$|\/client-optimized\/app\.js$/;

/**
 * Puts everything that the first screen imports into one file. Sixty small ones, as they are cut by who shares
 * what, compress worse by some kilobytes and are asked for in several rounds.
 */
export function firstChunk(): Plugin {
	const imports = new Map<string, readonly string[]>();
	const reach = (): ReadonlySet<string> => {
		const seen = new Set([...imports.keys()].filter((id) => roots.test(id)));
		for (const id of seen) for (const next of imports.get(id) ?? []) seen.add(next);
		return seen;
	};
	return {
		name: 'afterword-first-chunk',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		moduleParsed({ id, importedIds }) {
			imports.set(id, importedIds);
		},
		outputOptions(options) {
			let first: ReadonlySet<string> | null = null;
			const test = (id: string): boolean => (first ??= reach()).has(id);
			return { ...options, codeSplitting: { groups: [{ name: 'first', test }] } };
		}
	};
}
