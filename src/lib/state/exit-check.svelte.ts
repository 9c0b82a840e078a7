import { instant } from '$lib/domain/days';
import { newId } from '$lib/domain/ids';
import type { Stored } from '$lib/domain/records';
import { startWorker } from '$lib/platform/worker-url';
import type { Journal } from './journal.svelte';
import { countTypes } from './exit-notes';
import { nameListsOf, passOf } from './name-lists';
import type { NamesAnswer, NamesAsk } from './names-messages';
import workerUrl from './names.worker?worker&url';
import type { FoundWords } from './pack-view';

/** Something that is about to leave the app. */
export type Exit = ExitNote & Readable;
/** Everything readable in it. */
type Readable =
	/** By what each part is called: "Title", "Outcome 1". */
	| { readonly texts: Readonly<Record<string, string>> }
	/** Records that leave as they are. */
	| { readonly records: readonly Stored[] };
interface ExitNote {
	/** What kind of file or copy, as the note of it says: "Outcome set". */
	readonly format: string;
	/** What it is called; the name of the file is checked like the rest. */
	readonly title: string;
	/** Lets it go. */
	readonly leave: () => void | Promise<void>;
}

/** The check before something leaves: it goes at once when nothing is found, else she decides. */
export class ExitCheck {
	readonly #journal: Journal;
	#exit: Exit | null = null;
	#found: readonly FoundWords[] | null = $state.raw(null);
	#isChecking = $state(false);
	#problem: string | null = $state(null);

	constructor(journal: Journal) {
		this.#journal = journal;
	}

	/** What was found, while she is asked; `null` while she is not. */
	get found(): readonly FoundWords[] | null {
		return this.#found;
	}

	get isChecking(): boolean {
		return this.#isChecking;
	}

	/** Why it could not be checked, as a sentence, or `null`. Then nothing has left. */
	get problem(): string | null {
		return this.#problem;
	}

	/** Checks what is to leave; it leaves when nothing is found, else `found` asks her. */
	async ask(exit: Exit): Promise<void> {
		this.#exit = exit;
		this.#problem = null;
		this.#isChecking = true;
		try {
			const found = await this.#check(exit);
			if (this.#exit !== exit) return;
			if (found.length === 0) await this.goOn('');
			else this.#found = found;
		} catch {
			this.#problem = 'It could not be checked, so it has not left. Try again in a moment.';
		}
		this.#isChecking = false;
	}

	/**
	 * She goes on; `reason` says why where something was found. That is noted before it leaves: what was gone on
	 * with regardless never leaves unrecorded, also when the page is left at once.
	 */
	async goOn(reason: string): Promise<void> {
		const exit = this.#exit;
		if (!exit) return;
		const found = countTypes(this.#found ?? []);
		this.cancel();
		if (Object.keys(found).length > 0) {
			const { format, title } = exit;
			const note = { id: newId(), at: instant(), format, title, found, reason };
			try {
				await this.#journal.handIns.put(note.id, () => note);
			} catch {
				this.#problem = 'It could not be noted in your journal, so it has not left. Try again.';
				return;
			}
		}
		await exit.leave();
	}

	/** It stays where it is. */
	cancel(): void {
		this.#exit = null;
		this.#found = null;
	}

	async #check(exit: Exit): Promise<readonly FoundWords[]> {
		const lists = nameListsOf(this.#journal);
		if ('records' in exit)
			return (await import('./check-records')).checkRecords(exit.records, lists);
		const pass = passOf(lists);
		const { watchlist } = lists;
		const texts = { Name: exit.title, ...exit.texts };
		const answer = await read({ ask: 1, texts, watchlist });
		const words = new Map<string, FoundWords>();
		for (const [field, list] of Object.entries(answer.found))
			for (const { text, type, severity, why } of list) {
				const kept = pass(text);
				if (severity === 'think' || kept === null) continue;
				const before = words.get(`${type} ${text}`);
				const place = { is: 'text' as const, id: '', name: field, field: '' };
				const places = [...(before?.places ?? []), place];
				words.set(`${type} ${text}`, {
					text,
					type,
					severity,
					why,
					kept,
					times: places.length,
					places
				});
			}
		return [...words.values()];
	}
}

/** One reading in a worker of its own, which ends with it. */
function read(ask: NamesAsk): Promise<NamesAnswer> {
	const worker = startWorker(workerUrl);
	const answer = new Promise<NamesAnswer>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<NamesAnswer>) => resolve(data);
		worker.onerror = () => reject(new Error('The check could not be loaded'));
		worker.postMessage(ask);
	});
	return answer.finally(() => worker.terminate());
}
