import { waitAfter } from '$lib/domain/auto-lock';
import { normaliseRecoveryCode } from '$lib/domain/recovery-code';
import { makePassphraseSlot } from '$lib/storage/lock-slots';
import type { Bytes } from '$lib/storage/seal';
import type { KeySlots } from '$lib/storage/slots';
import type { LockedError } from '$lib/storage/vault';
import type { Journal } from './journal.svelte';
import {
	canUsePasskey,
	keyByCode,
	keyByPasskey,
	keyByWords,
	problemOf,
	type LockProblem
} from './lock-keys';
import type { Session } from './session.svelte';
import { startDerive } from './start-derive';

/** How it goes. */
export type UnlockState =
	| { readonly is: 'asking'; readonly problem: LockProblem | 'slip' | null }
	| { readonly is: 'trying' }
	/** Too many wrong tries in a row: so many seconds are left. */
	| { readonly is: 'waiting'; readonly seconds: number }
	/** Her recovery code fits: she may choose a new passphrase first. */
	| { readonly is: 'fits'; readonly problem: LockProblem | null };

/** Opens a locked journal with what she knows or carries. */
export class Unlock {
	readonly #session: Session;
	readonly #slots: KeySlots;
	#state: UnlockState = $state.raw({ is: 'asking', problem: null });
	#hasPasskey = $state(false);
	#isFitting = $state(false);
	#wrong = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Only between a recovery code that fits and the choice of a passphrase. */
	#dataKey: Bytes | null = null;

	/** `locked` is what opening rejected with. Call `close` when the screen goes. */
	constructor(session: Session, locked: LockedError) {
		this.#session = session;
		this.#slots = locked.slots;
		void canUsePasskey(this.#slots).then((can) => (this.#hasPasskey = can));
	}

	get state(): UnlockState {
		return this.#state;
	}

	/** What was wrong with the last try; `null`: nothing, or there was none. */
	get problem(): LockProblem | 'slip' | null {
		if (this.#state.is === 'waiting') return 'wrong';
		return this.#state.is === 'trying' ? null : this.#state.problem;
	}

	/** Her recovery code fitted; what remains is the passphrase. */
	get isFitting(): boolean {
		return this.#isFitting;
	}

	/** A passkey opens it too, and this browser can ask for one. */
	get hasPasskey(): boolean {
		return this.#hasPasskey;
	}

	/** Tries a passphrase; a recovery code in the same field is taken too. */
	async tryPassphrase(typed: string): Promise<void> {
		if (normaliseRecoveryCode(typed)) return this.tryCode(typed);
		const dataKey = await this.#try(() => keyByWords(this.#slots, typed));
		if (dataKey) await this.#open(dataKey);
	}

	/** Tries a recovery code. A slip in it is told at once and counts as no try. */
	async tryCode(typed: string): Promise<void> {
		const code = normaliseRecoveryCode(typed);
		if (!code) {
			this.#state = { is: 'asking', problem: 'slip' };
			return;
		}
		this.#dataKey = await this.#try(() => keyByCode(this.#slots, code));
		if (!this.#dataKey) return;
		this.#isFitting = true;
		this.#state = { is: 'fits', problem: null };
	}

	async tryPasskey(): Promise<void> {
		const dataKey = await this.#try(() => keyByPasskey(this.#slots));
		if (dataKey) await this.#open(dataKey);
	}

	/** After her recovery code fitted: opens the journal, with this passphrase from now on, or with the old one (`null`). */
	async goOn(passphrase: string | null): Promise<void> {
		const dataKey = this.#dataKey;
		if (!dataKey) return;
		this.#state = { is: 'trying' };
		try {
			const slot = passphrase && (await makePassphraseSlot(startDerive, passphrase, dataKey));
			const change = async (journal: Journal): Promise<void> => {
				if (!slot) return;
				const { keeping } = journal.safekeeping;
				const before = await keeping.slots();
				const rest = before.slots.filter(({ type }) => type !== 'passphrase');
				await keeping.changeSlots(before, [...rest, slot]);
			};
			await this.#session.unlock(dataKey, change);
			if (slot) await this.#session.keysChanged(true);
			this.close();
		} catch (error) {
			this.#state = { is: 'fits', problem: problemOf(error) };
		}
	}

	/** Forgets what it knows. */
	close(): void {
		clearTimeout(this.#timer);
		this.#dataKey?.fill(0);
		this.#dataKey = null;
	}

	/** The key that `find` gives; `null`: `state` says why not. */
	async #try(find: () => Promise<Bytes | null>): Promise<Bytes | null> {
		if (this.#state.is === 'trying' || this.#state.is === 'waiting') return null;
		this.#state = { is: 'trying' };
		try {
			const dataKey = await find();
			if (!dataKey) this.#wrongAgain();
			return dataKey;
		} catch (error) {
			this.#state = { is: 'asking', problem: problemOf(error) };
			return null;
		}
	}

	async #open(dataKey: Bytes): Promise<void> {
		try {
			await this.#session.unlock(dataKey);
		} catch {
			this.#state = { is: 'asking', problem: 'failed' };
		} finally {
			dataKey.fill(0);
		}
	}

	#wrongAgain(): void {
		const seconds = waitAfter(++this.#wrong);
		if (seconds === 0) this.#state = { is: 'asking', problem: 'wrong' };
		else this.#wait(seconds);
	}

	#wait(seconds: number): void {
		this.#state = seconds > 0 ? { is: 'waiting', seconds } : { is: 'asking', problem: 'wrong' };
		if (seconds > 0) this.#timer = setTimeout(() => this.#wait(seconds - 1), 1_000);
	}
}
