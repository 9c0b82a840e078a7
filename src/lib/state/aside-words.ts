import { readText } from '$lib/coach/marks';
import { askedAside } from '$lib/coach/put-aside';
import { builtInCues } from '$lib/coach/review';
import type { AsideWords, TextAside } from './portfolio-messages';
import { quoted, sentenceRound } from './quote-words';

/** What the questions say that were put aside about a text, with whole sentences of it. */
export function asideWords({ text, rules }: TextAside): readonly AsideWords[] {
	const index = builtInCues();
	const reading = readText(text, index);
	return askedAside(reading, rules, index.rules).map(({ ask, evidence }) => {
		const sentences = evidence.map((words) => sentenceRound(words, reading.units));
		return { ask, quotes: sentences.map(({ start, end }) => quoted(text.slice(start, end))) };
	});
}
