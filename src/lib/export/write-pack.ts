import type { Undrawable } from './code-points';
import type { PackDocument } from './document';
import type { PackFormat } from './pack-formats';
import type { PackAnswer, PackAsk } from './pack-messages';
import workerUrl from './pack.worker.ts?worker&url';
import type { PackFonts } from './pdf-fonts';
import type { WrittenPack } from './run-pack-job';

export interface WriteOptions {
	/** Starts a module worker from one of our own addresses. */
	readonly createWorker: (url: string) => Worker;
	/** Needed for a PDF; a web page carries them inside; the other formats pass them over. */
	readonly fonts: PackFonts | null;
	/** Told at once, and along the way: how much is done, 0 to 1. */
	readonly onprogress?: (share: number) => void;
}

/** A file on its way. */
export interface PackJob<T> {
	/** Rejects with `PackCancelled` after `cancel`, and with an error when the file cannot be written. */
	readonly done: Promise<T>;
	/** Stops the work at once. After the end it does nothing. */
	cancel(): void;
}

/** She changed her mind; nothing went wrong. */
export class PackCancelled extends Error {
	override readonly name = 'PackCancelled';
}

/** Writes the pack in a worker of its own, so that the screen stays alive. */
export function writePack(
	doc: PackDocument,
	format: PackFormat,
	options: WriteOptions
): PackJob<WrittenPack> {
	return start({ is: 'write', doc, format, fonts: options.fonts }, options);
}

/** What a PDF of this pack could not draw, to be said before it is made. */
export function checkPack(
	doc: PackDocument,
	fonts: PackFonts,
	createWorker: WriteOptions['createWorker']
): PackJob<readonly Undrawable[]> {
	const job = start({ is: 'check', doc, fonts }, { createWorker, fonts });
	return { done: job.done.then(({ undrawable }) => undrawable), cancel: job.cancel };
}

function start(ask: PackAsk, { createWorker, onprogress }: WriteOptions): PackJob<WrittenPack> {
	onprogress?.(0);
	const worker = createWorker(workerUrl);
	let stop: (error: Error) => void = () => undefined;
	const done = new Promise<WrittenPack>((resolve, reject) => {
		stop = reject;
		worker.onmessage = ({ data }: MessageEvent<PackAnswer>) => {
			if (data.is === 'progress') onprogress?.(data.share);
			else if (data.is === 'done') resolve(data);
			else reject(new Error(data.why));
		};
		worker.onerror = (event) => reject(new Error(event.message || 'The worker did not start'));
		worker.onmessageerror = () => reject(new Error('The worker’s answer could not be read'));
		worker.postMessage(ask);
	}).finally(() => worker.terminate());
	return {
		done,
		cancel() {
			worker.terminate();
			stop(new PackCancelled('The pack was cancelled'));
		}
	};
}
