import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unsnappy } from '../e2e/support/leveldb';
import { searchProfile } from '../e2e/support/search-profile';

let dir = '';
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'afterword-profile-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** 21 bytes: a literal of eight, copies of eight and of four from eight before, a literal of one. */
const packed = Buffer.concat([
	Buffer.from([21, 7 << 2]),
	Buffer.from('bramble '),
	Buffer.from([(4 << 2) | 1, 8, 1, 8, 0]),
	Buffer.from('w')
]);

/** A table of one block, as LevelDB writes it: the block, an index of one line, the footer. */
function table(block: Buffer): Buffer {
	const typed = Buffer.concat([block, Buffer.from([1, 0, 0, 0, 0])]);
	const line = Buffer.from([0, 1, 2, 'k'.charCodeAt(0), 0, block.length]);
	const index = Buffer.concat([line, Buffer.from([0, 0, 0, 0, 1, 0, 0, 0])]);
	const footer = Buffer.alloc(48);
	footer.set([0, 0, typed.length, index.length]);
	footer.set(Buffer.from('57fb808b247547db', 'hex'), 40);
	return Buffer.concat([typed, index, Buffer.from([0, 0, 0, 0, 0]), footer]);
}

describe('a learner’s words are looked for in a browser’s profile', () => {
	it('in raw files, in either encoding, and as addresses have them', async () => {
		writeFileSync(join(dir, 'a'), 'x quillfeather x');
		writeFileSync(join(dir, 'b'), Buffer.from('x quillfeather x', 'utf16le'));
		writeFileSync(join(dir, 'c'), 'http://localhost/?q=caf%C3%A9bramble');
		expect(await searchProfile(dir, ['quillfeather', 'cafébramble', 'nevertyped'])).toEqual([
			{ word: 'quillfeather', file: 'a', encoding: 'utf-8' },
			{ word: 'quillfeather', file: 'b', encoding: 'utf-16' },
			{ word: 'cafébramble', file: 'c', encoding: 'utf-8' }
		]);
	});

	it('in the compressed blocks of a database, where a word may stand in pieces', async () => {
		expect(unsnappy(packed).toString()).toBe('bramble bramble bramw');
		writeFileSync(join(dir, '000005.ldb'), table(packed));
		expect(await searchProfile(dir, ['bramble bramw'])).toHaveLength(1);
	});

	it('finds a key however it was written down, and refuses to look for nothing', async () => {
		const key = Buffer.from(
			'7f00ff10a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d',
			'hex'
		);
		const forms = {
			raw: Buffer.concat([Buffer.from('before'), key]),
			hex: Buffer.from(`{"key":"${key.toString('hex')}"}`, 'utf16le'),
			base64: Buffer.from(`"${key.toString('base64')}"`),
			numbers: Buffer.from(`[${[...key].join(',')}]`)
		};
		for (const [name, bytes] of Object.entries(forms)) writeFileSync(join(dir, name), bytes);
		const found = await searchProfile(dir, [key]);
		expect(new Set(found.map(({ file }) => file))).toEqual(new Set(Object.keys(forms)));
		expect(await searchProfile(dir, [Buffer.from(key).reverse()])).toEqual([]);
		await expect(searchProfile(dir, [new Uint8Array()])).rejects.toThrow();
	});
});
