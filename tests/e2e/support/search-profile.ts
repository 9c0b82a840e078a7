import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tableBlocks } from './leveldb';

export interface Hit {
	readonly word: string;
	readonly file: string;
	readonly encoding: 'utf-8' | 'utf-16';
}

function needles(word: string): { encoding: Hit['encoding']; bytes: Buffer }[] {
	return [
		{ encoding: 'utf-8', bytes: Buffer.from(word, 'utf8') },
		{ encoding: 'utf-16', bytes: Buffer.from(word, 'utf16le') },
		{ encoding: 'utf-8', bytes: Buffer.from(encodeURIComponent(word), 'utf8') }
	];
}

/** The file as it lies there, and what is packed inside it. */
function readings(bytes: Buffer): Buffer[] {
	const isGzip = bytes.length > 2 && bytes.readUInt16BE(0) === 0x1f8b;
	return [bytes, ...(tableBlocks(bytes) ?? []), ...(isGzip ? [gunzipSync(bytes)] : [])];
}

async function read(file: string): Promise<Buffer> {
	try {
		return await readFile(file);
	} catch {
		// Locks, sockets and files that went away while we looked hold no words.
		return Buffer.alloc(0);
	}
}

/** Every path below a folder, those of its subfolders too. */
async function filesBelow(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Looks for words in every file of a browser's profile: in the raw bytes and in unpacked LevelDB
 * tables, as utf-8, utf-16 and in the form that addresses have. Close the browser first to see all
 * that it writes at its end. Use made-up words that are long (ten letters and more), in lower case and
 * unlike any other: Snappy may split what it has seen before, and addresses lose capitals.
 * @returns one hit for each word, file and encoding; none is what a test hopes for
 */
export async function searchProfile(dir: string, words: readonly string[]): Promise<Hit[]> {
	const hits = new Map<string, Hit>();
	for (const file of await filesBelow(dir)) {
		const texts = readings(await read(file));
		for (const word of words)
			for (const { encoding, bytes } of needles(word))
				if (texts.some((text) => text.includes(bytes)))
					hits.set(`${word} ${file} ${encoding}`, {
						word,
						file: file.slice(dir.length + 1),
						encoding
					});
	}
	return [...hits.values()];
}
