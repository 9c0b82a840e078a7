import type { SetAside } from './coach';
import { textOf, type Answer, type Entry, type Highlight } from './entry';
import { moveHighlights } from './highlights';
import { mergeAnswer } from './merge-answers';
import { isSame, mergeList, mergeText, pick } from './three-way';

/** The three versions; `base` is `null` when it is not known. */
interface Sides {
	readonly base: Entry | null;
	readonly mine: Entry;
	readonly theirs: Entry;
	readonly isMineLater: boolean;
}

/**
 * Two versions of an entry, both made from `base` (`null`: not known), as one. Where one side changed
 * something, that stands; where both changed a text, both wordings are kept; tags, highlights and links
 * of both are in, less what either took out. No word is lost that its writer did not delete (DESIGN §4).
 * Merging the result again with either side changes nothing.
 */
export function mergeEntries(base: Entry | null, mine: Entry, theirs: Entry): Entry {
	const sides: Sides = { base, mine, theirs, isMineLater: mine.updated > theirs.updated };
	const field = <K extends keyof Entry>(key: K): Entry[K] =>
		pick(base?.[key], mine[key], theirs[key], sides.isMineLater);
	const answers = mergeAnswers(sides);
	return {
		id: theirs.id,
		...mergeAsked(sides, answers),
		title: mergeText(base?.title ?? '', mine.title, theirs.title, 'line'),
		day: field('day'),
		placement: field('placement'),
		answers,
		tags: mergeList(base?.tags ?? [], mine.tags, theirs.tags, {
			key: ({ set, criterion, part }) => JSON.stringify([set, criterion, part]),
			both: (was, one, other) => ({ ...other, why: mergeWhy(was, one, other) }),
			hasNews: (was, now) => was.why !== now.why
		}),
		highlights: mergeHighlights(sides, answers),
		links: mergeList(base?.links ?? [], mine.links, theirs.links, {
			key: (link) => `${link.is} ${link.entry}`,
			both: (_, one) => one,
			hasNews: () => false
		}),
		...mergeCites(sides),
		...(mine.practice || theirs.practice ? { practice: true } : {}),
		stage: field('stage'),
		done: base ? field('done') : mine.done && theirs.done,
		expanded: field('expanded'),
		...mergeSetAside(sides),
		created: base?.created ?? [mine.created, theirs.created].sort()[0] ?? theirs.created,
		updated: sides.isMineLater ? mine.updated : theirs.updated,
		binned: mergeBinned(sides)
	};
}

/** The cards of both, less what either took out; none at all is no field at all. */
function mergeCites({ base, mine, theirs }: Sides): Pick<Entry, 'cites'> {
	if (!mine.cites && !theirs.cites) return {};
	const cites = mergeList(base?.cites ?? [], mine.cites ?? [], theirs.cites ?? [], {
		key: (id) => id,
		both: (_, one) => one,
		hasNews: () => false
	});
	return { cites };
}

/** What either side put aside stays aside, less what either took back. */
function mergeSetAside({ base, mine, theirs, isMineLater }: Sides): Pick<Entry, 'setAside'> {
	if (!mine.setAside && !theirs.setAside) return {};
	const [early, late] = isMineLater ? [theirs, mine] : [mine, theirs];
	const isAside = (side: Entry | null, rule: string): boolean =>
		Object.hasOwn(side?.setAside ?? {}, rule);
	const stays = ([rule]: [string, SetAside]): boolean =>
		!isAside(base, rule) || (isAside(mine, rule) && isAside(theirs, rule));
	const either = Object.entries({ ...early.setAside, ...late.setAside });
	return { setAside: Object.fromEntries(either.filter(stays)) };
}

type Reasoned = { readonly why: string };
const mergeWhy = (was: Reasoned | undefined, mine: Reasoned, theirs: Reasoned): string =>
	mergeText(was?.why ?? '', mine.why, theirs.why, 'line');

function mergeAnswers({ base, mine, theirs, isMineLater }: Sides): Entry['answers'] {
	const kinds = new Map(
		[...mine.asked, ...theirs.asked].map(({ question }) => [question.id, question.kind])
	);
	const merged: Record<string, Answer> = {};
	for (const id of new Set([...Object.keys(theirs.answers), ...Object.keys(mine.answers)])) {
		const [was, one, other] = [base?.answers[id], mine.answers[id], theirs.answers[id]];
		const answer = mergeAnswer(was, one, other, kinds.get(id), isMineLater);
		if (answer) merged[id] = answer;
	}
	return merged;
}

/** The template as the newer side asked it, with every question that still has an answer. */
function mergeAsked(
	{ base, mine, theirs }: Sides,
	answers: Entry['answers']
): Pick<Entry, 'template' | 'templateVersion' | 'templateTitle' | 'templateShort' | 'asked'> {
	const isMineNewer = mine.templateVersion > theirs.templateVersion;
	const asked = pick(base?.asked, mine.asked, theirs.asked, isMineNewer);
	const side = asked === mine.asked ? mine : theirs;
	const other = side === mine ? theirs : mine;
	const known = new Set(asked.map(({ question }) => question.id));
	const more = other.asked.filter(
		({ question }) => answers[question.id] && !known.has(question.id)
	);
	return {
		template: side.template,
		templateVersion: side.templateVersion,
		templateTitle: side.templateTitle,
		templateShort: side.templateShort,
		asked: more.length > 0 ? [...asked, ...more] : asked
	};
}

/** Highlights by identity, each moved into the merged text of its answer. */
function mergeHighlights(sides: Sides, answers: Entry['answers']): readonly Highlight[] {
	const { base, mine, theirs } = sides;
	const move = (side: Entry): readonly Highlight[] =>
		side.highlights.map((one) => {
			const text = textOf({ answers }, one.question);
			return moveHighlights(textOf(side, one.question), text, [one], one.question)[0] ?? one;
		});
	const isSettled = (side: Entry, { question }: Highlight): boolean =>
		textOf(side, question) === textOf({ answers }, question);
	const rank = (side: Entry, was: Highlight | undefined, one: Highlight): number =>
		(one.gone ? 0 : 4) + (isSettled(side, one) ? 2 : 0) + (isSame(was, one) ? 0 : 1);
	return mergeList(base?.highlights ?? [], move(mine), move(theirs), {
		key: (one) => one.id,
		both: (was, one, other) => ({
			...(rank(mine, was, one) > rank(theirs, was, other) ? one : other),
			why: mergeWhy(was, one, other)
		}),
		hasNews: (was, now) => was.why !== now.why
	});
}

/** Thrown away on one side while words were written on the other: it comes back out of the bin. */
function mergeBinned({ base, mine, theirs, isMineLater }: Sides): Entry['binned'] {
	if (mine.binned && theirs.binned)
		return pick(base?.binned, mine.binned, theirs.binned, isMineLater);
	const other = mine.binned ? theirs : mine;
	if (!base || base.binned || hasWritten(base, other)) return null;
	return mine.binned ?? theirs.binned;
}

const hasWritten = (base: Entry, now: Entry): boolean =>
	(['title', 'answers', 'tags', 'highlights', 'day', 'placement'] as const).some(
		(key) => !isSame(base[key], now[key])
	);
