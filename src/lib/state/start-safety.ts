import { startWorker } from '$lib/platform/worker-url';
import { canKeepFiles } from '$lib/storage/safety-copy';
import workerUrl from '$lib/storage/safety.worker?worker&url';

/** Starts the worker that keeps the safety copy; `null` where the browser has no files for it. */
export function startSafety(): Worker | null {
	return canKeepFiles() ? startWorker(workerUrl) : null;
}
