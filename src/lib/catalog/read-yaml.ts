import {
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Document,
	type Pair,
	type YAMLError
} from 'yaml';
import { CatalogError, type Path, type Problem } from './catalog-error';

/** Larger than any file of the catalog needs, small enough to be read at once. */
const mostInFile = 200_000;
const mostDeep = 16;

/** A file read as plain data, and the way back from a place in the data to a line of the file. */
export interface Reading {
	readonly value: unknown;
	/** The problem as one sentence: file, line, reason. */
	readonly say: (problem: Problem) => string;
}

/**
 * Reads one YAML file whose shape is not known yet. `file` is the name used in messages, `most` how many
 * characters it may have. Throws a `CatalogError` for what is not plain YAML: aliases, tags, a key given
 * twice, too long, too deep.
 */
export function readYaml(text: string, file: string, most = mostInFile): Reading {
	const refused = refuseSize(text, most);
	if (refused) throw new CatalogError([`${file}, ${refused}`]);
	const lines = new LineCounter();
	// The library's own search for double keys compares each key with all others: 40,000 keys take 11 s.
	const document = parseDocument(text.replace(/^\uFEFF/, ''), {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: 'error'
	});
	const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
	const problems = [
		...[...document.errors, ...document.warnings].map(
			(error) => `${file}, line ${lineAt(error.pos[0])}: ${plainly(error)}`
		),
		...oddities(document.contents, 0).map(
			({ offset, reason }) => `${file}, line ${lineAt(offset)}: ${reason}`
		)
	];
	if (problems.length > 0) throw new CatalogError(problems.slice(0, 20));
	return {
		value: document.toJS(),
		say: ({ path, reason }) => `${file}, line ${lineAt(offsetOf(document, path))}: ${reason}`
	};
}

/** Nesting is judged before parsing: "- - - …" a hundred thousand times ends the whole process. */
function refuseSize(text: string, most: number): string | null {
	if (text.length > most)
		return `line 1: the file is too long. Keep it below ${most.toLocaleString('en-GB')} characters.`;
	let open = 0;
	let line = 1;
	for (const words of text.split('\n')) {
		const isDeep = /^ {100}|^[ \t]*(?:[-?:][ \t]+){16}/.test(words);
		for (const sign of words.match(/[[\]{}]/g) ?? [])
			open = Math.max(0, open + (sign === '[' || sign === '{' ? 1 : -1));
		if (isDeep || open > 60) return `line ${line}: ${tooDeep}`;
		line += 1;
	}
	return null;
}

const tooDeep = 'lists and fields are nested too deeply here.';

interface Oddity {
	readonly offset: number;
	readonly reason: string;
}

/** What is YAML but has no place in a file of ours. */
function oddities(node: unknown, depth: number): readonly Oddity[] {
	const offset = startOf(node) ?? 0;
	if (isAlias(node))
		return [{ offset, reason: `"*${node.source}" is a shortcut. Write the words out again here.` }];
	if (depth > mostDeep) return [{ offset, reason: tooDeep }];
	if (isSeq(node)) return node.items.flatMap((item) => oddities(item, depth + 1));
	if (!isMap(node)) return [];
	const seen = new Set<string>();
	return node.items.flatMap((pair) => {
		const key = keyOf(pair);
		const at = startOf(pair.key) ?? offset;
		const found = [...oddities(pair.value, depth + 1)];
		if (key === null) found.push({ offset: at, reason: 'a field name should be one plain word.' });
		else if (seen.has(key)) found.push({ offset: at, reason: `"${key}" is given twice.` });
		else seen.add(key);
		return found;
	});
}

function keyOf(pair: Pair): string | null {
	return isScalar(pair.key) ? String(pair.key.value) : null;
}

function startOf(node: unknown): number | null {
	if (isPair(node)) return startOf(node.key);
	const hasRange = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
	return hasRange ? (node.range?.[0] ?? null) : null;
}

/** Where the path leads in the file, or the nearest thing above it that exists. */
function offsetOf(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		const next: unknown = isMap(node)
			? node.items.find((pair) => keyOf(pair) === String(step))
			: isSeq(node) && typeof step === 'number'
				? node.items[step]
				: undefined;
		if (next === undefined) break;
		offset = startOf(next) ?? offset;
		node = isPair(next) ? next.value : next;
	}
	return offset;
}

function plainly(error: YAMLError): string {
	switch (error.code) {
		case 'TAB_AS_INDENT':
			return 'a tab is used to indent. Use spaces.';
		case 'BAD_INDENT':
			return 'this line is indented differently from its neighbours.';
		case 'BLOCK_AS_IMPLICIT_KEY':
			return 'there is a second ": " in this line. Put the words in quotes.';
		case 'MULTIPLE_DOCS':
			return 'a second document begins here. Keep one in a file.';
		case 'BAD_SCALAR_START':
			return 'words cannot begin with this sign. Put them in quotes.';
		case 'TAG_RESOLVE_FAILED':
			return 'types marked with "!" are not used here. Leave the mark out.';
		default:
			return `this is not valid YAML (${error.message.replace(/\.$/, '')}).`;
	}
}
