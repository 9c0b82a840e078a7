import { closeNetwork } from '$lib/domain/close-network';
import type { ReadableJournal } from '$lib/export/readable';
import { PackChecker } from './pack-check';
import type { ReadableAnswer, ReadableAsk } from './readable-messages';

// This worker reads a whole journal and makes a file of it; it has no business on any network.
closeNetwork(globalThis);

const say = (answer: ReadableAnswer): void => postMessage(answer);
let journal: ReadableJournal | null = null;

async function write(made: string): Promise<void> {
	if (!journal) throw new Error('Nothing was checked yet');
	const { writeReadable } = await import('$lib/export/readable');
	const onprogress = (share: number): void => say({ is: 'progress', share });
	say({ is: 'done', file: await writeReadable(journal, { made, onprogress }) });
}

addEventListener('message', ({ data }: MessageEvent<ReadableAsk>) => {
	if (data.is === 'check') {
		journal = data.journal;
		const checker = new PackChecker(data.lists);
		say({ is: 'checked', check: checker.checkAll(journal) });
	} else write(data.made).catch((error: unknown) => say({ is: 'failed', why: String(error) }));
});
