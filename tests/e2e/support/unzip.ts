import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;

/**
 * One file of a zip, read as any office program does.
 * @throws Error when the zip or the file in it is not there
 */
export function unzip(zip: Buffer, name: string): Buffer {
	const file = unzipAll(zip).get(name);
	if (!file) throw new Error(`The zip has no ${name}.`);
	return file;
}

/**
 * Every file of a zip by its name, read by its directory (APPNOTE 4.3).
 * @throws Error when it is no zip
 */
export function unzipAll(zip: Buffer): ReadonlyMap<string, Buffer> {
	const files = new Map<string, Buffer>();
	let end = zip.length - 22;
	while (end >= 0 && zip.readUInt32LE(end) !== endOfDirectory) end--;
	if (end < 0) throw new Error('This is no zip.');
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [nameSize, extra, comment] = [28, 30, 32].map((by) => zip.readUInt16LE(at + by));
		const name = zip.toString('utf8', at + 46, at + 46 + (nameSize ?? 0));
		files.set(name, contentAt(zip, at));
		at += 46 + (nameSize ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return files;
}

function contentAt(zip: Buffer, entry: number): Buffer {
	const isDeflated = zip.readUInt16LE(entry + 10) === 8;
	const size = zip.readUInt32LE(entry + 20);
	const local = zip.readUInt32LE(entry + 42);
	const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
	const bytes = zip.subarray(start, start + size);
	return isDeflated ? inflateRawSync(bytes) : bytes;
}
