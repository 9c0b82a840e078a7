import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tableBlocks } from './leveldb';

export interface Hit {
	readonly word: string;
	readonly file: string;
	readonly encoding: 'utf-8' | 'utf-16' | 'raw';
}

type Needle = { readonly encoding: Hit['encoding']; readonly bytes: Buffer };

function needles(word: string | Uint8Array): Needle[] {
	if (typeof word !== 'string') return keyNeedles(Buffer.from(word));
	return [
		{ encoding: 'utf-8', bytes: Buffer.from(word, 'utf8') },
		{ encoding: 'utf-16', bytes: Buffer.from(word, 'utf16le') },
		{ encoding: 'utf-8', bytes: Buffer.from(encodeURIComponent(word), 'utf8') }
	];
}

/** A key as it is, and as the texts that bytes are written as. */
function keyNeedles(key: Buffer): Needle[] {
	const hex = key.toString('hex');
	// without its end, which depends on what comes behind
	const texts = [hex, hex.toUpperCase(), key.toString('base64').slice(0, -3)];
	texts.push(key.toString('base64url').slice(0, -2), [...key].join(','), [...key].join(', '));
	return [
		{ encoding: 'raw', bytes: key },
		...texts.flatMap((text): Needle[] => [
			{ encoding: 'utf-8', bytes: Buffer.from(text, 'utf8') },
			{ encoding: 'utf-16', bytes: Buffer.from(text, 'utf16le') }
		])
	];
}

const nameOf = (word: string | Uint8Array): string =>
	typeof word === 'string' ? word : Buffer.from(word).toString('hex');

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
 * tables, as utf-8, utf-16 and in the form that addresses have; for keys given as bytes, also as hex, base64
 * and lists of numbers. Close the browser first to see all
 * that it writes at its end. Use made-up words that are long (ten letters and more), in lower case and
 * unlike any other: Snappy may split what it has seen before, and addresses lose capitals.
 * @returns one hit for each word, file and encoding; none is what a test hopes for
 */
export async function searchProfile(
	dir: string,
	words: readonly (string | Uint8Array)[]
): Promise<Hit[]> {
	if (words.some(({ length }) => length === 0)) throw new Error('Nothing is in every file.');
	const wanted = words.map((word) => ({ word: nameOf(word), needles: needles(word) }));
	const hits = new Map<string, Hit>();
	for (const file of await filesBelow(dir)) {
		const texts = readings(await read(file));
		for (const { word, needles } of wanted)
			for (const { encoding, bytes } of needles)
				if (texts.some((text) => text.includes(bytes)))
					hits.set(`${word} ${file} ${encoding}`, {
						word,
						file: file.slice(dir.length + 1),
						encoding
					});
	}
	return [...hits.values()];
}
