import { coachRules } from 'virtual:catalog/coach';
import type { Review, ReviewContext } from '$lib/domain/coach';
import { cueIndex, type CueIndex } from './cue-index';
import { evidenceOf } from './evidence';
import { findingsOf, wordFloor } from './findings';
import { readText, type Reading } from './marks';
import { riskIn } from './risk';
import { strengthsOf } from './strengths';

export type { Evidence, Finding, Indicator, Review, ReviewContext } from '$lib/domain/coach';

let ready: CueIndex | null = null;

/** The built-in rules, made ready at the first use. */
export function builtInCues(): CueIndex {
	return (ready ??= cueIndex(coachRules));
}

/**
 * What the coach notices in a text and what it could ask, most useful first. Offsets are UTF-16 in `text`
 * as passed. Below 40 words, and when somebody is at risk now (`riskIn`), there are marks but nothing is
 * asked and nothing praised.
 */
export function review(text: string, context: ReviewContext): Review {
	return reviewOf(readText(text, builtInCues()), context);
}

/** The same of a text already read. */
export function reviewOf(reading: Reading, context: ReviewContext): Review {
	const { rules } = builtInCues();
	const found = evidenceOf(reading);
	const indicators = found.flat();
	if (riskIn(reading)) return { indicators, findings: [], strengths: [] };
	return {
		indicators,
		findings: findingsOf(reading, found, context, rules),
		strengths: reading.countWords < wordFloor ? [] : strengthsOf(reading, found, rules)
	};
}
