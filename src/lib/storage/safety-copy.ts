import type { Day, Instant } from '$lib/domain/days';
import type { Place } from './place';
import type { SafetyAnswer, SafetyDeed, SafetyDeeds, Survey } from './safety.worker';
import type { Row } from './schema';
import type { Bytes } from './seal';

/** How long a deed may take before the copy counts as out of reach, in ms. */
const longest = 30_000;
/** How long a save waits for its second copy before it says "one copy", in ms. */
const longestSave = 5_000;
/** A log of so many frames is gathered into a snapshot when there is time. */
const longLog = 400;

/** Starts the safety worker; `null` where the browser has no file system to keep a copy in. */
export type StartSafety = () => Worker | null;

/** Whether this browser has files of its own for a page. */
export function canKeepFiles(): boolean {
	return typeof globalThis.navigator?.storage?.getDirectory === 'function';
}

interface Waiting {
	readonly resolve: (answer: unknown) => void;
	readonly reject: (error: Error) => void;
}

/** The page's end of the safety copy: a second home of every sealed record, in files of the browser's own. */
export class SafetyCopy {
	readonly #start: StartSafety;
	readonly #place: Place;
	#worker: Worker | null = null;
	#waiting = new Map<number, Waiting>();
	#asked = 0;
	/** The slots its log was opened with; `null` while there is none. */
	#opened: Promise<boolean> | null = null;
	#slots: Bytes | null = null;
	#pending = 0;

	constructor(place: Place, start: StartSafety) {
		this.#place = place;
		this.#start = start;
	}

	/** What the files hold, of the key `keyId` or of the largest journal; `null` when nothing or out of reach. */
	async survey(keyId: Bytes | null): Promise<Survey | null> {
		if (!(await this.#isThere())) return null;
		return this.#ask('survey', { keyId }).catch(() => null);
	}

	/** The rev of every record it holds, by id. Rejects when the files cannot be read. */
	revs(keyId: Bytes): Promise<ReadonlyMap<string, number>> {
		return this.#ask('revs', { keyId });
	}

	/** The newest version of every record, or of `ids`. Rejects when the files cannot be read. */
	read(keyId: Bytes, ids: readonly string[] | null): Promise<readonly Row[]> {
		return this.#ask('read', { keyId, ids });
	}

	/** From now on records are added under these slots. Nothing is written yet. */
	begin(slots: Bytes): void {
		this.#slots = slots;
		this.#opened = null;
	}

	/** Adds rows; gives whether they are on the disk: `false` means that there is one copy only. Never rejects. */
	async append(rows: readonly Row[]): Promise<boolean> {
		try {
			if (!(await this.#log())) return false;
			this.#pending = await this.#ask('append', { rows }, longestSave);
			return true;
		} catch {
			this.#opened = null; // the next save tries with a new log
			return false;
		}
	}

	/**
	 * Hands the slots to every file of the journal that no other window holds; those get them later, from the
	 * database. Gives `false` when the files could not be reached at all.
	 */
	async putSlots(slots: Bytes): Promise<boolean> {
		this.begin(slots);
		if (!canKeepFiles()) return true;
		await this.#ask('close', {}).catch(() => null);
		return this.#ask('open', { slots }).then(
			() => true,
			() => false
		);
	}

	/** Whether its log has grown so long that it should be gathered into a snapshot. */
	get isLong(): boolean {
		return this.#pending > longLog;
	}

	/** Gathers the logs into a snapshot of `day`; does nothing without any. Rejects when there is no room for it. */
	async snapshot(day: Day, keyId: Bytes | null): Promise<void> {
		if (!(await this.#isThere())) return;
		await this.#ask('compact', { day, keyId });
		this.#pending = 0;
	}

	/** Keeps rows aside as they were found at `at`. Rejects when there is no room. */
	async keepAside(at: Instant, slots: Bytes, rows: readonly Row[]): Promise<void> {
		await this.#ask('aside', { at, slots, rows });
	}

	/** The rows of a file that was kept aside. */
	aside(name: string): Promise<readonly Row[]> {
		return this.#ask('file', { name });
	}

	/** Lets go of the files and ends the worker. */
	async close(): Promise<void> {
		await this.#ask('close', {}).catch(() => null);
		this.#end(new Error('The safety copy was closed'));
	}

	/** Looked for without a worker, so that a first start waits for none. */
	async #isThere(): Promise<boolean> {
		try {
			const root = await navigator.storage.getDirectory();
			const own = await root.getDirectoryHandle(this.#place.folder);
			await own.getDirectoryHandle('safety');
			return true;
		} catch {
			return false; // no folder, or no file system
		}
	}

	#log(): Promise<boolean> {
		const slots = this.#slots;
		if (!slots) return Promise.resolve(false);
		return (this.#opened ??= this.#ask('open', { slots }).then(
			() => true,
			() => {
				this.#opened = null;
				return false;
			}
		));
	}

	#ask<D extends SafetyDeed>(
		is: D,
		asked: SafetyDeeds[D]['asked'],
		limit = longest
	): Promise<SafetyDeeds[D]['answer']> {
		const worker = this.#running();
		if (!worker) return Promise.reject(new Error('This browser has no files for a safety copy'));
		const ask = ++this.#asked;
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => this.#end(new Error('The safety copy did not answer')), limit);
			const settle = (): void => {
				clearTimeout(timer);
				this.#waiting.delete(ask);
			};
			this.#waiting.set(ask, {
				resolve(answer) {
					settle();
					resolve(answer as SafetyDeeds[D]['answer']); // the worker answers each deed with its own kind
				},
				reject(error) {
					settle();
					reject(error);
				}
			});
			worker.postMessage({ is, ask, ...asked });
		});
	}

	#running(): Worker | null {
		if (this.#worker) return this.#worker;
		const worker = (this.#worker = this.#start());
		if (!worker) return null;
		worker.onmessage = ({ data }: MessageEvent<SafetyAnswer>) => {
			const waiting = this.#waiting.get(data.ask);
			if (data.is === 'done') waiting?.resolve(data.answer);
			else waiting?.reject(Object.assign(new Error('The safety copy failed'), { name: data.name }));
		};
		worker.onerror = () => this.#end(new Error('The safety copy could not be started'));
		worker.postMessage({ place: this.#place.folder });
		return worker;
	}

	/** The worker hangs, fell or is not wanted any more: whoever waits hears of it, and the next deed starts another. */
	#end(error: Error): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#opened = null;
		for (const { reject } of [...this.#waiting.values()]) reject(error);
	}
}
