import { crc32 } from './crc';
import { eachFrame, endFrame, recordFrame, rowOf, type FrameHead, type Source } from './frames';
import type { Row } from './schema';
import type { Bytes } from './seal';
import { readSlots, type KeySlots } from './slots';

/** What is used of a FileSystemSyncAccessHandle. */
export interface SyncFile {
	getSize(): number;
	read(into: Bytes, options: { at: number }): number;
	write(bytes: Bytes, options: { at: number }): number;
	truncate(size: number): void;
	flush(): void;
	close(): void;
}

/** Where the newest version of a record lies in a file. */
export interface Lying extends FrameHead {
	readonly at: number;
	readonly length: number;
}

/*
 * The head of a file: a mark, then its key slots twice, each with length and CRC-32, so that a kill while they
 * are changed leaves one of the two whole. Frames begin behind it.
 */
const mark = new TextEncoder().encode('AFTRWRD1');
const areas = [512, 4096] as const;
const areaSize = 3584;
const headSize = 8192;

/** One file of the safety copy, a log or a snapshot: key slots, then records. */
export class SafetyFile implements Source {
	readonly #file: SyncFile;
	#slots: KeySlots;
	/** The newest version of each record in it. */
	readonly records = new Map<string, Lying>();
	/** Behind the last whole frame: a torn tail is written over. */
	#end = headSize;
	/** A snapshot that was written to its end. */
	#isWhole = false;
	/** Frames, older versions too; for judging when a log is long. */
	#frames = 0;
	#seq = 0;

	private constructor(file: SyncFile, slots: KeySlots) {
		this.#file = file;
		this.#slots = slots;
	}

	/**
	 * Opens a file, or begins one in an empty file. A head that was lost is written anew with `slots`, so that
	 * the records behind it are not lost with it. `null`: the head is gone and no slots are given.
	 */
	static open(file: SyncFile, slots: Bytes | null): SafetyFile | null {
		const found = slotsIn(file);
		if (!found && !slots) return null;
		const opened = new SafetyFile(file, found ?? readSlots(slots ?? new Uint8Array()));
		if (!found && slots) opened.#begin(slots);
		opened.#index();
		return opened;
	}

	#begin(slots: Bytes): void {
		if (this.size < headSize) this.#file.truncate(headSize);
		this.writeSlots(slots);
		this.#file.write(mark, { at: 0 }); // last: a head that was cut off is no head
		this.#file.flush();
	}

	get size(): number {
		return this.#file.getSize();
	}

	get slots(): KeySlots {
		return this.#slots;
	}

	get isWhole(): boolean {
		return this.#isWhole;
	}

	get frames(): number {
		return this.#frames;
	}

	/** The highest seq in it; 0 when it is empty. */
	get seq(): number {
		return this.#seq;
	}

	read(at: number, length: number): Bytes {
		const into = new Uint8Array(Math.max(0, Math.min(length, this.size - at)));
		return into.subarray(0, this.#file.read(into, { at }));
	}

	/** The record that lies at a place of `records`. */
	row({ id, kind, rev, seq, at, length }: Lying): Row {
		return rowOf(this.read(at, length), { id, kind, rev, seq });
	}

	/** Adds records behind the last whole one; on the disk when it returns. Throws when there is no room, and then holds what it held. */
	append(rows: readonly Row[]): void {
		const begin = this.#end;
		try {
			for (const row of rows) this.#put(recordFrame(row), row);
			this.#file.flush();
		} catch (error) {
			this.#file.truncate(begin);
			this.#reindex();
			throw error;
		}
	}

	/** Closes a snapshot. */
	finish(): void {
		this.#write(endFrame(this.records.size));
		this.#file.flush();
		this.#reindex(); // reads it all back: what cannot be read is not whole
	}

	/** Empties a log whose records lie in a snapshot. */
	empty(): void {
		this.#file.truncate(headSize);
		this.#file.flush();
		this.#reindex();
	}

	/** Puts other key slots in the place of its own, one copy after the other. */
	writeSlots(slots: Bytes): void {
		if (slots.length + 8 > areaSize)
			throw new Error('The key slots are too long for a safety file');
		const area = new Uint8Array(areaSize); // zeroes over what an older, longer one left
		const view = new DataView(area.buffer);
		view.setUint32(0, slots.length);
		view.setUint32(4, crc32(slots));
		area.set(slots, 8);
		for (const at of areas) {
			this.#file.write(area, { at });
			this.#file.flush();
		}
		this.#slots = readSlots(slots);
	}

	close(): void {
		this.#file.close();
	}

	#put(bytes: Bytes, { id, kind, rev, seq }: FrameHead): void {
		const at = this.#end;
		this.#write(bytes);
		this.#note({ id, kind, rev, seq, at, length: bytes.length });
	}

	#write(bytes: Bytes): void {
		if (this.#file.write(bytes, { at: this.#end }) < bytes.length)
			throw new DOMException('The device is full', 'QuotaExceededError');
		this.#end += bytes.length;
	}

	#note(lying: Lying): void {
		this.#frames++;
		this.#seq = Math.max(this.#seq, lying.seq);
		if (isNewer(lying, this.records.get(lying.id))) this.records.set(lying.id, lying);
	}

	#reindex(): void {
		this.records.clear();
		this.#frames = this.#seq = 0;
		this.#isWhole = false;
		this.#index();
	}

	#index(): void {
		this.#end = eachFrame(this, headSize, ({ head, at, length }) => {
			if ('end' in head) this.#isWhole = head.end === this.records.size;
			else this.#note({ ...head, at, length });
		});
	}
}

/** Which of two versions of one record is the newer. */
export function isNewer(one: FrameHead, other: FrameHead | undefined): boolean {
	return !other || one.rev > other.rev || (one.rev === other.rev && one.seq > other.seq);
}

/** The slots in a file's head, the newer of its two copies; `null` when neither is whole. */
function slotsIn(file: SyncFile): KeySlots | null {
	const head = new Uint8Array(headSize);
	if (file.read(head, { at: 0 }) < headSize || mark.some((byte, n) => head[n] !== byte))
		return null;
	const found = areas.map((at) => slotsAt(head, at)).filter((slots) => slots !== null);
	return found.sort((a, b) => b.generation - a.generation)[0] ?? null;
}

function slotsAt(head: Bytes, at: number): KeySlots | null {
	const view = new DataView(head.buffer, at, areaSize);
	const length = view.getUint32(0);
	if (length + 8 > areaSize) return null;
	const bytes = head.slice(at + 8, at + 8 + length);
	try {
		return crc32(bytes) === view.getUint32(4) ? readSlots(bytes) : null;
	} catch {
		return null; // slots of a format this build does not know
	}
}
