/**
 * Reads the blocks of a LevelDB table file (.ldb), which Chromium compresses with Snappy, so that a
 * search can see the bytes that are in them. Layout: LevelDB's doc/table_format.md; Snappy's
 * format_description.txt. Log files (.log) are not compressed and need none of this.
 */
const footerSize = 48;
const magic = Buffer.from('57fb808b247547db', 'hex');
const snappy = 1;

interface Handle {
	readonly offset: number;
	readonly size: number;
}

class Reader {
	constructor(
		readonly bytes: Buffer,
		public at = 0
	) {}

	varint(): number {
		let value = 0;
		for (let scale = 1; ; scale *= 128) {
			const byte = this.bytes.readUInt8(this.at++);
			value += (byte & 127) * scale;
			if (byte < 128) return value;
		}
	}

	handle(): Handle {
		return { offset: this.varint(), size: this.varint() };
	}

	take(length: number): Buffer {
		const part = this.bytes.subarray(this.at, this.at + length);
		this.at += length;
		return part;
	}
}

/** The length of a literal and where it starts, or the length and distance of a copy. */
function snappyTag(reader: Reader): { length: number; distance: number } {
	const tag = reader.bytes.readUInt8(reader.at++);
	const upper = tag >> 2;
	if ((tag & 3) === 0) {
		const extra = upper - 59;
		const length = extra < 1 ? upper : reader.take(extra).readUIntLE(0, extra);
		return { length: length + 1, distance: 0 };
	}
	if ((tag & 3) === 1) {
		const low = reader.bytes.readUInt8(reader.at++);
		return { length: (upper & 7) + 4, distance: ((tag >> 5) << 8) | low };
	}
	const width = (tag & 3) === 2 ? 2 : 4;
	return { length: upper + 1, distance: reader.take(width).readUIntLE(0, width) };
}

/** @throws RangeError when the bytes are not Snappy's */
export function unsnappy(bytes: Buffer): Buffer {
	const reader = new Reader(bytes);
	const out = Buffer.alloc(reader.varint());
	let at = 0;
	while (reader.at < bytes.length) {
		const { length, distance } = snappyTag(reader);
		if (distance > at) throw new RangeError('A copy from before the start.');
		if (distance === 0) reader.take(length).copy(out, at);
		// Byte by byte: a copy may overlap what it makes.
		else for (let i = 0; i < length; i++) out[at + i] = out[at + i - distance] ?? 0;
		at += length;
	}
	return out;
}

function block(file: Buffer, { offset, size }: Handle): Buffer {
	const bytes = file.subarray(offset, offset + size);
	return file.readUInt8(offset + size) === snappy ? unsnappy(bytes) : bytes;
}

/** The values of an index block: where each data block lies. */
function handlesIn(index: Buffer): Handle[] {
	const restarts = index.readUInt32LE(index.length - 4);
	const reader = new Reader(index.subarray(0, index.length - 4 - restarts * 4));
	const handles: Handle[] = [];
	while (reader.at < reader.bytes.length) {
		reader.varint();
		const [unshared, size] = [reader.varint(), reader.varint()];
		reader.take(unshared);
		handles.push(new Reader(reader.take(size)).handle());
	}
	return handles;
}

/**
 * The uncompressed data blocks of a LevelDB table.
 * @returns null when the file is none
 * @throws RangeError when it is one, and broken
 */
export function tableBlocks(file: Buffer): Buffer[] | null {
	if (file.length < footerSize || !file.subarray(-8).equals(magic)) return null;
	const footer = new Reader(file.subarray(-footerSize));
	footer.handle();
	return handlesIn(block(file, footer.handle())).map((handle) => block(file, handle));
}
