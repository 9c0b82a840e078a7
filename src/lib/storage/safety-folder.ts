import type { Day, Instant } from '$lib/domain/days';
import { fileInMemory } from './file-in-memory';
import { keptSnapshots, parseSnapshot, snapshotName } from './snapshots';
import { gathered, largest, slotsOf, type Gathered, type Held } from './gathered';
import { SafetyFile, type SyncFile } from './safety-file';
import type { Row } from './schema';
import type { Bytes } from './seal';
import { isSameBytes, readSlots } from './slots';

const isLog = (name: string): boolean => /^log-\d+$/.test(name);
/** More windows than anybody has; a window beyond them keeps one copy. */
const mostLogs = 32;

/** The files of one journal's safety copy. For a worker: only there can files be written in place. */
export class SafetyFolder {
	readonly #folder: FileSystemDirectoryHandle;
	#own: Held | null = null;

	private constructor(folder: FileSystemDirectoryHandle) {
		this.#folder = folder;
	}

	/** Opens `place/safety`; `null` when it is not there and not to be made. Rejects without a file system. */
	static async open(place: string, create: boolean): Promise<SafetyFolder | null> {
		const root = await navigator.storage.getDirectory();
		try {
			const own = await root.getDirectoryHandle(place, { create });
			return new SafetyFolder(await own.getDirectoryHandle('safety', { create }));
		} catch (error) {
			if (error instanceof DOMException && error.name === 'NotFoundError') return null;
			throw error;
		}
	}

	/** Takes a log of its own, the first that no other window holds. Rejects when none can be had. */
	async takeLog(slots: Bytes): Promise<void> {
		const { keyId } = readSlots(slots);
		for (let n = 1; n <= mostLogs; n++) {
			const held = await this.#hold(`log-${n}`, slots);
			if (held && !held.isForeign && isSameBytes(held.file.slots.keyId, keyId)) {
				this.#own = held;
				return;
			}
			held?.file.close(); // another window's, or another journal's
		}
		throw new Error('No log of the safety copy is free');
	}

	/** Adds records to its log; they are on the disk when it returns. Throws when there is no room. */
	append(rows: readonly Row[]): void {
		if (!this.#own) throw new Error('There is no log to write to');
		this.#own.file.append(rows);
	}

	/** How many frames its log holds. */
	get pending(): number {
		return this.#own?.file.frames ?? 0;
	}

	/** The names of all files. */
	async names(): Promise<readonly string[]> {
		const names: string[] = [];
		for await (const name of this.#folder.keys()) names.push(name);
		return names.sort();
	}

	/**
	 * Has every file of this journal carry these slots, unless it has newer ones. Gives how many could not be
	 * reached because another window holds them.
	 */
	async putSlots(bytes: Bytes): Promise<number> {
		const { keyId, generation } = readSlots(bytes);
		let missed = 0;
		for (const name of await this.names()) {
			const held = await this.#hold(name, null);
			if (!held) continue;
			const { slots } = held.file;
			const isOld = isSameBytes(slots.keyId, keyId) && slots.generation < generation;
			if (isOld && held.isForeign) missed++;
			else if (isOld) held.file.writeSlots(bytes);
			this.#letGo(held);
		}
		return missed;
	}

	/**
	 * Reads what the files hold and gives it to `use`; the files are closed afterwards. Files of another key than
	 * `keyId` are left out; without one, those of the journal that has the most. `null`: nothing is there.
	 */
	async gather<T>(keyId: Bytes | null, use: (all: Gathered | null) => T | Promise<T>): Promise<T> {
		const held: Held[] = [];
		try {
			for (const name of (await this.names()).filter(isLog)) held.push(...(await this.#held(name)));
			held.push(...(await this.#newestSnapshots()));
			return await use(gathered(held, keyId ?? largest(held)));
		} finally {
			for (const one of held) this.#letGo(one);
		}
	}

	/**
	 * Writes what the logs and the newest snapshot hold into a snapshot of `day`, then empties the logs and
	 * removes the snapshots nobody needs. Gives whether there was anything new.
	 */
	compact(day: Day, keyId: Bytes | null): Promise<boolean> {
		return this.gather(keyId, async (all) => {
			const logs = (all?.files ?? []).filter(({ name, file }) => isLog(name) && file.frames > 0);
			if (!all || logs.length === 0) return false;
			const rows = Array.from(
				all.records.values(),
				({ file, lying }) =>
					() =>
						file.row(lying)
			);
			await this.#write(snapshotName(all.seq, day), slotsOf(all), rows);
			for (const { file, isForeign } of logs) if (!isForeign) file.empty();
			await this.#prune();
			return true;
		});
	}

	/** Keeps rows aside as they were found at `at`, for export. */
	async keepAside(at: Instant, slots: Bytes, rows: readonly Row[]): Promise<void> {
		const name = `aside-${at.replaceAll(/\D/g, '')}`;
		await this.#write(
			name,
			slots,
			rows.map((row) => () => row)
		);
	}

	/** The rows of one file. */
	async rowsOf(name: string): Promise<readonly Row[]> {
		const held = await this.#hold(name, null);
		if (!held) return [];
		const rows = Array.from(held.file.records.values(), (lying) => held.file.row(lying));
		this.#letGo(held);
		return rows;
	}

	/** Lets go of its log. */
	close(): void {
		this.#own?.file.close();
		this.#own = null;
	}

	/** A file with these rows, read back whole; without its last frame it counts for nothing more than its rows. */
	async #write(name: string, slots: Bytes, rows: readonly (() => Row)[]): Promise<void> {
		const held = await this.#hold(name, slots);
		if (!held || held.isForeign) throw new Error('The safety copy is busy in another window');
		try {
			if (held.file.isWhole) return; // one of the same moment
			held.file.empty();
			for (let at = 0; at < rows.length; at += 100)
				held.file.append(rows.slice(at, at + 100).map((row) => row()));
			held.file.finish();
			if (!held.file.isWhole) throw new Error('The snapshot could not be read back');
		} finally {
			held.file.close();
		}
	}

	/** The newest whole snapshot, and torn ones that are newer: what is whole in them counts too. */
	async #newestSnapshots(): Promise<readonly Held[]> {
		const found: Held[] = [];
		for (const name of [...(await this.names())].filter(parseSnapshot).reverse()) {
			found.push(...(await this.#held(name)));
			if (found.at(-1)?.file.isWhole) break;
		}
		return found;
	}

	async #prune(): Promise<void> {
		const sizes = new Map<string, number>();
		for (const name of (await this.names()).filter(parseSnapshot))
			sizes.set(name, (await (await this.#folder.getFileHandle(name)).getFile()).size);
		const kept = keptSnapshots(sizes);
		for (const name of sizes.keys()) if (!kept.has(name)) await this.#remove(name);
	}

	async #held(name: string): Promise<readonly Held[]> {
		const held = await this.#hold(name, null);
		return held ? [held] : [];
	}

	/** Opens a file, making it when `slots` are given; `null` when it does not read as one of ours. */
	async #hold(name: string, slots: Bytes | null): Promise<Held | null> {
		if (this.#own?.name === name) return this.#own;
		const handle = await this.#folder.getFileHandle(name, { create: slots !== null });
		const { file, isForeign } = await syncFile(handle);
		const opened = SafetyFile.open(file, isForeign ? null : slots);
		if (!opened) file.close();
		return opened && { name, file: opened, isForeign };
	}

	#letGo(held: Held): void {
		if (held !== this.#own) held.file.close();
	}

	async #remove(name: string): Promise<void> {
		try {
			await this.#folder.removeEntry(name);
		} catch (error) {
			if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
		}
	}
}

/** TypeScript knows this method in its library for workers alone, which cannot stand beside that for pages. */
interface WorkerFileHandle extends FileSystemFileHandle {
	createSyncAccessHandle(): Promise<SyncFile>;
}

/** A file to work on; of one that another window holds, its bytes of this moment. */
async function syncFile(
	handle: FileSystemFileHandle
): Promise<{ readonly file: SyncFile; readonly isForeign: boolean }> {
	try {
		return { file: await (handle as WorkerFileHandle).createSyncAccessHandle(), isForeign: false };
	} catch {
		const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
		return { file: fileInMemory(bytes), isForeign: true };
	}
}
