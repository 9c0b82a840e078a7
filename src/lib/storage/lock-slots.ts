import { costs, deriveKey, MemoryError, newParams, readParams, writeParams } from './argon2';
import type { StartDerive } from './argon2';
import type { Bytes } from './seal';
import { isSameBytes, readSlots, unwrapSlot, wrapSlot, writeSlots } from './slots';
import type { KeySlots, Slot, SlotType } from './slots';

/** A slot that does not open again with what it was made from: nothing is changed. */
export class UnprovenError extends Error {
	override name = 'UnprovenError';
}

/** The slots of a type. */
export function slotsOfType({ slots }: KeySlots, type: SlotType): readonly Slot[] {
	return slots.filter((slot) => slot.type === type);
}

/**
 * The data key in a passphrase slot; proven: it was opened again from its own bytes. Takes less memory where
 * the device has less. Rejects with MemoryError when it has too little even so.
 */
export async function makePassphraseSlot(
	start: StartDerive,
	passphrase: string,
	dataKey: Bytes
): Promise<Slot> {
	for (const cost of costs) {
		try {
			const params = newParams(cost);
			const wrapping = await deriveKey(start, passphrase, params);
			const slot = await wrapSlot('passphrase', writeParams(params), wrapping, dataKey);
			await prove(slot, dataKey, (one) => openWithPassphrase(start, passphrase, one));
			return slot;
		} catch (error) {
			if (!(error instanceof MemoryError)) throw error;
		}
	}
	throw new MemoryError('Too little memory for a passphrase');
}

/** The data key in a recovery slot, `code` in its normal form; proven. */
export async function makeRecoverySlot(code: string, dataKey: Bytes): Promise<Slot> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const params = JSON.stringify({ kdf: 'hkdf-sha256', salt: [...salt] });
	const slot = await wrapSlot('recovery', params, await codeKey(code, salt), dataKey);
	await prove(slot, dataKey, (one) => openWithCode(code, one));
	return slot;
}

/** The data key in a slot of any other kind whose 32 bytes come from elsewhere; proven with `again`, the same bytes got anew. */
export async function makePasskeySlot(
	params: string,
	wrapping: Bytes,
	dataKey: Bytes
): Promise<Slot> {
	const slot = await wrapSlot('passkey', params, wrapping, dataKey);
	await prove(slot, dataKey, ([one]) => (one ? unwrapSlot(one, wrapping) : Promise.resolve(null)));
	return slot;
}

/** Rejects with UnprovenError unless the slot, as it will be read from disk, gives back the data key. */
async function prove(
	slot: Slot,
	dataKey: Bytes,
	open: (slots: readonly Slot[]) => Promise<Bytes | null>
): Promise<void> {
	const onDisk = writeSlots({ generation: 1, keyId: new Uint8Array(16), slots: [slot] });
	const found = await open(readSlots(onDisk).slots);
	if (!found || !isSameBytes(found, dataKey)) throw new UnprovenError('A new key did not open');
}

/** The data key by a passphrase, or `null` when it does not fit. Rejects with MemoryError. */
export async function openWithPassphrase(
	start: StartDerive,
	passphrase: string,
	slots: readonly Slot[]
): Promise<Bytes | null> {
	for (const slot of slots.filter(({ type }) => type === 'passphrase')) {
		const wrapping = await deriveKey(start, passphrase, readParams(slot.params));
		const dataKey = await unwrapSlot(slot, wrapping);
		if (dataKey) return dataKey;
	}
	return null;
}

/** The data key by a recovery code in its normal form, or `null` when it does not fit. */
export async function openWithCode(code: string, slots: readonly Slot[]): Promise<Bytes | null> {
	for (const slot of slots.filter(({ type }) => type === 'recovery')) {
		const dataKey = await unwrapSlot(slot, await codeKey(code, saltOf(slot)));
		if (dataKey) return dataKey;
	}
	return null;
}

/** The data key by 32 bytes from a passkey, or `null` when they do not fit this slot. */
export function openWithBytes(wrapping: Bytes, slot: Slot): Promise<Bytes | null> {
	return unwrapSlot(slot, wrapping);
}

function saltOf({ params }: Slot): Bytes {
	const { salt } = JSON.parse(params) as { readonly salt?: unknown }; // looked at next
	if (!Array.isArray(salt) || !salt.every((byte) => Number.isInteger(byte) && byte >= 0))
		throw new Error('The recovery slot has unknown parameters');
	return Uint8Array.from(salt as number[]);
}

/**
 * No slow derivation here: a code is 130 random bits, and there is nothing to guess that a slow function would
 * make slower. A passphrase is chosen by a person and can be guessed, which is what Argon2 is for.
 */
async function codeKey(code: string, salt: Bytes): Promise<Bytes> {
	const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'HKDF', false, [
		'deriveBits'
	]);
	const info = new TextEncoder().encode('afterword recovery code');
	const bits = await crypto.subtle.deriveBits(
		{ name: 'HKDF', hash: 'SHA-256', salt, info },
		key,
		256
	);
	return new Uint8Array(bits);
}
