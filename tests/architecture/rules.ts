import { posix } from 'node:path';
import ts from 'typescript';
import { readImports, scriptsOf, type Import, type ImportKind } from './read-imports';

/** A file of the app: its path from the checkout's top, with forward slashes, and its text. */
export interface SourceFile {
	readonly path: string;
	readonly code: string;
}

const all: readonly ImportKind[] = ['static', 'dynamic', 'type'];
const onDemand: readonly ImportKind[] = ['dynamic', 'type'];
const typesOnly: readonly ImportKind[] = ['type'];

type Allowed = Readonly<Record<string, readonly ImportKind[]>>;

/** Who may import whom, and how (DESIGN §2). A layer may always import itself. */
const layers: Readonly<Record<string, Allowed>> = {
	domain: {},
	ui: {},
	platform: {},
	catalog: { domain: all },
	storage: { domain: all },
	coach: { domain: all, catalog: all },
	import: { domain: all, catalog: all },
	export: { domain: all, catalog: all },
	state: {
		domain: all,
		catalog: all,
		coach: all,
		storage: all,
		platform: all,
		import: onDemand,
		export: onDemand
	},
	components: { domain: all, catalog: all, ui: all, state: typesOnly },
	routes: { domain: all, catalog: all, state: all, components: all, ui: all },
	// The composition root puts the layers together, and nobody but the layout may ask for it.
	journal: { domain: all, catalog: all, storage: all, platform: all, state: all },
	'service-worker': { platform: all }
};

/** Packages that are known in one layer alone, so that they can be replaced there. */
const homes: Readonly<Record<string, string>> = {
	dexie: 'storage',
	'date-fns': 'domain',
	docx: 'export',
	'hash-wasm': 'storage',
	pdfkit: 'export',
	'workbox-window': 'platform'
};

const emptyNames = /^(utils?|helpers?|commons?|stores?|managers?|services?|types?|misc|shared)$/;
const mostLines = 250;

/** The layer of a path from the checkout's top; null outside every layer. */
export function layerOf(path: string): string | null {
	if (/^src\/lib\/journal(\.ts)?$/.test(path)) return 'journal';
	const [, layer] = /^src\/(?:lib\/)?([^/]+)\//.exec(path) ?? [];
	return layer && layer in layers ? layer : null;
}

/** The path that an import asks for, from the checkout's top; null for a package. */
export function targetPath(from: string, target: string): string | null {
	const bare = target.replace(/\?.*$/, '');
	if (bare.startsWith('$lib/')) return bare.replace('$lib', 'src/lib');
	return bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : null;
}

function packageBreach(layer: string, { target }: Import): string | null {
	const name = Object.keys(homes).find((home) => target === home || target.startsWith(`${home}/`));
	if (!name || homes[name] === layer) return null;
	return `imports ${name}, which only ${homes[name]} knows`;
}

function ownBreach(file: SourceFile, layer: string, path: string, one: Import): string | null {
	const theirs = layerOf(path);
	if (theirs === null)
		return /\.(css|svg|json)$/.test(path) ? null : `imports ${one.target}, which is in no layer`;
	if (theirs === layer) return null;
	if (one.target.startsWith('.'))
		return `leaves its layer by ${one.target}: write $lib/${theirs}/…`;
	if (theirs === 'journal')
		return /^src\/routes\/\+layout[^/]*$/.test(file.path)
			? null
			: 'imports journal.ts, which is for src/routes/+layout alone';
	const kinds = layers[layer]?.[theirs];
	if (!kinds) return `imports ${one.target}: ${layer} may not know ${theirs}`;
	if (kinds.includes(one.kind)) return null;
	const how = kinds === typesOnly ? 'with `import type`' : 'on demand, by `import()`';
	return `imports ${one.target}: ${layer} may ask for ${theirs} only ${how}`;
}

function importBreaches(file: SourceFile): string[] {
	const layer = layerOf(file.path);
	if (layer === null) return [];
	return readImports(file.path, file.code).flatMap((one) => {
		const path = targetPath(file.path, one.target);
		const breach = path ? ownBreach(file, layer, path, one) : packageBreach(layer, one);
		return breach ? [breach] : [];
	});
}

function nameBreaches({ path }: SourceFile): string[] {
	const parts = path.split('/');
	const name = parts.at(-1) ?? '';
	const folder = parts.slice(0, -1).find((part) => emptyNames.test(part));
	const isRoutes = path.startsWith('src/routes/');
	const isWorkerEntry = path === 'src/service-worker/index.ts';
	const isHooks = path === 'src/hooks.client.ts'; // the framework's name
	const breaches: string[] = [];
	if (folder) breaches.push(`lies in "${folder}", a name that says nothing`);
	if (/^index\.(ts|js)$/.test(name) && !isWorkerEntry) breaches.push('is a barrel by its name');
	if (name.endsWith('.svelte') && !/^([A-Z][A-Za-z0-9]*|\+.*)\.svelte$/.test(name))
		breaches.push('is a component that is not named in PascalCase');
	const isKebab = /^[a-z0-9-]+(\.svelte|\.worker|\.d)?\.ts$/.test(name);
	if (name.endsWith('.ts') && !isKebab && !isRoutes && !isHooks)
		breaches.push('is not named in kebab-case');
	return breaches;
}

/** Rune calls that run once for the whole app: outside every function and class. */
function topLevelStates(script: ts.SourceFile): string[] {
	const found: string[] = [];
	function visit(node: ts.Node): void {
		if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
		if (ts.isCallExpression(node) && /^\$(state|derived)(\.|$)/.test(node.expression.getText()))
			found.push(node.expression.getText());
		ts.forEachChild(node, visit);
	}
	visit(script);
	return found;
}

function runeBreaches({ path, code }: SourceFile): string[] {
	const isRuneFile = path.endsWith('.svelte.ts');
	if (isRuneFile && !/\$(state|derived|effect|inspect|props)\b/.test(code))
		return ['is named .svelte.ts and holds no rune'];
	const module = path.endsWith('.svelte') ? /<script[^>]*\bmodule\b[^>]*>[\s\S]*?<\/script>/ : null;
	const moduleCode = module ? (module.exec(code)?.[0] ?? '') : code;
	if (!isRuneFile && moduleCode === '') return [];
	return scriptsOf(path, moduleCode)
		.flatMap(topLevelStates)
		.map((rune) => `keeps ${rune} for the whole app: put it into a class that someone owns`);
}

function sizeBreaches({ code }: SourceFile): string[] {
	const lines = code.replace(/\n$/, '').split('\n').length;
	return lines > mostLines ? [`has ${lines} lines; ${mostLines} is the end`] : [];
}

/**
 * Everything in a file that breaks the house's rules, as sentences that begin with its path.
 * Only scripts and components are read; other files have but a name.
 */
export function breaches(file: SourceFile): string[] {
	const isCode = /\.(ts|js|svelte)$/.test(file.path);
	const found = [
		...nameBreaches(file),
		...(isCode ? [...importBreaches(file), ...runeBreaches(file), ...sizeBreaches(file)] : [])
	];
	return found.map((breach) => `${file.path} ${breach}`);
}
