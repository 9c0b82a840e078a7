import { coverageOf, lowerFirst, type PartCover } from './coverage';
import { daysBetween, sayDate, type Day } from './days';
import type { Entry, Highlight } from './entry';
import { packHeadOf } from './head';
import { sayCount, sayNumber } from './numbers';
import type { Criterion, CriterionRef, OutcomeSet } from './outcomes';
import { listInWords } from './team-words';

/** Done, still to do, or worth a look before it is handed in. */
export type CheckState = 'done' | 'todo' | 'look';

/** One row of what assessors call VARCS. It advises; it never stops her and never scores. */
export interface EvidenceCheck {
	readonly id: 'valid' | 'authentic' | 'reliable' | 'current' | 'sufficient';
	readonly title: string;
	readonly state: CheckState;
	readonly words: string;
	/** The first part without an entry, where `sufficient` has a gap to show. */
	readonly gap: CriterionRef | null;
}

/** What a pack is to be checked by. */
export interface Evidence {
	readonly set: OutcomeSet;
	/** Ids of the chosen criteria, or all of the set. */
	readonly criteria: readonly string[] | 'all';
	/** The entries that are in the pack. */
	readonly entries: readonly Entry[];
	/** The day she agreed to the declaration, or `null`. */
	readonly declared: Day | null;
	readonly today: Day;
}

/** An entry older than this is worth a second look; nothing says that it does not count. */
const oldAfter = 365;

/**
 * The five checks before a pack is handed in: valid, authentic, reliable, current, sufficient (DOMAIN B6).
 * Pure; an empty pack gives rows that say what to do first.
 */
export function evidenceChecks(evidence: Evidence): readonly EvidenceCheck[] {
	return [
		valid(evidence),
		authentic(evidence),
		reliable(evidence),
		current(evidence),
		sufficient(evidence)
	];
}

const row = (
	id: EvidenceCheck['id'],
	state: CheckState,
	words: string,
	gap: CriterionRef | null = null
): EvidenceCheck => ({
	id,
	title: id.charAt(0).toUpperCase() + id.slice(1),
	state,
	words,
	gap
});

/** The chosen criteria, in the set's order. */
export function chosenCriteria({
	set,
	criteria
}: Pick<Evidence, 'set' | 'criteria'>): readonly Criterion[] {
	return set.outcomes
		.flatMap((outcome) => outcome.criteria)
		.filter((one) => criteria === 'all' || criteria.includes(one.id));
}

function valid(evidence: Evidence): EvidenceCheck {
	const chosen = chosenCriteria(evidence);
	const isHere = (ref: CriterionRef): boolean =>
		ref.set === evidence.set.id && chosen.some((one) => one.id === ref.criterion);
	const marks = evidence.entries.flatMap((entry) => entry.highlights.filter(isHere));
	const standing = marks.filter((one) => !one.gone);
	const isTagged = evidence.entries.some((entry) => entry.tags.some(isHere));
	const gone = marks.length - standing.length;
	if (standing.length === 0 && !isTagged)
		return row('valid', 'todo', `Nothing counts towards ${nameOf(evidence)} yet.`);
	if (gone > 0)
		return row(
			'valid',
			'look',
			`The words of ${sayCount(gone, 'marked passage')} are gone. Open the entry and mark them again.`
		);
	if (standing.length === 0)
		return row(
			'valid',
			'look',
			'No passage is marked yet. Open an entry, choose the words that show it, and mark them.'
		);
	return row('valid', 'done', `Every passage is tied to a criterion.${withoutWhy(standing)}`);
}

function withoutWhy(marks: readonly Highlight[]): string {
	const silent = marks.filter((one) => !one.why.trim()).length;
	if (silent === 0) return '';
	const count = sayNumber(silent);
	return ` ${count.charAt(0).toUpperCase()}${count.slice(1)} ${silent === 1 ? 'does' : 'do'} not say why ${silent === 1 ? 'it counts' : 'they count'}.`;
}

/** "AC4", or "this unit". */
const nameOf = (evidence: Evidence): string =>
	evidence.criteria === 'all'
		? 'this unit'
		: listInWords(chosenCriteria(evidence).map((one) => one.code)) || 'this unit';

function authentic({ declared }: Evidence): EvidenceCheck {
	return declared
		? row('authentic', 'done', `You signed the declaration on ${sayDate(declared)}.`)
		: row('authentic', 'todo', 'The declaration is not signed yet.');
}

function reliable({ entries }: Evidence): EvidenceCheck {
	const views = entries.reduce((sum, entry) => sum + colleaguesIn(entry), 0);
	if (views === 0)
		return row(
			'reliable',
			'look',
			'No colleague view backs it up yet. A colleague can answer the team check with you.'
		);
	return row(
		'reliable',
		'done',
		`${capital(sayCount(views, 'colleague view'))} ${backs(views)} up.`
	);
}

const backs = (views: number): string => (views === 1 ? 'backs it' : 'back it');

const colleaguesIn = (entry: Entry): number =>
	Object.values(entry.answers).reduce(
		(sum, answer) => sum + (answer.is === 'behaviours' ? answer.colleagues.length : 0),
		0
	);

function current({ entries, today }: Evidence): EvidenceCheck {
	const days = entries.map((entry) => entry.day).sort();
	const [oldest] = days;
	if (oldest === undefined) return row('current', 'todo', 'There is no entry yet.');
	const ahead = days.filter((day) => day > today).length;
	if (ahead > 0)
		return row(
			'current',
			'look',
			`${capital(sayCount(ahead, 'entry has', 'entries have'))} a day that is still to come. Check the date.`
		);
	const said = `The oldest entry is ${sayAge(oldest, today)}.`;
	return daysBetween(oldest, today) > oldAfter
		? row('current', 'look', `${said} Is it still true of you?`)
		: row('current', 'done', said);
}

/** "from today", "three days old", "five weeks old", "14 months old". */
export function sayAge(day: Day, today: Day): string {
	const days = daysBetween(day, today);
	if (days <= 0) return 'from today';
	if (days < 14) return `${sayCount(days, 'day')} old`;
	if (days < 84) return `${sayCount(Math.round(days / 7), 'week')} old`;
	const months = Math.round(days / 30.44);
	return months < 24
		? `${sayCount(months, 'month')} old`
		: `${sayCount(Math.floor(days / 365.25), 'year')} old`;
}

function sufficient(evidence: Evidence): EvidenceCheck {
	const parts = chosenParts(evidence);
	const missing = parts.filter((one) => one.cover === 'missing');
	const [first] = missing;
	if (first) {
		const gap = { set: evidence.set.id, criterion: first.criterion.id, part: first.part.id };
		const words = `Nothing yet for ${sayParts(missing)}. You can still hand it in.`;
		return row('sufficient', evidence.entries.length === 0 ? 'todo' : 'look', words, gap);
	}
	const thin = parts.filter((one) => one.cover === 'thin');
	const more = thin.length > 0 ? ` One entry only for ${sayParts(thin)}.` : '';
	return row('sufficient', 'done', `Every part has an entry.${more}`);
}

/** How well the pack's entries show each part of the chosen criteria. */
function chosenParts({ set, criteria, entries }: Evidence): readonly PartCover[] {
	return coverageOf(set, entries.map(packHeadOf)).parts.filter(
		({ criterion }) => criteria === 'all' || criteria.includes(criterion.id)
	);
}

/** "effect on team dynamics", or "strengths, areas for growth and two more parts". */
function sayParts(parts: readonly PartCover[]): string {
	const named = parts.length === 3 ? 3 : 2;
	const titles = parts.slice(0, named).map((one) => lowerFirst(one.part.title));
	const rest = parts.length - titles.length;
	return listInWords(rest > 0 ? [...titles, sayCount(rest, 'more part')] : titles);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
