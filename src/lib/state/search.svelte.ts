import { wordsOf } from '$lib/domain/entry';
import type { Head } from '$lib/domain/head';
import { findIn, foldForSearch, queryWords } from '$lib/domain/search';
import { startWorker } from '$lib/platform/worker-url';
import type { SearchAnswer, SearchAsk } from '$lib/storage/search.worker';
import workerUrl from '$lib/storage/search.worker?worker&url';
import type { Journal } from './journal.svelte';

/** What she last looked for in a journal, so that the way back from an entry leads to what was found. */
const left = new WeakMap<Journal, string>();

/** What was found. */
export interface Found {
	/** The words it was found by, folded: while the worker looks, those before the last key. */
	readonly words: readonly string[];
	/** In the order of what was looked among. */
	readonly heads: readonly Head[];
}

/** Searches every word of every answer as she types. The words stay in memory: no URL, no history, no storage. */
export class Search {
	readonly #journal: Journal;
	#worker: Worker | null = null;
	#stop: (() => void) | null = null;
	#query = $state('');
	/** What the worker said last of what she looks for. */
	#answer: Found | null = $state.raw(null);
	#reading: 'not-yet' | 'reading' | 'ready' | 'failed' = $state('not-yet');
	#asked = 0;
	/** What may be found, as the worker knows it: it answers by places in this list. */
	#among: readonly Head[] = $state.raw([]);
	/** What was asked of the worker last. */
	#askedWords: readonly string[] = [];

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
		this.#tellAmong();
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

	/** Looks among these from now on. */
	among(heads: readonly Head[]): void {
		if (heads === this.#among) return;
		this.#among = heads;
		this.#tellAmong();
		this.#find();
	}

	/** Takes up what she looked for when she left this journal's list, if anything. */
	resume(): void {
		const query = left.get(this.#journal);
		if (query && !this.#query) this.find(query);
	}

	/**
	 * What was found; `null` while nothing is looked for, and until the first answer. It changes with each
	 * answer and not with each key, so that rows are drawn once a key.
	 */
	readonly found: Found | null = $derived.by(() => {
		const words = this.words;
		if (words.length === 0) return null;
		if (this.#reading === 'ready') return this.#answer;
		const heads = this.#among.filter(({ title, snippet }) =>
			findIn(foldForSearch(`${title} ${snippet}`), words)
		);
		return { words, heads };
	});

	/** Ends the worker. What was looked for stays in memory for `resume` alone. */
	close(): void {
		left.set(this.#journal, this.#query);
		this.#stop?.();
		this.#worker?.terminate();
		this.#worker = null;
		this.#answer = null;
		this.#query = '';
		this.#reading = 'not-yet';
	}

	#ask(ask: SearchAsk): void {
		this.#worker?.postMessage(ask);
	}

	/** Ids once, so that no answer needs to carry any. */
	#tellAmong(): void {
		this.#ask({ is: 'among', ids: this.#among.map(({ id }) => id) });
	}

	#find(): void {
		this.#askedWords = this.words;
		if (this.words.length === 0) this.#answer = null;
		else if (this.#reading === 'ready')
			this.#ask({ is: 'find', ask: ++this.#asked, query: this.#query });
	}

	#fail(): void {
		this.#reading = 'failed';
		this.#answer = null;
	}

	#hear(answer: SearchAnswer): void {
		switch (answer.is) {
			case 'ready':
				this.#answer = this.found; // what titles and first words gave stands until the answer
				this.#reading = 'ready';
				this.#find();
				break;
			case 'failed':
				this.#fail();
				break;
			case 'found':
				if (answer.ask === this.#asked && this.words.length > 0) this.#take(answer.places);
				break;
		}
	}

	/** Only ever the answer to the last ask, so it speaks of the list told last. */
	#take(places: Uint32Array): void {
		const heads = Array.from(places, (place) => this.#among[place]).filter(
			(head) => head !== undefined
		);
		this.#answer = { words: this.#askedWords, heads };
	}
}
