import { reviewPortfolio } from '$lib/coach/portfolio';
import { closeNetwork } from '$lib/domain/close-network';
import type { PortfolioAnswer, PortfolioAsk } from './portfolio-messages';

// This worker reads what she wrote; it has no business on any network.
closeNetwork(globalThis);

addEventListener('message', ({ data: { texts, concerns } }: MessageEvent<PortfolioAsk>) => {
	const answer: PortfolioAnswer = Object.fromEntries(
		concerns.map((concern) => [
			concern,
			reviewPortfolio(texts.filter((one) => one.concerns.includes(concern)))
		])
	);
	postMessage(answer);
});
