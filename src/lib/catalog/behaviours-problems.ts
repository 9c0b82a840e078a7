import type { BehavioursQuestion, Template } from '$lib/domain/template';
import type { Path, Problem } from './catalog-error';
import { doubles } from './parse-file';

/** What is wrong with a template's behaviours question and with the ring that is drawn from it. */
export function behavioursProblems(template: Template): readonly Problem[] {
	const found = template.stages.flatMap((stage, at) =>
		stage.questions.flatMap((question, index) =>
			question.kind === 'behaviours'
				? [{ question, path: ['stages', at, 'questions', index] satisfies Path }]
				: []
		)
	);
	const second = found[1];
	return [
		...found.flatMap(({ question, path }) => contributionProblems(question, path)),
		...(second
			? [{ path: second.path, reason: 'a template can have only one behaviours question.' }]
			: []),
		...ringProblems(template, found.length > 0)
	];
}

/** A ring's spokes are contributions, and an entry with contributions is drawn with spokes. */
function ringProblems(template: Template, hasBehaviours: boolean): readonly Problem[] {
	if ((template.ring === 'spokes') === hasBehaviours) return [];
	return [
		{
			path: ['ring'],
			reason: hasBehaviours
				? 'a template with a behaviours question needs "ring: spokes".'
				: '"ring: spokes" needs a behaviours question, whose contributions are the spokes.'
		}
	];
}

/** Two behaviours at least, so that no single answer decides a contribution (DOMAIN B3). */
function contributionProblems(question: BehavioursQuestion, path: Path): readonly Problem[] {
	const { behaviours, contributions } = question;
	const unknown = behaviours.flatMap((one, index) =>
		contributions.some(({ id }) => id === one.contribution)
			? []
			: [
					{
						path: [...path, 'behaviours', index, 'contribution'],
						reason: `there is no contribution "${one.contribution}" in this question.`
					}
				]
	);
	const thin = contributions.flatMap(({ id }, index) =>
		behaviours.filter((one) => one.contribution === id).length >= 2
			? []
			: [
					{
						path: [...path, 'contributions', index],
						reason: `contribution "${id}" needs at least two behaviours.`
					}
				]
	);
	return [
		...doubles(behaviours, [...path, 'behaviours'], 'behaviour'),
		...doubles(contributions, [...path, 'contributions'], 'contribution'),
		...unknown,
		...thin
	];
}
