import { countWords } from './entry';
import { newId } from './ids';
import { newOwnId } from './own';
import type { Option, Question, QuestionKind, Stage, Template } from './template';

/** A short id that nothing in the template has or had: lower case, for a pack's file. */
export function newPartId(prefix: 'stage' | 'q' | 'o'): string {
	return `${prefix}-${newId()
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')}`;
}

/** A template with one stage and one question, to begin from. */
export function emptyTemplate(): Template {
	return {
		...{ id: newOwnId(), version: 1, title: '', short: '', summary: [], minutes: 10 },
		...{ ring: 'arcs', concerns: [], suits: [], anyStart: false, notices: [], sources: [] },
		stages: [emptyStage('What happened')]
	};
}

/** A copy to change; sources and notices stay, because the idea is still somebody's. */
export function copyOf(template: Template): Template {
	// eslint-disable-next-line @typescript-eslint/no-unused-vars -- a copy of a case is no case
	const { isPractice, ...rest } = template;
	const title = `${template.title}, my way`.slice(0, 80);
	return { ...rest, id: newOwnId(), version: 1, title };
}

export function emptyStage(title = ''): Stage {
	return { id: newPartId('stage'), title, questions: [emptyQuestion()] };
}

export function emptyQuestion(): Question {
	return {
		...{ id: newPartId('q'), role: 'other', prompt: '', stuck: [] },
		kind: 'text',
		words: 80
	};
}

/** The question as another kind, under a new id: what was answered before is no answer to it. */
export function asKind(question: Question, kind: QuestionKind): Question {
	const { role, prompt, stuck, hint, example, misconceptions, cards } = question;
	const base = {
		...{ id: newPartId('q'), role, prompt, stuck },
		...(hint ? { hint } : {}),
		...(example ? { example } : {}),
		...(misconceptions ? { misconceptions } : {}),
		...(cards ? { cards } : {})
	};
	switch (kind) {
		case 'text':
			return { ...base, kind, words: 80 };
		case 'line':
			return { ...base, kind, words: 15 };
		case 'choice':
		case 'choices':
			return { ...base, kind, options: 'options' in question ? question.options : [] };
		case 'scale':
			return { ...base, kind, steps: ['Not yet', 'Partly', 'Yes'] };
		case 'date':
			return { ...base, kind };
		case 'grid':
			return {
				...{ ...base, kind, rows: [] },
				columns: optionsFrom('Not yet\nPartly\nYes', []),
				ordered: true
			};
		case 'behaviours':
			return question;
	}
}

/**
 * Choices from lines of text, one on each. A line that was there before keeps its id; so does a line that was
 * only reworded.
 */
export function optionsFrom(text: string, before: readonly Option[]): readonly Option[] {
	const labels = linesOf(text);
	const left = before.filter(({ label }) => !labels.includes(label));
	return labels.map((label, at) => {
		const same = before.find((one) => one.label === label);
		if (same) return same;
		const reworded = left.find((one) => before.indexOf(one) === at);
		return { id: reworded?.id ?? newPartId('o'), label };
	});
}

/** The lines of a text that hold something, each once. */
export function linesOf(text: string): readonly string[] {
	return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** The list with one item moved by `by` places; the same list when there is no such place. */
export function moved<T>(list: readonly T[], at: number, by: number): readonly T[] {
	const to = at + by;
	const item = list[at];
	if (item === undefined || to < 0 || to >= list.length) return list;
	const rest = list.filter((_, index) => index !== at);
	return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The stages with a question one place up or down; past the edge of its stage it goes into the next one. */
export function movedQuestion(stages: readonly Stage[], id: string, by: 1 | -1): readonly Stage[] {
	const at = stages.findIndex(({ questions }) => questions.some((one) => one.id === id));
	const stage = stages[at];
	const place = stage?.questions.findIndex((one) => one.id === id) ?? -1;
	const question = stage?.questions[place];
	if (!stage || !question) return stages;
	const within = moved(stage.questions, place, by);
	const put = (to: number, questions: readonly Question[]): readonly Stage[] =>
		stages.map((one, index) => (index === to ? { ...one, questions } : one));
	if (within !== stage.questions) return put(at, within);
	const next = stages[at + by];
	if (!next) return stages;
	const joined = by > 0 ? [question, ...next.questions] : [...next.questions, question];
	return put(at + by, joined).map((one, index) =>
		index === at ? { ...one, questions: one.questions.filter((other) => other.id !== id) } : one
	);
}

/** A template as it is saved: no spaces around words, no empty lines, a short name, and the ring its questions ask for. */
export function tidied(template: Template): Template {
	const title = template.title.trim();
	const asksBehaviours = template.stages.some(({ questions }) =>
		questions.some(({ kind }) => kind === 'behaviours')
	);
	return {
		...template,
		title,
		short: (template.short.trim() || title).slice(0, 24).trim(),
		summary: template.summary.map((line) => line.trim()).filter((line) => line !== ''),
		ring: asksBehaviours ? 'spokes' : 'arcs',
		stages: template.stages.map(tidiedStage)
	};
}

function tidiedStage({ intro, ...stage }: Stage): Stage {
	return {
		...stage,
		title: stage.title.trim(),
		...(intro?.trim() ? { intro: intro.trim() } : {}),
		questions: stage.questions.map(({ hint, ...question }) => ({
			...question,
			prompt: question.prompt.trim(),
			stuck: question.stuck.map((line) => line.trim()).filter((line) => line !== ''),
			...(hint?.trim() ? { hint: hint.trim() } : {})
		}))
	};
}

/** The most letters in a choice, a step or a row: more does not fit a phone. */
const mostLine = 200;

/** The first choice, step or row that is too long. */
function longLine(question: Question): string | undefined {
	const labels = (options: readonly Option[]): readonly string[] =>
		options.map(({ label }) => label);
	const lines =
		question.kind === 'choice' || question.kind === 'choices'
			? labels(question.options)
			: question.kind === 'grid'
				? labels([...question.rows, ...question.columns])
				: question.kind === 'scale'
					? question.steps
					: [];
	return lines.find((line) => line.length > mostLine);
}

/** The most words in a question: it is read standing up, in a break. */
const mostPromptWords = 30;

/** What keeps a template from being saved: a sentence, and the stage and question it is about. */
export interface Missing {
	/** From 0; `null` for the template itself. */
	readonly stage: number | null;
	/** Id of the question, or `null` for the stage itself. */
	readonly question: string | null;
	readonly says: string;
}

/** All that is missing, from the top. */
export function missingIn(template: Template): readonly Missing[] {
	const { stages } = template;
	const top = template.title.trim()
		? []
		: [{ stage: null, question: null, says: 'Give your way to write a name.' }];
	return [
		...top,
		...stages.flatMap((stage, at) => [
			...stageMissing(stage, at, stages),
			...stage.questions.flatMap((question) => {
				const says = questionMissing(question);
				return says ? [{ stage: at, question: question.id, says }] : [];
			})
		])
	];
}

function stageMissing(stage: Stage, at: number, all: readonly Stage[]): readonly Missing[] {
	const title = stage.title.trim();
	const isDouble = all.findIndex((one) => one.title.trim() === title) < at;
	const says = !title
		? 'Give this stage a name.'
		: isDouble
			? `Another stage is called “${title}” too. Give one of them another name.`
			: stage.questions.length === 0
				? 'This stage has no question yet. Add one, or take the stage out.'
				: null;
	return says ? [{ stage: at, question: null, says }] : [];
}

function questionMissing(question: Question): string | null {
	const { prompt } = question;
	if (!prompt.trim()) return 'Write the question.';
	const over = countWords(prompt) - mostPromptWords;
	if (over > 0) return `This question is ${over} words over ${mostPromptWords}. Make it shorter.`;
	const long = longLine(question);
	if (long) return `“${long.slice(0, 30)}…” is too long. Keep each line to ${mostLine} letters.`;
	switch (question.kind) {
		case 'choice':
		case 'choices':
			return question.options.length < 2 ? 'Give at least two choices, one on each line.' : null;
		case 'scale':
			return question.steps.length < 2 ? 'Give at least two steps, one on each line.' : null;
		case 'grid':
			return question.rows.length < 2 || question.columns.length < 2
				? 'Give at least two rows and two columns, one on each line.'
				: null;
		default:
			return null;
	}
}
