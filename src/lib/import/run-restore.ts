import type { BackupManifest, BackupRecord } from '$lib/domain/backup-format';
import type { RestoreAnswer, RestoreAsk } from './restore-messages';
import workerUrl from './restore.worker.ts?worker&url';

/** The file is no backup, damaged, newer, or the words are others; the message is a sentence for her. */
export class BackupRefused extends Error {
	override readonly name = 'BackupRefused';
}

export interface RestoreRun extends RestoreAsk {
	/** Starts a module worker from one of our own addresses. */
	readonly createWorker: (url: string) => Worker;
	/** How much is done, 0 to 1. */
	readonly onprogress?: (share: number) => void;
}

/** What was read: all of it, checked. */
export interface ReadBackup {
	readonly manifest: BackupManifest;
	/** [] when it was only to be checked. */
	readonly records: readonly BackupRecord[];
}

/** A backup being read. */
export interface RestoreJob {
	/** Rejects with BackupRefused, and with an error when the work could not be done. */
	readonly done: Promise<ReadBackup>;
	/** Stops the work at once; `done` rejects. After the end it does nothing. */
	cancel(): void;
}

/** Reads and checks a backup in a worker of its own. */
export function runRestore({ createWorker, onprogress, ...ask }: RestoreRun): RestoreJob {
	const worker = createWorker(workerUrl);
	let stop: (error: Error) => void = () => undefined;
	const done = new Promise<ReadBackup>((resolve, reject) => {
		stop = reject;
		const records: BackupRecord[] = [];
		worker.onmessage = ({ data }: MessageEvent<RestoreAnswer>) => {
			if (data.is === 'progress') onprogress?.(data.share);
			else if (data.is === 'records') records.push(...data.records);
			else if (data.is === 'done') resolve({ manifest: data.manifest, records });
			else reject(data.is === 'refused' ? new BackupRefused(data.why) : new Error(data.why));
		};
		worker.onerror = (event) => reject(new Error(event.message || 'The worker did not start'));
		worker.onmessageerror = () => reject(new Error('The worker’s answer could not be read'));
		worker.postMessage(ask satisfies RestoreAsk);
	}).finally(() => worker.terminate());
	return {
		done,
		cancel() {
			worker.terminate();
			stop(new Error('Reading was cancelled'));
		}
	};
}
