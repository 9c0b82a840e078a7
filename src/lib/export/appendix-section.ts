import type { Entry } from '$lib/domain/entry';
import { findCriterion, type CriterionRef } from '$lib/domain/outcomes';
import { answerBlocks } from './answer-blocks';
import type { Block, Runs, Section } from './document';
import { aboutEntry, marginDay, nameOfEntry } from './entry-lines';
import type { PackContext } from './pack-context';

/** Every entry the pack speaks of, whole, oldest first; `null` when it is not wanted or there is none. */
export function appendixSection(context: PackContext): Section | null {
	if (!context.input.withAppendix || context.spokenOf.length === 0) return null;
	return {
		id: 'entries',
		title: 'The entries in full',
		blocks: context.spokenOf.flatMap((entry, i) => entryBlocks(context, entry, i + 1))
	};
}

function entryBlocks(context: PackContext, entry: Entry, number: number): readonly Block[] {
	const id = context.placeOf(entry.id) ?? `entry-${number}`;
	const stages = [...new Set(entry.asked.map((one) => one.stage))];
	return [
		{ is: 'heading', level: 2, id, text: nameOfEntry(entry), day: marginDay(entry) },
		{ is: 'paragraph', look: 'quiet', runs: [{ text: aboutEntry(context.input, entry) }] },
		...stages.flatMap((stage, i): readonly Block[] => {
			const blocks = entry.asked
				.filter((one) => one.stage === stage)
				.flatMap((asked) => answerBlocks(entry, asked));
			if (blocks.length === 0 || stages.length === 1) return blocks;
			return [{ is: 'heading', level: 3, id: `${id}-${i + 1}`, text: stage }, ...blocks];
		}),
		...tagBlocks(context, entry)
	];
}

function tagBlocks(context: PackContext, entry: Entry): readonly Block[] {
	const items = entry.tags.flatMap((tag): Runs[] => {
		const place = sayPlace(context, tag);
		if (!place) return [];
		const why = tag.why.trim();
		return [[{ text: place, bold: true }, ...(why ? [{ text: `. ${why}` }] : [])]];
	});
	if (items.length === 0) return [];
	return [
		{ is: 'paragraph', look: 'prompt', runs: [{ text: 'Counts towards' }] },
		{ is: 'list', items }
	];
}

/** "AC4 Strengths", or `null` when the pack's unit does not hold it. */
function sayPlace({ input }: PackContext, ref: CriterionRef): string | null {
	const found = findCriterion(input.set, ref);
	return found && `${found.criterion.code} ${(found.part ?? found.criterion).title}`;
}
