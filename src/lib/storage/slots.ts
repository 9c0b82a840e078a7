import { openBytes, sealBytes, type Bytes } from './seal';

/** What opens a slot. The numbers are on disk and never change. */
export const slotTypes = { device: 1, passphrase: 2, recovery: 3, passkey: 4 } as const;
export type SlotType = keyof typeof slotTypes;

/** One way to the data key: the key sealed under a wrapping key, with what is needed to derive that. */
export interface Slot {
	readonly type: SlotType;
	/** Parameters of the derivation, as JSON text; '{}' for the device slot. */
	readonly params: string;
	readonly wrapped: Bytes;
}

/** All the ways to one data key, as every container of a journal carries them. */
export interface KeySlots {
	/** Counts the changes: where two containers differ, the higher is the true one. */
	readonly generation: number;
	/** Which data key these lead to, without telling it; the containers of one journal agree on it. */
	readonly keyId: Bytes;
	readonly slots: readonly Slot[];
}

/** Whether it takes something she knows or carries to open the journal. */
export function isLocked({ slots }: KeySlots): boolean {
	return !slots.some(({ type }) => type === 'device');
}

const format = 1;
const keyIdLength = 16;

/** The name of a data key: a part of its hash, from which a random key cannot be found. */
export async function keyIdOf(dataKey: Bytes): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', dataKey)).slice(0, keyIdLength);
}

/**
 * Slots as plain bytes, so that any container can carry them: format (1), generation (4), key id (16), then
 * per slot: type (1), length of params (2), params, length of wrapped (2), wrapped. Numbers are big-endian.
 */
export function writeSlots({ generation, keyId, slots }: KeySlots): Bytes {
	const count = [generation >>> 24, (generation >>> 16) & 255, (generation >>> 8) & 255];
	const parts: number[] = [format, ...count, generation & 255, ...keyId];
	for (const slot of slots) {
		const params = new TextEncoder().encode(slot.params);
		parts.push(slotTypes[slot.type], params.length >> 8, params.length & 255, ...params);
		parts.push(slot.wrapped.length >> 8, slot.wrapped.length & 255, ...slot.wrapped);
	}
	return new Uint8Array(parts);
}

/** Reads what `writeSlots` made. Slots of a type this build does not know are passed over. Throws when cut short. */
export function readSlots(bytes: Bytes): KeySlots {
	if (bytes[0] !== format) throw new Error('The key slots have an unknown format');
	const slots: Slot[] = [];
	let at = 1;
	const take = (length: number): Bytes => {
		if (at + length > bytes.length) throw new Error('The key slots are cut short');
		return bytes.slice(at, (at += length));
	};
	const block = (): Bytes => {
		const [high = 0, low = 0] = take(2);
		return take(high * 256 + low);
	};
	const generation = take(4).reduce((sum, byte) => sum * 256 + byte, 0);
	const keyId = take(keyIdLength);
	while (at < bytes.length) {
		const number = take(1)[0];
		const params = new TextDecoder().decode(block());
		const wrapped = block();
		const type = slotTypeOf(number);
		if (type) slots.push({ type, params, wrapped });
	}
	return { generation, keyId, slots };
}

function slotTypeOf(number: number | undefined): SlotType | null {
	switch (number) {
		case slotTypes.device:
			return 'device';
		case slotTypes.passphrase:
			return 'passphrase';
		case slotTypes.recovery:
			return 'recovery';
		case slotTypes.passkey:
			return 'passkey';
		default:
			return null;
	}
}

/** Whether two runs of bytes are the same. */
export function isSameBytes(a: Bytes, b: Bytes): boolean {
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

const slotLabel = (type: SlotType) => ({ kind: 'slot', id: type, rev: 1 });

/** Wraps the raw data key under 32 bytes of wrapping key. */
export async function wrapSlot(
	type: SlotType,
	params: string,
	wrapping: Bytes,
	dataKey: Bytes
): Promise<Slot> {
	const key = await importKey(wrapping);
	return { type, params, wrapped: await sealBytes(key, slotLabel(type), dataKey) };
}

/** The raw data key in a slot, or `null` when the wrapping key does not fit. */
export async function unwrapSlot(slot: Slot, wrapping: Bytes): Promise<Bytes | null> {
	try {
		return await openBytes(await importKey(wrapping), slotLabel(slot.type), slot.wrapped);
	} catch {
		return null; // AES-GCM says no in one way only: a wrong key is an answer here, not a fault
	}
}

/** 32 raw bytes as an AES-GCM key that cannot be read out again. */
export function importKey(raw: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
