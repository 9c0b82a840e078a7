import * as v from 'valibot';
import {
	indicators,
	type CoachQuestion,
	type Cue,
	type Pair,
	type Praise,
	type SecondLook
} from '$lib/domain/coach';
import { concerns, roles, type Role } from '$lib/domain/template';
import type { Path, Problem } from './catalog-error';
import { parsePattern, PatternError } from './coach-pattern';
import { flag, group, id, list, noId, oneOf, table, whole, words } from './fields';
import { doubles, parseFile } from './parse-file';

/** One file below `templates/coach`; the files together are the coach's rules. */
export interface CoachFile {
	readonly lists: Readonly<Record<string, readonly string[]>>;
	readonly spellings: Readonly<Record<string, string>>;
	readonly names: Readonly<Record<string, string>>;
	readonly cues: readonly Cue[];
	readonly pairs: readonly Pair[];
	readonly questions: readonly CoachQuestion[];
	readonly praise: readonly Praise[];
	readonly looks: readonly SecondLook[];
}

const markShape = /^[a-z][A-Za-z-]*$/;
const mark = v.pipe(
	v.string('{it} should be the name of an indicator or a signal.'),
	v.regex(markShape, '{it} should be the name of an indicator or a signal, such as "feeling".')
);
const marks = (): v.GenericSchema<unknown, string[]> => v.optional(list(mark, 0, 30), []);

const pattern = v.pipe(
	words(1000),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		try {
			parsePattern(dataset.value);
		} catch (error) {
			if (!(error instanceof PatternError)) throw error;
			addIssue({ message: `${error.message}.` });
		}
	})
);
const patterns = (least: number): v.GenericSchema<unknown, string[]> => list(pattern, least, 400);
const maybePatterns = (): v.GenericSchema<unknown, string[]> =>
	v.optional(list(pattern, 0, 100), []);

const cue = group('cue', {
	id: id(),
	marks: mark,
	firm: v.optional(flag(), true),
	words: patterns(1),
	opens: v.optional(flag(), false),
	quoted: v.optional(flag(), false),
	notAfter: maybePatterns(),
	notBefore: maybePatterns(),
	unlessClause: marks(),
	unlessSentence: marks(),
	unlessNear: marks(),
	needsClause: marks(),
	needsSentence: marks()
});

const pair = group('pair', {
	id: id(),
	marks: mark,
	of: mark,
	same: marks(),
	clause: marks(),
	behind: marks(),
	next: marks(),
	nextUnless: marks()
});

const share = v.pipe(
	v.number('{it} should be a number from 0 to 1.'),
	v.minValue(0, '{it} should be a number from 0 to 1.'),
	v.maxValue(1, '{it} should be a number from 0 to 1.')
);
const condition = group('condition', {
	words: v.optional(whole(0, 10_000), 0),
	sentences: v.optional(whole(0, 1000), 0),
	none: marks(),
	noFirm: marks(),
	some: v.optional(table(whole(1, 100)), {}),
	perhaps: v.optional(table(whole(1, 100)), {}),
	outweighs: v.optional(
		v.nullable(group('comparison', { of: mark, than: mark, times: whole(1, 20) })),
		null
	),
	fewKinds: v.optional(
		v.nullable(group('limit', { of: list(mark, 1, 20), fewer: whole(1, 20) })),
		null
	),
	share: v.optional(table(share), {}),
	atMost: v.optional(v.nullable(group('limit', { of: list(mark, 1, 20), share })), null)
});

const everyRole = (): v.GenericSchema<unknown, Role[]> =>
	v.optional(list(oneOf(roles), 0, roles.length), []);
const question = group('question', {
	id: id(),
	finding: v.optional(v.nullable(id()), null),
	rank: whole(1, 1000),
	across: v.optional(flag(), false),
	concerns: v.optional(list(oneOf(concerns), 0, concerns.length), []),
	templates: v.optional(list(id(), 0, 40), []),
	asks: everyRole(),
	boxes: everyRole(),
	when: v.optional(list(condition, 0, 10), []),
	lacks: marks(),
	shows: marks(),
	ask: words(300),
	why: words(400),
	source: words(200),
	chips: v.optional(list(words(80), 0, 6), []),
	goes: everyRole()
});

const coachFile = group('coach file', {
	id: noId,
	version: whole(1, 100_000),
	title: words(80),
	lists: v.optional(table(patterns(1)), {}),
	spellings: v.optional(table(words(40)), {}),
	names: v.optional(table(words(60)), {}),
	cues: v.optional(list(cue, 0, 200), []),
	pairs: v.optional(list(pair, 0, 20), []),
	questions: v.optional(list(question, 0, 60), []),
	praise: v.optional(list(group('praise', { marks: mark, says: words(200) }), 0, 60), []),
	looks: v.optional(
		list(group('second look', { marks: mark, says: words(400), source: words(200) }), 0, 20),
		[]
	)
});

/**
 * One file of the coach's words and rules. Throws a `CatalogError` that names file, line and reason for
 * everything that is wrong, a pattern that cannot be read too.
 */
export function parseCoach(text: string, file: string): CoachFile {
	return parseFile(text, file, coachFile, (value) => [
		...doubles(value.cues, ['cues'], 'cue'),
		...doubles(value.pairs, ['pairs'], 'pair'),
		...doubles(value.questions, ['questions'], 'question'),
		...value.cues.flatMap(needsWords)
	]);
}

/** A name with a capital is taken for an indicator, and there are only those. */
function needsWords(value: Cue, index: number): readonly Problem[] {
	const path: Path = ['cues', index, 'marks'];
	const isKnown = (indicators as readonly string[]).includes(value.marks);
	if (isKnown || value.marks === value.marks.toLowerCase()) return [];
	return [
		{
			path,
			reason: `there is no indicator "${value.marks}". A signal of your own is written in small letters.`
		}
	];
}
