import { isAnswered, type Answer, type Asked } from '$lib/domain/entry';
import {
	questionsOf,
	type Misconception,
	type Question,
	type Template
} from '$lib/domain/template';

/** A question as it was asked, with the help that today's template has for it. */
export interface ShownQuestion {
	readonly question: Question;
	readonly hint: string | undefined;
	/** Smaller questions for "Stuck?"; [] when the template or the question is gone. */
	readonly stuck: readonly string[];
	/** A made-up answer, while today's template has one for it. */
	readonly example: string | undefined;
	/** What is often got wrong here; [] when the template has nothing. */
	readonly misconceptions: readonly Misconception[];
	/** Library cards that may help, by id; [] when the template or the question is gone. */
	readonly cards: readonly string[];
}
/** One stage as the editor shows it. */
export interface ShownStage {
	readonly title: string;
	readonly intro: string | undefined;
	readonly questions: readonly ShownQuestion[];
	/** The picture of the team check stands here: at the stage after the behaviours, or at theirs when it is last. */
	readonly hasResult: boolean;
}

/** The stages an entry was asked, in order; help comes from `template` by question id, `null` when it is gone. */
export function shownStages(
	asked: readonly Asked[],
	template: Template | null
): readonly ShownStage[] {
	const today = new Map(
		(template ? questionsOf(template) : []).map((one) => [one.question.id, one])
	);
	const titles = [...new Set(asked.map((one) => one.stage))];
	const groups = titles.map((title) => asked.filter((one) => one.stage === title));
	const behaviours = groups.findIndex((group) =>
		group.some(({ question }) => question.kind === 'behaviours')
	);
	const result = behaviours < 0 ? -1 : Math.min(behaviours + 1, titles.length - 1);
	return groups.map((group, i) => ({
		title: titles[i] ?? '',
		intro: group.map(({ question }) => today.get(question.id)?.stage.intro).find((intro) => intro),
		questions: group.map(({ question }) => withHelp(question, today.get(question.id)?.question)),
		hasResult: i === result
	}));
}

function withHelp(question: Question, today: Question | undefined): ShownQuestion {
	return {
		question,
		hint: today?.hint ?? question.hint,
		stuck: today?.stuck ?? question.stuck,
		example: today?.example,
		misconceptions: today?.misconceptions ?? [],
		cards: today?.cards ?? []
	};
}

/** Whether each stage holds anything she put there. */
export function writtenStages(
	stages: readonly ShownStage[],
	answers: Readonly<Record<string, Answer>>
): readonly boolean[] {
	return stages.map((stage) =>
		stage.questions.some(({ question }) => isAnswered(answers[question.id]))
	);
}

/** What the list of stages says of one: "writing" where she is, else "written" or "empty". */
export function stageWord(isWritten: boolean, isActive: boolean): 'writing' | 'written' | 'empty' {
	if (isActive) return 'writing';
	return isWritten ? 'written' : 'empty';
}

/** The ring in words: "Gibbs reflective cycle: stages 1 to 3 written, stage 4 being written, stages 5 and 6 empty". */
export function ringInWords(title: string, written: readonly boolean[], active: number): string {
	const at = (wanted: boolean): number[] =>
		written.flatMap((one, i) => (one === wanted && i !== active ? [i + 1] : []));
	const said = [
		sayStages(at(true), 'written'),
		active in written ? `stage ${active + 1} being written` : '',
		sayStages(at(false), 'empty')
	];
	return `${title}: ${said.filter((one) => one).join(', ')}`;
}

function sayStages(numbers: readonly number[], word: string): string {
	const said = runsOf(numbers).flatMap(([from, to]) =>
		to - from > 1 ? [`${from} to ${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`]
	);
	const last = said.pop();
	if (last === undefined) return '';
	const all = said.length > 0 ? `${said.join(', ')} and ${last}` : last;
	return `${numbers.length === 1 ? 'stage' : 'stages'} ${all} ${word}`;
}

/** Numbers that follow each other, as first and last: 1 2 3 5 are [1, 3] and [5, 5]. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs;
}
