import { review } from '$lib/coach/review';
import { findingNames, indicators, type Indicator, type Review } from '$lib/domain/coach';
import type { Labelled } from './development/sentences';
import type { Reflection } from './development/reflections';

/** How often something was found, rightly and wrongly, and how often it was missed. */
export interface Score {
	readonly name: string;
	right: number;
	wrong: number;
	missed: number;
	/** The same for firm ones only; nothing can be missed firmly. */
	firmRight: number;
	firmWrong: number;
	readonly notes: string[];
}
const blank = (name: string): Score => ({
	name,
	right: 0,
	wrong: 0,
	missed: 0,
	firmRight: 0,
	firmWrong: 0,
	notes: []
});

/** Precision and recall, or `null` when there is nothing to count. */
export const precision = ({ right, wrong }: Pick<Score, 'right' | 'wrong'>): number | null =>
	right + wrong === 0 ? null : right / (right + wrong);
export const recall = ({ right, missed }: Pick<Score, 'right' | 'missed'>): number | null =>
	right + missed === 0 ? null : right / (right + missed);

/** The sentences read one by one: what is neither a mark nor a maybe of a sentence is wrong. */
export function scoreSentences(sentences: readonly Labelled[]): readonly Score[] {
	const scores = new Map<Indicator, Score>(indicators.map((name) => [name, blank(name)]));
	for (const { text, marks, maybe } of sentences) {
		const { indicators: found } = review(text, { concerns: [], template: 'gibbs' });
		for (const [name, score] of scores) {
			const here = found.filter((one) => one.indicator === name);
			const isFirm = here.some((one) => one.confidence === 'firm');
			const isMark = marks.includes(name);
			if (isMark && here.length > 0) score.right++;
			if (isMark && here.length === 0) {
				score.missed++;
				score.notes.push(`missed: ${text}`);
			}
			if (isMark && isFirm) score.firmRight++;
			if (isMark || maybe.includes(name) || here.length === 0) continue;
			score.wrong++;
			if (isFirm) score.firmWrong++;
			const rules = here.map((one) => `${one.rule} on "${text.slice(one.start, one.end)}"`);
			score.notes.push(`${isFirm ? 'WRONG' : 'unsure'}: ${text} (${rules.join(', ')})`);
		}
	}
	return [...scores.values()];
}

/** Whole reflections: a finding neither expected nor acceptable is wrong. */
export function scoreReflections(reflections: readonly Reflection[]): readonly Score[] {
	const scores = new Map<string, Score>(findingNames.map((name) => [name, blank(name)]));
	const of = (name: string): Score => {
		const score = scores.get(name) ?? blank(name);
		scores.set(name, score);
		return score;
	};
	for (const { name, finds, may, ...rest } of reflections) {
		const { findings } = reviewOf(rest);
		const found = new Set(findings.map(({ rule }) => rule));
		for (const rule of finds) {
			if (found.has(rule)) of(rule).right++;
			else {
				of(rule).missed++;
				of(rule).notes.push(`missed: ${name}`);
			}
		}
		for (const rule of found) {
			if ((finds as readonly string[]).includes(rule) || (may as readonly string[]).includes(rule))
				continue;
			of(rule).wrong++;
			of(rule).notes.push(`WRONG: ${name}`);
		}
	}
	return [...scores.values()].filter((one) => one.right + one.wrong + one.missed > 0);
}

export function reviewOf(
	one: Pick<Reflection, 'text' | 'concerns' | 'template' | 'question'>
): Review {
	const { text, concerns, template, question } = one;
	return review(text, { concerns, template, ...(question !== undefined && { question }) });
}
