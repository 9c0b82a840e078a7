import { normaliseRecoveryCode } from '$lib/domain/recovery-code';
import {
	hasPasskeys,
	makePasskey,
	passkeySecret,
	readPasskeyName,
	writePasskeyName
} from '$lib/platform/passkey';
import {
	makePasskeySlot,
	openWithBytes,
	openWithCode,
	openWithPassphrase,
	slotsOfType
} from '$lib/storage/lock-slots';
import type { Bytes } from '$lib/storage/seal';
import type { KeySlots, Slot } from '$lib/storage/slots';
import { startDerive } from './start-derive';

/** Why a deed of the lock was not done; nothing was changed then, save when it is 'unfinished'. */
export type LockProblem =
	/** What she typed opens nothing. */
	| 'wrong'
	/** Too little memory to derive a key. */
	| 'memory'
	/** She closed the passkey's window. */
	| 'stopped'
	/** This device's passkeys cannot open a journal. */
	| 'unfit'
	/** Another window changed the lock first. */
	| 'changed'
	/** It was done, but an old key could not be removed from the device yet. */
	| 'unfinished'
	/** Storage said no. */
	| 'failed';

/** A storage or passkey error as a problem. */
export function problemOf(error: unknown): LockProblem {
	const name = error instanceof Error ? error.name : '';
	if (name === 'MemoryError') return 'memory';
	if (name === 'PasskeyStopped') return 'stopped';
	if (name === 'PasskeyUnfit') return 'unfit';
	return name === 'LostError' ? 'changed' : 'failed';
}

/** The raw data key by what she typed, a passphrase or a recovery code; `null`: neither fits. Rejects with MemoryError. */
export async function keyByWords({ slots }: KeySlots, typed: string): Promise<Bytes | null> {
	const code = normaliseRecoveryCode(typed);
	const byCode = code && (await openWithCode(code, slots));
	return byCode || openWithPassphrase(startDerive, typed, slots);
}

/** The raw data key by a recovery code in its normal form; `null`: it is another journal's, or an old one. */
export function keyByCode({ slots }: KeySlots, code: string): Promise<Bytes | null> {
	return openWithCode(code, slots);
}

/** Whether the journal has a passkey and this browser can ask for it. */
export async function canUsePasskey(slots: KeySlots): Promise<boolean> {
	return slotsOfType(slots, 'passkey').length > 0 && 'PublicKeyCredential' in globalThis;
}

/** Whether a passkey could be added on this device. */
export const canAddPasskey = hasPasskeys;

/** The raw data key by a passkey; `null`: it is another journal's. Rejects with PasskeyStopped or PasskeyUnfit. */
export async function keyByPasskey(slots: KeySlots): Promise<Bytes | null> {
	const known = slotsOfType(slots, 'passkey').flatMap((slot) => {
		const name = readPasskeyName(slot.params);
		return name ? [{ slot, name }] : [];
	});
	const { name, secret } = await passkeySecret(known.map((one) => one.name));
	const found = known.find((one) => one.name === name);
	return found ? openWithBytes(secret, found.slot) : null;
}

/** The data key in the slot of a new passkey. Rejects with PasskeyStopped or PasskeyUnfit. */
export async function newPasskeySlot(dataKey: Bytes): Promise<Slot> {
	const { name, secret } = await makePasskey();
	return makePasskeySlot(writePasskeyName(name), secret, dataKey);
}
