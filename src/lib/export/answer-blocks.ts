import { answerInWords } from '$lib/domain/answer-words';
import { seenWords } from '$lib/domain/contributions';
import { isAnswered, type Answer, type Asked, type Entry } from '$lib/domain/entry';
import type { BehavioursQuestion, GridQuestion } from '$lib/domain/template';
import type { Block, Cell } from './document';
import { paragraphsOf } from './entry-lines';
import { markedAnswer } from './passages';

type Of<K extends Answer['is']> = Extract<Answer, { is: K }>;

/** A question as it was asked and the whole answer; nothing for a question she did not answer. */
export function answerBlocks(entry: Entry, { question }: Asked): readonly Block[] {
	const answer = entry.answers[question.id];
	if (!answer || !isAnswered(answer)) return [];
	const prompt: Block = { is: 'paragraph', look: 'prompt', runs: [{ text: question.prompt }] };
	switch (answer.is) {
		case 'words':
			return [prompt, ...markedAnswer(entry, question.id).map(plain)];
		case 'grid':
			return question.kind === 'grid' ? [prompt, gridTable(question, answer)] : [];
		case 'behaviours':
			return question.kind === 'behaviours' ? [prompt, behavioursTable(question, answer)] : [];
		case 'chosen':
		case 'scale':
		case 'day': {
			const lines = paragraphsOf(answerInWords(question, answer));
			return [prompt, ...lines.map((text) => plain([{ text }]))];
		}
	}
}

const plain = (runs: Extract<Block, { is: 'paragraph' }>['runs']): Block => ({
	is: 'paragraph',
	look: 'plain',
	runs
});

const cell = (text: string): Cell => paragraphsOf(text).map((line) => [{ text: line }]);

function gridTable(question: GridQuestion, { cells }: Of<'grid'>): Block {
	return {
		is: 'table',
		caption: 'My answers, row by row',
		columns: [
			{ title: 'Row', share: 30, isRowHeader: true },
			{ title: 'Chosen', share: 25 },
			{ title: 'In my words', share: 45 }
		],
		rows: question.rows.map((row) => {
			const at = question.columns.find((one) => one.id === cells[row.id]?.at);
			return [cell(row.label), cell(at?.label ?? ''), cell(cells[row.id]?.words ?? '')];
		})
	};
}

function behavioursTable(question: BehavioursQuestion, answer: Of<'behaviours'>): Block {
	const { mine, evidence, colleagues } = answer;
	return {
		is: 'table',
		caption: 'What was seen on this occasion',
		columns: [
			{ title: 'Behaviour', share: 34, isRowHeader: true },
			{ title: 'I said', share: 13 },
			...(colleagues.length > 0 ? [{ title: 'Colleagues said', share: 19 }] : []),
			{ title: 'My evidence', share: 34 }
		],
		rows: question.behaviours.map((behaviour) => {
			const own = mine[behaviour.id];
			const theirs = colleagues.flatMap(({ number, seen }) => {
				const value = seen[behaviour.id];
				return value === undefined ? [] : [`Colleague ${number}: ${seenWords[value]}`];
			});
			return [
				cell(behaviour.text),
				cell(own === undefined ? '' : seenWords[own]),
				...(colleagues.length > 0 ? [cell(theirs.join('\n'))] : []),
				cell(evidence[behaviour.id] ?? '')
			];
		})
	};
}
