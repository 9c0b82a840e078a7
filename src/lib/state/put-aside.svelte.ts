import type { SetAside } from '$lib/domain/coach';
import { answersAsText, type Entry } from '$lib/domain/entry';
import { byQuestion, type PutAside } from '$lib/domain/put-aside';
import { AcrossEntries, readInTurn } from './across-entries';
import type { Journal } from './journal.svelte';

/** The coach's questions that she put aside, read out of her entries when she looks. */
export class PutAsideList {
	readonly #journal: Journal;
	readonly #across = new AcrossEntries();
	#turn = 0;
	#all: readonly PutAside[] = $state.raw([]);
	#reading: 'not-yet' | 'read' | 'failed' = $state('not-yet');

	/** Call `look` once all heads are in, and `close` at the end. */
	constructor(journal: Journal) {
		this.#journal = journal;
	}

	get all(): readonly PutAside[] {
		return this.#all;
	}

	/** The same by question. */
	readonly questions = $derived.by(() => byQuestion(this.#all));

	/** Whether they are read; 'failed' when storage or the coach could not be had. */
	get reading(): 'not-yet' | 'read' | 'failed' {
		return this.#reading;
	}

	/** Reads every entry that is not in the bin. Never rejects. */
	async look(): Promise<void> {
		const turn = ++this.#turn;
		const found: PutAside[] = [];
		try {
			await this.#journal.flush(); // what she put aside a moment ago is among them
			const ids = this.#journal.heads.map(({ id }) => id);
			await readInTurn(this.#journal, ids, async (entries) => {
				found.push(...(await this.#asideIn(entries)));
				return turn === this.#turn;
			});
			if (turn !== this.#turn) return;
			this.#all = found;
			this.#reading = 'read';
		} catch {
			if (turn === this.#turn) this.#reading = 'failed';
		}
	}

	/**
	 * The question may be asked again in its entry. Gives the way to put it aside once more. Rejects as storage
	 * does; then nothing was changed.
	 */
	async takeBack(one: PutAside): Promise<() => Promise<void>> {
		await this.#change(one, null);
		this.#all = this.#all.filter((other) => other !== one);
		return async () => {
			await this.#change(one, one.answer);
			this.#all = [...this.#all, one];
		};
	}

	/** Ends the worker. */
	close(): void {
		this.#turn++;
		this.#across.close();
	}

	async #asideIn(entries: readonly Entry[]): Promise<readonly PutAside[]> {
		const some = entries.filter(({ setAside }) => Object.keys(setAside ?? {}).length > 0);
		if (some.length === 0) return [];
		const texts = some.map((entry) => ({
			text: answersAsText(entry),
			rules: Object.keys(entry.setAside ?? {})
		}));
		const words = await this.#across.ask('aside', { texts });
		return some.flatMap(({ id, day, template, setAside }, at) =>
			Object.entries(setAside ?? {}).map(([rule, answer], place) => ({
				...{ entry: id, day, template, rule, answer },
				...(words[at]?.[place] ?? { ask: '', quotes: [] })
			}))
		);
	}

	/** `null`: it is no longer put aside. An entry that is gone has nothing to change. */
	async #change({ entry, rule }: PutAside, answer: SetAside | null): Promise<void> {
		await this.#journal.change(entry, (now) => {
			const rest = Object.entries(now.setAside ?? {}).filter(([name]) => name !== rule);
			return { ...now, setAside: Object.fromEntries(answer ? [...rest, [rule, answer]] : rest) };
		});
	}
}
