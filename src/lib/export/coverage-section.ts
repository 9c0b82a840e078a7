import type { Entry } from '$lib/domain/entry';
import { sayDate } from '$lib/domain/days';
import { sayCount } from '$lib/domain/numbers';
import type { Block, Cell, CriterionWords, Section } from './document';
import { mentionOf, newestFirst } from './entry-lines';
import type { CriterionEvidence, PartEvidence } from './evidence';
import type { PackContext } from './pack-context';

/** The matrix: a table a criterion, its parts across and its entries down, in words; and whose criteria they are. */
export function coverageSection(context: PackContext): Section {
	return {
		id: 'coverage',
		title: 'Coverage',
		blocks: [
			{
				is: 'paragraph',
				look: 'lead',
				runs: [{ text: 'Which entries show which part of each criterion.' }]
			},
			...context.evidence.flatMap((one, i) => matrixBlocks(context, one, i + 1)),
			{ is: 'heading', level: 2, id: 'coverage-words', text: 'Words for each criterion' },
			wordsTable(context.evidence.map((one) => one.words)),
			{ is: 'paragraph', look: 'quiet', runs: [{ text: context.input.set.note }] }
		]
	};
}

function matrixBlocks(
	context: PackContext,
	{ criterion, parts }: CriterionEvidence,
	number: number
): readonly Block[] {
	const text = `${criterion.code} ${criterion.title}`;
	const heading: Block = { is: 'heading', level: 2, id: `coverage-${number}`, text };
	const entries = entriesOf(parts);
	if (entries.length === 0)
		return [heading, { is: 'paragraph', look: 'quiet', runs: [{ text: 'No entry yet.' }] }];
	const caption = `${criterion.code}: its parts across, entries down`;
	return [heading, ...inTables(parts).map((some) => matrix(context, caption, some, entries))];
}

/** More columns than this are narrower than a word. */
const mostColumns = 6;

const inTables = (parts: readonly PartEvidence[]): readonly (readonly PartEvidence[])[] =>
	Array.from({ length: Math.ceil(parts.length / mostColumns) }, (_, i) =>
		parts.slice(i * mostColumns, (i + 1) * mostColumns)
	);

function matrix(
	context: PackContext,
	caption: string,
	parts: readonly PartEvidence[],
	entries: readonly Entry[]
): Block {
	const share = 66 / parts.length;
	return {
		is: 'table',
		caption,
		columns: [
			{ title: 'Entry', share: 34, isRowHeader: true },
			...parts.map(({ part }) => ({ title: part?.title ?? 'As a whole', share }))
		],
		rows: [
			...entries.map((entry) => [
				[mentionOf(entry, context.placeOf(entry.id))],
				...parts.map((part) => cellOf(part, entry))
			]),
			[[[{ text: 'Altogether', bold: true }]], ...parts.map(altogether)]
		]
	};
}

/** The entries that speak for any of the parts, newest first. */
function entriesOf(parts: readonly PartEvidence[]): readonly Entry[] {
	const all = parts.flatMap((part) => [...part.passages, ...part.tagged].map((one) => one.entry));
	return [...new Set(all)].sort(newestFirst);
}

function cellOf({ passages, tagged }: PartEvidence, entry: Entry): Cell {
	if (passages.some((one) => one.entry.id === entry.id)) return [[{ text: 'Passage' }]];
	if (tagged.some((one) => one.entry.id === entry.id)) return [[{ text: 'Counts' }]];
	return [];
}

function altogether(part: PartEvidence): Cell {
	const count = entriesOf([part]).length;
	return [
		[{ text: count === 0 ? 'Nothing yet' : sayCount(count, 'entry', 'entries'), bold: true }]
	];
}

function wordsTable(words: readonly CriterionWords[]): Block {
	const number = (n: number): Cell => [[{ text: n.toLocaleString('en-GB') }]];
	return {
		is: 'table',
		caption: 'For information. It is not a score.',
		columns: [
			{ title: 'Criterion', share: 25, isRowHeader: true },
			{ title: 'Entries that count', share: 25 },
			{ title: 'Words in those entries', share: 25 },
			{ title: 'Words in marked passages', share: 25 }
		],
		rows: words.map((one) => [
			[[{ text: one.code, bold: true }]],
			number(one.count),
			number(one.entries),
			number(one.passages)
		])
	};
}

/** Room for the assessor: feedback, and the learner's answer to it. */
export function feedbackSection(context: PackContext): Section {
	const { submitted } = context.input.cover;
	return {
		id: 'feedback',
		title: 'Feedback',
		blocks: [
			...(submitted
				? [
						{
							is: 'paragraph' as const, // narrowed for the union
							look: 'lead' as const, // narrowed for the union
							runs: [{ text: `On the work handed in on ${sayDate(submitted)}.` }]
						}
					]
				: []),
			{ is: 'room', label: 'The assessor’s feedback', lines: 14 },
			{ is: 'room', label: 'My comments on it', lines: 6 },
			{
				is: 'signatures',
				lines: ['Assessor’s signature and date', 'Learner’s signature and date']
			}
		]
	};
}
