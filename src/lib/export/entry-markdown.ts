import { answerInWords } from '$lib/domain/answer-words';
import { sayDay } from '$lib/domain/days';
import type { Answer, Asked, Entry } from '$lib/domain/entry';
import { headOf, nameOf } from '$lib/domain/head';
import type { CriterionRef } from '$lib/domain/outcomes';
import { escapeMd } from './write-markdown';

/** One entry as Markdown that also reads well as plain text: what was asked, what she answered, and why it counts. */
export function entryMarkdown(entry: Entry): string {
	const state = entry.done ? 'Finished' : 'A draft';
	const parts = [
		`# ${escapeMd(nameOf(headOf(entry)))}`,
		escapeMd(`${sayDay(entry.day)}. ${entry.templateTitle}. ${state}.`),
		...stagesMd(entry),
		...listMd(
			'Counts towards',
			entry.tags.map((tag) => withWhy(placeOf(tag), tag.why))
		),
		...listMd(
			'Marked as evidence',
			entry.highlights
				.filter(({ gone }) => !gone)
				.map((one) => withWhy(`“${one.quote}”, for ${placeOf(one)}`, one.why))
		)
	];
	return `${parts.join('\n\n')}\n`;
}

/** The entry's file name: its day, a few words of its title, its id. */
export function entryFileName(entry: Entry): string {
	const words = nameOf(headOf(entry))
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, 40)
		.replace(/[\uD800-\uDBFF]$/, '')
		.replace(/^-+|-+$/g, '');
	return [entry.day.replace(/[^\d-]/g, ''), words, entry.id].filter((one) => one).join('-') + '.md';
}

/** Every question that has an answer, under the title of its stage. */
function stagesMd(entry: Entry): readonly string[] {
	const stages = [...new Set(entry.asked.map(({ stage }) => stage))];
	return stages.flatMap((stage) => {
		const answered = entry.asked
			.filter((one) => one.stage === stage)
			.map((one) => ({ one, words: answerLines(one, entry.answers[one.question.id]) }))
			.filter(({ words }) => words);
		if (answered.length === 0) return [];
		return [
			`## ${escapeMd(stage)}`,
			...answered.flatMap(({ one, words }) => [
				`**${escapeMd(one.question.prompt)}**`,
				escapeMd(words).replace(/\n/g, '  \n')
			])
		];
	});
}

function answerLines({ question }: Asked, answer: Answer | undefined): string {
	const views = answer?.is === 'behaviours' ? answer.colleagues : [];
	return [
		answerInWords(question, answer),
		...views.map(({ number, keep, tryNext }) =>
			[`Colleague ${number}.`, keep && `Keep: ${keep}`, tryNext && `Try next: ${tryNext}`]
				.filter((one) => one)
				.join(' ')
		)
	]
		.filter((one) => one)
		.join('\n');
}

const placeOf = ({ set, criterion, part }: CriterionRef): string =>
	`${set} ${criterion}${part ? `, ${part}` : ''}`;
const withWhy = (what: string, why: string): string =>
	why.trim() ? `${what}: ${why.trim()}` : what;

function listMd(title: string, items: readonly string[]): readonly string[] {
	if (items.length === 0) return [];
	return [
		`## ${title}`,
		items.map((item) => `- ${escapeMd(item).replace(/\n+/g, '\n  ')}`).join('\n')
	];
}
