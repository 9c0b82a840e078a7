import Dexie from 'dexie';
import type { Place } from './place';
import { forgetLastWords, lastWordsIn } from './last-words';
import { forgetSentinel } from './sentinel';

/**
 * Removes everything of a journal from this browser: database, safety copy, both homes of the device key, the
 * mark of the last save, words kept as a page went. Close it first, in every window. Rejects when something could not be removed.
 */
export async function eraseJournal(place: Place): Promise<void> {
	await Dexie.delete(place.database);
	await eraseFolder(place);
	await globalThis.caches?.delete(place.keyCache);
	forgetSentinel(place);
	for (const { slot } of lastWordsIn(place.database)) forgetLastWords(slot);
}

async function eraseFolder(place: Place): Promise<void> {
	let root: FileSystemDirectoryHandle;
	try {
		root = await navigator.storage.getDirectory();
		await root.getDirectoryHandle(place.folder);
	} catch {
		return; // no such folder, or no file system
	}
	await root.removeEntry(place.folder, { recursive: true });
}
