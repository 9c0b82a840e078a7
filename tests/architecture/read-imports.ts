import { parse } from 'svelte/compiler';
import ts from 'typescript';

/**
 * How a file asks for another: `static` comes with it, `dynamic` only when it is used (an address of
 * a worker too), `type` leaves no trace in what runs.
 */
export type ImportKind = 'static' | 'dynamic' | 'type';

export interface Import {
	readonly kind: ImportKind;
	readonly target: string;
}

const addressQuery = /\?(.*&)?(worker|url|raw|sharedworker)\b/;

function isText(node: ts.Node | undefined): node is ts.StringLiteralLike {
	return node !== undefined && ts.isStringLiteralLike(node);
}

/** `new URL('./x', import.meta.url)`: how a worker's file is named without being loaded. */
function isOwnAddress(node: ts.NewExpression): boolean {
	const [, base] = node.arguments ?? [];
	return node.expression.getText() === 'URL' && base?.getText() === 'import.meta.url';
}

function declared(target: string, isTypeOnly: boolean): Import {
	if (isTypeOnly) return { kind: 'type', target };
	return { kind: addressQuery.test(target) ? 'dynamic' : 'static', target };
}

function importOf(node: ts.Node): Import | null {
	if (ts.isImportDeclaration(node) && isText(node.moduleSpecifier))
		return declared(node.moduleSpecifier.text, node.importClause?.phaseModifier === typeKeyword);
	if (ts.isExportDeclaration(node) && isText(node.moduleSpecifier))
		return declared(node.moduleSpecifier.text, node.isTypeOnly);
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		return isText(node.argument.literal)
			? { kind: 'type', target: node.argument.literal.text }
			: null;
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
		return isText(node.arguments[0]) ? { kind: 'dynamic', target: node.arguments[0].text } : null;
	if (ts.isNewExpression(node) && isText(node.arguments?.[0]) && isOwnAddress(node))
		return { kind: 'dynamic', target: node.arguments[0].text };
	return null;
}

const typeKeyword = ts.SyntaxKind.TypeKeyword;

/** The syntax tree of a script; `name` serves messages only. */
export function parseScript(name: string, code: string): ts.SourceFile {
	return ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/**
 * The scripts of a file: itself, or a component's script blocks and the `import()`s of its markup.
 * @throws what the Svelte compiler says when a component cannot be read
 */
export function scriptsOf(name: string, code: string): ts.SourceFile[] {
	if (!name.endsWith('.svelte')) return [parseScript(name, code)];
	const { module, instance, fragment } = parse(code, { modern: true, filename: name });
	const blocks = [module, instance].flatMap((script) =>
		script ? [code.slice(script.start, script.end).replace(/^<script[^>]*>|<\/script>$/g, '')] : []
	);
	const markup = code.slice(...extent(fragment.nodes));
	const called = markup.match(/\bimport\s*\(\s*(['"`])[^'"`]+\1\s*\)/g) ?? [];
	return [...blocks, called.join(';\n')].map((block) => parseScript(name, block));
}

function extent(nodes: readonly { start: number; end: number }[]): [number, number] {
	return [nodes[0]?.start ?? 0, nodes.at(-1)?.end ?? 0];
}

/** Every import of a source file, in the order of the code. */
export function readImports(name: string, code: string): Import[] {
	const found: Import[] = [];
	function visit(node: ts.Node): void {
		const one = importOf(node);
		if (one) found.push(one);
		ts.forEachChild(node, visit);
	}
	for (const script of scriptsOf(name, code)) visit(script);
	return found;
}
