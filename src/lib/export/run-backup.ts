import type { BackupRecord } from '$lib/domain/backup-format';
import type { BackupOptions } from './backup';
import type { BackupAnswer, BackupAsk } from './backup-messages';
import workerUrl from './backup.worker.ts?worker&url';

export interface BackupRun extends Omit<BackupOptions, 'workFactor' | 'onprogress'> {
	/** Starts a module worker from one of our own addresses. */
	readonly createWorker: (url: string) => Worker;
	/** Told along the way: how much is done, 0 to 1. */
	readonly onprogress: (share: number) => void;
}

/** A backup on its way. */
export interface BackupJob {
	readonly done: Promise<Blob>;
	/** Stops the work at once; `done` rejects. After the end it does nothing. */
	cancel(): void;
}

/** Writes a backup in a worker of its own. `records` is asked for a batch when the one before is written. */
export function runBackup(
	records: AsyncIterable<readonly BackupRecord[]>,
	{ createWorker, onprogress, ...options }: BackupRun
): BackupJob {
	const worker = createWorker(workerUrl);
	const tell = (ask: BackupAsk): void => worker.postMessage(ask);
	let stop: (error: Error) => void = () => undefined;
	let taken: () => void = () => undefined;
	const done = new Promise<Blob>((resolve, reject) => {
		stop = reject;
		worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
			if (data.is === 'done') return resolve(data.file);
			if (data.is === 'failed') return reject(new Error(data.why));
			onprogress(data.share);
			taken();
		};
		worker.onerror = (event) => reject(new Error(event.message || 'The worker did not start'));
		worker.onmessageerror = () => reject(new Error('The worker’s answer could not be read'));
		const send = async (): Promise<void> => {
			tell({ is: 'begin', options });
			for await (const batch of records) {
				const isTaken = new Promise<void>((resolve) => (taken = resolve));
				tell({ is: 'records', records: batch });
				await isTaken;
			}
			tell({ is: 'end' });
		};
		send().catch(reject);
	}).finally(() => worker.terminate());
	return {
		done,
		cancel() {
			worker.terminate();
			stop(new Error('The backup was cancelled'));
		}
	};
}
