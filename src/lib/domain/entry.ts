import type { SetAside } from './coach';
import type { Day, Instant } from './days';
import { newId, type Id } from './ids';
import type { CriterionRef } from './outcomes';
import type { Question, Template } from './template';

/** How often a behaviour was seen: 0 not seen, 1 once, 2 often, 3 a habit. */
export type Seen = 0 | 1 | 2 | 3;

/** The same behaviours as one colleague saw them, without having seen the learner's own view. */
export interface ColleagueView {
	/** 1 to 6; colleagues have numbers, never names. */
	readonly number: number;
	readonly seen: Readonly<Record<string, Seen>>;
	readonly keep: string;
	readonly tryNext: string;
}

export type Answer =
	| { readonly is: 'words'; readonly text: string }
	| { readonly is: 'chosen'; readonly ids: readonly string[] }
	| { readonly is: 'scale'; readonly value: number }
	| { readonly is: 'day'; readonly day: Day }
	| { readonly is: 'grid'; readonly cells: Readonly<Record<string, GridCell>> }
	| {
			readonly is: 'behaviours';
			readonly mine: Readonly<Record<string, Seen>>;
			/** One line of evidence for each behaviour, by behaviour id. */
			readonly evidence: Readonly<Record<string, string>>;
			readonly colleagues: readonly ColleagueView[];
	  };
export interface GridCell {
	/** The chosen column's id, or `null`. */
	readonly at: string | null;
	readonly words: string;
}

/** A question as it was asked, kept with the entry so that it outlives its template. */
export interface Asked {
	readonly stage: string;
	readonly question: Question;
}

/** The entry counts towards a criterion, and why. */
export interface Tag extends CriterionRef {
	readonly why: string;
}

/** A passage of a words answer marked as evidence. Offsets are UTF-16, end exclusive. */
export interface Highlight extends CriterionRef {
	readonly id: Id;
	readonly question: string;
	readonly start: number;
	readonly end: number;
	/** The words as they are now; when they are gone, as they were last. */
	readonly quote: string;
	/** The words were deleted: nothing to show in the text any more. */
	readonly gone: boolean;
	readonly why: string;
}

/** Where an entry came from: a jot it expands, or the entry whose experiment it continues. */
export interface Link {
	readonly is: 'jot' | 'after';
	readonly entry: Id;
}

/** One reflection. */
export interface Entry {
	readonly id: Id;
	readonly template: string;
	readonly templateVersion: number;
	readonly templateTitle: string;
	readonly templateShort: string;
	/** Her title, or '' (lists then show the first words). */
	readonly title: string;
	/** The day it happened. */
	readonly day: Day;
	readonly placement: Id | null;
	/** Every question of the template at that version, in order. */
	readonly asked: readonly Asked[];
	readonly answers: Readonly<Record<string, Answer>>;
	readonly tags: readonly Tag[];
	readonly highlights: readonly Highlight[];
	readonly links: readonly Link[];
	/** Library cards she cites, by id, in the order she chose them; older entries have none. */
	readonly cites?: readonly string[];
	/** An answer to a practice case: it counts nowhere until she chooses it for a pack. */
	readonly practice?: boolean;
	/** Index of the stage she is at. */
	readonly stage: number;
	/** She said it is finished (a jot: kept); otherwise it is a draft to continue. */
	readonly done: boolean;
	/** For a jot: the entry it was expanded into. */
	readonly expanded: Id | null;
	/** The coach's questions she put aside, by id; entries from before the coach have none. */
	readonly setAside?: Readonly<Record<string, SetAside>>;
	readonly created: Instant;
	readonly updated: Instant;
	/** Set while it lies in the bin. `usedDay`: the count of days the app was used, at that time. */
	readonly binned: { readonly at: Instant; readonly usedDay: number } | null;
}

/** A new, untouched entry of a template; nothing is stored until it holds something. */
export function newEntry(
	template: Template,
	day: Day,
	now: Instant,
	more: Partial<Pick<Entry, 'tags' | 'links' | 'answers' | 'placement' | 'stage' | 'title'>> = {}
): Entry {
	return {
		id: newId(),
		template: template.id,
		templateVersion: template.version,
		templateTitle: template.title,
		templateShort: template.short,
		title: '',
		day,
		placement: null,
		asked: template.stages.flatMap((stage) =>
			stage.questions.map((question) => ({ stage: stage.title, question: withoutHelp(question) }))
		),
		answers: {},
		tags: [],
		highlights: [],
		links: [],
		stage: 0,
		done: false,
		expanded: null,
		created: now,
		updated: now,
		binned: null,
		...(template.isPractice ? { practice: true } : {}),
		...more
	};
}

/** What an entry keeps of a question: the help beside it comes from today's template. */
function withoutHelp(asked: Question): Question {
	// eslint-disable-next-line @typescript-eslint/no-unused-vars -- named to be left out
	const { example, misconceptions, cards, ...question } = asked;
	return { ...question, stuck: [] };
}

/** The words of a `words` answer; '' when there are none. */
export function textOf(entry: Pick<Entry, 'answers'>, question: string): string {
	const answer = entry.answers[question];
	return answer?.is === 'words' ? answer.text : '';
}

/** Whether an answer holds anything she put there. */
export function isAnswered(answer: Answer | undefined): boolean {
	switch (answer?.is) {
		case undefined:
			return false;
		case 'words':
			return answer.text.trim() !== '';
		case 'chosen':
			return answer.ids.length > 0;
		case 'scale':
			return true;
		case 'day':
			return answer.day !== '';
		case 'grid':
			return Object.values(answer.cells).some((cell) => cell.at !== null || cell.words.trim());
		case 'behaviours':
			return (
				Object.keys(answer.mine).length > 0 ||
				answer.colleagues.length > 0 ||
				Object.values(answer.evidence).some((line) => line.trim())
			);
	}
}

/** Whether the entry holds anything she put there: an untouched template is no entry. */
export function isTouched(entry: Entry): boolean {
	return entry.title.trim() !== '' || Object.values(entry.answers).some(isAnswered);
}

/** The cards an entry cites once one more is cited, or taken back. */
export function citing(
	{ cites = [] }: Pick<Entry, 'cites'>,
	card: string,
	isCited: boolean
): readonly string[] {
	const rest = cites.filter((id) => id !== card);
	return isCited ? [...rest, card] : rest;
}

/** Every word she wrote in the entry, one piece a line: title, answers, evidence lines, reasons. */
export function wordsOf(entry: Entry): string {
	const pieces = [entry.title];
	for (const { question } of entry.asked) pieces.push(...wordsOfAnswer(entry.answers[question.id]));
	for (const tag of entry.tags) pieces.push(tag.why);
	for (const highlight of entry.highlights) pieces.push(highlight.why);
	return pieces.filter((piece) => piece.trim()).join('\n');
}

/** The pieces of text in one answer. */
export function wordsOfAnswer(answer: Answer | undefined): readonly string[] {
	switch (answer?.is) {
		case 'words':
			return [answer.text];
		case 'grid':
			return Object.values(answer.cells).map((cell) => cell.words);
		case 'behaviours':
			return [
				...Object.values(answer.evidence),
				...answer.colleagues.flatMap((view) => [view.keep, view.tryNext])
			];
		default:
			return [];
	}
}

/** What she answered in words, in the order of the questions, as one text: what the coach reads of an entry. */
export function answersAsText(entry: Pick<Entry, 'asked' | 'answers'>): string {
	return entry.asked
		.map(({ question }) => textOf(entry, question.id).trim())
		.filter((text) => text)
		.join('\n\n');
}

/** How many words a text has; a word is a run without white space that holds a letter or digit. */
export function countWords(text: string): number {
	return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
