import { sayDate, sayDay } from '$lib/domain/days';
import type { Entry } from '$lib/domain/entry';
import type { GatheredLine, GatheredRole } from '$lib/domain/gather';
import type { Review, Target, TargetStatus } from '$lib/domain/plan';
import type { Block, Cell, Column, Runs, Section } from './document';
import { mentionOf, paragraphsOf, ringOfEntry, sourceOf } from './entry-lines';
import type { PackContext } from './pack-context';

const headings: readonly { readonly role: GatheredRole; readonly text: string }[] = [
	{ role: 'strength', text: 'Strengths' },
	{ role: 'growth', text: 'Areas for growth' },
	{ role: 'team-impact', text: 'Effect on the team' },
	{ role: 'child-impact', text: 'Effect on children and families' },
	{ role: 'contribution', text: 'Contributions' }
];

/** The personal development plan: what the entries say, gathered by role, newest first. */
export function planSection(context: PackContext): Section {
	const blocks = headings.flatMap(({ role, text }): Block[] => {
		const lines = context.plan[role];
		const heading: Block = { is: 'heading', level: 2, id: `plan-${role}`, text };
		if (lines.length > 0) return [heading, ...lines.map((line) => lineBlock(context, line))];
		return [heading, { is: 'paragraph', look: 'quiet', runs: [{ text: 'Nothing here yet.' }] }];
	});
	return { id: 'plan', title: 'Personal development plan', blocks };
}

function lineBlock(context: PackContext, line: GatheredLine): Block {
	const entry = entryOf(context, line.entry);
	return {
		is: 'passage',
		day: sayDate(line.day),
		paragraphs: paragraphsOf(line.words).map((text) => [{ text }]),
		whys: [],
		source: entry
			? sourceOf(entry, line.question, context.placeOf(entry.id))
			: [{ text: line.entryName }],
		ring: entry ? ringOfEntry(entry) : null
	};
}

const entryOf = (context: PackContext, id: string): Entry | undefined =>
	context.entries.find((one) => one.id === id);

/** The columns of a development plan (DOMAIN B6). */
export const targetColumns = [
	'Goal',
	'Why (evidence)',
	'Actions',
	'Support',
	'Target date',
	'Success measure (me / children or team)',
	'Progress',
	'Review and reflection',
	'Linked evidence'
] as const;

/** Nine columns share a page on its side: the more a column holds, the wider, within bounds. */
function columnsFor(rows: readonly (readonly Cell[])[]): readonly Column[] {
	return targetColumns.map((title, i) => {
		const lengths = rows.map(
			(row) =>
				(row[i] ?? [])
					.flat()
					.map((run) => run.text)
					.join('').length
		);
		const share = 7 + Math.min(16, Math.sqrt(Math.max(0, ...lengths)));
		return i === 0 ? { title, share, isRowHeader: true } : { title, share };
	});
}

/** The targets as a table with a row each, the next due first. */
export function targetsSection(context: PackContext): Section {
	const targets = nextFirst(context.input.targets);
	const none: Block = { is: 'paragraph', look: 'quiet', runs: [{ text: 'No targets yet.' }] };
	const rows = targets.map((target, i) => rowOf(context, target, i + 1));
	const caption = 'My targets, the next one due first';
	const table: Block = { is: 'table', caption, columns: columnsFor(rows), rows };
	return {
		id: 'targets',
		title: 'Targets',
		isWide: true,
		blocks: [targets.length > 0 ? table : none]
	};
}

/** The targets that serve a criterion, in three columns; `null` when there is none. */
export function shortTargets(targets: readonly Target[], caption: string): Block | null {
	if (targets.length === 0) return null;
	return {
		is: 'table',
		caption,
		columns: [
			{ title: 'Target', share: 42, isRowHeader: true },
			{ title: 'Measure, for me and for others', share: 40 },
			{ title: 'By', share: 18 }
		],
		rows: nextFirst(targets).map((target) => [
			[[{ text: titleOf(target), bold: true }]],
			[...cell(target.measureMe), ...cell(target.measureOthers)],
			cell(target.due ? sayDate(target.due) : '')
		])
	};
}

const titleOf = (target: Target): string => target.title.trim() || 'No title yet';

const nextFirst = (targets: readonly Target[]): readonly Target[] =>
	[...targets].sort(
		(a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.created.localeCompare(b.created)
	);

function rowOf(context: PackContext, target: Target, number: number): readonly Cell[] {
	return [
		[[{ text: `${number}. ${titleOf(target)}`, bold: true }]],
		cell(target.why),
		cell(target.actions),
		cell(target.support),
		cell(target.due ? sayDate(target.due) : ''),
		[...labelled('Me', target.measureMe), ...labelled('Children or team', target.measureOthers)],
		progressOf(target),
		reviewsOf(target.reviews, target.review),
		evidenceOf(context, target)
	];
}

const cell = (text: string): Cell => paragraphsOf(text).map((line) => [{ text: line }]);

function labelled(label: string, text: string): Cell {
	return cell(text).map((runs, i): Runs =>
		i === 0 ? [{ text: `${label}: `, bold: true }, ...runs] : runs
	);
}

/** How the pack names where a target stands. */
const statusWords: Readonly<Record<TargetStatus, string>> = {
	planned: 'Planned',
	'under-way': 'Under way',
	done: 'Done',
	changed: 'Changed',
	'set-aside': 'Set aside'
};

function progressOf({ status, start, changed }: Target): Cell {
	const since = start ? `, from ${sayDate(start)}` : '';
	return [[{ text: `${statusWords[status]}${since}` }], ...labelled('What changed', changed)];
}

function reviewsOf(reviews: readonly Review[], next: string | null): Cell {
	const held = [...reviews].sort((a, b) => a.day.localeCompare(b.day));
	return [
		...held.flatMap((one) => labelled(sayDate(one.day), one.words)),
		...(next ? [[{ text: `Next review: ${sayDay(next)}` }]] : [])
	];
}

function evidenceOf(context: PackContext, target: Target): Cell {
	const { criterion } = target;
	const found = criterion
		? context.input.set.outcomes
				.flatMap((outcome) => outcome.criteria)
				.find((one) => criterion.set === context.input.set.id && one.id === criterion.criterion)
		: undefined;
	const sources = target.sources.map(({ entry: id, quote }): Runs => {
		const entry = context.input.entries.find((one) => one.id === id && !one.binned);
		if (!entry) return [{ text: `“${quote}”` }];
		return [
			...mentionOf(entry, context.placeOf(entry.id)),
			...(quote ? [{ text: `: “${quote}”` }] : [])
		];
	});
	return [...(found ? [[{ text: `Counts towards ${found.code}` }]] : []), ...sources];
}
