import { mergeRecord, wordFields } from '$lib/domain/merge-record';
import type { Contents } from '$lib/domain/records';
import type { Journal } from './journal.svelte';
import type { SaveState } from './save-state';
import { Saver } from './saver.svelte';
import type { Shelf } from './shelf.svelte';
import type { Small, Unsaved, UnsavedOf } from './unsaved';
import { isSaved, type Writer } from './writers.svelte';

/** One item of a shelf being edited: each change is saved in a moment, field by field. */
export class ShelfDraft<K extends Small> implements Writer {
	readonly #journal: Journal;
	readonly #shelf: Shelf<K>;
	readonly #id: string;
	/** The item as it was last here, for when another window has deleted it. */
	#seen: Contents[K];
	readonly #saver: Saver;
	/** What she changed and storage does not have yet. */
	#pending: Partial<Contents[K]> = $state.raw({});
	/** What the pending fields were before she changed them. */
	readonly #before: Partial<Contents[K]> = {};

	/**
	 * Edits item `id`; `fresh` is what it begins as when there is none. Nothing is stored until it is changed.
	 * It goes on with what an editor before could not save of it.
	 */
	constructor(journal: Journal, shelf: Shelf<K>, id: string, fresh: Contents[K]) {
		this.#journal = journal;
		this.#shelf = shelf;
		this.#id = id;
		this.#seen = fresh;
		this.#saver = new Saver(() => this.#save());
		const left = journal.writers.takeBack(
			// the same shelf holds the same kind
			(writer): writer is ShelfDraft<K> =>
				writer instanceof ShelfDraft && writer.#shelf === shelf && writer.#id === id
		);
		if (left) this.#goOn(left);
		journal.writers.add(this);
	}

	/** A draft that goes on with what `unsaved` gave. */
	static from<K extends Small>(journal: Journal, left: UnsavedOf<K>): ShelfDraft<K> {
		// the kind says which shelf, which the union of shelves cannot see
		const shelf = shelvesOf(journal).find(({ kind }) => kind === left.kind) as unknown as Shelf<K>;
		const draft = new ShelfDraft(journal, shelf, left.id, left.seen);
		draft.#pending = left.pending;
		Object.assign(draft.#before, left.before);
		draft.#saver.touch();
		return draft;
	}

	#goOn(left: ShelfDraft<K>): void {
		left.#saver.stop();
		this.#pending = left.#pending;
		Object.assign(this.#before, left.#before);
		this.#seen = left.#seen;
		this.#saver.touch();
	}

	/** The item as she sees it: storage, another window's changes in it, and her own on top. */
	get value(): Contents[K] {
		return { ...(this.#shelf.get(this.#id) ?? this.#seen), ...this.#pending };
	}

	/** Whether anything of it is in storage. */
	get isStored(): boolean {
		return this.#shelf.get(this.#id) !== null;
	}

	get saveState(): SaveState {
		return this.#saver.state;
	}

	/** Changes some fields. */
	change(fields: Partial<Contents[K]>): void {
		const now = this.value;
		for (const field in fields) if (!(field in this.#pending)) this.#before[field] = now[field];
		this.#pending = { ...this.#pending, ...fields };
		this.#saver.touch();
	}

	/** Saves what is not saved yet. */
	flush(): Promise<void> {
		return this.#saver.flush();
	}

	get unsaved(): Unsaved | null {
		if (isSaved(this)) return null;
		const left: UnsavedOf<K> = {
			...{ is: 'item', kind: this.#shelf.kind, id: this.#id, seen: this.#seen },
			...{ pending: this.#pending, before: { ...this.#before } }
		};
		return left as unknown as Unsaved; // one of its kinds, by K
	}

	stop(): void {
		this.#saver.stop();
	}

	/** Saves and lets go; what cannot be saved stays with the journal, see `Writers`. */
	close(): Promise<void> {
		return this.#journal.writers.letGo(this);
	}

	async #save(): Promise<1 | 2> {
		const [saving, before] = [this.#pending, { ...this.#before }];
		const words = wordFields[this.#shelf.kind];
		const copies = await this.#shelf.put(this.#id, (now) => {
			this.#seen = mergeRecord(before, saving, now ?? this.#seen, words);
			return this.#seen;
		});
		this.#settle(saving);
		return copies;
	}

	/** What is stored is no longer pending; what she changed in the meantime still is, from there on. */
	#settle(saved: Partial<Contents[K]>): void {
		const rest = { ...this.#pending };
		for (const field in saved) if (rest[field] === saved[field]) delete rest[field];
		this.#pending = rest;
		Object.assign(this.#before, saved);
	}
}

const shelvesOf = (journal: Journal) => {
	const { targets, placements, profiles, watchlists, planLines, own } = journal;
	return [targets, placements, profiles, watchlists, planLines, own.setShelf, own.templateShelf];
};
