import { wordFloor } from '$lib/coach/findings';
import { readText } from '$lib/coach/marks';
import { mirrorOf } from '$lib/coach/mirror';
import { builtInCues, reviewOf } from '$lib/coach/review';
import { riskIn } from '$lib/coach/risk';
import { secondLooks } from '$lib/coach/second-look';
import type { Deed, ReviewContext } from '$lib/domain/coach';
import type { Looked, LookQuestion } from './look-back-messages';
import { quoted, sentenceRound } from './quote-words';

/** Looks back at a text, in words that a screen can show. */
export function lookedBack(text: string, context: ReviewContext): Looked {
	const index = builtInCues();
	const reading = readText(text, index);
	const isAtRisk = riskIn(reading) !== null;
	const isShort = reading.countWords < wordFloor;
	const { findings, strengths } = reviewOf(reading, context);
	const quote = ({ start, end }: Deed): string => quoted(text.slice(start, end));
	const done = mirrorOf(reading);
	const [best] = strengths;
	const says = index.rules.praise.find(({ marks }) => marks === best?.indicator)?.says ?? '';
	const questions = findings.map(({ rule, ask, why, evidence }): LookQuestion => {
		const about = index.rules.questions.find((one) => one.ask === ask);
		return {
			rule,
			ask,
			why,
			source: about?.source ?? '',
			chips: about?.chips ?? [],
			quotes: evidence.map((one) => quote(sentenceRound(one, reading.units))),
			goes: about?.goes ?? []
		};
	});
	const [twice] = isAtRisk || isShort ? [] : secondLooks(reading, index.rules);
	const none = { me: [], team: [], others: [], nobody: [] };
	return {
		isAtRisk,
		isShort,
		praise: best ? { quote: quote(best), says } : null,
		look: twice ? { quote: quote(twice), says: twice.look.says, source: twice.look.source } : null,
		questions,
		done:
			isAtRisk || isShort
				? none
				: {
						me: done.me.map(quote),
						team: done.team.map(quote),
						others: done.others.map(quote),
						nobody: done.nobody.map(quote)
					}
	};
}
