import { closeNetwork } from '$lib/domain/close-network';
import type { LookAnswer, LookAsk } from './look-back-messages';
import { lookedBack } from './looked-back';

// This worker reads what she wrote; it has no business on any network.
closeNetwork(globalThis);

const say = (answer: LookAnswer): void => postMessage(answer);

addEventListener('message', ({ data: { ask, text, context } }: MessageEvent<LookAsk>) => {
	say({ ask, looked: lookedBack(text, context) });
});
