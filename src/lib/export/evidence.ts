import { countWords, wordsOfAnswer, type Entry } from '$lib/domain/entry';
import type { Criterion, CriterionRef, Outcome, OutcomeSet, Part } from '$lib/domain/outcomes';
import type { CriterionWords } from './document';
import { newestFirst } from './entry-lines';
import { markedWords, passagesOf, type Passage } from './passages';

/** An entry that counts towards a place by its tag alone. */
export interface Tagged {
	readonly entry: Entry;
	readonly whys: readonly string[];
}

/** What speaks for one part of a criterion; `part: null` is the criterion as a whole. */
export interface PartEvidence {
	readonly part: Part | null;
	readonly passages: readonly Passage[];
	/** Entries tagged here without a passage. */
	readonly tagged: readonly Tagged[];
}

export interface CriterionEvidence {
	readonly outcome: Outcome;
	readonly criterion: Criterion;
	/** Every countable part in the set's order; the criterion as a whole comes first where it is used. */
	readonly parts: readonly PartEvidence[];
	readonly words: CriterionWords;
}

/** The evidence for the chosen criteria of a set, in the set's order; newest entries first. */
export function evidenceFor(
	set: OutcomeSet,
	chosen: readonly string[] | 'all',
	entries: readonly Entry[]
): readonly CriterionEvidence[] {
	const newest = [...entries].sort(newestFirst);
	return set.outcomes.flatMap((outcome) =>
		outcome.criteria
			.filter((criterion) => chosen === 'all' || chosen.includes(criterion.id))
			.map((criterion) => forCriterion(set.id, outcome, criterion, newest))
	);
}

function forCriterion(
	set: string,
	outcome: Outcome,
	criterion: Criterion,
	entries: readonly Entry[]
): CriterionEvidence {
	const whole = forPart(set, criterion, null, entries);
	const hasWhole = whole.passages.length + whole.tagged.length > 0;
	const parts = criterion.parts.map((part) => forPart(set, criterion, part, entries));
	return {
		outcome,
		criterion,
		parts: hasWhole ? [whole, ...parts] : parts,
		words: wordsFor(set, criterion, entries)
	};
}

function forPart(
	set: string,
	criterion: Criterion,
	part: Part | null,
	entries: readonly Entry[]
): PartEvidence {
	const isHere = (ref: CriterionRef): boolean =>
		isOf(set, criterion, ref) && partOf(criterion, ref) === (part?.id ?? null);
	const passages: Passage[] = [];
	const tagged: Tagged[] = [];
	for (const entry of entries) {
		const whys = reasons(entry.tags.filter(isHere).map((tag) => tag.why));
		const found = passagesOf(entry, entry.highlights.filter(isHere));
		// A reason given with the tag stands with the entry's first passage.
		passages.push(
			...found.map((one, i) => (i === 0 ? { ...one, whys: reasons([...one.whys, ...whys]) } : one))
		);
		if (found.length === 0 && entry.tags.some(isHere)) tagged.push({ entry, whys });
	}
	return { part, passages, tagged };
}

function wordsFor(set: string, criterion: Criterion, entries: readonly Entry[]): CriterionWords {
	const isHere = (ref: CriterionRef): boolean => isOf(set, criterion, ref);
	const counting = entries.filter(
		(entry) => entry.tags.some(isHere) || entry.highlights.some((one) => !one.gone && isHere(one))
	);
	const sum = (count: (entry: Entry) => number): number =>
		counting.reduce((total, entry) => total + count(entry), 0);
	return {
		code: criterion.code,
		passages: sum((entry) => markedWords(entry, entry.highlights.filter(isHere))),
		entries: sum(answerWords),
		count: counting.length
	};
}

const answerWords = (entry: Entry): number =>
	countWords(
		entry.asked.flatMap(({ question }) => wordsOfAnswer(entry.answers[question.id])).join('\n')
	);

const isOf = (set: string, criterion: Criterion, ref: CriterionRef): boolean =>
	ref.set === set && ref.criterion === criterion.id;

/** The part a reference means: a part the set no longer has counts as the whole; one part is the whole. */
function partOf(criterion: Criterion, ref: CriterionRef): string | null {
	const [first, second] = criterion.parts;
	if (first && !second) return first.id;
	return criterion.parts.some((part) => part.id === ref.part) ? ref.part : null;
}

const reasons = (whys: readonly string[]): readonly string[] => [
	...new Set(whys.map((why) => why.trim()).filter((why) => why))
];
