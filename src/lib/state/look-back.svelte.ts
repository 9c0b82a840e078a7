import type { ReviewContext, SetAside } from '$lib/domain/coach';
import { answersAsText } from '$lib/domain/entry';
import { startWorker } from '$lib/platform/worker-url';
import type { Draft } from './draft.svelte';
import type { LookAnswer, LookAsk, Looked, LookQuestion } from './look-back-messages';
import workerUrl from './look-back.worker?worker&url';

/** Never more questions than this at a time. */
const mostAtOnce = 3;

/** One conversation with the coach about an entry: what it noticed, and what she said to it. */
export class LookBack {
	readonly #draft: Draft;
	readonly #context: () => ReviewContext;
	#worker: Worker | null = null;
	#asked = 0;
	#looked: Looked | null = $state.raw(null);
	#hasFailed = $state(false);
	/** The words that were looked at last. */
	#text = $state('');
	#showsMore = $state(false);

	/** `context` is asked each time, since tags change. Call `look` to begin and `close` at the end. */
	constructor(draft: Draft, context: () => ReviewContext) {
		this.#draft = draft;
		this.#context = context;
	}

	/** What came of it; `null` while it reads. */
	get looked(): Looked | null {
		return this.#looked;
	}

	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** She has written on since. */
	readonly isOld: boolean = $derived.by(
		() => this.#looked !== null && answersAsText(this.#draft.entry) !== this.#text
	);

	/** The questions she has not put aside. */
	readonly open: readonly LookQuestion[] = $derived.by(() => {
		const aside = this.#draft.entry.setAside ?? {};
		return (this.#looked?.questions ?? [])
			.filter(({ rule }) => !Object.hasOwn(aside, rule))
			.slice(0, mostAtOnce);
	});

	/** Those on the screen: one, until she asks for more. */
	readonly shown: readonly LookQuestion[] = $derived.by(() =>
		this.open.slice(0, this.#showsMore ? mostAtOnce : 1)
	);

	/** How many more there are. */
	readonly more: number = $derived.by(() => this.open.length - this.shown.length);

	/** Reads the entry as it is now. */
	look(): void {
		this.#hasFailed = false;
		this.#text = answersAsText(this.#draft.entry);
		this.#worker ??= this.#start();
		const ask: LookAsk = { ask: ++this.#asked, text: this.#text, context: this.#context() };
		this.#worker.postMessage(ask);
	}

	seeMore(): void {
		this.#showsMore = true;
	}

	/** The question is not asked again in this entry. */
	setAside(rule: string, why: SetAside): void {
		this.#draft.setAside(rule, why);
	}

	/** Ends the worker. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}

	#start(): Worker {
		const worker = startWorker(workerUrl);
		worker.onmessage = ({ data }: MessageEvent<LookAnswer>) => {
			if (data.ask === this.#asked) this.#looked = data.looked;
		};
		worker.onerror = () => {
			this.#hasFailed = true;
			this.close();
		};
		return worker;
	}
}
