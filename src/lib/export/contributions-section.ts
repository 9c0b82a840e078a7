import { seenWords, type ShownContribution } from '$lib/domain/contributions';
import type { Answer, Entry, Seen } from '$lib/domain/entry';
import { sayCount } from '$lib/domain/numbers';
import { teamResult, type TeamResult } from '$lib/domain/team-result';
import { bareForm, closestTo, listInWords } from '$lib/domain/team-words';
import type { BehavioursQuestion } from '$lib/domain/template';
import { contributionFigure } from './contribution-figure';
import type { Block, Cell, Section } from './document';
import { aboutEntry, marginDay, nameOfEntry, newestFirst } from './entry-lines';
import { overTimeBlocks } from './over-time-blocks';
import { hasBehaviours, type PackContext } from './pack-context';

type Behaviours = Extract<Answer, { is: 'behaviours' }>;

/** Each team contribution check as a picture with its table in words; `null` when there is none. */
export function contributionsSection(context: PackContext): Section | null {
	const checks = context.entries.filter(hasBehaviours).sort(newestFirst);
	if (checks.length === 0) return null;
	const notices = [...new Set(checks.flatMap((one) => context.input.notices[one.template] ?? []))];
	return {
		id: 'contributions',
		title: 'Contributions to the team',
		blocks: [
			...overTimeBlocks(context.entries),
			...checks.flatMap((entry, i) => checkBlocks(context, entry, `contributions-${i + 1}`)),
			...notices.map((text): Block => ({ is: 'paragraph', look: 'quiet', runs: [{ text }] }))
		]
	};
}

function checkBlocks(context: PackContext, entry: Entry, id: string): readonly Block[] {
	return [
		{ is: 'heading', level: 2, id, text: nameOfEntry(entry), day: marginDay(entry) },
		{ is: 'paragraph', look: 'quiet', runs: [{ text: aboutEntry(context.input, entry) }] },
		...entry.asked.flatMap(({ question }) => {
			const answer = entry.answers[question.id];
			if (question.kind !== 'behaviours' || answer?.is !== 'behaviours') return [];
			return resultBlocks(question, answer);
		})
	];
}

function resultBlocks(question: BehavioursQuestion, answer: Behaviours): readonly Block[] {
	const result = teamResult(question, answer);
	const { shown } = result;
	return [
		{ is: 'paragraph', look: 'plain', runs: [{ text: sayMost(result) }] },
		{ is: 'figure', figure: contributionFigure(shown) },
		tableOf(question, answer, shown),
		...colleagueBlocks(answer)
	];
}

/** In words, never a type: what she did most on the occasion, and Belbin's names for what is nearest. */
export function sayMost({ most }: TeamResult): string {
	if (most.length === 0) return 'On this occasion I saw nothing of this often.';
	const contributions = most.map((one) => one.contribution);
	const did = listInWords(contributions.map(({ label }) => bareForm(label) ?? `“${label}”`));
	return `What I did most on this occasion: ${did}. ${closestTo(contributions)}`;
}

function tableOf(
	question: BehavioursQuestion,
	answer: Behaviours,
	shown: readonly ShownContribution[]
): Block {
	const count = answer.colleagues.length;
	const said = (seen: Seen | null): Cell => [
		[{ text: seen === null ? 'no answer' : seenWords[seen] }]
	];
	return {
		is: 'table',
		caption: `The same in words${count > 0 ? `, with ${sayCount(count, 'colleague')}` : ''}`,
		columns: [
			{ title: 'Way of helping', share: 20, isRowHeader: true },
			{ title: 'Belbin’s nearest name', share: 23 },
			{ title: 'I said', share: 11 },
			...(count > 0 ? [{ title: 'Colleagues said', share: 15 }] : []),
			{ title: 'What I did', share: 31 }
		],
		rows: shown.map(({ contribution, mine, theirs }) => [
			[[{ text: contribution.label, bold: true }]],
			[[{ text: contribution.belbin }]],
			said(mine),
			...(count > 0 ? [said(theirs)] : []),
			evidenceFor(question, answer, contribution.id)
		])
	};
}

/** Her line for each behaviour of one contribution. */
function evidenceFor(question: BehavioursQuestion, answer: Behaviours, id: string): Cell {
	return question.behaviours
		.filter((one) => one.contribution === id)
		.map((one) => answer.evidence[one.id]?.trim() ?? '')
		.filter((line) => line)
		.map((text) => [{ text }]);
}

function colleagueBlocks({ colleagues }: Behaviours): readonly Block[] {
	const items = colleagues.flatMap(({ number, keep, tryNext }) => {
		const said = [
			keep.trim() && `One thing to keep: ${keep.trim()}`,
			tryNext.trim() && `One thing to try: ${tryNext.trim()}`
		].filter((line) => line);
		return said.length > 0
			? [[{ text: `Colleague ${number}. `, bold: true }, { text: said.join(' ') }]]
			: [];
	});
	return items.length > 0 ? [{ is: 'list', items }] : [];
}
