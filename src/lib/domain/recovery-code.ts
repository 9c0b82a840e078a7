/**
 * Douglas Crockford's base 32 (crockford.com/base32.html): no I, L, O or U, so that nothing on paper can be
 * taken for something else.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What hands write and eyes read for one of them. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };
/** 26 letters of 5 bits: 130 random bits, which no one can guess. */
const randomLetters = 26;
const groupSize = 4;
/**
 * The largest prime below 32 x 32, so that two letters hold the remainder. It tells every single wrong letter
 * and every two neighbours in the wrong order: 32^k, 31 x 32^k and every difference of two letters leave a rest.
 */
const prime = 1021;

/** A new code: seven groups of four letters and numbers, such as `7K2M-…`. 130 bits are random, 10 are the check. */
export function newRecoveryCode(): string {
	// the low five bits of a random byte are as random as the byte
	const bytes = crypto.getRandomValues(new Uint8Array(randomLetters));
	const letters = Array.from(bytes, (byte) => alphabet[byte % 32]).join('');
	return grouped(letters + checkOf(letters));
}

/**
 * A code as she typed it, in the one form that is used everywhere: to open the lock, as the passphrase of a
 * backup, and on paper (capitals in groups of four with hyphens). Case, spaces and hyphens do not matter, and
 * O is taken for 0, I and L for 1, U for V. `null`: it has a slip in it, or is no code.
 */
export function normaliseRecoveryCode(text: string): string | null {
	const letters = Array.from(text.normalize('NFKC').toUpperCase())
		.filter((letter) => !/[\s\p{Dash}.,·]/u.test(letter))
		.map((letter) => lookalikes[letter] ?? letter)
		.join('');
	if (letters.length !== randomLetters + 2) return null;
	if (![...letters].every((letter) => alphabet.includes(letter))) return null;
	const [random, check] = [letters.slice(0, randomLetters), letters.slice(randomLetters)];
	return checkOf(random) === check ? grouped(letters) : null;
}

function checkOf(letters: string): string {
	let rest = 0;
	for (const letter of letters) rest = (rest * 32 + alphabet.indexOf(letter)) % prime;
	return `${alphabet[rest >> 5]}${alphabet[rest & 31]}`;
}

function grouped(letters: string): string {
	const groups: string[] = [];
	for (let at = 0; at < letters.length; at += groupSize)
		groups.push(letters.slice(at, at + groupSize));
	return groups.join('-');
}
