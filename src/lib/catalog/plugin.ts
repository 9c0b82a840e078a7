import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { runnerImport, type EnvironmentModuleGraph, type Plugin } from 'vite';
import type { Catalog } from './compile';

const virtual = 'virtual:catalog';

/**
 * The Vite plugin that serves the YAML files below `folder` as modules: `virtual:catalog` with
 * names and loaders, and one module for each body. A build stops at a bad file with every problem
 * named; in development the page shows them, and reloads when a file changes, comes or goes.
 */
export function catalogPlugin(folder: string): Plugin {
	let root = process.cwd();
	let isBuild = false;
	let reading: Promise<Read> | null = null;
	const read = (): Promise<Read> => (reading ??= readCatalog(root, folder));

	return {
		name: 'afterword-catalog',
		configResolved(config) {
			root = config.root;
			isBuild = config.command === 'build';
		},
		async buildStart() {
			reading = null;
			if (!isBuild) return;
			const { files } = await read();
			for (const file of [resolve(root, folder), ...files]) this.addWatchFile(file);
		},
		resolveId(id) {
			return id === virtual || id.startsWith(`${virtual}/`) ? `\0${id}` : null;
		},
		async load(id) {
			if (!id.startsWith(`\0${virtual}`)) return null;
			const { catalog, files } = await read();
			for (const file of files) this.addWatchFile(file);
			const code = moduleCode(catalog, id.slice(virtual.length + 1));
			return code === null ? null : { code, map: { mappings: '' }, moduleSideEffects: false };
		},
		hotUpdate({ file }) {
			if (!resolve(file).startsWith(resolve(root, folder) + sep) || !/\.ya?ml$/.test(file)) return;
			reading = null;
			forget(this.environment.moduleGraph);
			this.environment.hot.send({ type: 'full-reload' });
			return [];
		}
	};
}

interface Read {
	readonly catalog: Catalog;
	/** Absolute paths of all files read. */
	readonly files: readonly string[];
}

async function readCatalog(root: string, folder: string): Promise<Read> {
	const names = (await readdir(resolve(root, folder), { recursive: true }))
		.filter((name) => /\.ya?ml$/.test(name))
		.sort();
	const texts = new Map<string, string>();
	for (const name of names)
		texts.set(name.split(sep).join('/'), await readFile(resolve(root, folder, name), 'utf8'));
	// The parsers use $lib like every other file; the configuration that imports us cannot.
	const { module } = await runnerImport<typeof import('./compile')>(
		join(root, 'src/lib/catalog/compile.ts'),
		{ root, logLevel: 'error', resolve: { alias: { $lib: join(root, 'src/lib') } } }
	);
	return {
		catalog: module.compileCatalog(texts),
		files: names.map((name) => resolve(root, folder, name))
	};
}

function forget(graph: EnvironmentModuleGraph): void {
	for (const [id, module] of graph.idToModuleMap)
		if (id.startsWith(`\0${virtual}`)) graph.invalidateModule(module);
}

/** The source of one virtual module by what follows its name, or `null` for none of ours. */
function moduleCode(catalog: Catalog, rest: string): string | null {
	if (rest === '') return namesCode(catalog);
	if (rest === '/abouts') return `export default ${JSON.stringify(catalog.templateAbouts)};`;
	if (rest === '/example') return `export default ${JSON.stringify(catalog.example)};`;
	if (rest === '/coach') return `export const coachRules = ${JSON.stringify(catalog.coach)};`;
	const [, kind, id] = rest.split('/');
	if (kind === 'library') return libraryCode(catalog, id);
	const body =
		kind === 'reflections'
			? catalog.templates.find((one) => one.id === id)
			: kind === 'outcomes'
				? catalog.outcomeSets.find((one) => one.id === id)
				: undefined;
	return body ? `export default ${JSON.stringify(body)};` : null;
}

/** The library's loaders, or one part of it: names, the cards of a kind, cases… */
function libraryCode({ libraryParts }: Catalog, part: string | undefined): string | null {
	const parts: Readonly<Record<string, unknown>> = { ...libraryParts };
	if (part !== undefined)
		return part in parts ? `export default ${JSON.stringify(parts[part])};` : null;
	const loaders = Object.keys(parts).map(
		(name) => `'${name}': () => import('${virtual}/library/${name}')`
	);
	return `export const parts = { ${loaders.join(', ')} };`;
}

function namesCode(catalog: Catalog): string {
	const loaders = (kind: string, ids: readonly { readonly id: string }[]): string =>
		`{ ${ids.map(({ id }) => `'${id}': () => import('${virtual}/${kind}/${id}')`).join(', ')} }`;
	return [
		`export const templateNames = ${JSON.stringify(catalog.templateNames)};`,
		`export const outcomeSetNames = ${JSON.stringify(catalog.outcomeSetNames)};`,
		`export const templates = ${loaders('reflections', catalog.templates)};`,
		`export const outcomeSets = ${loaders('outcomes', catalog.outcomeSets)};`,
		`export const example = () => import('${virtual}/example');`
	].join('\n');
}
