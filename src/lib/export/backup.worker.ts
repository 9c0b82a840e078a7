import type { BackupRecord } from '$lib/domain/backup-format';
import { closeNetwork } from '$lib/domain/close-network';
import { writeBackup } from './backup';
import type { BackupAnswer, BackupAsk } from './backup-messages';

// This worker turns a whole journal into a file; it has no business on any network.
closeNetwork(globalThis);

const say = (answer: BackupAnswer): void => postMessage(answer);

/** Batches as they come, `null` after the last; the page sends one at a time. */
const waiting: (readonly BackupRecord[] | null)[] = [];
let wake: () => void = () => undefined;
let share = 0;

async function* incoming(): AsyncGenerator<readonly BackupRecord[]> {
	for (;;) {
		if (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
		const batch = waiting.shift();
		if (!batch) return;
		yield batch;
		say({ is: 'taken', share });
	}
}

addEventListener('message', ({ data }: MessageEvent<BackupAsk>) => {
	if (data.is === 'begin') {
		const onprogress = (now: number): void => void (share = now);
		writeBackup(incoming(), { ...data.options, onprogress }).then(
			(file) => say({ is: 'done', file }),
			(error: unknown) => say({ is: 'failed', why: String(error) })
		);
		return;
	}
	waiting.push(data.is === 'records' ? data.records : null);
	wake();
});
