import type { Kind } from '$lib/domain/records';
import type { JournalDatabase } from '$lib/storage/journal-database';
import { OwnShelves } from './own-shelves';
import { Shelf, type OnWritten } from './shelf.svelte';

/** The small kinds of record, each whole in memory. */
export class Shelves {
	readonly targets: Shelf<'target'>;
	readonly planLines: Shelf<'planline'>;
	readonly placements: Shelf<'placement'>;
	readonly profiles: Shelf<'profile'>;
	readonly watchlists: Shelf<'watchlist'>;
	readonly handIns: Shelf<'handin'>;
	readonly backups: Shelf<'backup'>;
	readonly use: Shelf<'use'>;
	readonly own: OwnShelves;
	readonly nameNotes: Shelf<'namenote'>;

	constructor(database: JournalDatabase, written: OnWritten) {
		this.targets = new Shelf(database, 'target', written);
		this.planLines = new Shelf(database, 'planline', written);
		this.placements = new Shelf(database, 'placement', written);
		this.profiles = new Shelf(database, 'profile', written);
		this.watchlists = new Shelf(database, 'watchlist', written);
		this.handIns = new Shelf(database, 'handin', written);
		this.backups = new Shelf(database, 'backup', written);
		this.use = new Shelf(database, 'use', written);
		this.own = new OwnShelves(database, written);
		this.nameNotes = new Shelf(database, 'namenote', written);
	}

	/** Reads the shelves, or the one of a kind. Rejects as storage does. */
	async load(kind?: Kind): Promise<void> {
		const shelves = [this.profiles, this.targets, this.planLines, this.placements];
		const all = [...shelves, this.watchlists, this.handIns, this.backups, this.use, this.nameNotes];
		const wanted = kind ? all.filter((shelf) => shelf.kind === kind) : all;
		await Promise.all([this.own.load(kind), ...wanted.map((shelf) => shelf.load())]);
	}
}
