import type { Entry } from '$lib/domain/entry';
import type { Id } from '$lib/domain/ids';
import { startWorker } from '$lib/platform/worker-url';
import type { HandInAnswer, HandInAsk, PackOrder } from './hand-in-messages';
import workerUrl from './hand-in.worker?worker&url';
import type { NameLists } from './name-lists';
import type { CompiledPack, PackCheck } from './pack-view';

/** How many entries are read at once, so that a key press never waits long. */
const batch = 40;

/** Which entries a pack needs, and `version`, which changes when any of them does. */
export interface PackEntries {
	readonly ids: readonly Id[];
	readonly version: string;
	readonly lists: NameLists;
}

/** What is heard of a pack in the making. */
export interface CompilerEvents {
	onread(done: number, all: number): void;
	oncompiled(pack: CompiledPack): void;
	onchecked(check: PackCheck): void;
	onfailed(why: string): void;
}

/** Has packs put together and checked in a worker that keeps the entries it was given. */
export class PackCompiler {
	readonly #read: (ids: readonly Id[]) => Promise<readonly Entry[]>;
	readonly #events: CompilerEvents;
	#worker: Worker | null = null;
	/** The version of the entries the worker holds, or is being given. */
	#version: string | null = null;
	#asked = 0;
	/** The order that waits until the entries are in, or until the worker is free. */
	#waiting: PackOrder | null = null;
	#isBusy = false;

	constructor(read: (ids: readonly Id[]) => Promise<readonly Entry[]>, events: CompilerEvents) {
		this.#read = read;
		this.#events = events;
	}

	/** Puts a pack together; what was asked before and is not done yet is dropped. Fails by `onfailed`. */
	compile(entries: PackEntries, order: PackOrder): void {
		this.#waiting = order;
		this.#asked++;
		if (this.#worker && entries.version === this.#version) this.#next();
		else void this.#begin(entries);
	}

	/** What is in the making is no longer wanted: nothing more is heard of it. */
	drop(): void {
		this.#asked++;
		this.#waiting = null;
	}

	/** Ends the worker and forgets the entries. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#version = null;
		this.#waiting = null;
	}

	async #begin({ ids, version, lists }: PackEntries): Promise<void> {
		this.#worker?.terminate();
		const worker = startWorker(workerUrl);
		this.#worker = worker;
		this.#version = version;
		this.#isBusy = true;
		const tell = (ask: HandInAsk): void => worker.postMessage(ask);
		worker.onmessage = ({ data }: MessageEvent<HandInAnswer>) => this.#hear(data);
		worker.onerror = () => this.#fail('The part that puts the pack together could not be loaded.');
		tell({ is: 'begin', lists });
		try {
			for (let at = 0; at < ids.length; at += batch) {
				this.#events.onread(at, ids.length);
				const entries = await this.#read(ids.slice(at, at + batch));
				if (this.#worker !== worker) return;
				tell({ is: 'entries', entries });
				await new Promise((resolve) => setTimeout(resolve)); // a key press goes first
			}
		} catch {
			if (this.#worker === worker) this.#fail('Your entries could not be read.');
			return;
		}
		if (this.#worker !== worker) return;
		this.#isBusy = false;
		this.#next();
	}

	/** Gives the worker the newest order once it is free: an order in between needs no answer. */
	#next(): void {
		if (this.#isBusy || !this.#waiting) return;
		this.#isBusy = true;
		const ask: HandInAsk = { is: 'compile', ask: this.#asked, order: this.#waiting };
		this.#waiting = null;
		this.#worker?.postMessage(ask);
	}

	#hear(answer: HandInAnswer): void {
		const isNewest = answer.ask === this.#asked;
		switch (answer.is) {
			case 'compiled':
				if (isNewest) this.#events.oncompiled(answer.pack);
				return;
			case 'checked':
				if (isNewest) this.#events.onchecked(answer.check);
				this.#isBusy = false;
				this.#next();
				return;
			case 'failed':
				this.#fail(answer.why);
		}
	}

	#fail(why: string): void {
		this.close();
		this.#isBusy = false;
		this.#events.onfailed(why);
	}
}
