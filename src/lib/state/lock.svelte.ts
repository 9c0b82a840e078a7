import { LostError } from '$lib/storage/change';
import { canKeepFiles } from '$lib/storage/safety-copy';
import { makePassphraseSlot, makeRecoverySlot, slotsOfType } from '$lib/storage/lock-slots';
import type { Bytes } from '$lib/storage/seal';
import { isLocked, type KeySlots, type Slot, type SlotType } from '$lib/storage/slots';
import type { Journal } from './journal.svelte';
import { keyByWords, newPasskeySlot, problemOf, type LockProblem } from './lock-keys';
import type { Session } from './session.svelte';
import { startDerive } from './start-derive';

/** How the lock stands. */
export type LockState =
	| { readonly is: 'reading' }
	| { readonly is: 'unread' }
	/** `hasCode`: there is a recovery code already, from a backup. */
	| { readonly is: 'none'; readonly hasCode: boolean }
	| { readonly is: 'set'; readonly passkeys: number; readonly hasCode: boolean };

/** Sets, changes and takes off the lock of the open journal. Each deed is done whole or not at all. */
export class Lock {
	readonly #journal: Journal;
	readonly #session: Session;
	#state: LockState = $state.raw({ is: 'reading' });
	#isBusy = $state(false);

	constructor(journal: Journal, session: Session) {
		this.#journal = journal;
		this.#session = session;
		void this.read();
	}

	get state(): LockState {
		return this.#state;
	}

	/** A deed is being done. */
	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Whether the device key was kept where bytes can be overwritten; else a trace of it may stay on the disk. */
	get leavesNoTrace(): boolean {
		return canKeepFiles() || 'caches' in globalThis;
	}

	/** Reads how the lock stands. */
	async read(): Promise<void> {
		try {
			const slots = await this.#keeping.slots();
			const hasCode = slotsOfType(slots, 'recovery').length > 0;
			const passkeys = slotsOfType(slots, 'passkey').length;
			this.#state = isLocked(slots) ? { is: 'set', passkeys, hasCode } : { is: 'none', hasCode };
		} catch {
			this.#state = { is: 'unread' };
		}
	}

	/** Whether what she typed, a passphrase or a recovery code, opens the journal; `null`: it does. */
	async check(typed: string): Promise<LockProblem | null> {
		this.#isBusy = true;
		try {
			const dataKey = await keyByWords(await this.#keeping.slots(), typed);
			dataKey?.fill(0);
			return dataKey ? null : 'wrong';
		} catch (error) {
			return problemOf(error);
		} finally {
			this.#isBusy = false;
		}
	}

	/** Sets a lock: from now on the passphrase or the code (in its normal form) opens the journal, and nothing else. */
	set(passphrase: string, code: string): Promise<LockProblem | null> {
		return this.#change(null, async (dataKey) => [
			await makePassphraseSlot(startDerive, passphrase, dataKey),
			await makeRecoverySlot(code, dataKey)
		]);
	}

	/** Another passphrase. `typed`: the passphrase or the code that she has now. */
	changePassphrase(typed: string, passphrase: string): Promise<LockProblem | null> {
		return this.#change(typed, async (dataKey, { slots }) => [
			...without(slots, 'passphrase'),
			await makePassphraseSlot(startDerive, passphrase, dataKey)
		]);
	}

	/** Another recovery code; the one before opens the journal no more. */
	changeCode(typed: string, code: string): Promise<LockProblem | null> {
		return this.#change(typed, async (dataKey, { slots }) => [
			...without(slots, 'recovery'),
			await makeRecoverySlot(code, dataKey)
		]);
	}

	/** A passkey of this device beside the passphrase, in the place of one before. */
	addPasskey(typed: string): Promise<LockProblem | null> {
		return this.#change(typed, async (dataKey, { slots }) => [
			...without(slots, 'passkey'),
			await newPasskeySlot(dataKey)
		]);
	}

	/** No passkey opens the journal any more. */
	removePasskey(typed: string): Promise<LockProblem | null> {
		return this.#change(typed, (_, { slots }) => Promise.resolve(without(slots, 'passkey')));
	}

	/** Takes the lock off: whoever can use this browser opens the journal. The recovery code stays, for backups. */
	remove(typed: string): Promise<LockProblem | null> {
		return this.#change(typed, async (dataKey, { slots }) => [
			await this.#keeping.deviceSlot(dataKey),
			...slots.filter(({ type }) => type === 'recovery')
		]);
	}

	get #keeping() {
		return this.#journal.safekeeping.keeping;
	}

	/** Makes the new slots with the data key, puts them in the place of the old ones and tells the other windows. */
	async #change(
		typed: string | null,
		make: (dataKey: Bytes, before: KeySlots) => Promise<readonly Slot[]>
	): Promise<LockProblem | null> {
		if (this.#isBusy) return 'failed';
		this.#isBusy = true;
		let before: KeySlots | null = null;
		try {
			before = await this.#keeping.slots();
			const dataKey = await this.#dataKey(before, typed);
			if (!dataKey) return 'wrong';
			try {
				await this.#keeping.changeSlots(before, await make(dataKey, before));
			} finally {
				dataKey.fill(0);
			}
			await this.#changed();
			return null;
		} catch (error) {
			if (!before || !(await this.#isNewer(before))) return problemOf(error);
			await this.#changed();
			return 'unfinished';
		} finally {
			this.#isBusy = false;
		}
	}

	async #changed(): Promise<void> {
		await this.read();
		await this.#session.keysChanged(this.#state.is === 'set');
	}

	/** Whether the keys were changed all the same, and only the old device key could not be removed. */
	async #isNewer({ generation }: KeySlots): Promise<boolean> {
		const now = await this.#keeping.slots().catch(() => null);
		return now !== null && now.generation > generation;
	}

	async #dataKey(before: KeySlots, typed: string | null): Promise<Bytes | null> {
		if (typed !== null) return keyByWords(before, typed);
		const dataKey = await this.#keeping.dataKeyByDevice();
		if (!dataKey) throw new LostError('A lock was set in another window');
		return dataKey;
	}
}

const without = (slots: readonly Slot[], gone: SlotType): readonly Slot[] =>
	slots.filter(({ type }) => type !== gone);
