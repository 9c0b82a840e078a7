/** Stands for what belongs to a word and says nothing of it: an accent by itself, a letter of a script without capitals. */
const silent = 'ª';
/** Stands for what is no part of any word. */
const blank = '\u0001';

const signs: Readonly<Record<string, string>> = {
	...{ '’': "'", '‘': "'", '‛': "'", ʼ: "'", '′': "'", '“': '"', '”': '"', '„': '"', '…': '.' },
	...{
		'´': "'",
		'«': '"',
		'»': '"',
		'\u00a0': ' ',
		'\u00ad': '-',
		'·': '.',
		'²': '2',
		'³': '3',
		'¹': '1'
	},
	...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '*', '•': '*', '\u2028': '\n', '\u2029': '\n' }
};
const letters: Readonly<Record<string, string>> = {
	...{ ł: 'l', đ: 'd', ħ: 'h', ı: 'i', œ: 'o', ŋ: 'n', ə: 'e', ɓ: 'b', ɗ: 'd', ƙ: 'k', ŧ: 't' }
};

const known = new Map<number, string>();

/** Of the signs of Latin-1, those that are letters, digits or signs of ASCII stay; from ª on there are letters alone. */
const isPlain = (code: number): boolean =>
	code < 128 || code === 0xaa || (code >= 0xc0 && code < 256 && code !== 0xd7 && code !== 0xf7);

/**
 * The text in letters of Latin-1, as long as it was and with everything at its place: curly signs are straight,
 * letters of other alphabets their nearest ("Łukasz" is "Lukasz"), digits are digits, and `[A-Za-zª-ÿ]` are all
 * letters, `[A-ZÀ-Þ]` the capitals, `[a-zß-ÿ]` the small ones. The finders read this, because a pattern for all
 * letters of the world is compiled to a hundred times the code of one for these, and an engine that has had too
 * much of such code makes slow code of all patterns that come after.
 */
export function plainLetters(text: string): string {
	const codes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (isPlain(unit)) codes[at] = unit;
		else {
			const code = text.codePointAt(at) ?? unit;
			codes[at] = plainOf(code).charCodeAt(0);
			if (code > 0xffff) codes[++at] = (codes[at - 1] === 1 ? blank : silent).charCodeAt(0);
		}
	}
	return fromCodes(codes);
}

function plainOf(code: number): string {
	let plain = known.get(code);
	if (plain === undefined) {
		if (known.size > 5000) known.clear();
		known.set(code, (plain = plainSign(String.fromCodePoint(code))));
	}
	return plain;
}

function plainSign(sign: string): string {
	const own = signs[sign];
	if (own !== undefined) return own;
	if (/\s/.test(sign)) return ' ';
	const [base = ''] = sign.normalize('NFKD');
	if (isPlain(base.charCodeAt(0)) && base !== '') return base;
	if (/\p{N}/u.test(sign)) return '0';
	if (!/[\p{L}\p{M}]/u.test(sign)) return blank;
	const small = sign.toLowerCase();
	const isCapital = small !== sign;
	if (!isCapital && sign.toUpperCase() === sign) return silent;
	const letter = letters[small] ?? 'x';
	return isCapital ? letter.toUpperCase() : letter;
}

/** A string out of codes is held in one byte a letter; `replace` on one of two bytes stays one of two. */
function fromCodes(codes: Uint8Array): string {
	const step = 8192;
	let text = '';
	for (let from = 0; from < codes.length; from += step)
		text += String.fromCharCode(...codes.subarray(from, from + step));
	return text;
}

/** Without the signs that only hold a place. */
export const withoutSilent = (word: string): string =>
	word.includes(silent) ? word.replaceAll(silent, '') : word;
