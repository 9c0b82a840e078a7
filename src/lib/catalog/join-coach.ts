import type { CoachRules, TemplateRoles } from '$lib/domain/coach';
import { questionsOf, type Role, type Template } from '$lib/domain/template';
import type { Problem } from './catalog-error';
import { parsePattern, type Piece } from './coach-pattern';
import type { CoachFile } from './parse-coach';

/** The coach's rules from all its files, and what the templates ask for. */
export function joinCoach(files: readonly CoachFile[], templates: readonly Template[]): CoachRules {
	const all = <K extends keyof CoachFile>(key: K): CoachFile[K][] => files.map((one) => one[key]);
	return {
		lists: Object.assign({}, ...all('lists')),
		spellings: Object.assign({}, ...all('spellings')),
		names: Object.assign({}, ...all('names')),
		cues: all('cues').flat(),
		pairs: all('pairs').flat(),
		questions: [...all('questions').flat()].sort((a, b) => a.rank - b.rank),
		praise: all('praise').flat(),
		looks: all('looks').flat(),
		templates: Object.fromEntries(templates.map((one) => [one.id, rolesOf(one)]))
	};
}

function rolesOf(template: Template): TemplateRoles {
	const asked = questionsOf(template);
	const stages: Record<string, Role[]> = {};
	for (const { stage, question } of asked) (stages[stage.id] ??= []).push(question.role);
	return {
		concerns: template.concerns,
		questions: Object.fromEntries(asked.map(({ question }) => [question.id, question.role])),
		stages
	};
}

/** What only all coach files together can show: lists and signals nobody defines, ids given twice. */
export function coachProblems(file: CoachFile, rules: CoachRules): readonly Problem[] {
	const known = new Set(
		[...rules.cues, ...rules.pairs].map((one) => one.marks).concat('description')
	);
	const missing = (names: readonly string[], path: Problem['path']): Problem[] =>
		names
			.filter((name) => !known.has(name))
			.map((name) => ({ path, reason: `no cue marks "${name}".` }));
	const twice = (id: string, list: readonly { readonly id: string }[]): boolean =>
		list.filter((one) => one.id === id).length > 1;
	return [
		...file.looks.flatMap(({ marks }, at) => missing([marks], ['looks', at])),
		...Object.entries(file.lists).flatMap(([name, words]) =>
			unknownLists(words, rules, ['lists', name])
		),
		...file.cues.flatMap((cue, at): Problem[] => {
			const path = ['cues', at];
			const signals = [
				...cue.unlessClause,
				...cue.unlessSentence,
				...cue.unlessNear,
				...cue.needsClause,
				...cue.needsSentence
			];
			const words = [...cue.words, ...cue.notAfter, ...cue.notBefore];
			return [
				...unknownLists(words, rules, [...path, 'words']),
				...missing(signals, path),
				...(twice(cue.id, rules.cues)
					? [{ path: [...path, 'id'], reason: `another cue already has the id "${cue.id}".` }]
					: [])
			];
		}),
		...file.questions.flatMap((one, at): Problem[] => {
			const path = ['questions', at];
			const named = one.when.flatMap((when) => [
				...when.none,
				...when.noFirm,
				...Object.keys(when.some),
				...Object.keys(when.perhaps),
				...Object.keys(when.share),
				...(when.fewKinds?.of ?? []),
				...(when.atMost?.of ?? []),
				...(when.outweighs ? [when.outweighs.of, when.outweighs.than] : [])
			]);
			return [
				...missing([...named, ...one.shows, ...one.lacks], path),
				...one.templates
					.filter((id) => !rules.templates[id])
					.map((id) => ({ path, reason: `there is no template "${id}" in reflections.` })),
				...(twice(one.id, rules.questions)
					? [{ path: [...path, 'id'], reason: `another question already has the id "${one.id}".` }]
					: [])
			];
		})
	];
}

function unknownLists(
	words: readonly string[],
	rules: CoachRules,
	path: Problem['path']
): readonly Problem[] {
	const named = new Set(words.flatMap((one) => listsIn(parsePattern(one))));
	return [...named]
		.filter((name) => !Object.hasOwn(rules.lists, name))
		.map((name) => ({ path, reason: `there is no list "${name}".` }));
}

function listsIn(pieces: readonly Piece[]): readonly string[] {
	return pieces.flatMap((one) =>
		one.is === 'list' ? [one.name] : one.is === 'choice' ? one.of.flatMap(listsIn) : []
	);
}
