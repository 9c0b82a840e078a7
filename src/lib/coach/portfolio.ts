import type { Finding } from '$lib/domain/coach';
import type { Concern } from '$lib/domain/template';
import { evidenceOf } from './evidence';
import { countsOf, holds, type Counts } from './findings';
import { readText } from './marks';
import { builtInCues } from './review';

/** An entry as the coach reads it among others. */
export interface PortfolioText {
	readonly text: string;
	readonly concerns: readonly Concern[];
}

/** What the entries of an outcome lack together: a finding, and the names of the parts not found. */
export interface PortfolioFinding extends Finding {
	readonly lacks: readonly string[];
}

/**
 * What several entries, each with what it is about, do not hold together yet: the three ways of working of
 * AC1, two outcomes with a source for AC2. Nothing is said of a concern that no entry has. Evidence is left
 * out, because its places would be in different texts.
 */
export function reviewPortfolio(texts: readonly PortfolioText[]): PortfolioFinding[] {
	const { rules } = builtInCues();
	return rules.questions
		.filter(({ across }) => across)
		.flatMap((question) => {
			const about = texts.filter(({ concerns }) =>
				concerns.some((one) => question.concerns.includes(one))
			);
			if (about.length === 0) return [];
			const counts = together(about.map(({ text }) => countsIn(text)));
			if (!question.when.some((condition) => holds(condition, counts))) return [];
			const lacks = question.lacks
				.filter((name) => !counts.any.has(name))
				.map((name) => rules.names[name] ?? name);
			const { id: rule, ask, why } = question;
			return [{ rule, ask, why, evidence: [], lacks }];
		});
}

function countsIn(text: string): Counts {
	const reading = readText(text, builtInCues());
	return countsOf(reading, evidenceOf(reading));
}

function together(all: readonly Counts[]): Counts {
	const sum = (key: 'firm' | 'any'): ReadonlyMap<string, number> => {
		const map = new Map<string, number>();
		for (const counts of all)
			for (const [name, count] of counts[key]) map.set(name, (map.get(name) ?? 0) + count);
		return map;
	};
	const words = all.reduce((total, one) => total + one.words, 0);
	const sentences = all.reduce((total, one) => total + one.sentences, 0);
	return { words, sentences, firm: sum('firm'), any: sum('any') };
}
