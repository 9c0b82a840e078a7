import { answerInWords } from './answer-words';
import type { Day, Instant } from './days';
import { textOf, type Asked, type Entry } from './entry';
import { nameOf } from './head';
import { newId, type Id } from './ids';
import type { PlanLine, Target } from './plan';
import { sentencesOf } from './sentences';

/** The roles the plan gathers, in the order it shows them. */
export const gatheredRoles = [
	'strength',
	'growth',
	'team-impact',
	'child-impact',
	'contribution'
] as const;
export type GatheredRole = (typeof gatheredRoles)[number];

/** One line of the plan with the entry and question it came from. */
export interface GatheredLine {
	readonly entry: Id;
	readonly entryName: string;
	readonly day: Day;
	readonly question: string;
	readonly prompt: string;
	/** Her own wording for the plan, else the answer; may hold several lines. */
	readonly words: string;
	readonly isOwnWording: boolean;
	/** She worded the line herself, and the answer has been changed since. */
	readonly hasChanged: boolean;
}

export type GatheredPlan = Readonly<Record<GatheredRole, readonly GatheredLine[]>>;

/** The id under which her own wording of an answer is kept. */
export function planLineId(entry: Id, question: string): string {
	return `${entry}.${question}`;
}

/** The answer as the plan would show it now: what to keep as a PlanLine's `basis`. '' if none. */
export function basisOf(entry: Entry, question: string): string {
	const asked = entry.asked.find((one) => one.question.id === question);
	return asked ? answerInWords(asked.question, entry.answers[question]) : '';
}

/**
 * The plan's lines by role (DESIGN §3), newest entry first. An entry in the bin takes no part, nor
 * does a jot whose expanded entry is here. Her own wording stands even if the answer was emptied.
 */
export function gatherPlan(entries: readonly Entry[], lines: readonly PlanLine[]): GatheredPlan {
	return sortOut(entries, lines, false);
}

/** The lines she left out of the plan, as they would show if she takes them back. */
export function leftOut(entries: readonly Entry[], lines: readonly PlanLine[]): GatheredPlan {
	return sortOut(entries, lines, true);
}

function sortOut(
	entries: readonly Entry[],
	lines: readonly PlanLine[],
	wantsLeftOut: boolean
): GatheredPlan {
	const own = new Map(lines.map((line) => [planLineId(line.entry, line.question), line]));
	const plan: Record<GatheredRole, GatheredLine[]> = {
		strength: [],
		growth: [],
		'team-impact': [],
		'child-impact': [],
		contribution: []
	};
	for (const entry of standing(entries)) {
		const entryName = nameOfEntry(entry);
		for (const asked of entry.asked) {
			const role = gatheredRoles.find((one) => one === asked.question.role);
			const line = own.get(planLineId(entry.id, asked.question.id));
			if (!role || (line?.words === null) !== wantsLeftOut) continue;
			const gathered = gatherLine(entry, entryName, asked, line);
			if (gathered.words) plan[role].push(gathered);
		}
	}
	return plan;
}

function gatherLine(
	entry: Entry,
	entryName: string,
	{ question }: Asked,
	line: PlanLine | undefined
): GatheredLine {
	const answer = answerInWords(question, entry.answers[question.id]);
	const isOwnWording = Boolean(line?.words?.trim());
	return {
		entry: entry.id,
		entryName,
		day: entry.day,
		question: question.id,
		prompt: question.prompt,
		words: isOwnWording ? (line?.words?.trim() ?? '') : answer,
		isOwnWording,
		hasChanged: line !== undefined && line.basis.trim() !== answer
	};
}

/** The entries that count (no practice), newest day first; on one day, the one begun last first. */
function standing(entries: readonly Entry[]): readonly Entry[] {
	const here = new Set(entries.filter((one) => !one.binned).map((one) => one.id));
	return entries
		.filter((one) => !one.binned && !one.practice && !(one.expanded && here.has(one.expanded)))
		.sort((a, b) => b.day.localeCompare(a.day) || b.created.localeCompare(a.created));
}

/** The name lists give the entry, without working out the rest of its head. */
function nameOfEntry(entry: Entry): string {
	const texts = entry.asked.map(({ question }) => textOf(entry, question.id));
	return nameOf({
		title: entry.title.trim(),
		snippet: texts.find((text) => text.trim()) ?? '',
		templateShort: entry.templateShort
	});
}

/** A sentence in which she says what she will do, not yet made into a target. */
export interface Promise_ {
	readonly entry: Id;
	readonly entryName: string;
	readonly day: Day;
	readonly question: string;
	/** The sentence as it stands in the answer. */
	readonly words: string;
}

const will = `(?:i|we)(?:['’]ll| will| shall| am going to|['’]m going to| are going to|['’]re going to`;
/** "next time", "I will", "I am going to"…: she means the future. */
const intention = new RegExp(
	String.raw`\b(?:next time|from now on|in (?:the )?future|${will}| (?:plan|want|need|intend|aim|hope|mean|promise|should|must|would like)))\b`,
	'i'
);

/**
 * The promises in answers with the role `action`, newest entry first. Where any sentence of an
 * answer says "I will" or the like, only such sentences count; where none does, notes such as "Ask
 * the parent first" all do. Questions and fragments under three words never do. A sentence that a
 * target already quotes is left out.
 */
export function promisesOf(
	entries: readonly Entry[],
	targets: readonly Target[]
): readonly Promise_[] {
	const quoted = new Map<Id, string[]>();
	for (const { entry, quote } of targets.flatMap((target) => target.sources))
		quoted.set(entry, [...(quoted.get(entry) ?? []), plain(quote)]);
	return standing(entries).flatMap((entry) => {
		const entryName = nameOfEntry(entry);
		const used = quoted.get(entry.id) ?? [];
		return entry.asked
			.filter(({ question }) => question.role === 'action')
			.flatMap(({ question }) =>
				usable(textOf(entry, question.id))
					.filter((words) => !used.some((quote) => quote.includes(plain(words))))
					.map((words) => ({
						entry: entry.id,
						entryName,
						day: entry.day,
						question: question.id,
						words
					}))
			);
	});
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function usable(text: string): readonly string[] {
	const whole = sentencesOf(text)
		.map((one) => one.text)
		.filter((words) => !words.endsWith('?') && words.split(/\s+/).length >= 3);
	const meant = whole.filter((words) => intention.test(words));
	return meant.length > 0 ? meant : whole;
}

/** The lead-in that a target's title does without: "So next time I will ". */
const leadIn = new RegExp(
	String.raw`^(?:(?:so|and|then|but),? )?(?:(?:next time|from now on|in (?:the )?future),? )?${will}| (?:plan|want|need|intend|aim|hope|mean|promise) to) (?:(?:also|now) )?`,
	'i'
);

/**
 * A planned target begun from a promise: its title is her sentence without the lead-in, its source
 * quotes the sentence whole, it starts on `today`. Everything else is hers to fill.
 */
export function targetFromPromise(promise: Promise_, today: Day, now: Instant): Target {
	const rest = promise.words
		.replace(leadIn, '')
		.replace(/[.…]+$/, '')
		.trim();
	const title = rest || promise.words;
	return {
		id: newId(),
		title: title.charAt(0).toUpperCase() + title.slice(1),
		why: '',
		actions: '',
		support: '',
		measureMe: '',
		measureOthers: '',
		start: today,
		due: null,
		review: null,
		status: 'planned',
		changed: '',
		reviews: [],
		sources: [{ entry: promise.entry, question: promise.question, quote: promise.words }],
		criterion: null,
		created: now,
		updated: now
	};
}
