import { startWorker } from '$lib/platform/worker-url';
import workerUrl from '$lib/storage/derive.worker?worker&url';

/** Starts a worker that derives a key from a passphrase. */
export const startDerive = (): Worker => startWorker(workerUrl);
