import type { SaveState } from './save-state';
import type { Unsaved } from './unsaved';

/** Something that writes her words down by itself: a draft. */
export interface Writer {
	readonly saveState: SaveState;
	/** What storage does not have; `null`: it has all. */
	readonly unsaved: Unsaved | null;
	/** Writes down what is not yet; never rejects: `saveState` says how it went. */
	flush(): Promise<void>;
	/** Tries no more. */
	stop(): void;
}

/**
 * All that is being written. What could not be saved when its editor closed stays here and tries on, and the
 * next editor of the same thing takes it back.
 */
export class Writers {
	readonly #open = new Set<Writer>();
	#left = $state.raw<readonly Writer[]>([]);

	/** Begins to look after a writer. */
	add(writer: Writer): void {
		this.#open.add(writer);
	}

	/** Its editor is gone: writes it down, and keeps hold of it until that has worked. */
	async letGo(writer: Writer): Promise<void> {
		if (!this.#open.has(writer)) return;
		if (!this.#left.includes(writer)) this.#left = [...this.#left, writer];
		await writer.flush();
		this.#tidy();
	}

	/** The writer left behind unsaved that `is` asks for, no longer looked after; `null` when there is none. */
	takeBack<W extends Writer>(is: (writer: Writer) => writer is W): W | null {
		this.#tidy();
		const found = this.#left.find(is) ?? null;
		if (found) this.#forget(found);
		return found;
	}

	/** Has everything written down. Gives whether that worked and nothing is in memory alone; never rejects. */
	async flush(): Promise<boolean> {
		await Promise.allSettled([...this.#open].map((writer) => writer.flush()));
		this.#tidy();
		return [...this.#open].every(isSaved);
	}

	/** All that is in memory alone. */
	get unsaved(): readonly Unsaved[] {
		return [...this.#open].map(({ unsaved }) => unsaved).filter((one) => one !== null);
	}

	/** Ends all writing, because the journal is locked. Gives what could not be written; nothing is kept here. */
	stop(): readonly Unsaved[] {
		const { unsaved } = this;
		for (const writer of this.#open) writer.stop();
		this.#open.clear();
		this.#left = [];
		return unsaved;
	}

	/** Whether words are in memory alone because saving failed, with an editor or without. */
	hasFailed(): boolean {
		return [...this.#open].some(({ saveState }) => saveState.is === 'failed');
	}

	/** Whether such words have no editor that shows them any more. */
	hasLeftBehind(): boolean {
		return this.#left.some(({ saveState }) => saveState.is === 'failed');
	}

	#tidy(): void {
		for (const writer of this.#left) if (isSaved(writer)) this.#forget(writer);
	}

	#forget(writer: Writer): void {
		this.#left = this.#left.filter((one) => one !== writer);
		this.#open.delete(writer);
	}
}

export const isSaved = ({ saveState }: Writer): boolean =>
	saveState.is === 'saved' || saveState.is === 'untouched';
