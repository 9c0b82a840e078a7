import type { ExampleAnswer, ExampleEntry, ExampleJournal } from '$lib/domain/example';
import { findCriterion, type CriterionRef, type OutcomeSet } from '$lib/domain/outcomes';
import { questionsOf, type Question, type Template } from '$lib/domain/template';
import type { Path, Problem } from './catalog-error';

type Found = readonly Problem[];

/** What the example journal names that does not exist: templates, questions, criteria, keys, quotes. */
export function exampleProblems(
	example: ExampleJournal,
	templates: readonly Template[],
	sets: readonly OutcomeSet[]
): Found {
	const check = new Check(example, templates, sets);
	return [
		...example.profile.units.flatMap((id, index) =>
			sets.some((set) => set.id === id)
				? []
				: [{ path: ['profile', 'units', index], reason: `there is no outcome set "${id}".` }]
		),
		...example.entries.flatMap((entry, index) => check.entry(entry, ['entries', index])),
		...example.targets.flatMap((target, index) => [
			...(target.criterion
				? check.reference(target.criterion, ['targets', index, 'criterion'])
				: []),
			...target.sources.flatMap((source, at) =>
				check.passage(source, ['targets', index, 'sources', at])
			)
		]),
		...example.planLines.flatMap((line, index) =>
			check.passage({ ...line, quote: '' }, ['planLines', index])
		)
	];
}

class Check {
	constructor(
		readonly example: ExampleJournal,
		readonly templates: readonly Template[],
		readonly sets: readonly OutcomeSet[]
	) {}

	entry(entry: ExampleEntry, path: Path): Found {
		const template = this.templates.find(({ id }) => id === entry.template);
		if (!template) {
			const reason = `there is no template "${entry.template}".`;
			return [{ path: [...path, 'template'], reason }];
		}
		return [
			...stageProblems(entry, template, path),
			...answersProblems(entry, template, path),
			...this.#marks(entry, path),
			...this.#ties(entry, path)
		];
	}

	/** A criterion, and the part of it if one is named. */
	reference(reference: CriterionRef, path: Path): Found {
		const set = this.sets.find(({ id }) => id === reference.set);
		if (!set) return [{ path: [...path, 'set'], reason: `there is no set "${reference.set}".` }];
		const found = findCriterion(set, reference);
		if (!found) {
			const reason = `"${set.id}" has no criterion "${reference.criterion}".`;
			return [{ path: [...path, 'criterion'], reason }];
		}
		if (reference.part === null || found.part) return [];
		const reason = `criterion "${reference.criterion}" has no part "${reference.part}".`;
		return [{ path: [...path, 'part'], reason }];
	}

	/** Words said to come from an entry: the entry, the question and the words must be there. */
	passage(
		from: { readonly entry: string; readonly question: string | null; readonly quote: string },
		path: Path
	): Found {
		const entry = this.example.entries.find(({ key }) => key === from.entry);
		if (!entry) return [{ path: [...path, 'entry'], reason: `there is no entry "${from.entry}".` }];
		if (from.question === null) return [];
		const answer = entry.answers[from.question];
		if (answer === undefined) {
			const reason = `entry "${entry.key}" has no answer to "${from.question}".`;
			return [{ path: [...path, 'question'], reason }];
		}
		return quoteProblems(answer, from.quote, path);
	}

	#marks({ key, tags, highlights }: ExampleEntry, path: Path): Found {
		return [
			...tags.flatMap((tag, at) => this.reference(tag, [...path, 'tags', at])),
			...highlights.flatMap((mark, at) => [
				...this.reference(mark, [...path, 'highlights', at]),
				...this.passage({ ...mark, entry: key }, [...path, 'highlights', at])
			])
		];
	}

	#ties({ placement, links, expandedInto }: ExampleEntry, path: Path): Found {
		const { placements, entries } = this.example;
		const isEntry = (key: string): boolean => entries.some((one) => one.key === key);
		const noPlacement = placement !== null && !placements.some(({ key }) => key === placement);
		const noExpanded = expandedInto !== null && !isEntry(expandedInto);
		return [
			...(noPlacement
				? [{ path: [...path, 'placement'], reason: `there is no placement "${placement}".` }]
				: []),
			...(noExpanded
				? [{ path: [...path, 'expandedInto'], reason: `there is no entry "${expandedInto}".` }]
				: []),
			...links.flatMap((link, at) =>
				isEntry(link.entry)
					? []
					: [
							{
								path: [...path, 'links', at, 'entry'],
								reason: `there is no entry "${link.entry}".`
							}
						]
			)
		];
	}
}

function quoteProblems(answer: ExampleAnswer, quote: string, path: Path): Found {
	if (quote === '') return [];
	if (typeof answer !== 'string')
		return [{ path: [...path, 'quote'], reason: 'only words can be quoted.' }];
	if (answer.includes(quote)) return [];
	return [{ path: [...path, 'quote'], reason: 'these words are not in the answer.' }];
}

function stageProblems(entry: ExampleEntry, template: Template, path: Path): Found {
	if (entry.stage < template.stages.length) return [];
	const reason = `"${template.id}" has ${template.stages.length} stages, counted from 0.`;
	return [{ path: [...path, 'stage'], reason }];
}

function answersProblems(entry: ExampleEntry, template: Template, path: Path): Found {
	const questions = questionsOf(template).map((one) => one.question);
	return Object.entries(entry.answers).flatMap(([id, answer]) => {
		const question = questions.find((one) => one.id === id);
		const reason = question
			? answerProblem(question, answer)
			: `"${template.id}" has no question "${id}".`;
		return reason ? [{ path: [...path, 'answers', id], reason }] : [];
	});
}

/** Why an answer does not fit its question, or `null`. */
function answerProblem(question: Question, answer: ExampleAnswer): string | null {
	const wrong = `"${question.id}" is a ${question.kind} question and needs another kind of answer.`;
	if (typeof answer === 'string')
		return question.kind === 'text' || question.kind === 'line' ? null : wrong;
	if ('chosen' in answer) {
		if (question.kind !== 'choice' && question.kind !== 'choices') return wrong;
		return unknownIds(answer.chosen, question.options, 'choice');
	}
	if ('scale' in answer) {
		if (question.kind !== 'scale') return wrong;
		return answer.scale < question.steps.length ? null : 'the scale has fewer steps than that.';
	}
	if (question.kind !== 'behaviours') return wrong;
	const { mine, evidence, colleagues } = answer.behaviours;
	const named = [mine, evidence, ...colleagues.map((one) => one.seen)].flatMap(Object.keys);
	return unknownIds(named, question.behaviours, 'behaviour');
}

function unknownIds(
	named: readonly string[],
	known: readonly { readonly id: string }[],
	name: string
): string | null {
	const unknown = named.find((id) => !known.some((one) => one.id === id));
	return unknown === undefined ? null : `there is no ${name} "${unknown}" in this question.`;
}
