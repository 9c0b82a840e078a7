import { shownContributions, seenWords } from './contributions';
import type { Answer } from './entry';
import { sayDay } from './days';
import type { BehavioursQuestion, Question } from './template';

/**
 * What she answered, in words, for lists and documents: her text as it is, the labels of what she
 * chose, a line a grid row, a line for each contribution seen often or as a habit with its evidence.
 * '' when there is nothing to say.
 */
export function answerInWords(question: Question, answer: Answer | undefined): string {
	switch (answer?.is) {
		case undefined:
			return '';
		case 'words':
			return answer.text.trim();
		case 'day':
			return answer.day ? sayDay(answer.day) : '';
		case 'scale':
			return question.kind === 'scale' ? (question.steps[answer.value] ?? '') : '';
		case 'chosen':
			return question.kind === 'choice' || question.kind === 'choices'
				? labels(question.options, answer.ids)
				: '';
		case 'grid':
			return question.kind === 'grid' ? gridLines(question, answer.cells) : '';
		case 'behaviours':
			return question.kind === 'behaviours' ? contributionLines(question, answer) : '';
	}
}

type Labelled = readonly { readonly id: string; readonly label: string }[];
type Of<K extends Answer['is']> = Extract<Answer, { is: K }>;

const labels = (options: Labelled, ids: readonly string[]): string =>
	options
		.filter((option) => ids.includes(option.id))
		.map((option) => option.label)
		.join(', ');

function gridLines(
	question: { readonly rows: Labelled; readonly columns: Labelled },
	cells: Of<'grid'>['cells']
): string {
	return question.rows
		.map((row) => {
			const cell = cells[row.id];
			const said = [labels(question.columns, cell?.at ? [cell.at] : []), cell?.words.trim()];
			const line = said.filter((piece) => piece).join('. ');
			return line && `${row.label}: ${line}`;
		})
		.filter((line) => line)
		.join('\n');
}

/** "Draws people in: often. I asked each person for one point." */
function contributionLines(question: BehavioursQuestion, answer: Of<'behaviours'>): string {
	return shownContributions(question, answer)
		.filter((one) => (one.mine ?? 0) >= 2)
		.map(({ contribution, mine }) => {
			const evidence = question.behaviours
				.filter((one) => one.contribution === contribution.id)
				.map((one) => answer.evidence[one.id]?.trim())
				.filter((line) => line);
			const head = `${contribution.label}: ${seenWords[mine ?? 0]}`;
			return evidence.length > 0 ? `${head}. ${evidence.join(' ')}` : head;
		})
		.join('\n');
}
