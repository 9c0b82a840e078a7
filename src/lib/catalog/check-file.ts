import { sayCount } from '$lib/domain/numbers';
import { sayContents } from '$lib/domain/pack-file';
import { questionsOf } from '$lib/domain/template';
import { CatalogError } from './catalog-error';
import { unknownTemplates } from './compile';
import { parsePack } from './parse-pack';
import { parseLibrary } from './parse-library';
import { parseOutcomeSet } from './parse-outcomes';
import { parseTemplate } from './parse-template';
import { readYaml } from './read-yaml';

/** What a file can only be judged by together with the others. */
export interface Beside {
	/** Ids of all templates there are. */
	readonly templates: readonly string[];
	/** Ids of all outcome sets. */
	readonly sets: readonly string[];
	/** Ids of all library cards; asked for by packs alone. */
	readonly cards: () => readonly string[];
}

/** One kind of file. A new kind is one more of these in `fileKinds`. */
interface FileKind {
	/** The folder it belongs in, below `templates/`. */
	readonly folder: string;
	/** The field at the top that gives it away wherever it lies. */
	readonly field: string;
	/** What a sentence calls it. */
	readonly name: string;
	/** Checks it and gives what is in it, such as "four stages"; throws a `CatalogError`. */
	readonly check: (text: string, file: string, beside: Beside) => string;
}

const fileKinds: readonly FileKind[] = [
	{
		folder: 'reflections',
		field: 'stages',
		name: 'a template',
		check(text, file) {
			const template = parseTemplate(text, file);
			const questions = sayCount(questionsOf(template).length, 'question');
			return `${sayCount(template.stages.length, 'stage')} and ${questions}`;
		}
	},
	{
		folder: 'outcomes',
		field: 'outcomes',
		name: 'an outcome set',
		check(text, file, beside) {
			const set = parseOutcomeSet(text, file);
			const unknown = unknownTemplates(
				set,
				beside.templates.map((id) => ({ id }))
			);
			if (unknown.length > 0) throw new CatalogError(unknown.map(readYaml(text, file).say));
			const criteria = set.outcomes.flatMap((outcome) => outcome.criteria).length;
			return `${sayCount(set.outcomes.length, 'outcome')} and ${sayCount(criteria, 'criterion', 'criteria')}`;
		}
	},
	{
		folder: 'packs',
		field: 'format',
		name: 'a pack',
		check(text, file, { templates, sets, cards }) {
			const builtIn = {
				templates: new Set(templates),
				sets: new Set(sets),
				cards: new Set(cards())
			};
			return sayContents(parsePack([{ file, text }], builtIn));
		}
	}
];

/** The ids of the cards in one file of the library. */
export function cardsIn(text: string, file: string): readonly string[] {
	return parseLibrary(text, file).cards.map(({ id }) => id);
}

/** What came of checking one file: one plain sentence, and how many more things are wrong. */
export interface Verdict {
	readonly isFine: boolean;
	readonly sentence: string;
	readonly more: number;
}

/**
 * Says whether one file of the catalog is as it should be. `file` is its path as the reader knows it; its
 * folder says what kind it is, or, elsewhere, its fields do.
 */
export function checkFile(text: string, file: string, beside: Beside): Verdict {
	const kind = kindOf(text, file);
	if (!kind) return wrong([`${file}: this is no ${listOfKinds()}, as far as one can see.`]);
	if (!file.endsWith('.yaml')) return wrong([`${file}: the name should end in ".yaml".`]);
	try {
		const inside = kind.check(text, file, beside);
		return { isFine: true, sentence: `${file} is fine: ${kind.name} with ${inside}.`, more: 0 };
	} catch (error) {
		if (error instanceof CatalogError) return wrong(error.problems);
		throw error;
	}
}

function kindOf(text: string, file: string): FileKind | undefined {
	const folder = /([^/]+)\/[^/]+$/.exec(file)?.[1];
	return (
		fileKinds.find((kind) => kind.folder === folder) ??
		fileKinds.find(({ field }) => new RegExp(`^${field}:`, 'm').test(text))
	);
}

function listOfKinds(): string {
	return fileKinds
		.map(({ name, field }) => `${name.replace(/^an? /, '')} (with "${field}")`)
		.join(' or ');
}

function wrong([first = '', ...rest]: readonly string[]): Verdict {
	return { isFine: false, sentence: first, more: rest.length };
}
