import { readImports } from './read-imports';
import { targetPath, type SourceFile } from './rules';

/** What may follow a path that an import names: `./draft.svelte` is draft.svelte.ts. */
const endings = ['', '.ts', '.js'];

/**
 * The files that come with `roots`, each with who asked for it first: what they import, and what that imports,
 * but nothing that is asked for on demand.
 */
export function reachOf(
	files: readonly SourceFile[],
	roots: readonly string[]
): ReadonlyMap<string, string> {
	const code = new Map(files.map((file) => [file.path, file.code]));
	const reached = new Map(roots.map((root) => [root, 'the first screen']));
	for (const [path] of reached)
		for (const { kind, target } of readImports(path, code.get(path) ?? '')) {
			const bare = kind === 'static' ? targetPath(path, target) : null;
			const found = endings.map((ending) => `${bare}${ending}`).find((one) => code.has(one));
			if (found && !reached.has(found)) reached.set(found, path);
		}
	return reached;
}
