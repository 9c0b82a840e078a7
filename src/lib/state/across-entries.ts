import type { Entry } from '$lib/domain/entry';
import type { Id } from '$lib/domain/ids';
import { startWorker } from '$lib/platform/worker-url';
import type { Journal } from './journal.svelte';
import type { AcrossAnswer, AcrossAsk, AcrossAsks, AcrossName } from './portfolio-messages';
import workerUrl from './portfolio.worker?worker&url';

/** How many entries are read at once, so that a key press never waits long. */
const batch = 40;

/** The coach's worker for what stands in many entries: started when first asked, ended by `close`. */
export class AcrossEntries {
	#worker: Worker | null = null;
	#asked = 0;
	readonly #waiting = new Map<
		number,
		{ readonly tell: (answer: never) => void; readonly fail: (error: Error) => void }
	>();

	/** Asks and waits. Rejects when the worker cannot be loaded, and when it is closed meanwhile. */
	ask<Name extends AcrossName>(
		is: Name,
		what: AcrossAsks[Name]['ask']
	): Promise<AcrossAsks[Name]['answer']> {
		const worker = (this.#worker ??= this.#start());
		const ask = ++this.#asked;
		return new Promise((tell, fail) => {
			this.#waiting.set(ask, { tell, fail });
			worker.postMessage({ ask, is, ...what } as AcrossAsk); // the parts of one message, by its name
		});
	}

	/** Ends the worker. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const { fail } of this.#waiting.values()) fail(new Error('The reading has ended'));
		this.#waiting.clear();
	}

	#start(): Worker {
		const worker = startWorker(workerUrl);
		worker.onmessage = ({ data: { ask, answer } }: MessageEvent<AcrossAnswer>) => {
			this.#waiting.get(ask)?.tell(answer as never); // the answer to what was asked under this number
			this.#waiting.delete(ask);
		};
		worker.onerror = () => this.close();
		return worker;
	}
}

/**
 * Reads entries a few at a time, in the order of `ids`, and hands them on; stops when `take` gives `false`.
 * Gives whether all were read. Rejects as storage and `take` do.
 */
export async function readInTurn(
	journal: Journal,
	ids: readonly Id[],
	take: (entries: readonly Entry[]) => boolean | Promise<boolean>
): Promise<boolean> {
	for (let at = 0; at < ids.length; at += batch) {
		const entries = await journal.entries(ids.slice(at, at + batch));
		if (!(await take(entries))) return false;
		await new Promise((resolve) => setTimeout(resolve)); // a key press goes first
	}
	return true;
}
