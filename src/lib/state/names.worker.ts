import { findIdentifiers } from '$lib/coach/identifiers';
import { closeNetwork } from '$lib/domain/close-network';
import type { NamesAnswer, NamesAsk } from './names-messages';

// This worker reads what she wrote; it has no business on any network.
closeNetwork(globalThis);

const say = (answer: NamesAnswer): void => postMessage(answer);

addEventListener('message', ({ data: { ask, texts, watchlist } }: MessageEvent<NamesAsk>) => {
	const found = Object.fromEntries(
		Object.entries(texts).map(([key, text]) => [key, findIdentifiers(text, { watchlist })])
	);
	say({ ask, found });
});
