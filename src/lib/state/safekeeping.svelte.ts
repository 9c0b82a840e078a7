import type { Drill } from '$lib/storage/drill';
import type { JournalDatabase } from '$lib/storage/journal-database';
import type { Keeping } from '$lib/storage/keeping';
import type { Recovery } from '$lib/storage/recovery';
import type { Survey } from '$lib/storage/safety.worker';
import type { Stored } from '$lib/domain/records';

/** Knows how the two copies of the journal are, and what came back from the second one. */
export class Safekeeping {
	readonly #database: JournalDatabase;
	#recovery = $state.raw<Recovery | null>(null);

	constructor(database: JournalDatabase) {
		this.#database = database;
		this.#recovery = database.recovery;
	}

	/** What came back from the safety copy by itself, until she has seen it; `null`: nothing had to. */
	get recovery(): Recovery | null {
		return this.#recovery;
	}

	/** The containers and their keys. */
	get keeping(): Keeping {
		return this.#database.keeping;
	}

	/** She has read what came back. */
	seen(): void {
		this.#recovery = null;
	}

	/** What the safety copy holds; `null` where there is none. */
	survey(): Promise<Survey | null> {
		return this.#database.keeping.survey();
	}

	/** How many records the database holds, earlier wordings and what is left of deleted ones too. */
	async count(): Promise<number> {
		return (await this.#database.keeping.revs()).size;
	}

	/** Restores the safety copy into a scratch database and counts what comes back whole. Rejects as storage does. */
	drill(): Promise<Drill> {
		return this.#database.drill();
	}

	/** A snapshot of all there is, before something risky. Rejects when there is no room for it. */
	snapshot(): Promise<void> {
		return this.#database.keeping.snapshot();
	}

	/** The records of a copy that was kept aside. Rejects when they do not open. */
	async aside(name: string): Promise<readonly Stored[]> {
		return this.#database.whole.open(await this.#database.keeping.asideRows(name));
	}

	/**
	 * Compares both copies and gives each what only the other has; once the first screen stands. Gives whether
	 * records came back, so that lists are to be read again. Never rejects: one copy is enough to go on.
	 */
	async check(): Promise<boolean> {
		const { keeping } = this.#database;
		try {
			await keeping.settle();
			const found = await keeping.reconcile();
			void keeping.tidy();
			if (found) this.#recovery = sum(this.#recovery, found);
			return found !== null;
		} catch {
			return false; // the next start tries again, and a save says when there is one copy only
		}
	}
}

function sum(before: Recovery | null, now: Recovery): Recovery {
	if (!before) return now;
	return { entries: before.entries + now.entries, records: before.records + now.records };
}
