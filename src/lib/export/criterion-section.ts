import { sayCount } from '$lib/domain/numbers';
import type { Block, CriterionWords, Runs, Section } from './document';
import { marginDay, mentionOf, ringOfEntry, sourceOf } from './entry-lines';
import type { CriterionEvidence, PartEvidence, Tagged } from './evidence';
import type { PackContext } from './pack-context';
import type { Passage } from './passages';
import { shortTargets } from './plan-section';

/** One criterion: its learning outcome, its text, then part by part the marked passages and the entries that count. */
export function criterionSection(context: PackContext, evidence: CriterionEvidence): Section {
	const { outcome, criterion, parts, words } = evidence;
	const id = `criterion-${context.evidence.indexOf(evidence) + 1}`;
	return {
		id,
		title: criterion.title,
		code: criterion.code,
		blocks: [
			{
				is: 'paragraph',
				look: 'plain',
				runs: [{ text: outcome.code, bold: true }, { text: ` ${outcome.title}` }]
			},
			{ is: 'paragraph', look: 'lead', runs: [{ text: criterion.text }] },
			...parts.flatMap((part, i) => partBlocks(context, part, `${id}-${i + 1}`)),
			...targetBlocks(context, evidence, `${id}-targets`),
			{ is: 'paragraph', look: 'quiet', runs: [{ text: sayWords(words) }] }
		]
	};
}

function partBlocks(context: PackContext, evidence: PartEvidence, id: string): readonly Block[] {
	const { part, passages, tagged } = evidence;
	const heading: Block = {
		is: 'heading',
		level: 2,
		id,
		text: part ? part.title : 'The criterion as a whole'
	};
	const none: Block = {
		is: 'paragraph',
		look: 'quiet',
		runs: [{ text: 'No passage chosen yet.' }]
	};
	return [
		heading,
		...(passages.length === 0 ? [none] : []),
		...passages.map((passage) => passageBlock(context, passage)),
		...taggedBlocks(context, tagged, passages.length > 0)
	];
}

/** Targets that serve the criterion; one about her own contribution is served by the whole plan. */
function targetBlocks(
	{ input }: PackContext,
	{ outcome, criterion }: CriterionEvidence,
	id: string
): readonly Block[] {
	const isOwn = outcome.concern === 'own-contribution';
	const serving = input.targets.filter(
		({ criterion: ref }) => isOwn || (ref?.set === input.set.id && ref.criterion === criterion.id)
	);
	const table = shortTargets(serving, 'In full under “Targets”');
	return table ? [{ is: 'heading', level: 2, id, text: 'Targets from my plan' }, table] : [];
}

function passageBlock(context: PackContext, passage: Passage): Block {
	const { entry, question, paragraphs, whys } = passage;
	return {
		is: 'passage',
		day: marginDay(entry),
		paragraphs,
		whys,
		source: sourceOf(entry, question, context.placeOf(entry.id)),
		ring: ringOfEntry(entry)
	};
}

function taggedBlocks(
	context: PackContext,
	tagged: readonly Tagged[],
	hasPassages: boolean
): readonly Block[] {
	if (tagged.length === 0) return [];
	const lead = hasPassages ? 'These entries count here too:' : 'These entries count here:';
	return [
		{ is: 'paragraph', look: 'plain', runs: [{ text: lead }] },
		{ is: 'list', items: tagged.map((one) => taggedRuns(context, one)) }
	];
}

function taggedRuns(context: PackContext, { entry, whys }: Tagged): Runs {
	const mention = mentionOf(entry, context.placeOf(entry.id));
	return whys.length === 0 ? mention : [...mention, { text: `. ${whys.join(' ')}` }];
}

/** "Words, for information: 214 in the marked passages, 1,830 in the six entries that count towards AC4." */
export function sayWords(words: CriterionWords): string {
	const { code, passages, entries, count } = words;
	if (count === 0) return `No entry counts towards ${code} yet.`;
	const number = (n: number): string => n.toLocaleString('en-GB');
	const said = `the ${sayCount(count, 'entry', 'entries').replace(/^one /, '')}`;
	return `Words, for information: ${number(passages)} in the marked passages, ${number(entries)} in ${said} that ${count === 1 ? 'counts' : 'count'} towards ${code}.`;
}
