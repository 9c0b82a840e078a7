import { dayOf } from '$lib/domain/days';
import { LostError } from './change';
import { forgetDeviceKey, readDeviceKeys } from './device-key';
import type { Place } from './place';
import type { Recovery } from './recovery';
import type { SafetyCopy } from './safety-copy';
import type { Survey } from './safety.worker';
import type { Row, Tables } from './schema';
import type { Bytes } from './seal';
import { isSameBytes, writeSlots, type KeySlots, type Slot } from './slots';
import { dataKeyByDevice, makeDeviceSlot, readKeySlots } from './vault';

/** Looks after the containers of one open journal: their key slots, the safety copy, what was kept aside. */
export class Keeping {
	readonly #tables: Tables;
	readonly #place: Place;
	readonly #safety: SafetyCopy;

	constructor(tables: Tables, place: Place, safety: SafetyCopy) {
		this.#tables = tables;
		this.#place = place;
		this.#safety = safety;
	}

	/** The key slots as they stand. Rejects with LostError when they are gone. */
	async slots(): Promise<KeySlots> {
		const slots = await readKeySlots(this.#tables);
		if (!slots) throw new LostError('The key slots are gone');
		return slots;
	}

	/** The raw data key by the device key, `null` when a lock is set; for wrapping it in another slot. */
	async dataKeyByDevice(): Promise<Bytes | null> {
		return dataKeyByDevice(await this.slots(), this.#tables, this.#place);
	}

	/** A device slot for the data key, its device key stored first; for taking a lock off. */
	deviceSlot(dataKey: Bytes): Promise<Slot> {
		return makeDeviceSlot(dataKey, this.#tables, this.#place);
	}

	/**
	 * Puts other slots in the place of `before`. The database first: from there every other container gets them,
	 * at the next start at the latest; the device key goes last. A kill in between leaves the old way or the new.
	 * Prove each slot before. Rejects when another window changed them since `before` was read.
	 */
	async changeSlots(before: KeySlots, slots: readonly Slot[]): Promise<void> {
		const { keyId, generation } = before;
		const value = writeSlots({ keyId, generation: generation + 1, slots });
		const { meta } = this.#tables;
		await this.#tables.transaction('rw', meta, async () => {
			const now = await readKeySlots(this.#tables);
			if (now?.generation !== generation || !isSameBytes(now.keyId, keyId))
				throw new LostError('The key slots were changed in another window');
			await meta.put({ key: 'slots', value });
		});
		await this.settle();
	}

	/**
	 * Has every container carry the database's slots, then removes the device key when no slot needs it. At every
	 * opening, so that what a kill left half done is finished. Rejects when the device key could not be removed.
	 */
	async settle(): Promise<void> {
		const slots = await this.slots();
		const isReached = await this.#safety.putSlots(writeSlots(slots));
		// files that still carry the old slot alone need the device key: the next start tries again
		if (!isReached || slots.slots.some(({ type }) => type === 'device')) return;
		await this.#tables.meta.delete('device-key');
		if ((await readDeviceKeys(this.#place)).length > 0) await forgetDeviceKey(this.#place);
	}

	/** A journal that stays locked has what a kill left half done finished all the same: that needs no key. Never rejects. */
	async finishLock(): Promise<void> {
		if ((await readDeviceKeys(this.#place)).length > 0) await this.settle().catch(() => undefined);
	}

	/** Compares the database with the safety copy and gives each what only the other has. `null`: nothing came back. */
	async reconcile(): Promise<Recovery | null> {
		const { reconcile } = await import('./restore-rows');
		return reconcile(this.#tables, this.#safety, (await this.slots()).keyId);
	}

	/** Makes a snapshot of all there is; before something risky. Rejects when there is no room for it. */
	async snapshot(): Promise<void> {
		await this.reconcile();
		await this.#safety.snapshot(dayOf(), (await this.slots()).keyId);
	}

	/** Gathers a long log, or one of an earlier day, into a snapshot; in one window at a time. Never rejects. */
	async tidy(): Promise<void> {
		const work = async (): Promise<void> => {
			const found = await this.survey();
			const isDue = found !== null && found.snapshots[0] !== dayOf();
			if (isDue || this.#safety.isLong)
				await this.#safety.snapshot(dayOf(), (await this.slots()).keyId);
		};
		const name = `${this.#place.lock}-tidy`;
		const locks = globalThis.navigator?.locks;
		// a snapshot that fails is made another time: the log has it all
		await (
			locks
				? locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
				: work()
		).catch(() => undefined);
	}

	/** What the safety copy holds; `null` where there is none. */
	async survey(): Promise<Survey | null> {
		return this.#safety.survey((await this.slots()).keyId);
	}

	/** The version of every record in the database, by id. */
	async revs(): Promise<ReadonlyMap<string, number>> {
		const revs = new Map<string, number>();
		await this.#tables.records.each(({ id, rev }) => void revs.set(id, rev));
		return revs;
	}

	/** Every record of the safety copy, sealed. Rejects when it cannot be read. */
	async safetyRows(): Promise<readonly Row[]> {
		return this.#safety.read((await this.slots()).keyId, null);
	}

	/** The records of a copy that was kept aside, sealed. */
	asideRows(name: string): Promise<readonly Row[]> {
		return this.#safety.aside(name);
	}
}
