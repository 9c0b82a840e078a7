import { createContext, flushSync } from 'svelte';
import { joinOwned } from '$lib/catalog/owned';
import { TabChannel } from '$lib/platform/channel';
import { canReload, guardLeaving, watchRestored } from '$lib/platform/page-life';
import type { Bytes } from '$lib/storage/seal';
import { isLocked } from '$lib/storage/slots';
import type { AutoLock } from './auto-lock';
import type { Journal } from './journal.svelte';

/** What windows tell each other about the lock. */
type LockNews =
	/** The keys were changed: a lock set, changed or taken off. */
	| { readonly is: 'keys' }
	/** She locked it by hand, or was away from all windows. */
	| { readonly is: 'lock' }
	/** She is there. */
	| { readonly is: 'active' }
	/** A window has let go of its files: they can be given the new keys. */
	| { readonly is: 'let-go' };

/** How long storage may take before a lock; what is not written down then waits sealed. In ms. */
const longest = 3_000;
/** After so long the page was not loaded again after all, and the lock screen comes without that. In ms. */
const longestReload = 5_000;
const inTime = (deed: Promise<unknown>): Promise<unknown> =>
	Promise.race([deed, new Promise((resolve) => setTimeout(resolve, longest))]);

/** Opens the journal; with the raw data key where a lock was opened, else `null`. Rejects as storage does. */
export type OpenJournal = (dataKey: Bytes | null) => Promise<Journal>;

/** The journal of this window, through locking and opening again. */
export class Session {
	readonly #open: OpenJournal;
	readonly #news: TabChannel<LockNews>;
	#opening: Promise<Journal> = $state.raw() as Promise<Journal>; // set in the constructor
	#journal: Journal | null = null;
	#hasLock = $state(false);
	#auto: AutoLock | null = null;
	#locking: Promise<void> | null = null;
	/** Words that could not be saved before the lock. */
	#sealed: Bytes | null = $state.raw(null);

	/** `channel` is the journal's own; the lock has another beside it. */
	constructor(open: OpenJournal, channel: string) {
		this.#open = open;
		this.#news = new TabChannel(`${channel}-lock`, (news) => void this.#hear(news));
		this.#opening = this.#begin(null);
		guardLeaving(() => this.#sealed !== null);
		watchRestored(() => void (this.#journal && !this.#hasLock && this.#takeKeys()));
	}

	/** The journal, once it is open. Rejects with LockedError, or as storage does. */
	get opening(): Promise<Journal> {
		return this.#opening;
	}

	/** The journal while it is open, else `null`. */
	get journal(): Journal | null {
		return this.#journal;
	}

	/** Whether a lock is set on the open journal. */
	get hasLock(): boolean {
		return this.#hasLock;
	}

	/** Whether words wait sealed in this window alone, because they could not be saved before the lock. */
	get hasUnsaved(): boolean {
		return this.#sealed !== null;
	}

	async #begin(dataKey: Bytes | null): Promise<Journal> {
		const journal = await this.#open(dataKey);
		if (dataKey) await this.#guard();
		this.#journal = journal;
		joinOwned(journal.own);
		return journal;
	}

	/**
	 * Opens the journal with the key a lock gave, does `first` with it, then shows it. Rejects as storage does,
	 * and stays locked then.
	 */
	async unlock(dataKey: Bytes, first?: (journal: Journal) => Promise<void>): Promise<void> {
		const journal = await this.#begin(dataKey);
		try {
			await first?.(journal);
			await this.#takeSealed(journal);
		} catch (error) {
			this.#unguard();
			this.#journal = null;
			await journal.close();
			throw error;
		}
		this.#opening = Promise.resolve(journal);
	}

	/** Before any editor opens: it then has the words that waited, saved or still to be saved. */
	async #takeSealed(journal: Journal): Promise<void> {
		if (!this.#sealed) return;
		const { takeUnsaved } = await import('./unsaved');
		await inTime(takeUnsaved(journal, this.#sealed));
		this.#sealed = null;
	}

	/**
	 * Locks the journal in this window: covers it, writes every word down, closes storage and takes the screen
	 * apart, so that no key and no word is left in it. What could not be saved waits sealed. Never rejects.
	 */
	lock(): Promise<void> {
		this.#locking ??= this.#lock().finally(() => (this.#locking = null));
		return this.#locking;
	}

	async #lock(): Promise<void> {
		const [journal, auto] = [this.#journal, this.#auto];
		if (!journal || !auto) return;
		auto.end();
		await inTime(journal.flush());
		const { sealUnsaved } = await import('./unsaved'); // here since `#guard`
		this.#sealed = await sealUnsaved(journal);
		this.#journal = this.#auto = null;
		this.#hasLock = false;
		const closed = inTime(journal.close()).then(() => this.#news.tell({ is: 'let-go' }));
		flushSync(() => {
			this.#opening = closed.then(() => this.#startAfresh()).then(() => this.#begin(null));
		});
		await this.#opening.catch(() => undefined); // the screen says what it rejects with
		auto.lift();
	}

	/**
	 * Loads the page again, under the cover: nothing empties a page's memory as surely, where a framework may
	 * still hold what it last showed. Only where that works without a network; not while words wait sealed here.
	 */
	async #startAfresh(): Promise<void> {
		if (this.#sealed || !canReload()) return;
		location.reload();
		await new Promise((resolve) => setTimeout(resolve, longestReload));
	}

	/** She locks it by hand: in every window. */
	async lockNow(): Promise<void> {
		this.#news.tell({ is: 'lock' });
		await this.lock();
	}

	/** The keys were changed here: the other windows take them too. */
	async keysChanged(hasLock: boolean): Promise<void> {
		this.#news.tell({ is: 'keys' });
		if (hasLock) await this.#guard();
		else this.#unguard();
	}

	/** Other times were chosen. */
	timesChanged(): void {
		this.#auto?.seen();
	}

	/** All that a lock needs is loaded now: later the network may be away. */
	async #guard(): Promise<void> {
		const [{ AutoLock }] = await Promise.all([import('./auto-lock'), import('./unsaved')]);
		this.#unguard();
		this.#hasLock = true;
		this.#auto = new AutoLock({
			onlock: (why) => void (why === 'idle' ? this.lockNow() : this.lock()),
			onactive: () => this.#news.tell({ is: 'active' })
		});
	}

	#unguard(): void {
		this.#auto?.end();
		this.#auto?.lift();
		this.#auto = null;
		this.#hasLock = false;
	}

	async #hear(news: LockNews): Promise<void> {
		switch (news.is) {
			case 'active':
				this.#auto?.seen();
				break;
			case 'lock':
				await this.lock();
				break;
			case 'let-go':
				// what another window held can be reached now; the next start does it otherwise
				await this.#journal?.safekeeping.keeping.settle().catch(() => undefined);
				break;
			case 'keys':
				await this.#takeKeys();
		}
	}

	/** Another window changed the keys: the files this one holds get them, and it locks where a lock was set. */
	async #takeKeys(): Promise<void> {
		const journal = this.#journal;
		if (!journal) {
			// locked: other slots may open it now, or none is needed any more
			this.#opening = this.#begin(null);
			return;
		}
		const { keeping } = journal.safekeeping;
		try {
			await keeping.settle();
			const isSet = isLocked(await keeping.slots());
			if (!isSet) this.#unguard();
			else if (!this.#hasLock) await this.#lockAnew();
		} catch {
			// the storage does not answer: what is shown must not outlive a lock that may be there
			await this.#lockAnew();
		}
	}

	async #lockAnew(): Promise<void> {
		await this.#guard();
		await this.lock();
	}
}

/** The session of this window, for screens. */
export const [useSession, provideSession] = createContext<Session>();
