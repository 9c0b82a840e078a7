import { wordsOf } from '$lib/domain/entry';
import type { Head } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';
import { findIn, foldForSearch, queryWords } from '$lib/domain/search';
import { startWorker } from '$lib/platform/worker-url';
import type { SearchAnswer, SearchAsk } from '$lib/storage/search.worker';
import workerUrl from '$lib/storage/search.worker?worker&url';
import type { Journal } from './journal.svelte';

/** What she last looked for in a journal, so that the way back from an entry leads to what was found. */
const left = new WeakMap<Journal, string>();

/** Searches every word of every answer as she types. The words stay in memory: no URL, no history, no storage. */
export class Search {
	readonly #journal: Journal;
	#worker: Worker | null = null;
	#stop: (() => void) | null = null;
	#query = $state('');
	#found: ReadonlySet<Id> | null = $state.raw(null);
	#reading: 'not-yet' | 'reading' | 'ready' | 'failed' = $state('not-yet');
	#asked = 0;

	constructor(journal: Journal) {
		this.#journal = journal;
	}

	get query(): string {
		return this.#query;
	}

	/** The words looked for, folded (see search.ts in the domain). */
	readonly words: readonly string[] = $derived.by(() => queryWords(this.#query));

	/** Whether every word is searched yet; until then titles and first words are. */
	get reading(): 'not-yet' | 'reading' | 'ready' | 'failed' {
		return this.#reading;
	}

	/** Begins reading the journal in a worker; call it when she reaches for the search field. */
	start(): void {
		if (this.#worker) return;
		this.#reading = 'reading';
		this.#worker = startWorker(workerUrl);
		this.#worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => this.#hear(data);
		this.#worker.onerror = () => this.#fail();
		this.#ask({ is: 'open', ...this.#journal.reader });
		this.#stop = this.#journal.onEntry((id, entry) => {
			const text = entry && !entry.binned ? wordsOf(entry) : null;
			this.#ask({ is: 'put', id, text });
			this.#find();
		});
	}

	/** Looks for all words of `query`; '' ends the search. */
	find(query: string): void {
		this.#query = query;
		this.start();
		this.#find();
	}

	/** Takes up what she looked for when she left this journal's list, if anything. */
	resume(): void {
		const query = left.get(this.#journal);
		if (query && !this.#query) this.find(query);
	}

	/** Whether a head is among what was found; everything is while nothing is looked for. */
	has(head: Head): boolean {
		if (this.words.length === 0) return true;
		if (this.#found) return this.#found.has(head.id);
		return findIn(foldForSearch(`${head.title} ${head.snippet}`), this.words);
	}

	/** Ends the worker. What was looked for stays in memory for `resume` alone. */
	close(): void {
		left.set(this.#journal, this.#query);
		this.#stop?.();
		this.#worker?.terminate();
		this.#worker = null;
		this.#found = null;
		this.#query = '';
		this.#reading = 'not-yet';
	}

	#ask(ask: SearchAsk): void {
		this.#worker?.postMessage(ask);
	}

	#find(): void {
		if (this.words.length === 0) this.#found = null;
		else if (this.#reading === 'ready')
			this.#ask({ is: 'find', ask: ++this.#asked, query: this.#query });
	}

	#fail(): void {
		this.#reading = 'failed';
		this.#found = null;
	}

	#hear(answer: SearchAnswer): void {
		switch (answer.is) {
			case 'ready':
				this.#reading = 'ready';
				this.#find();
				break;
			case 'failed':
				this.#fail();
				break;
			case 'found':
				if (answer.ask === this.#asked && this.words.length > 0) this.#found = new Set(answer.ids);
				break;
		}
	}
}
