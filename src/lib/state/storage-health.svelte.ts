import { isPersisted, spaceTaken } from '$lib/platform/persistence';
import type { Drill } from '$lib/storage/drill';
import type { Survey } from '$lib/storage/safety.worker';
import type { Journal } from './journal.svelte';

/** What is true of the journal's storage just now. */
export interface StorageFacts {
	/** Whether the browser promised to keep it; `null`: it does not say. */
	readonly stays: boolean | null;
	/** Bytes taken and allowed; `null`: the browser does not say. */
	readonly space: { readonly used: number; readonly quota: number } | null;
	/** The safety copy; `null`: there is none. */
	readonly safety: Survey | null;
	/** Records in the database. */
	readonly records: number;
}

/** How the restore drill stands. */
export type DrillState =
	| { readonly is: 'idle' }
	| { readonly is: 'running' }
	| ({ readonly is: 'done' } & Drill)
	| { readonly is: 'failed' };

/** Looks at the storage underneath, for the page that shows it. */
export class StorageHealth {
	readonly #journal: Journal;
	#facts = $state.raw<StorageFacts | null>(null);
	#drill = $state.raw<DrillState>({ is: 'idle' });

	constructor(journal: Journal) {
		this.#journal = journal;
	}

	/** `null` until it has looked. */
	get facts(): StorageFacts | null {
		return this.#facts;
	}

	get drill(): DrillState {
		return this.#drill;
	}

	/** Looks again. Rejects as storage does. */
	async look(): Promise<void> {
		const { safekeeping } = this.#journal;
		const [stays, space, safety, records] = await Promise.all([
			isPersisted(),
			spaceTaken(),
			safekeeping.survey(),
			safekeeping.count()
		]);
		this.#facts = { stays, space, safety, records };
	}

	/** Restores the safety copy into a scratch database and counts what comes back. Never rejects. */
	async run(): Promise<void> {
		if (this.#drill.is === 'running') return;
		this.#drill = { is: 'running' };
		try {
			this.#drill = { is: 'done', ...(await this.#journal.safekeeping.drill()) };
			await this.look();
		} catch {
			this.#drill = { is: 'failed' };
		}
	}
}
