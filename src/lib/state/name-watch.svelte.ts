import { editBetween } from '$lib/domain/edit';
import { textOf, type Entry } from '$lib/domain/entry';
import { startWorker } from '$lib/platform/worker-url';
import type { Identifier } from '$lib/coach/identifier';
import type { Draft } from './draft.svelte';
import type { Journal } from './journal.svelte';
import type { NamesAnswer, NamesAsk } from './names-messages';
import workerUrl from './names.worker?worker&url';

/** How long she must rest before her words are looked at, in ms. */
const pause = 900;

/** What was found in an answer, and the answer as it was then. */
interface Read {
	readonly text: string;
	readonly found: readonly Identifier[];
}

/** Looks through the open entry, in a worker and only after a pause, for what may say who somebody is. */
export class NameWatch {
	readonly #draft: Draft;
	readonly #journal: Journal;
	#worker: Worker | null = null;
	#asked = 0;
	/** The texts that are being read. */
	readonly #asks = new Map<number, Readonly<Record<string, string>>>();
	/** What was asked about last, by question. */
	#sent: Readonly<Record<string, string>> = {};
	#list = '';
	#read: ReadonlyMap<string, Read> = $state.raw(new Map());
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Call `follow` in an effect, and `close` at the end. */
	constructor(journal: Journal, draft: Draft) {
		this.#journal = journal;
		this.#draft = draft;
	}

	/** Words she has said are no name, or may stay. */
	readonly #passed: ReadonlySet<string> = $derived.by(() => {
		const notes = this.#journal.nameNotes.all.filter(({ is }) => is !== 'alias');
		return new Set(notes.map(({ words }) => words.toLowerCase()));
	});

	/** What was found in an answer, moved along with what she has typed since; a passage she is in goes at once. */
	foundIn(question: string): readonly Identifier[] {
		const read = this.#read.get(question);
		if (!read || read.found.length === 0) return [];
		const now = textOf(this.#draft.entry, question);
		const moved = now === read.text ? read.found : follow(read, now);
		return moved.filter(({ text }) => !this.#passed.has(text.toLowerCase()));
	}

	/** Looks again after a pause, whenever her words or her list change. For an effect. */
	follow(): void {
		const texts = textsOf(this.#draft.entry);
		const list = this.#journal.watchlists.get('watchlist')?.words ?? [];
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#look(texts, list), pause);
	}

	/** Ends the worker. */
	close(): void {
		clearTimeout(this.#timer);
		this.#worker?.terminate();
		this.#worker = null;
	}

	#look(texts: Readonly<Record<string, string>>, watchlist: readonly string[]): void {
		const list = watchlist.join('\n');
		const isNew = ([key, text]: [string, string]): boolean =>
			list !== this.#list || this.#sent[key] !== text;
		const fresh = Object.fromEntries(Object.entries(texts).filter(isNew));
		if (Object.keys(fresh).length === 0) return;
		this.#list = list;
		this.#sent = { ...this.#sent, ...fresh };
		this.#worker ??= this.#start();
		const ask: NamesAsk = { ask: ++this.#asked, texts: fresh, watchlist };
		this.#asks.set(ask.ask, fresh);
		this.#worker.postMessage(ask);
	}

	#start(): Worker {
		const worker = startWorker(workerUrl);
		worker.onmessage = ({ data }: MessageEvent<NamesAnswer>) => {
			const texts = this.#asks.get(data.ask) ?? {};
			this.#asks.delete(data.ask);
			const read = new Map(this.#read);
			for (const [key, found] of Object.entries(data.found))
				read.set(key, { text: texts[key] ?? '', found });
			this.#read = read;
		};
		// nothing is marked then; the check before anything leaves still reads everything
		worker.onerror = () => this.close();
		return worker;
	}
}

function textsOf(entry: Entry): Readonly<Record<string, string>> {
	const words = entry.asked.map(
		({ question }) => [question.id, textOf(entry, question.id)] as const
	);
	return Object.fromEntries(words.filter(([, text]) => text.trim()));
}

/** The passages that the typing since has left alone, at their new places. */
function follow({ text, found }: Read, now: string): readonly Identifier[] {
	const edit = editBetween(text, now);
	const by = edit.length - (edit.end - edit.start);
	return found.flatMap((one) => {
		if (one.end < edit.start) return [one];
		if (one.start <= edit.end) return [];
		return [{ ...one, start: one.start + by, end: one.end + by }];
	});
}
