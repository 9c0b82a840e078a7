import { moveDay, type Day, type Instant } from './days';
import {
	newEntry,
	textOf,
	type Answer,
	type ColleagueView,
	type Entry,
	type Highlight,
	type Link,
	type Seen
} from './entry';
import { basisOf, planLineId } from './gather';
import type { Id } from './ids';
import type { CriterionRef } from './outcomes';
import type { PlanLine, Target, TargetStatus } from './plan';
import type { Contents, Kind } from './records';
import type { Placement, Profile } from './settings';
import type { Template } from './template';

/** The journal first run offers to try. Days count back from today, so that it never grows old. */
export interface ExampleJournal {
	/** What the writer is told about it. */
	readonly note: string;
	readonly profile: Profile;
	readonly placements: readonly ExamplePlacement[];
	readonly entries: readonly ExampleEntry[];
	readonly targets: readonly ExampleTarget[];
	readonly planLines: readonly ExamplePlanLine[];
}

export interface ExamplePlacement {
	readonly key: string;
	readonly alias: string;
	readonly type: string;
	readonly ages: string;
	readonly hours: readonly { readonly daysAgo: number; readonly hours: number }[];
}

/** A string is words; a scale's number is the step's place from 0. */
export type ExampleAnswer =
	| string
	| { readonly chosen: readonly string[] }
	| { readonly scale: number }
	| {
			readonly behaviours: {
				readonly mine: Readonly<Record<string, Seen>>;
				readonly evidence: Readonly<Record<string, string>>;
				readonly colleagues: readonly ColleagueView[];
			};
	  };

export interface ExampleHighlight extends CriterionRef {
	readonly question: string;
	/** Words of the answer, letter for letter. */
	readonly quote: string;
	readonly why: string;
}

export interface ExampleEntry {
	readonly key: string;
	readonly template: string;
	readonly title: string;
	readonly daysAgo: number;
	/** A placement's key. */
	readonly placement: string | null;
	readonly answers: Readonly<Record<string, ExampleAnswer>>;
	readonly tags: readonly (CriterionRef & { readonly why: string })[];
	readonly highlights: readonly ExampleHighlight[];
	readonly links: readonly { readonly is: Link['is']; readonly entry: string }[];
	readonly done: boolean;
	readonly stage: number;
	/** For a jot: the key of the entry it was expanded into. */
	readonly expandedInto: string | null;
}

export interface ExampleTarget extends Pick<
	Target,
	'title' | 'why' | 'actions' | 'support' | 'measureMe' | 'measureOthers' | 'changed' | 'criterion'
> {
	readonly key: string;
	readonly startDaysAgo: number | null;
	readonly dueInDays: number | null;
	readonly reviewInDays: number | null;
	readonly status: TargetStatus;
	readonly reviews: readonly { readonly daysAgo: number; readonly words: string }[];
	readonly sources: readonly {
		readonly entry: string;
		readonly question: string | null;
		readonly quote: string;
	}[];
}

export interface ExamplePlanLine {
	readonly entry: string;
	readonly question: string;
	/** `null` leaves the line out of the plan. */
	readonly words: string | null;
}

/** One record to store, with the kind that says what it holds. */
export type ExampleRecord = {
	[K in Kind]: { readonly kind: K; readonly id: string; readonly content: Contents[K] };
}[Kind];

/**
 * The example as records, with days counted back from `today` and nothing later than `now`. The same
 * journal gives the same ids every time. `templates` holds every template its entries follow; throws
 * an Error where one is missing or a quote is not in its answer (the build checks both).
 */
export function exampleRecords(
	example: ExampleJournal,
	templates: ReadonlyMap<string, Template>,
	today: Day,
	now: Instant
): readonly ExampleRecord[] {
	const clock = new Clock(today, now, example.entries.length);
	const entries = example.entries.map((one, place) => {
		const template = templates.get(one.template);
		if (!template) throw new Error(`The example follows the template "${one.template}".`);
		return entryOf(one, template, clock, place);
	});
	return [
		{ kind: 'profile', id: 'profile', content: example.profile },
		...example.placements.map((one) => record('placement', placementOf(one, clock))),
		...entries.map((entry) => record('entry', entry)),
		...example.targets.map((one) => record('target', targetOf(one, clock))),
		...example.planLines.map((one) => record('planline', planLineOf(one, entries)))
	];
}

function record<K extends 'placement' | 'entry' | 'target' | 'planline'>(
	kind: K,
	content: Contents[K]
): { readonly kind: K; readonly id: string; readonly content: Contents[K] } {
	return { kind, id: content.id, content };
}

const idLength = 22;
/** The longest key an id has room for beside its prefix. */
export const mostKeyLength = 18;

/** An id made of a key: always the same, of the length of a random one, readable in a test. */
export function exampleId(prefix: string, key: string): Id {
	return `${prefix}-${key}`.padEnd(idLength, '_');
}

/** Turns "so many days ago" into days and moments, in the order of the days and of the file. */
class Clock {
	constructor(
		readonly today: Day,
		readonly now: Instant,
		readonly entries: number
	) {}

	day(daysAgo: number): Day {
		return moveDay(this.today, -daysAgo);
	}

	/** Early evening of that day, a minute later for each place in the file; never after now. */
	evening(daysAgo: number, place: number): Instant {
		const evening = Date.parse(`${this.day(daysAgo)}T17:30:00`) + place * 60_000;
		const latest = Date.parse(this.now) - (this.entries - place) * 1000;
		return new Date(Math.min(evening, latest)).toISOString();
	}
}

function entryOf(one: ExampleEntry, template: Template, clock: Clock, place: number): Entry {
	const created = clock.evening(one.daysAgo, place);
	const answers = Object.entries(one.answers).map(([id, given]) => [id, answerOf(given)] as const);
	const entry = newEntry(template, clock.day(one.daysAgo), created, {
		title: one.title,
		placement: one.placement === null ? null : exampleId('p', one.placement),
		answers: Object.fromEntries(answers),
		tags: one.tags,
		links: one.links.map(({ is, entry: key }) => ({ is, entry: exampleId('e', key) })),
		stage: one.stage
	});
	return {
		...entry,
		id: exampleId('e', one.key),
		highlights: one.highlights.map((mark, index) => highlightOf(mark, index, entry, one.key)),
		done: one.done,
		expanded: one.expandedInto === null ? null : exampleId('e', one.expandedInto)
	};
}

function answerOf(given: ExampleAnswer): Answer {
	if (typeof given === 'string') return { is: 'words', text: given };
	if ('chosen' in given) return { is: 'chosen', ids: given.chosen };
	if ('scale' in given) return { is: 'scale', value: given.scale };
	return { is: 'behaviours', ...given.behaviours };
}

function highlightOf(mark: ExampleHighlight, index: number, entry: Entry, key: string): Highlight {
	const start = textOf(entry, mark.question).indexOf(mark.quote);
	if (start < 0) throw new Error(`"${mark.quote}" is not in the answer to "${mark.question}".`);
	const end = start + mark.quote.length;
	return { ...mark, id: exampleId(`h${index}`, key), start, end, gone: false };
}

function placementOf(one: ExamplePlacement, clock: Clock): Placement {
	const first = Math.max(0, ...one.hours.map(({ daysAgo }) => daysAgo));
	return {
		id: exampleId('p', one.key),
		alias: one.alias,
		type: one.type,
		ages: one.ages,
		hours: one.hours.map(({ daysAgo, hours }) => ({ day: clock.day(daysAgo), hours })),
		created: clock.evening(first, 0)
	};
}

function targetOf(one: ExampleTarget, clock: Clock): Target {
	const { key, startDaysAgo, dueInDays, reviewInDays, reviews, sources, ...words } = one;
	const begun = Math.max(0, startDaysAgo ?? 0);
	const touched = Math.min(begun, ...reviews.map(({ daysAgo }) => daysAgo));
	return {
		...words,
		id: exampleId('t', key),
		start: startDaysAgo === null ? null : clock.day(startDaysAgo),
		due: dueInDays === null ? null : clock.day(-dueInDays),
		review: reviewInDays === null ? null : clock.day(-reviewInDays),
		reviews: reviews.map(({ daysAgo, words }) => ({ day: clock.day(daysAgo), words })),
		sources: sources.map((source) => ({ ...source, entry: exampleId('e', source.entry) })),
		created: clock.evening(begun, 0),
		updated: clock.evening(touched, 0)
	};
}

function planLineOf(one: ExamplePlanLine, entries: readonly Entry[]): PlanLine {
	const id = exampleId('e', one.entry);
	const entry = entries.find((other) => other.id === id);
	return {
		id: planLineId(id, one.question),
		entry: id,
		question: one.question,
		words: one.words,
		basis: entry ? basisOf(entry, one.question) : ''
	};
}
