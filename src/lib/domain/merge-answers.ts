import { wordsOfAnswer, type Answer, type ColleagueView, type GridCell } from './entry';
import type { Question } from './template';
import { isSame, mergeList, mergeText, pick } from './three-way';

type Of<K extends Answer['is']> = Extract<Answer, { is: K }>;
type Maybe<T> = T | undefined;
type Fields<T> = Readonly<Record<string, T>>;

/**
 * Two versions of one answer, both made from `base`; `undefined` is no answer. Words of both sides are
 * kept; of what cannot be kept twice (a date, a single choice) the later side's.
 */
export function mergeAnswer(
	base: Maybe<Answer>,
	mine: Maybe<Answer>,
	theirs: Maybe<Answer>,
	kind: Maybe<Question['kind']>,
	isMineLater: boolean
): Maybe<Answer> {
	if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
	if (isSame(base, theirs)) return mine;
	if (!mine || !theirs) return mine ?? theirs;
	const was = <K extends Answer['is']>(is: K): Maybe<Of<K>> =>
		base?.is === is ? (base as Of<K>) : undefined; // its `is` was just asked
	if (mine.is === 'words' && theirs.is === 'words') {
		const text = mergeText(was('words')?.text ?? '', mine.text, theirs.text, 'lines');
		return { is: 'words', text };
	}
	if (mine.is === 'chosen' && theirs.is === 'chosen' && kind !== 'choice')
		return { is: 'chosen', ids: mergeIds(was('chosen')?.ids ?? [], mine.ids, theirs.ids) };
	if (mine.is === 'grid' && theirs.is === 'grid') {
		const cells = [was('grid')?.cells ?? {}, mine.cells, theirs.cells] as const;
		return { is: 'grid', cells: mergeCells(...cells, isMineLater) };
	}
	if (mine.is === 'behaviours' && theirs.is === 'behaviours')
		return mergeBehaviours(was('behaviours'), mine, theirs, isMineLater);
	const hasMore = wordsOfAnswer(mine).length - wordsOfAnswer(theirs).length;
	return hasMore > 0 || (hasMore === 0 && isMineLater) ? mine : theirs;
}

function mergeIds(
	base: readonly string[],
	mine: readonly string[],
	theirs: readonly string[]
): readonly string[] {
	const how = {
		key: (id: string) => id,
		both: (_: unknown, id: string) => id,
		hasNews: () => false
	};
	return mergeList(base, mine, theirs, how);
}

/** Merges records field by field; a field that comes out `undefined` is left out. */
function mergeFields<T>(
	base: Fields<T>,
	mine: Fields<T>,
	theirs: Fields<T>,
	how: (was: Maybe<T>, mine: Maybe<T>, theirs: Maybe<T>) => Maybe<T>
): Fields<T> {
	const merged: Record<string, T> = {};
	for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
		const value = how(base[key], mine[key], theirs[key]);
		if (value !== undefined) merged[key] = value;
	}
	return merged;
}

function mergeCells(
	base: Fields<GridCell>,
	mine: Fields<GridCell>,
	theirs: Fields<GridCell>,
	isMineLater: boolean
): Fields<GridCell> {
	return mergeFields(base, mine, theirs, (was, one, other) => {
		if (!one || !other) return pick(was, one, other, Boolean(one));
		const words = mergeText(was?.words ?? '', one.words, other.words, 'line');
		return { at: pick(was?.at, one.at, other.at, isMineLater), words };
	});
}

function mergeBehaviours(
	base: Maybe<Of<'behaviours'>>,
	mine: Of<'behaviours'>,
	theirs: Of<'behaviours'>,
	isMineLater: boolean
): Of<'behaviours'> {
	return {
		is: 'behaviours',
		mine: mergeFields(base?.mine ?? {}, mine.mine, theirs.mine, (was, one, other) =>
			pick(was, one, other, isMineLater)
		),
		evidence: mergeFields(base?.evidence ?? {}, mine.evidence, theirs.evidence, (...lines) => {
			const [was = '', one = '', other = ''] = lines;
			return mergeText(was, one, other, 'line');
		}),
		colleagues: mergeList(base?.colleagues ?? [], mine.colleagues, theirs.colleagues, {
			key: (view) => String(view.number),
			both: (was, one, other) => mergeView(was, one, other, isMineLater),
			hasNews: (was, now) => !isSame(was, now)
		})
	};
}

function mergeView(
	base: Maybe<ColleagueView>,
	mine: ColleagueView,
	theirs: ColleagueView,
	isMineLater: boolean
): ColleagueView {
	return {
		number: theirs.number,
		seen: mergeFields(base?.seen ?? {}, mine.seen, theirs.seen, (was, one, other) =>
			pick(was, one, other, isMineLater)
		),
		keep: mergeText(base?.keep ?? '', mine.keep, theirs.keep, 'line'),
		tryNext: mergeText(base?.tryNext ?? '', mine.tryNext, theirs.tryNext, 'line')
	};
}
