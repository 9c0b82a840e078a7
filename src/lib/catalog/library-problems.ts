import { casePrefix, type Library } from '$lib/domain/library';
import { type Template } from '$lib/domain/template';
import type { Path, Problem } from './catalog-error';
import type { LibraryFile } from './parse-library';

/** One file of the library with its name. */
export interface NamedLibrary extends LibraryFile {
	readonly file: string;
}

/** Addresses below /library that are screens of their own. */
const taken = ['timeline', 'cases'];

/** Every problem of one file that only the whole library shows: ids given twice, cards that are not there. */
export function libraryProblems(
	{ file, cards, cases, timeline }: NamedLibrary,
	all: readonly NamedLibrary[]
): readonly Problem[] {
	const known = cardIds(all);
	const others = all.filter((one) => one.file !== file);
	const elsewhere = (id: string, of: 'cards' | 'cases'): string | undefined =>
		others.find((other) => other[of].some((one) => one.id === id))?.file;
	const twice = (of: 'cards' | 'cases', list: readonly { readonly id: string }[]): Problem[] =>
		list.flatMap(({ id }, at) => {
			const place = elsewhere(id, of);
			const reason = `the id "${id}" is already used in ${place ?? ''}.`;
			return place === undefined ? [] : [{ path: [of, at, 'id'], reason }];
		});
	return [
		...twice('cards', cards),
		...twice('cases', cases),
		...cards.flatMap(({ id, related, supersededBy }, at) => [
			...(taken.includes(id)
				? [
						{
							path: ['cards', at, 'id'],
							reason: `"${id}" is a screen of the library. Use another id.`
						}
					]
				: []),
			...missing(related, ['cards', at, 'related'], known),
			...missing(supersededBy ?? [], ['cards', at, 'supersededBy'], known)
		]),
		...cases.flatMap(({ tasks }, at) =>
			tasks.flatMap((task, index) =>
				missing(task.cards, ['cases', at, 'tasks', index, 'cards'], known)
			)
		),
		...timeline.flatMap((one, at) => missing(one.card ?? [], ['timeline', at, 'card'], known))
	];
}

/** The cards a template names that no file of the library has. */
export function unknownCards(template: Template, all: readonly NamedLibrary[]): readonly Problem[] {
	const known = cardIds(all);
	const named = template.stages.flatMap((stage, at) =>
		stage.questions.flatMap(({ cards = [] }, index) =>
			missing(cards, ['stages', at, 'questions', index, 'cards'], known)
		)
	);
	if (!template.id.startsWith(casePrefix)) return named;
	const reason = `a file name that begins with "${casePrefix}" is kept for practice cases.`;
	return [{ path: [], reason }, ...named];
}

const cardIds = (all: readonly NamedLibrary[]): ReadonlySet<string> =>
	new Set(all.flatMap(({ cards }) => cards.map(({ id }) => id)));

function missing(
	ids: string | readonly string[],
	path: Path,
	known: ReadonlySet<string>
): readonly Problem[] {
	const at = (index: number): Path => (typeof ids === 'string' ? path : [...path, index]);
	return [ids]
		.flat()
		.flatMap((id, index) =>
			known.has(id) ? [] : [{ path: at(index), reason: `there is no card "${id}" in library.` }]
		);
}

/** The files joined: cards by title, cases as they stand, moments by year. */
export function joinLibrary(files: readonly NamedLibrary[]): Library {
	return {
		cards: files
			.flatMap(({ cards }) => cards)
			.sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
		cases: files.flatMap(({ cases }) => cases),
		timeline: files.flatMap(({ timeline }) => timeline).sort((a, b) => a.year - b.year)
	};
}
