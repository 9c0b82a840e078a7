import type { Place } from './place';
import type { Bytes } from './seal';
import { isSameBytes } from './slots';

/*
 * Without a lock the data key is wrapped under a device key. It lives in an OPFS file and a Cache Storage
 * entry, never in IndexedDB: a row deleted there stays readable in LevelDB's files, while these two can be
 * overwritten and removed for good when a lock is set. Each home heals the other.
 */

/** One place that can hold the device key. */
interface Home {
	read(): Promise<Bytes | null>;
	write(key: Bytes): Promise<void>;
	/** Leaves nothing of it behind; rejects where there is nothing. */
	erase(): Promise<void>;
}

const fileName = 'device-key';
const address = '/device-key';
const keyLength = 32;

function opfsHome(place: Place): Home {
	const folder = async (create: boolean) =>
		(await navigator.storage.getDirectory()).getDirectoryHandle(place.folder, { create });
	return {
		async read() {
			const file = await (await (await folder(false)).getFileHandle(fileName)).getFile();
			return new Uint8Array(await file.arrayBuffer());
		},
		async write(key) {
			const handle = await (await folder(true)).getFileHandle(fileName, { create: true });
			const stream = await handle.createWritable();
			await stream.write(key);
			await stream.close();
		},
		async erase() {
			await (await folder(false)).removeEntry(fileName);
		}
	};
}

function cacheHome(place: Place): Home {
	return {
		async read() {
			const response = await (await caches.open(place.keyCache)).match(address);
			return response ? new Uint8Array(await response.arrayBuffer()) : null;
		},
		async write(key) {
			await (await caches.open(place.keyCache)).put(address, new Response(key));
		},
		// the entry alone: deleting a whole cache leaves its bytes on the disk until the browser closes (seen)
		async erase() {
			await (await caches.open(place.keyCache)).delete(address);
		}
	};
}

const homes = (place: Place): readonly Home[] => [opfsHome(place), cacheHome(place)];

/** Reads a home; a home the browser does not have, or that is empty, gives `null`. */
async function readHome(home: Home): Promise<Bytes | null> {
	try {
		const key = await home.read();
		return key?.length === keyLength ? key : null;
	} catch {
		return null; // no OPFS, no file, or storage blocked: the other home answers
	}
}

/** Every device key found, each different one once; usually one. Empty when there is none. */
export async function readDeviceKeys(place: Place): Promise<readonly Bytes[]> {
	const found = await Promise.all(homes(place).map(readHome));
	const keys = found.filter((key) => key !== null);
	return keys.filter((key, at) => keys.findIndex((other) => isSameBytes(other, key)) === at);
}

/**
 * Writes the device key to every home that lacks it and reads it back.
 * Returns how many homes hold it; 0 means this browser keeps no files at all.
 */
export async function keepDeviceKey(place: Place, key: Bytes): Promise<number> {
	const kept = await Promise.all(
		homes(place).map(async (home) => {
			const before = await readHome(home);
			if (before && isSameBytes(before, key)) return true;
			try {
				await home.write(key);
			} catch {
				return false; // a browser without this home: counted, and the caller decides
			}
			const after = await readHome(home);
			return after !== null && isSameBytes(after, key);
		})
	);
	return kept.filter(Boolean).length;
}

/**
 * Overwrites and removes the device key in every home. Rejects when one still gives it back, so that nobody
 * is told of a lock that a key lying about would open.
 */
export async function forgetDeviceKey(place: Place): Promise<void> {
	for (const home of homes(place)) {
		if ((await readHome(home)) === null) continue;
		await home.write(crypto.getRandomValues(new Uint8Array(keyLength)));
		await home.erase();
		if ((await readHome(home)) !== null) throw new Error('The device key could not be removed');
	}
}
