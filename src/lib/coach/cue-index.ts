import type { CoachRules, Cue } from '$lib/domain/coach';
import { Automaton } from './automaton';
import { endOf, PatternMaker, type Sequence } from './patterns';
import { Spelling } from './spelling';
import type { Word } from './words';

/** A cue with what may not stand beside it. */
export interface ReadyCue {
	readonly cue: Cue;
	readonly notAfter: readonly Sequence[];
	readonly notBefore: readonly Sequence[];
}

/** The coach's rules made ready to be tried on texts. */
export interface CueIndex {
	readonly rules: CoachRules;
	readonly spelling: Spelling;
	readonly automaton: Automaton;
	/** By the number that the automaton reports. */
	readonly cues: readonly ReadyCue[];
}

export function cueIndex(rules: CoachRules): CueIndex {
	const maker = new PatternMaker(rules.lists);
	const automaton = new Automaton();
	const cues = rules.cues.map((cue, at): ReadyCue => {
		for (const text of cue.words) automaton.add(maker.make(text), at);
		return {
			cue,
			notAfter: cue.notAfter.map((one) => maker.make(one)),
			notBefore: cue.notBefore.map((one) => maker.make(one))
		};
	});
	return { rules, spelling: new Spelling(maker.vocabulary, rules.spellings), automaton, cues };
}

/** How far back a cancelling pattern is looked for, in words. */
const furthestBack = 6;

/** Whether a cancelling pattern stands right before word `from` or right after word `to`. */
export function isBeside(
	{ notAfter, notBefore }: ReadyCue,
	words: readonly Word[],
	from: number,
	to: number
): boolean {
	if (words[to] && words[to].before !== 'stop')
		for (const one of notBefore) if (endOf(one, words, to) > to) return true;
	if (notAfter.length === 0 || from === 0) return false;
	const back = words.slice(Math.max(0, from - furthestBack), from);
	for (const one of notAfter)
		for (let at = back.length - 1; at >= 0; at--)
			if (endOf(one, back, at) === back.length) return true;
	return false;
}
