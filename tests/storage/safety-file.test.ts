import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileInMemory } from '$lib/storage/file-in-memory';
import { SafetyFile, type SyncFile } from '$lib/storage/safety-file';
import type { Row } from '$lib/storage/schema';
import { readSlots, writeSlots } from '$lib/storage/slots';

const keyId = new Uint8Array(16).fill(7);
const slots = (generation = 1) => writeSlots({ generation, keyId, slots: [] });
const row = (id: string, rev = 1, words = 'sealed'): Row => ({
	...{ id, rev, kind: 'entry', seq: rev },
	sealed: new TextEncoder().encode(words)
});
const headSize = 8192;

/** A file and its bytes, to be damaged between two openings. */
function opened(bytes = new Uint8Array(), given: Uint8Array<ArrayBuffer> | null = slots()) {
	const disk = fileInMemory(bytes);
	const file = SafetyFile.open(disk, given);
	if (!file) throw new Error('It should open');
	return { disk, file };
}

function bytesOf(disk: SyncFile): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(disk.getSize());
	disk.read(bytes, { at: 0 });
	return bytes;
}

const rowsOf = (file: SafetyFile): readonly Row[] =>
	Array.from(file.records.values(), (lying) => file.row(lying));

describe('a file of the safety copy', () => {
	it('gives back the newest version of every record, after it was closed too', () => {
		const { disk, file } = opened();
		file.append([row('a'), row('b')]);
		file.append([row('a', 2, 'newer')]);
		expect(rowsOf(file)).toEqual([row('a', 2, 'newer'), row('b')]);
		expect(rowsOf(opened(bytesOf(disk), null).file)).toEqual([row('a', 2, 'newer'), row('b')]);
	});

	it('keeps what stands before a torn end, and writes on over it', () => {
		const { disk, file } = opened();
		file.append([row('a')]);
		const whole = disk.getSize();
		file.append([row('b')]);
		for (let cut = whole; cut < disk.getSize(); cut++) {
			const torn = opened(bytesOf(disk).slice(0, cut));
			expect(rowsOf(torn.file)).toEqual([row('a')]);
			torn.file.append([row('c')]);
			expect(rowsOf(opened(bytesOf(torn.disk), null).file)).toEqual([row('a'), row('c')]);
		}
	});

	it('loses no more than the record that a garbled piece lies in', () => {
		const ids = ['a', 'b', 'c', 'd', 'e'];
		const { disk, file } = opened();
		for (const id of ids) file.append([row(id)]);
		const each = (disk.getSize() - headSize) / ids.length;
		fc.assert(
			fc.property(
				fc.integer({ min: headSize, max: disk.getSize() - 1 }),
				fc.integer({ min: 1, max: 255 }),
				(at, noise) => {
					const bytes = bytesOf(disk);
					bytes[at] = (bytes[at] ?? 0) ^ noise;
					const hit = ids[Math.floor((at - headSize) / each)];
					const found = rowsOf(opened(bytes, null).file);
					expect(found).toEqual(ids.filter((id) => id !== hit).map((id) => row(id)));
				}
			),
			{ numRuns: 500 }
		);
	});

	it('never gives a record that was not written, whatever the noise in it', () => {
		const { disk, file } = opened();
		file.append([row('a'), row('b'), row('c')]);
		const known = [row('a'), row('b'), row('c')];
		const noise = fc.uint8Array({ minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(fc.nat(disk.getSize()), noise, (at, piece) => {
				const bytes = bytesOf(disk);
				bytes.set(piece.subarray(0, bytes.length - at), at);
				const again = SafetyFile.open(fileInMemory(bytes), slots());
				for (const found of again ? rowsOf(again) : []) expect(known).toContainEqual(found);
			}),
			{ numRuns: 500 }
		);
	});

	it('is whole as a snapshot only with its last frame and every record before it', () => {
		const { disk, file } = opened();
		file.append([row('a'), row('b')]);
		expect(file.isWhole).toBe(false);
		file.finish();
		expect(file.isWhole).toBe(true);
		const bytes = bytesOf(disk);
		expect(opened(bytes.slice(0, -1), null).file.isWhole).toBe(false);
		bytes.fill(0, headSize, headSize + 20);
		expect(opened(bytes, null).file.isWhole).toBe(false);
	});

	it('holds what it held when there is no room for more', () => {
		const disk = fileInMemory(new Uint8Array());
		let room = Infinity;
		const full: SyncFile = {
			...disk,
			write: (bytes, { at }) =>
				at + bytes.length > room
					? disk.write(bytes.slice(0, Math.max(0, room - at)), { at })
					: disk.write(bytes, { at })
		};
		const file = SafetyFile.open(full, slots());
		file?.append([row('a')]);
		room = disk.getSize() + 10;
		expect(() => file?.append([row('b'), row('c')])).toThrow('full');
		expect(file && rowsOf(file)).toEqual([row('a')]);
		room = Infinity;
		file?.append([row('d')]);
		expect(file && rowsOf(file)).toEqual([row('a'), row('d')]);
	});

	it('has the old slots or the new ones wherever a kill stops a change, and no old ones afterwards', () => {
		const { disk, file } = opened();
		file.append([row('a')]);
		const before = bytesOf(disk);
		const writes: { readonly at: number; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];
		const seen = fileInMemory(before.slice());
		const watched: SyncFile = {
			...seen,
			write(bytes, { at }) {
				writes.push({ at, bytes });
				return seen.write(bytes, { at });
			}
		};
		SafetyFile.open(watched, null)?.writeSlots(slots(2));
		const stages = writes.flatMap((_, n) => [0, 0.5, 1].map((share) => ({ n, share })));
		for (const { n, share } of stages) {
			const bytes = before.slice();
			for (const { at, bytes: piece } of writes.slice(0, n)) bytes.set(piece, at);
			const last = writes[n];
			if (last) bytes.set(last.bytes.subarray(0, last.bytes.length * share), last.at);
			const again = opened(bytes, null).file;
			expect([1, 2]).toContain(again.slots.generation);
			expect(rowsOf(again)).toEqual([row('a')]);
		}
		const after = Buffer.from(bytesOf(seen));
		expect(after.includes(Buffer.from(slots(2)))).toBe(true);
		expect(after.includes(Buffer.from(slots(1)))).toBe(false);
	});

	it('takes up records whose head is lost, when slots are given', () => {
		const { disk, file } = opened();
		file.append([row('a')]);
		const bytes = bytesOf(disk);
		bytes.fill(0, 0, headSize);
		expect(SafetyFile.open(fileInMemory(bytes), null)).toBeNull();
		const again = opened(bytes, slots(3)).file;
		expect(rowsOf(again)).toEqual([row('a')]);
		expect(again.slots).toEqual(readSlots(slots(3)));
	});
});
