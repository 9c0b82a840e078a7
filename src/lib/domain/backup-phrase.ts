import { phraseWords } from './phrase-words';
import { normaliseRecoveryCode } from './recovery-code';

/** How many words are offered: 50 bits, which scrypt makes slow to guess. */
const length = 5;
/** The least a passphrase of her own may have. */
export const shortestPhrase = 12;

/** Five words drawn at random, with spaces between. */
export function newPhrase(): string {
	const drawn = crypto.getRandomValues(new Uint16Array(length));
	// the list has 1,024 words, so that every one is as likely as the others
	return [...drawn].map((number) => phraseWords[number % phraseWords.length]).join(' ');
}

const plainly = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/**
 * A passphrase as it locks a backup: a recovery code in its one form, else one form of each letter, one space
 * between words, none around.
 */
export function tidyPhrase(text: string): string {
	return normaliseRecoveryCode(text) ?? plainly(text);
}

/**
 * What she may have meant by what she typed: a recovery code, the words as they are, and as they were offered
 * (small letters, one space), where a keyboard made a capital or she put hyphens or commas between.
 */
export function phraseReadings(text: string): readonly string[] {
	const asIs = plainly(text);
	const offered = plainly(asIs.toLowerCase().replace(/[-–—_.,;/]+/g, ' '));
	return [...new Set([tidyPhrase(text), asIs, offered])];
}

/** What is wrong with a passphrase of her own, as a sentence, or `null`. */
export function checkPhrase(text: string): string | null {
	const count = [...tidyPhrase(text)].length;
	if (count === 0) return 'Type the words first.';
	if (count < shortestPhrase)
		return `That is easy to guess. Use at least ${shortestPhrase} characters; four words or more are best.`;
	return null;
}
