import type { Owned } from '$lib/catalog/owned';
import type { Card } from '$lib/domain/library';
import type { OutcomeSet } from '$lib/domain/outcomes';
import type { Kind } from '$lib/domain/records';
import type { Template } from '$lib/domain/template';
import type { JournalDatabase } from '$lib/storage/journal-database';
import { Shelf, type OnWritten } from './shelf.svelte';

/** Her own outcome sets and templates and the packs she opened, as records and as the catalog joins them. */
export class OwnShelves implements Owned {
	readonly setShelf: Shelf<'outcomeset'>;
	readonly templateShelf: Shelf<'owntemplate'>;
	readonly packShelf: Shelf<'tutorpack'>;
	readonly read: Promise<unknown>;
	#settle: () => void = () => undefined;

	constructor(database: JournalDatabase, written: OnWritten) {
		this.setShelf = new Shelf(database, 'outcomeset', written);
		this.templateShelf = new Shelf(database, 'owntemplate', written);
		this.packShelf = new Shelf(database, 'tutorpack', written);
		this.read = new Promise<void>((resolve) => (this.#settle = resolve));
	}

	/** By title. */
	get sets(): readonly OutcomeSet[] {
		return this.setShelf.all.map(({ set }) => set).sort(byTitle);
	}

	/** By title. */
	get templates(): readonly Template[] {
		return this.templateShelf.all.map(({ template }) => template).sort(byTitle);
	}

	get cards(): readonly Card[] {
		return this.packShelf.all.flatMap(({ cards }) => cards);
	}

	/** Reads all three, or the one of a kind. Rejects as storage does. */
	async load(kind?: Kind): Promise<void> {
		const all = [this.setShelf, this.templateShelf, this.packShelf];
		const wanted = all.filter((shelf) => !kind || shelf.kind === kind);
		const loading = wanted.map((shelf) => shelf.load());
		void Promise.allSettled(loading).then(this.#settle);
		await Promise.all(loading);
	}
}

const byTitle = (a: { readonly title: string }, b: { readonly title: string }): number =>
	a.title.localeCompare(b.title, 'en-GB');
