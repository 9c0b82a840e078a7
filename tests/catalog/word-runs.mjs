// Runs of ten words as short hashes: whether two texts share one can be asked without either text.
import { createHash } from 'node:crypto';

/** How many words in a row make a copied passage. */
export const runLength = 10;
/** Bytes kept of each hash: few enough for a small file, enough that two runs meet by chance once in ten thousand tests. */
export const hashBytes = 5;

/**
 * The words of a text as they are compared: small letters and digits only. A hyphen joins, so that a
 * word which a page broke in two is the same word again.
 * @param {string} text
 * @returns {string[]}
 */
export function plainWords(text) {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}'’‘]/gu, '')
		.replace(/[-‐‑]\s*/g, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word);
}

/**
 * Every run of ten words in a text, with its hash in hexadecimal; none for a shorter text.
 * @param {string} text
 * @returns {{ run: string, hash: string }[]}
 */
export function runsOf(text) {
	const words = plainWords(text);
	return words.slice(runLength - 1).map((_, i) => {
		const run = words.slice(i, i + runLength).join(' ');
		return {
			run,
			hash: createHash('sha256')
				.update(run)
				.digest('hex')
				.slice(0, hashBytes * 2)
		};
	});
}
