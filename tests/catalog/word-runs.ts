import { createHash } from 'node:crypto';

/** How many words in a row make a run. */
export const runLength = 10;

/** The words of a text as runs compare them: lower case, letters and digits only. */
export function wordsIn(text: string): readonly string[] {
	return (
		text
			.toLowerCase()
			.replace(/['’]/g, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** Every run of ten words, as a hash that gives nothing of the text away (6 bytes, in base 64). */
export function runHashes(words: readonly string[]): readonly string[] {
	return words.slice(0, Math.max(0, words.length - runLength + 1)).map((_, at) => {
		const run = words.slice(at, at + runLength).join(' ');
		return createHash('sha256').update(run).digest().subarray(0, 6).toString('base64');
	});
}
