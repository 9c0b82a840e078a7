import * as v from 'valibot';
import { isRealDay } from '$lib/domain/days';
import { countWords } from '$lib/domain/entry';
import {
	cardKinds,
	cardStatuses,
	lanes,
	nations,
	type Card,
	type Case,
	type Moment
} from '$lib/domain/library';
import { concerns, roles } from '$lib/domain/template';
import type { Problem } from './catalog-error';
import { group, id, list, oneOf, packedId, whole, words } from './fields';
import { doubles, idOfFile, parseFile } from './parse-file';

/** What one file of the library holds; most hold one of the three. */
export interface LibraryFile {
	readonly cards: readonly Card[];
	readonly cases: readonly Case[];
	readonly timeline: readonly Moment[];
}

const year = whole(1850, 2100);
const daySays = '{it} should be a day that exists, such as 2026-11-24.';
const day = v.pipe(v.string(daySays), v.check(isRealDay, daySays));
const inTextSays =
	'{it} should be as it stands in a sentence, in round brackets, such as (Gibbs, 1988).';
const addressSays = '{it} should be an address without https:// and without spaces.';

/** A card; `anId` is what an id in it looks like. */
const cardOf = (anId: v.GenericSchema<unknown, string>) => ({
	id: anId,
	kind: oneOf(cardKinds),
	title: words(90),
	also: v.optional(list(words(60), 0, 12), []),
	year: v.optional(v.nullable(year), null),
	nations: list(oneOf(nations), 1, nations.length),
	status: oneOf(cardStatuses),
	supersededBy: v.optional(v.nullable(anId), null),
	checkedOn: day,
	says: words(900),
	use: words(600),
	limits: words(600),
	cite: group('citation', {
		inText: v.pipe(words(120), v.regex(/^\(.+\)$/, inTextSays)),
		reference: words(500)
	}),
	links: v.optional(
		list(v.pipe(words(200), v.regex(/^(?!https?:)[\w-]+(\.[\w-]+)+(\/\S*)?$/, addressSays)), 0, 4),
		[]
	),
	related: v.optional(list(anId, 0, 12), []),
	concerns: list(oneOf(concerns), 0, concerns.length)
});
const card = group('card', cardOf(id()));

/** A card in a pack. */
export const packedCard = group('card', cardOf(packedId()));

const task = group('task', {
	id: id(),
	title: words(40),
	prompt: v.pipe(
		words(300),
		v.check((text) => countWords(text) <= 30, '{it} is too long. Keep it to 30 words.')
	),
	role: oneOf(roles),
	hint: v.exactOptional(words(300)),
	stuck: v.optional(list(words(300), 0, 8), []),
	cards: v.optional(list(id(), 0, 8), [])
});

const story = group('case', {
	id: id(),
	title: words(80),
	short: words(24),
	from: words(300),
	source: v.exactOptional(words(500)),
	story: list(words(1200), 1, 12),
	concerns: list(oneOf(concerns), 0, concerns.length),
	minutes: whole(1, 240),
	tasks: list(task, 1, 8)
});

const moment = group('moment', {
	year,
	until: v.optional(v.nullable(year), null),
	title: words(80),
	words: words(300),
	lane: oneOf(lanes),
	card: v.optional(v.nullable(id()), null)
});

const libraryFile = group('library file', {
	cards: v.optional(list(card, 0, 200), []),
	cases: v.optional(list(story, 0, 60), []),
	timeline: v.optional(list(moment, 0, 200), [])
});

/**
 * Cards, practice cases and moments of the timeline from the words of one YAML file. Throws a
 * `CatalogError` that names file, line and reason. What they name in other files is judged by
 * `library-problems.ts`.
 */
export function parseLibrary(text: string, file: string): LibraryFile {
	idOfFile(file);
	return parseFile(text, file, libraryFile, problemsOf);
}

function problemsOf({ cards, cases, timeline }: LibraryFile): readonly Problem[] {
	return [
		...doubles(cards, ['cards'], 'card'),
		...doubles(cases, ['cases'], 'case'),
		...cards.flatMap((one, at) => statusProblems(one, ['cards', at])),
		...cases.flatMap((one, at) => taskProblems(one, ['cases', at])),
		...timeline.flatMap(({ year, until }, at) =>
			until === null || until > year
				? []
				: [{ path: ['timeline', at, 'until'], reason: '"until" should be later than "year".' }]
		)
	];
}

/** What is wrong with a card whose every field is right: what was replaced says by what, and nothing else does. */
export function statusProblems(
	{ status, supersededBy }: Card,
	path: Problem['path']
): readonly Problem[] {
	if (status === 'superseded' && supersededBy === null) {
		const reason =
			'a superseded card needs "supersededBy" with the id of the card that replaced it.';
		return [{ path: [...path, 'status'], reason }];
	}
	if (status === 'superseded' || supersededBy === null) return [];
	const reason = '"supersededBy" is for a card whose status is superseded.';
	return [{ path: [...path, 'supersededBy'], reason }];
}

/** A task is a stage with one question: ids and titles stand once in a case. */
function taskProblems({ tasks }: Case, path: Problem['path']): readonly Problem[] {
	const titles = tasks.flatMap(({ title }, index) =>
		tasks.findIndex((one) => one.title === title) === index
			? []
			: [
					{
						path: [...path, 'tasks', index, 'title'],
						reason: `another task is called "${title}" too.`
					}
				]
	);
	return [...doubles(tasks, [...path, 'tasks'], 'task'), ...titles];
}
