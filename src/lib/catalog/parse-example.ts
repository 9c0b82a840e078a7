import * as v from 'valibot';
import { mostKeyLength, type ExampleAnswer, type ExampleJournal } from '$lib/domain/example';
import { targetStatuses } from '$lib/domain/plan';
import type { Problem } from './catalog-error';
import { anyWords, codeId, flag, group, id, list, oneOf, table, whole, words } from './fields';
import { parseFile } from './parse-file';

const key = v.pipe(
	id(),
	v.maxLength(mostKeyLength, `{it} is too long. Keep it to ${mostKeyLength} characters.`)
);
const daysAgo = whole(0, 3650);
const inDays = v.optional(v.nullable(whole(-3650, 3650)), null);
const quote = words(2000);

const reference = { set: id(), criterion: codeId(), part: v.optional(v.nullable(id()), null) };

const seen = table(
	v.picklist([0, 1, 2, 3], '{it} should be 0 (not seen), 1 (once), 2 (often) or 3 (a habit).')
);
const colleague = group('colleague view', {
	number: whole(1, 6),
	seen,
	keep: anyWords(600),
	tryNext: anyWords(600)
});
const behaviours = group('behaviours answer', {
	mine: v.optional(seen, {}),
	evidence: v.optional(table(words(600)), {}),
	colleagues: v.optional(list(colleague, 0, 6), [])
});
const shapes = {
	chosen: group('answer', { chosen: list(id(), 0, 40) }),
	scale: group('answer', { scale: whole(0, 9) }),
	behaviours: group('answer', { behaviours })
};
const noShape = v.never('{it} should be words, or one of "chosen", "scale" and "behaviours".');

/** Judged by the shape it means to have, so that a message speaks of the line that is wrong. */
const answer = v.lazy((input): v.GenericSchema<unknown, ExampleAnswer> => {
	if (typeof input !== 'object' || input === null) return words(20_000);
	if ('chosen' in input) return shapes.chosen;
	if ('scale' in input) return shapes.scale;
	return 'behaviours' in input ? shapes.behaviours : noShape;
});

const entry = group('entry', {
	key,
	template: id(),
	title: anyWords(120),
	daysAgo,
	placement: v.optional(v.nullable(id()), null),
	answers: v.optional(table(answer), {}),
	tags: v.optional(list(group('tag', { ...reference, why: anyWords(600) }), 0, 40), []),
	highlights: v.optional(
		list(group('highlight', { ...reference, question: id(), quote, why: anyWords(600) }), 0, 40),
		[]
	),
	links: v.optional(list(group('link', { is: oneOf(['jot', 'after']), entry: id() }), 0, 10), []),
	done: v.optional(flag(), true),
	stage: v.optional(whole(0, 11), 0),
	expandedInto: v.optional(v.nullable(id()), null)
});

const target = group('target', {
	key,
	title: words(300),
	why: anyWords(2000),
	actions: anyWords(2000),
	support: anyWords(1000),
	measureMe: anyWords(1000),
	measureOthers: anyWords(1000),
	startDaysAgo: v.optional(v.nullable(whole(-3650, 3650)), null),
	dueInDays: inDays,
	reviewInDays: inDays,
	status: v.optional(oneOf(targetStatuses), 'planned'),
	changed: anyWords(2000),
	reviews: v.optional(list(group('review', { daysAgo, words: words(2000) }), 0, 20), []),
	sources: v.optional(
		list(
			group('source', {
				entry: id(),
				question: v.optional(v.nullable(id()), null),
				quote: anyWords(2000)
			}),
			0,
			20
		),
		[]
	),
	criterion: v.optional(v.nullable(group('criterion', reference)), null)
});

const hoursSay = '{it} should be a number from 0.25 to 24.';
const attended = v.pipe(v.number(hoursSay), v.minValue(0.25, hoursSay), v.maxValue(24, hoursSay));
const placement = group('placement', {
	key,
	alias: words(60),
	type: anyWords(80),
	ages: anyWords(80),
	hours: v.optional(list(group('line of hours', { daysAgo, hours: attended }), 0, 400), [])
});

const example = group('example journal', {
	note: words(800),
	profile: group('profile', {
		name: anyWords(80),
		number: anyWords(40),
		programme: anyWords(160),
		centre: anyWords(120),
		assessor: anyWords(80),
		units: list(id(), 1, 10)
	}),
	placements: v.optional(list(placement, 0, 10), []),
	entries: list(entry, 1, 99),
	targets: v.optional(list(target, 0, 30), []),
	planLines: v.optional(
		list(
			group('plan line', { entry: id(), question: id(), words: v.nullable(words(2000)) }),
			0,
			99
		),
		[]
	)
});

/**
 * The example journal from the words of its YAML file. Throws a `CatalogError` that names file, line
 * and reason. Whether templates, questions and quotes exist is judged by `example-problems.ts`.
 */
export function parseExample(text: string, file: string): ExampleJournal {
	return parseFile(text, file, example, problemsOf);
}

function problemsOf(journal: ExampleJournal): readonly Problem[] {
	const lists = { placements: 'placement', entries: 'entry', targets: 'target' } as const;
	return Object.entries(lists).flatMap(([field, name]) => {
		const keys = journal[field as keyof typeof lists].map((one) => one.key); // the fields above
		return keys.flatMap((key, index) =>
			keys.indexOf(key) === index
				? []
				: [{ path: [field, index, 'key'], reason: `another ${name} already has the key "${key}".` }]
		);
	});
}
