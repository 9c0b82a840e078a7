import type { Asked, Entry } from '$lib/domain/entry';
import type { Option, Question, Stage } from '$lib/domain/template';

/** A text with other words in it. */
export type Change = (text: string) => string;

/** As many characters as the short name of a way to write may have where she makes one. */
const mostShort = 24;

/** What an entry keeps of the way to write it was begun with, with other words in it. */
export function changeAsked(
	{ templateTitle, templateShort, asked }: Entry,
	change: Change
): Pick<Entry, 'templateTitle' | 'templateShort' | 'asked'> {
	const titles = changeTitles(
		asked.map(({ stage }) => stage),
		change
	);
	return {
		templateTitle: change(templateTitle),
		templateShort: changeShort(templateShort, change),
		asked: asked.map(({ stage, question }): Asked => ({
			stage: titles.get(stage) ?? stage,
			question: changeQuestion(question, change)
		}))
	};
}

/** A template's stages with other words in them. */
export function changeStages(stages: readonly Stage[], change: Change): readonly Stage[] {
	const titles = changeTitles(
		stages.map(({ title }) => title),
		change
	);
	return stages.map((stage) => ({
		...stage,
		title: titles.get(stage.title) ?? stage.title,
		...(stage.intro === undefined ? {} : { intro: change(stage.intro) }),
		questions: stage.questions.map((one) => changeQuestion(one, change))
	}));
}

/** A short name for lists with other words in it, not longer than `most`. */
export function changeShort(short: string, change: Change, most = mostShort): string {
	const made = change(short);
	return made === short ? short : made.slice(0, most).trim();
}

/** What stages are called then: an entry tells its stages apart by their titles, so no two become one. */
function changeTitles(titles: readonly string[], change: Change): ReadonlyMap<string, string> {
	const made = new Map<string, string>();
	const taken = new Set<string>();
	for (const title of new Set(titles)) {
		const wanted = change(title);
		let one = wanted;
		for (let n = 2; taken.has(one); n++) one = `${wanted} ${n}`;
		taken.add(one);
		made.set(title, one);
	}
	return made;
}

/** The contributions of a team check stay as they are: they are the model's words, and no field shows them to change. */
function changeQuestion(question: Question, change: Change): Question {
	const { hint, example, misconceptions } = question;
	const words = {
		prompt: change(question.prompt),
		stuck: question.stuck.map((one) => change(one)),
		...(hint === undefined ? {} : { hint: change(hint) }),
		...(example === undefined ? {} : { example: change(example) }),
		...(misconceptions && {
			misconceptions: misconceptions.map(({ thought, correction }) => ({
				thought: change(thought),
				correction: change(correction)
			}))
		})
	};
	const labels = (options: readonly Option[]): readonly Option[] =>
		options.map((one) => ({ ...one, label: change(one.label) }));
	switch (question.kind) {
		case 'choice':
		case 'choices':
			return { ...question, ...words, options: labels(question.options) };
		case 'scale':
			return { ...question, ...words, steps: question.steps.map((one) => change(one)) };
		case 'grid':
			return {
				...{ ...question, ...words },
				...{ rows: labels(question.rows), columns: labels(question.columns) },
				...(question.line === undefined ? {} : { line: change(question.line) })
			};
		case 'behaviours': {
			const { behaviours } = question;
			const changed = behaviours.map((one) => ({ ...one, text: change(one.text) }));
			return { ...question, ...words, behaviours: changed };
		}
		default:
			return { ...question, ...words };
	}
}
