import type { Kind, Stored } from '$lib/domain/records';
import { keepDeviceKey, readDeviceKeys } from './device-key';
import type { Place } from './place';
import type { Row, Tables } from './schema';
import { openJson, sealJson, type Bytes, type Label } from './seal';
import {
	importKey,
	isSameBytes,
	keyIdOf,
	readSlots,
	unwrapSlot,
	wrapSlot,
	writeSlots,
	type KeySlots,
	type Slot
} from './slots';

/** The journal is there but no key on this device opens it, and there is nothing she could type. */
export class NoKeyError extends Error {
	override name = 'NoKeyError';
}

/** The journal opens with something she knows or carries: one of these slots. */
export class LockedError extends Error {
	override name = 'LockedError';
	constructor(readonly slots: KeySlots) {
		super('The journal is locked');
	}
}

/** Holds the data key while the journal is open, and seals and opens with it. */
export class Vault {
	/** Given to the search worker by structured clone; its bytes cannot be read out. */
	readonly key: CryptoKey;
	readonly #keyId: Bytes;

	private constructor(key: CryptoKey, keyId: Bytes) {
		this.key = key;
		this.#keyId = keyId;
	}

	/**
	 * The vault of an open database: with the raw data key `given` (32 bytes), else by the device key; an empty
	 * database gets a new one. Rejects with LockedError when a slot is left that she can open, and with
	 * NoKeyError when there is none, or `given` belongs to another journal.
	 */
	static async of(tables: Tables, place: Place, given: Bytes | null): Promise<Vault> {
		const slots = await readKeySlots(tables);
		if (!slots) {
			if ((await tables.records.count()) > 0) throw new NoKeyError('The key slots are missing');
			return Vault.#make(tables, place);
		}
		const dataKey = given ?? (await dataKeyByDevice(slots, tables, place));
		if (dataKey && isSameBytes(await keyIdOf(dataKey), slots.keyId))
			return new Vault(await importKey(dataKey), slots.keyId);
		if (!dataKey && slots.slots.some(({ type }) => type !== 'device')) throw new LockedError(slots);
		throw new NoKeyError('No key of this device opens the journal');
	}

	/** The vault of a raw data key, for sealed rows that lie outside a database. */
	static async ofKey(dataKey: Bytes): Promise<Vault> {
		return new Vault(await importKey(dataKey), await keyIdOf(dataKey));
	}

	/** Device key first, slots last: a kill in between leaves an empty database and an unused key. */
	static async #make(tables: Tables, place: Place): Promise<Vault> {
		const dataKey = crypto.getRandomValues(new Uint8Array(32));
		const keyId = await keyIdOf(dataKey);
		const device = await makeDeviceSlot(dataKey, tables, place);
		const value = writeSlots({ generation: 1, keyId, slots: [device] });
		await tables.meta.put({ key: 'slots', value });
		return new Vault(await importKey(dataKey), keyId);
	}

	/** Whether these slots lead to its key: another journal's would not open what it seals. */
	isOf(slots: Bytes): boolean {
		try {
			return isSameBytes(readSlots(slots).keyId, this.#keyId);
		} catch {
			return false; // bytes that are no slots are nobody's
		}
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

/** The slots of a database, or `null` when it has none yet. Rejects when they are damaged. */
export async function readKeySlots(tables: Tables): Promise<KeySlots | null> {
	const row = await tables.meta.get('slots');
	return row?.key === 'slots' ? readSlots(row.value) : null;
}

/** The raw data key by the device slot, or `null` when there is no such slot or no key that fits. `tables`: where there is a database. */
export async function dataKeyByDevice(
	{ slots }: KeySlots,
	tables: Tables | null,
	place: Place
): Promise<Bytes | null> {
	const device = slots.find((slot) => slot.type === 'device');
	if (!device) return null;
	const spare = await tables?.meta.get('device-key');
	const keys = [...(await readDeviceKeys(place))];
	if (spare?.key === 'device-key') keys.push(spare.value);
	for (const key of keys) {
		const dataKey = await unwrapSlot(device, key);
		if (!dataKey) continue;
		if (!spare) void keepDeviceKey(place, key); // heals a home that was cleared
		return dataKey;
	}
	return null;
}

/** A device slot for a data key, its device key stored first; one that is there already is used again. */
export async function makeDeviceSlot(dataKey: Bytes, tables: Tables, place: Place): Promise<Slot> {
	const [known] = await readDeviceKeys(place);
	const deviceKey = known ?? crypto.getRandomValues(new Uint8Array(32));
	const homes = await keepDeviceKey(place, deviceKey);
	// A browser with neither OPFS nor Cache Storage keeps the key here; the lock page says so.
	if (homes === 0) await tables.meta.put({ key: 'device-key', value: deviceKey });
	return wrapSlot('device', '{}', deviceKey, dataKey);
}
