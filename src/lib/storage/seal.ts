/** Bytes on their own buffer, as WebCrypto and IndexedDB want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const format = 1;
const ivLength = 12;
const utf8 = new TextEncoder();

/** What a sealed content is bound to; moved to another id, kind or rev it does not open. */
export interface Label {
	readonly kind: string;
	readonly id: string;
	readonly rev: number;
}

const labelBytes = ({ kind, id, rev }: Label): Bytes =>
	utf8.encode(JSON.stringify([kind, id, rev]));

/**
 * Seals bytes with AES-GCM under `key`, bound to `label`.
 * Layout: one byte of format (1), 12 bytes of IV, then ciphertext and tag.
 */
export async function sealBytes(key: CryptoKey, label: Label, clear: Bytes): Promise<Bytes> {
	const iv = crypto.getRandomValues(new Uint8Array(ivLength));
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: labelBytes(label) },
		key,
		clear
	);
	const out = new Uint8Array(1 + ivLength + sealed.byteLength);
	out[0] = format;
	out.set(iv, 1);
	out.set(new Uint8Array(sealed), 1 + ivLength);
	return out;
}

/** Opens what `sealBytes` made. Rejects when key, label or a single bit is wrong, or the format is newer. */
export async function openBytes(key: CryptoKey, label: Label, sealed: Bytes): Promise<Bytes> {
	if (sealed[0] !== format) throw new Error(`Sealed format ${sealed[0]} is unknown`);
	const clear = await crypto.subtle.decrypt(
		{
			name: 'AES-GCM',
			iv: sealed.subarray(1, 1 + ivLength),
			additionalData: labelBytes(label)
		},
		key,
		sealed.subarray(1 + ivLength)
	);
	return new Uint8Array(clear);
}

/** Seals a plain value as UTF-8 JSON. */
export function sealJson(key: CryptoKey, label: Label, value: unknown): Promise<Bytes> {
	return sealBytes(key, label, utf8.encode(JSON.stringify(value)));
}

/** Opens what `sealJson` made; the caller knows the shape, since the seal vouches for who wrote it. */
export async function openJson(key: CryptoKey, label: Label, sealed: Bytes): Promise<unknown> {
	return JSON.parse(new TextDecoder().decode(await openBytes(key, label, sealed)));
}
