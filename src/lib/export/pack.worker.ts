import { closeNetwork } from '$lib/domain/close-network';
import type { PackAnswer, PackAsk } from './pack-messages';
import { runPackJob } from './run-pack-job';

// This worker turns words into a file; it has no business on any network.
closeNetwork(globalThis);

const say = (answer: PackAnswer): void => postMessage(answer);

/** The share last told: the page need not hear of every line. */
let told = 0;

addEventListener('message', ({ data }: MessageEvent<PackAsk>) => {
	say({ is: 'progress', share: 0 });
	const onprogress = (share: number): void => {
		if (share - told < 0.01) return;
		told = share;
		say({ is: 'progress', share });
	};
	runPackJob(data, onprogress).then(
		({ bytes, undrawable }) => say({ is: 'done', bytes, undrawable }),
		(error: unknown) =>
			say({ is: 'failed', why: error instanceof Error ? error.message : String(error) })
	);
});
