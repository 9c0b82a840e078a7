import { crc32 } from './crc';
import { openBytes, sealBytes, type Bytes } from './seal';

const label = { kind: 'pad', id: '', rev: 1 };
/** As many random bytes as a browser gives at once. */
const block = 65_536;
const blocks = 4;
/** The length of the sealed bytes stands first, the sum of the clear ones before them; in bytes. */
const number = 4;

/**
 * Random bytes that are sealed beforehand, to cover others with in an instant: as nothing but the data key leads
 * to them, what they cover can be read no more than what is sealed. WebCrypto answers later, and a page that
 * goes has no later. Good for once: two texts under the same bytes would give each other away.
 */
export class Pad {
	#random: Bytes | null;
	readonly #sealed: Bytes;

	private constructor(random: Bytes, sealed: Bytes) {
		this.#random = random;
		this.#sealed = sealed;
	}

	/** A new one, sealed with the data key. */
	static async of(key: CryptoKey): Promise<Pad> {
		const random = new Uint8Array(block * blocks);
		for (let n = 0; n < blocks; n++)
			crypto.getRandomValues(random.subarray(n * block, (n + 1) * block));
		return new Pad(random, await sealBytes(key, label, random));
	}

	/** Covers up to 256 kB, the first time; `null`: it was used, or they are more. `uncover` gives them back. */
	cover(clear: Bytes): Bytes | null {
		const random = this.#random;
		if (!random || number + clear.length > random.length) return null;
		this.#random = null;
		const out = new Uint8Array(number + this.#sealed.length + number + clear.length);
		const view = new DataView(out.buffer);
		view.setUint32(0, this.#sealed.length);
		out.set(this.#sealed, number);
		const at = number + this.#sealed.length;
		view.setUint32(at, crc32(clear));
		out.set(clear, at + number);
		turn(out.subarray(at), random);
		return out;
	}
}

/** Gives what a pad covered. Rejects when the key is another one or the bytes are damaged. */
export async function uncover(key: CryptoKey, covered: Bytes): Promise<Bytes> {
	const view = new DataView(covered.buffer, covered.byteOffset, covered.length);
	const at = number + view.getUint32(0);
	const random = await openBytes(key, label, covered.slice(number, at));
	const summed = covered.slice(at);
	turn(summed, random);
	const clear = summed.slice(number);
	if (new DataView(summed.buffer).getUint32(0) !== crc32(clear))
		throw new Error('What was covered is damaged');
	return clear;
}

/** Covers bytes in place, or uncovers them: it is the same deed. */
function turn(bytes: Bytes, random: Bytes): void {
	for (let n = 0; n < bytes.length; n++) bytes[n] = (bytes[n] ?? 0) ^ (random[n] ?? 0);
}
