import type {
	CoachQuestion,
	CoachRules,
	Condition,
	Evidence,
	Finding,
	ReviewContext
} from '$lib/domain/coach';
import type { Role } from '$lib/domain/template';
import { best, evidence, isIndicator } from './evidence';
import type { Reading } from './marks';

/** How many sentences of a text show each mark. */
export interface Counts {
	readonly words: number;
	readonly sentences: number;
	readonly firm: ReadonlyMap<string, number>;
	readonly any: ReadonlyMap<string, number>;
}

/** Fewer words than this are not commented on. */
export const wordFloor = 40;
/** More examples of the same thing would only be longer. */
const mostShown = 3;

export function countsOf(reading: Reading, found: readonly (readonly Evidence[])[]): Counts {
	const firm = new Map<string, number>();
	const any = new Map<string, number>();
	const count = (map: Map<string, number>, name: string): void => {
		map.set(name, (map.get(name) ?? 0) + 1);
	};
	reading.units.forEach(({ index }) => {
		for (const one of found[index] ?? []) {
			count(any, one.indicator);
			if (one.confidence === 'firm') count(firm, one.indicator);
		}
		for (const [name, marks] of reading.marks[index] ?? []) {
			if (isIndicator(name)) continue;
			count(any, name);
			if (marks.some((one) => one.confidence === 'firm')) count(firm, name);
		}
	});
	return { words: reading.countWords, sentences: reading.units.length, firm, any };
}

/** The questions whose conditions the text meets, the most useful first. */
export function findingsOf(
	reading: Reading,
	found: readonly (readonly Evidence[])[],
	context: ReviewContext,
	rules: CoachRules
): Finding[] {
	const counts = countsOf(reading, found);
	if (counts.words < wordFloor) return [];
	return rules.questions
		.filter((one) => !one.across && suits(one, context, rules))
		.filter((one) => one.when.some((condition) => holds(condition, counts)))
		.map((one) => ({
			rule: one.finding ?? one.id,
			ask: one.ask,
			why: one.why,
			evidence: shown(one, reading, found)
		}));
}

/** Whether a question has its place in this entry, or in this one answer of it. */
function suits(one: CoachQuestion, context: ReviewContext, rules: CoachRules): boolean {
	const { concerns, template, question } = context;
	const isAbout =
		(one.concerns.length === 0 && one.templates.length === 0) ||
		one.concerns.some((concern) => concerns.includes(concern)) ||
		one.templates.includes(template);
	if (!isAbout) return false;
	if (question !== undefined)
		return boxRoles(question, template, rules).some((role) => one.boxes.includes(role));
	const asked = Object.hasOwn(rules.templates, template) ? rules.templates[template] : undefined;
	if (!asked || one.asks.length === 0) return true;
	return Object.values(asked.questions).some((role) => one.asks.includes(role));
}

/**
 * What one box asks for, by its question's id or its stage's. Of a box nobody knows only what stands in it is
 * asked about: it may not be the place for what it lacks.
 */
function boxRoles(question: string, template: string, rules: CoachRules): readonly Role[] {
	const asked = Object.hasOwn(rules.templates, template) ? rules.templates[template] : undefined;
	if (!asked) return unknownBox;
	const role = Object.hasOwn(asked.questions, question) ? asked.questions[question] : undefined;
	if (role) return [role];
	return Object.hasOwn(asked.stages, question)
		? (asked.stages[question] ?? unknownBox)
		: unknownBox;
}

const unknownBox: readonly Role[] = ['other'];

/** Whether everything in a condition is true of a text, or of several read together. */
export function holds(condition: Condition, counts: Counts): boolean {
	const any = (name: string): number => counts.any.get(name) ?? 0;
	const firm = (name: string): number => counts.firm.get(name) ?? 0;
	const { outweighs, atMost, fewKinds } = condition;
	const sentences = Math.max(1, counts.sentences);
	return (
		counts.words >= condition.words &&
		counts.sentences >= condition.sentences &&
		condition.none.every((name) => any(name) === 0) &&
		condition.noFirm.every((name) => firm(name) === 0) &&
		Object.entries(condition.some).every(([name, least]) => firm(name) >= least) &&
		Object.entries(condition.perhaps).every(([name, least]) => any(name) >= least) &&
		(!outweighs || firm(outweighs.of) >= outweighs.times * Math.max(1, any(outweighs.than))) &&
		Object.entries(condition.share).every(([name, least]) => any(name) / sentences >= least) &&
		(!fewKinds || fewKinds.of.filter((name) => any(name) > 0).length < fewKinds.fewer) &&
		(!atMost || atMost.of.reduce((sum, name) => sum + any(name), 0) / sentences <= atMost.share)
	);
}

/** The words of a text that a question rests on, a few at most; none for an absence. */
export function shown(
	one: CoachQuestion,
	reading: Reading,
	found: readonly (readonly Evidence[])[]
): Evidence[] {
	return reading.units
		.flatMap(({ index }) =>
			one.shows.flatMap((name) => {
				const own = (found[index] ?? []).find((each) => each.indicator === name);
				if (own) return [own];
				const marks = reading.marks[index]?.get(name);
				return marks && !isIndicator(name) ? [evidence(best(marks))] : [];
			})
		)
		.slice(0, mostShown);
}
