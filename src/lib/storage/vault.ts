import type { Kind, Stored } from '$lib/domain/records';
import { keepDeviceKey, readDeviceKeys } from './device-key';
import type { Place } from './place';
import type { Row, Tables } from './schema';
import { openJson, sealJson, type Bytes, type Label } from './seal';
import { importKey, readSlots, unwrapSlot, wrapSlot, writeSlots } from './slots';

/** The journal is there but no key on this device opens it. */
export class NoKeyError extends Error {
	override name = 'NoKeyError';
}

/** Holds the data key while the journal is open, and seals and opens with it. */
export class Vault {
	/** Given to the search worker by structured clone; its bytes cannot be read out. */
	readonly key: CryptoKey;
	readonly #slots: Bytes;

	private constructor(key: CryptoKey, slots: Bytes) {
		this.key = key;
		this.#slots = slots;
	}

	/**
	 * The vault of an open database: unwraps the data key, or makes one for an empty database.
	 * Rejects with NoKeyError when records are there and no key of this device fits.
	 */
	static async of(tables: Tables, place: Place): Promise<Vault> {
		const slots = await tables.meta.get('slots');
		if (slots?.key === 'slots') return Vault.#unlock(slots.value, tables, place);
		if ((await tables.records.count()) > 0) throw new NoKeyError('The key slots are missing');
		return Vault.#make(tables, place);
	}

	static async #unlock(slots: Bytes, tables: Tables, place: Place): Promise<Vault> {
		const device = readSlots(slots).find((slot) => slot.type === 'device');
		const spare = await tables.meta.get('device-key');
		const keys = [...(await readDeviceKeys(place))];
		if (spare?.key === 'device-key') keys.push(spare.value);
		for (const key of keys) {
			const dataKey = device ? await unwrapSlot(device, key) : null;
			if (!dataKey) continue;
			if (!spare) void keepDeviceKey(place, key); // heals a home that was cleared
			return new Vault(await importKey(dataKey), slots);
		}
		throw new NoKeyError('No key of this device opens the journal');
	}

	/** Device key first, slots last: a kill in between leaves an empty database and an unused key. */
	static async #make(tables: Tables, place: Place): Promise<Vault> {
		const [known] = await readDeviceKeys(place);
		const deviceKey = known ?? crypto.getRandomValues(new Uint8Array(32));
		const dataKey = crypto.getRandomValues(new Uint8Array(32));
		const slot = await wrapSlot('device', '{}', deviceKey, dataKey);
		const homes = await keepDeviceKey(place, deviceKey);
		const value = writeSlots([slot]);
		await tables.transaction('rw', tables.meta, async () => {
			// A browser with neither OPFS nor Cache Storage keeps the key here; the lock page will say so.
			if (homes === 0) await tables.meta.put({ key: 'device-key', value: deviceKey });
			await tables.meta.put({ key: 'slots', value });
		});
		return new Vault(await importKey(dataKey), value);
	}

	/** Whether these are the slots it was unlocked by: another journal's would not open what it seals. */
	isOf(slots: Bytes): boolean {
		const own = this.#slots;
		return own.length === slots.length && own.every((byte, at) => byte === slots[at]);
	}

	/** Seals a record; `seq` is given later, inside the transaction. */
	async seal(record: Stored): Promise<Omit<Row, 'seq'>> {
		const { kind, id, rev, content } = record;
		return { kind, id, rev, sealed: await sealJson(this.key, record, content) };
	}

	/** Opens a record. Rejects when it was not sealed by this key under this id, kind and rev. */
	async open<K extends Kind>(row: Row & { readonly kind: K }): Promise<Stored<K>> {
		const content = await openJson(this.key, row, row.sealed);
		// sealed by us under this kind, so the content has this kind's shape
		return { id: row.id, kind: row.kind, rev: row.rev, content: content as Stored<K>['content'] };
	}

	/** Seals something that is not a record: a head or the front page. */
	sealAside(label: Label, value: unknown): Promise<Bytes> {
		return sealJson(this.key, label, value);
	}

	/** Opens what `sealAside` made. */
	openAside(label: Label, sealed: Bytes): Promise<unknown> {
		return openJson(this.key, label, sealed);
	}
}
