import type { Kind } from '$lib/domain/records';
import { crc32 } from './crc';
import type { Row } from './schema';
import type { Bytes } from './seal';

/*
 * How records lie in a file of the safety copy, one frame after the other:
 * mark (4), length of the body (4), CRC-32 of the body (4), body. A body is its type (1), the length of its
 * head (2), the head as JSON, and for a record the sealed bytes. Numbers are big-endian. What a crash tore or
 * a disk garbled fails its sum; the reader looks for the next mark and goes on from there.
 */
const mark = [0xaf, 0x7e, 0x52, 0x57] as const;
const lead = 12;
const types = { record: 1, end: 2 } as const;
/** Longer than any frame can be: a length beyond it is garbage. */
const longest = 64 * 2 ** 20;
const utf8 = new TextEncoder();

/** Bytes that can be read piece by piece: a file's, or some in memory. */
export interface Source {
	readonly size: number;
	/** `length` bytes from `at`; fewer at the end. */
	read(at: number, length: number): Bytes;
}

/** What a record's frame says in the clear: no more than IndexedDB does. */
export interface FrameHead {
	readonly id: string;
	readonly kind: Kind;
	readonly rev: number;
	readonly seq: number;
}

/** Closes a snapshot, which is whole only with it. */
export interface EndHead {
	/** How many records stand before it. */
	readonly end: number;
}

/** A frame that was found whole, and where it lies. */
export interface Found {
	readonly head: FrameHead | EndHead;
	readonly at: number;
	readonly length: number;
}

/** A record as a frame. */
export function recordFrame({ id, kind, rev, seq, sealed }: Row): Bytes {
	return frame(types.record, { id, kind, rev, seq }, sealed);
}

/** The last frame of a snapshot of `count` records. */
export function endFrame(count: number): Bytes {
	return frame(types.end, { end: count }, new Uint8Array());
}

function frame(type: number, head: FrameHead | EndHead, rest: Bytes): Bytes {
	const json = utf8.encode(JSON.stringify(head));
	const bytes = new Uint8Array(lead + 3 + json.length + rest.length);
	const view = new DataView(bytes.buffer);
	bytes.set(mark);
	view.setUint32(4, bytes.length - lead);
	bytes[lead] = type;
	view.setUint16(lead + 1, json.length);
	bytes.set(json, lead + 3);
	bytes.set(rest, lead + 3 + json.length);
	view.setUint32(8, crc32(bytes.subarray(lead)));
	return bytes;
}

/** The record in a whole frame, as `found` by `eachFrame`. */
export function rowOf(bytes: Bytes, head: FrameHead): Row {
	const json = new DataView(bytes.buffer, bytes.byteOffset).getUint16(lead + 1);
	return { ...head, sealed: bytes.slice(lead + 3 + json) };
}

/** Every whole frame from `from` on, in order. Gives where the last one ends; `from` when there is none. */
export function eachFrame(source: Source, from: number, onframe: (found: Found) => void): number {
	let end = from;
	for (let at = from; at + lead <= source.size;) {
		const found = frameAt(source, at);
		if (found) {
			onframe(found);
			end = at = found.at + found.length;
		} else at = nextMark(source, at + 1);
	}
	return end;
}

function frameAt(source: Source, at: number): Found | null {
	const first = source.read(at, lead);
	if (first.length < lead || mark.some((byte, n) => first[n] !== byte)) return null;
	const view = new DataView(first.buffer, first.byteOffset);
	const length = view.getUint32(4);
	if (length < 3 || length > longest || at + lead + length > source.size) return null;
	const body = source.read(at + lead, length);
	if (body.length < length || crc32(body) !== view.getUint32(8)) return null;
	const json = new DataView(body.buffer, body.byteOffset).getUint16(1);
	const head = JSON.parse(new TextDecoder().decode(body.subarray(3, 3 + json))) as Found['head']; // its sum says that frame() wrote it
	return { head, at, length: lead + length };
}

/** Where the next mark may begin, at `from` or after; the end when there is none. */
function nextMark(source: Source, from: number): number {
	const step = 65_536;
	for (let at = from; at < source.size; at += step) {
		const piece = source.read(at, step + mark.length - 1);
		for (let n = piece.indexOf(mark[0]); n >= 0; n = piece.indexOf(mark[0], n + 1))
			if (mark.every((byte, k) => piece[n + k] === byte)) return at + n;
	}
	return source.size;
}
