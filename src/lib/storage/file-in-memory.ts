import type { SyncFile } from './safety-file';
import type { Bytes } from './seal';

/** Bytes that read as a file; writing to it changes nothing on the disk. */
export function fileInMemory(bytes: Bytes): SyncFile {
	let now = bytes;
	return {
		getSize: () => now.length,
		read(into, { at }) {
			const piece = now.subarray(at, at + into.length);
			into.set(piece);
			return piece.length;
		},
		write(more, { at }) {
			const longer = new Uint8Array(Math.max(now.length, at + more.length));
			longer.set(now);
			longer.set(more, at);
			now = longer;
			return more.length;
		},
		truncate(size) {
			const cut = new Uint8Array(size);
			cut.set(now.subarray(0, size));
			now = cut;
		},
		flush: () => undefined,
		close: () => undefined
	};
}
