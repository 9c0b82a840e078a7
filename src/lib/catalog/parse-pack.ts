import * as v from 'valibot';
import { isRealDay } from '$lib/domain/days';
import { packFormat, type BuiltIn, type PackFile } from '$lib/domain/pack-file';
import { CatalogError, type Problem } from './catalog-error';
import { anyWords, group, list, words } from './fields';
import { packProblems } from './pack-problems';
import { problemOf } from './parse-file';
import { packedCard } from './parse-library';
import { packedSet } from './parse-outcomes';
import { packedTemplate } from './parse-template';
import { readYaml } from './read-yaml';

/** A unit of 2,000 criteria is about a third of this; a phone still reads it in a moment. */
const mostInPack = 1_000_000;
const mostProblems = 20;

const formatSays = `{it} should be ${packFormat}. A pack with a higher number needs a newer Afterword.`;
const daySays = '{it} should be a day that exists, such as 2026-11-24.';

const packFile = group('pack', {
	format: v.literal(packFormat, formatSays),
	name: words(80),
	from: anyWords(120),
	sets: v.optional(list(packedSet, 0, 40), []),
	templates: v.optional(list(packedTemplate, 0, 40), []),
	cards: v.optional(list(packedCard, 0, 200), []),
	dates: v.optional(
		list(
			group('date', {
				day: v.pipe(v.string(daySays), v.check(isRealDay, daySays)),
				title: words(120)
			}),
			0,
			100
		),
		[]
	)
});

/** The words of one file, and the name that messages call it by. */
export interface PackText {
	readonly file: string;
	readonly text: string;
}

/**
 * A pack from the words of its file, or of several that belong together. Throws a `CatalogError` that names
 * file, line and reason for what is wrong; a pack is taken whole or not at all.
 */
export function parsePack(texts: readonly PackText[], builtIn: BuiltIn): PackFile {
	const read = texts.map(readPart);
	const [first] = read;
	if (!first) throw new CatalogError(['There is no pack in this file.']);
	const parts = read.map(({ part }) => part);
	const problems = read.flatMap(({ part, say }) => [
		...otherName(part, first.part).map(say),
		...packProblems(part, parts, builtIn).map(say)
	]);
	if (problems.length > 0) throw new CatalogError([...new Set(problems)].slice(0, mostProblems));
	const { name, from } = first.part;
	return {
		name,
		from,
		sets: parts.flatMap(({ sets }) => sets),
		templates: parts.flatMap(({ templates }) => templates),
		cards: parts.flatMap(({ cards }) => cards),
		dates: parts
			.flatMap(({ dates }) => dates)
			.sort((a, b) => a.day.localeCompare(b.day) || a.title.localeCompare(b.title, 'en-GB'))
	};
}

interface Part {
	readonly part: PackFile;
	readonly say: (problem: Problem) => string;
}

function readPart({ file, text }: PackText): Part {
	const { value, say } = readYaml(text, file, mostInPack);
	const result = v.safeParse(packFile, value);
	if (result.success) return { part: result.output, say };
	const problems = result.issues.map((issue) => say(problemOf(issue)));
	throw new CatalogError([...new Set(problems)].slice(0, mostProblems));
}

/** Files that lie in one zip are one pack. */
function otherName(part: PackFile, first: PackFile): readonly Problem[] {
	return (['name', 'from'] as const).flatMap((field) =>
		part[field] === first[field]
			? []
			: [{ path: [field], reason: `another file of this pack has "${first[field]}" here.` }]
	);
}
