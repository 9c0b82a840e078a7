import { reviewPortfolio } from '$lib/coach/portfolio';
import { threadsIn } from '$lib/coach/threads';
import { closeNetwork } from '$lib/domain/close-network';
import type { ThreadQuotes } from '$lib/domain/threads-over-time';
import { asideWords } from './aside-words';
import type { AcrossAnswer, AcrossAsk, AcrossAsks } from './portfolio-messages';
import { quoted } from './quote-words';

// This worker reads what she wrote; it has no business on any network.
closeNetwork(globalThis);

const say = (answer: AcrossAnswer): void => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<AcrossAsk>) => {
	switch (data.is) {
		case 'lacks':
			say({ ask: data.ask, answer: lacksOf(data) });
			break;
		case 'threads':
			say({
				ask: data.ask,
				answer: data.texts.map(({ id, text }) => ({ id, quotes: quotesIn(text) }))
			});
			break;
		case 'aside':
			say({ ask: data.ask, answer: data.texts.map(asideWords) });
			break;
	}
});

function lacksOf({ texts, concerns }: AcrossAsks['lacks']['ask']): AcrossAsks['lacks']['answer'] {
	return Object.fromEntries(
		concerns.map((concern) => [
			concern,
			reviewPortfolio(texts.filter((one) => one.concerns.includes(concern)))
		])
	);
}

function quotesIn(text: string): ThreadQuotes {
	return Object.fromEntries(
		threadsIn(text).map(({ thread, start, end }) => [thread, quoted(text.slice(start, end))])
	);
}
