import type { CoachRules } from '$lib/domain/coach';
import type { ExampleJournal } from '$lib/domain/example';
import type { OutcomeSet, OutcomeSetName } from '$lib/domain/outcomes';
import { partsOf, type Library, type LibraryParts } from '$lib/domain/library';
import {
	aboutOf,
	nameOf,
	type Template,
	type TemplateAbout,
	type TemplateName
} from '$lib/domain/template';
import { CatalogError, type Problem } from './catalog-error';
import { exampleProblems } from './example-problems';
import { coachProblems, joinCoach } from './join-coach';
import { joinLibrary, libraryProblems, unknownCards, type NamedLibrary } from './library-problems';
import { parseCoach, type CoachFile } from './parse-coach';
import { parseExample } from './parse-example';
import { parseLibrary } from './parse-library';
import { parseOutcomeSet } from './parse-outcomes';
import { parseTemplate } from './parse-template';
import { readYaml } from './read-yaml';

/** Everything the YAML files hold, checked, in the order lists show it. */
export interface Catalog {
	readonly templates: readonly Template[];
	readonly templateNames: readonly TemplateName[];
	readonly templateAbouts: readonly TemplateAbout[];
	readonly outcomeSets: readonly OutcomeSet[];
	readonly outcomeSetNames: readonly OutcomeSetName[];
	readonly example: ExampleJournal;
	readonly library: Library;
	readonly libraryParts: LibraryParts;
	/** The words and rules of the coach. */
	readonly coach: CoachRules;
}

/** Shown before all others, in this order: the quick one, then the three every course asks for. */
const firstTemplates = ['jot', 'gibbs', 'kolb', 'team-contribution'];
/** The unit that is chosen when she has not chosen one. */
const firstSets = ['partnership-hnd'];
const exampleFile = 'example/journal.yaml';

/**
 * The catalog from the words of its files, by path below the templates folder. Throws a
 * `CatalogError` with the problems of all files together.
 */
export function compileCatalog(files: ReadonlyMap<string, string>): Catalog {
	const gather = new Gather();
	const templates = gather.parse(files, /^reflections\/[^/]+\.yaml$/, parseTemplate);
	const sets = gather.parse(files, /^outcomes\/[^/]+\.yaml$/, parseOutcomeSet);
	const [example] = gather.parse(files, /^example\/journal\.yaml$/, parseExample);
	const library = gather.parse(files, /^library\/[^/]+\.yaml$/, (text, file) => ({
		file,
		...parseLibrary(text, file)
	}));
	const coachFiles = gather.named(files, /^coach\/[^/]+\.yaml$/, parseCoach);
	gather.strays(files);
	if (!files.has(exampleFile)) gather.problems.push(`${exampleFile}: the file is missing.`);
	// What a file names in another one can only be judged when all of them could be read.
	if (gather.problems.length === 0) gather.across(files, templates, sets, library, example);
	const coach = joinCoach([...coachFiles.values()], templates);
	if (gather.problems.length === 0) gather.coach(files, coachFiles, coach);
	if (gather.problems.length > 0 || !example) throw new CatalogError(gather.problems);
	const sorted = inOrder(templates, firstTemplates);
	const sortedSets = inOrder(sets, firstSets);
	return {
		templates: sorted,
		templateNames: sorted.map(nameOf),
		templateAbouts: sorted.map(aboutOf),
		outcomeSets: sortedSets,
		outcomeSetNames: sortedSets.map(({ id, title, short, programme }) => ({
			id,
			title,
			short,
			programme
		})),
		example,
		library: joinLibrary(library),
		libraryParts: partsOf(joinLibrary(library)),
		coach
	};
}

/** Parses files one after the other and keeps every problem instead of stopping at the first. */
class Gather {
	readonly problems: string[] = [];
	readonly #known = new Set<string>();

	parse<T>(
		files: ReadonlyMap<string, string>,
		place: RegExp,
		parse: (text: string, file: string) => T
	): readonly T[] {
		return [...this.named(files, place, parse).values()];
	}

	/** What the files at `place` hold, by file. */
	named<T>(
		files: ReadonlyMap<string, string>,
		place: RegExp,
		parse: (text: string, file: string) => T
	): ReadonlyMap<string, T> {
		const parsed = new Map<string, T>();
		for (const [file, text] of files) {
			if (!place.test(file)) continue;
			this.#known.add(file);
			try {
				parsed.set(file, parse(text, file));
			} catch (error) {
				if (!(error instanceof CatalogError)) throw error;
				this.problems.push(...error.problems);
			}
		}
		return parsed;
	}

	strays(files: ReadonlyMap<string, string>): void {
		const places =
			'reflections/name.yaml, outcomes/name.yaml, library/name.yaml, coach/name.yaml or example/journal.yaml';
		for (const file of files.keys())
			if (!this.#known.has(file))
				this.problems.push(`${file}: nothing reads this file. Its place would be ${places}.`);
	}

	coach(
		files: ReadonlyMap<string, string>,
		coachFiles: ReadonlyMap<string, CoachFile>,
		rules: CoachRules
	): void {
		for (const [file, one] of coachFiles) this.#tell(files, file, coachProblems(one, rules));
	}

	across(
		files: ReadonlyMap<string, string>,
		templates: readonly Template[],
		sets: readonly OutcomeSet[],
		library: readonly NamedLibrary[],
		example: ExampleJournal | undefined
	): void {
		for (const one of library) this.#tell(files, one.file, libraryProblems(one, library));
		for (const one of templates)
			this.#tell(files, `reflections/${one.id}.yaml`, unknownCards(one, library));
		for (const set of sets)
			this.#tell(files, `outcomes/${set.id}.yaml`, unknownTemplates(set, templates));
		if (example) this.#tell(files, exampleFile, exampleProblems(example, templates, sets));
	}

	#tell(files: ReadonlyMap<string, string>, file: string, problems: readonly Problem[]): void {
		if (problems.length === 0) return;
		this.problems.push(...problems.map(readYaml(files.get(file) ?? '', file).say));
	}
}

/** A part opens a template, so the template must be there. */
export function unknownTemplates(
	set: OutcomeSet,
	templates: readonly Pick<Template, 'id'>[]
): readonly Problem[] {
	return set.outcomes.flatMap((outcome, o) =>
		outcome.criteria.flatMap((criterion, c) =>
			criterion.parts.flatMap((part, p) =>
				templates.some(({ id }) => id === part.template)
					? []
					: [
							{
								path: ['outcomes', o, 'criteria', c, 'parts', p, 'template'],
								reason: `there is no template "${part.template}" in reflections.`
							}
						]
			)
		)
	);
}

function inOrder<T extends { readonly id: string; readonly title: string }>(
	list: readonly T[],
	first: readonly string[]
): readonly T[] {
	const rank = ({ id }: T): number => (first.includes(id) ? first.indexOf(id) : first.length);
	return [...list].sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'en-GB'));
}
