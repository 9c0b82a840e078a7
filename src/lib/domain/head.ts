import { isAnswered, countWords, textOf, type Answer, type Entry } from './entry';
import type { Day, Instant } from './days';
import type { Id } from './ids';
import type { CriterionRef } from './outcomes';
import type { Question } from './template';
import { shownContributions } from './contributions';

/** What lists, coverage and Today know of an entry without opening it. */
export interface Head {
	readonly id: Id;
	readonly title: string;
	/** The first words she wrote, at most 160 characters. */
	readonly snippet: string;
	readonly day: Day;
	readonly template: string;
	readonly templateShort: string;
	readonly placement: Id | null;
	/** How full each arc or spoke is, 0 to 1. */
	readonly ring: readonly number[];
	/** Index and title of the stage she is at. */
	readonly stage: number;
	readonly stageTitle: string;
	/** Tags and standing highlights together, each place once. */
	readonly tags: readonly CriterionRef[];
	/** Library cards it cites; left out when there are none. */
	readonly cites?: readonly string[];
	/** It answers a practice case; left out when it does not. */
	readonly practice?: boolean;
	readonly done: boolean;
	readonly expanded: Id | null;
	/** The entry it goes on from; left out when it goes on from none. */
	readonly after?: Id;
	readonly binned: { readonly at: Instant; readonly usedDay: number } | null;
	readonly created: Instant;
	readonly updated: Instant;
	/** The last words she wrote at the stage she is at, at most 80 characters; only for drafts. */
	readonly tail: string;
}

/** The head of an entry. */
export function headOf(entry: Entry): Head {
	const stages = [...new Set(entry.asked.map((one) => one.stage))];
	const words = entry.asked
		.map(({ question }) => textOf(entry, question.id).trim())
		.filter((text) => text);
	const here = entry.asked
		.filter((one) => one.stage === stages[entry.stage])
		.map(({ question }) => textOf(entry, question.id).trim())
		.filter((text) => text);
	const before = entry.links.find((link) => link.is === 'after');
	return {
		id: entry.id,
		title: entry.title.trim(),
		snippet: clip(words[0] ?? '', 160),
		day: entry.day,
		template: entry.template,
		templateShort: entry.templateShort,
		placement: entry.placement,
		ring: ringOf(entry),
		stage: entry.stage,
		stageTitle: stages[entry.stage] ?? stages[0] ?? '',
		tags: refsOf(entry),
		...(entry.cites?.length ? { cites: entry.cites } : {}),
		...(entry.practice ? { practice: true } : {}),
		done: entry.done,
		expanded: entry.expanded,
		...(before && { after: before.entry }),
		binned: entry.binned,
		created: entry.created,
		updated: entry.updated,
		tail: entry.done ? '' : clipStart(here.at(-1) ?? '', 80)
	};
}

/** The head of an entry that is in a pack: a practice answer she chose counts there like any other. */
export function packHeadOf(entry: Entry): Head {
	const head = headOf(entry);
	return head.practice ? { ...head, practice: false } : head;
}

/** How full each arc (a stage) or spoke (a contribution) of the entry's ring is, 0 to 1; 1 is a hint of words reached. */
export function ringOf(
	entry: Pick<Entry, 'asked' | 'answers'> & Partial<Pick<Entry, 'done'>>
): readonly number[] {
	const behaviours = entry.asked.find(({ question }) => question.kind === 'behaviours')?.question;
	if (behaviours?.kind === 'behaviours') {
		const answer = entry.answers[behaviours.id];
		return shownContributions(behaviours, answer).map((one) => (one.mine ?? 0) / 3);
	}
	const stages = [...new Set(entry.asked.map((one) => one.stage))];
	return stages.map((stage) => {
		const fills = entry.asked
			.filter((one) => one.stage === stage)
			.map(({ question }) => fillOf(question, entry.answers[question.id]));
		const fill = fills.reduce((sum, one) => sum + one, 0) / Math.max(1, fills.length);
		// she said it is finished: what she wrote at a stage is all of it, however short
		return entry.done && fill > 0 ? 1 : Math.min(1, fill);
	});
}

function fillOf(question: Question, answer: Answer | undefined): number {
	if (!isAnswered(answer)) return 0;
	if ((question.kind === 'text' || question.kind === 'line') && answer?.is === 'words')
		return Math.min(1, countWords(answer.text) / Math.max(1, question.words));
	return 1;
}

function refsOf(entry: Entry): readonly CriterionRef[] {
	const seen = new Map<string, CriterionRef>();
	const standing = entry.highlights.filter((one) => !one.gone);
	for (const { set, criterion, part } of [...entry.tags, ...standing])
		seen.set(`${set} ${criterion} ${part ?? ''}`, { set, criterion, part });
	return [...seen.values()];
}

/** Newest day first; on one day, the one begun last first. */
export function byDay(a: Head, b: Head): number {
	return descending(a.day, b.day) || descending(a.created, b.created);
}

// days and instants sort as plain text; a locale's order would cost ten times as much
const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** The sorted heads with `head` in its place, instead of the one with its id if there is one. */
export function withHead(heads: readonly Head[], head: Head): readonly Head[] {
	const rest = heads.filter((one) => one.id !== head.id);
	const at = rest.findIndex((one) => byDay(head, one) <= 0);
	return rest.toSpliced(at < 0 ? rest.length : at, 0, head);
}

/** What a list calls an entry: her title, else her first words. */
export function nameOf(head: Pick<Head, 'title' | 'snippet' | 'templateShort'>): string {
	return head.title || clip(head.snippet, 60) || head.templateShort;
}

function clip(text: string, most: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	const cut = line.slice(0, most - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function clipStart(text: string, most: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	const cut = line.slice(-most);
	const space = cut.indexOf(' ');
	return `… ${cut.slice(space < 0 || space > 30 ? 0 : space + 1).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
