/** One piece of a word pattern. */
export type Piece =
	/** One word; `form` says what may vary: nothing, its ending by the rules of verbs, its end or its start. */
	| { readonly is: 'word'; readonly word: string; readonly form: Form; readonly capital: boolean }
	| { readonly is: 'list'; readonly name: string }
	| {
			readonly is: 'choice';
			readonly of: readonly (readonly Piece[])[];
			readonly optional: boolean;
	  }
	/** Up to so many words of any kind. */
	| { readonly is: 'gap'; readonly most: number };
export type Form = 'exact' | 'verb' | 'start' | 'end';

/** What is wrong with a pattern, as a whole sentence without its full stop. */
export class PatternError extends Error {
	override readonly name = 'PatternError';
}

const longestGap = 6;
const mostGaps = 3;
const part = /\s*(?:<(\d)>|\{([a-z-]+)\}|([()[\]|])|([^\s()[\]{}|<>]+))/y;
const wordShape = /^(\^)?(\*)?((?:#[a-z]+)|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)([*~])?$/u;

/**
 * The pieces of a word pattern (README.md in templates has its rules). Patterns stay short and their gaps
 * few, so that trying one at a word costs no more than a fixed number of steps. Throws a `PatternError`.
 */
export function parsePattern(text: string): readonly Piece[] {
	const reader = new Reader(text);
	const pieces = reader.sequence(0);
	if (!reader.isAtEnd) throw new PatternError(`there is a "${reader.sign}" too many in "${text}"`);
	const gaps = pieces.filter((one) => one.is === 'gap').length;
	if (gaps > mostGaps) throw new PatternError(`"${text}" has more than ${mostGaps} gaps`);
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) throw new PatternError('a pattern needs a word');
	if (first.is === 'gap' || last.is === 'gap')
		throw new PatternError(`"${text}" begins or ends with a gap`);
	if (pieces.every((one) => one.is === 'choice' && one.optional))
		throw new PatternError(`"${text}" needs a word that is not in round brackets`);
	return pieces;
}

class Reader {
	#at = 0;
	/** The bracket or bar that ended the last sequence, or '' at the end. */
	sign = '';

	constructor(readonly text: string) {}

	get isAtEnd(): boolean {
		return this.sign === '';
	}

	sequence(depth: number): readonly Piece[] {
		if (depth > 3) throw new PatternError(`the brackets in "${this.text}" are nested too deeply`);
		const pieces: Piece[] = [];
		for (;;) {
			if (this.text.slice(this.#at).trim() === '') {
				this.sign = '';
				return pieces;
			}
			part.lastIndex = this.#at;
			const found = part.exec(this.text);
			if (!found) throw new PatternError(`"${this.text}" cannot be read here`);
			this.#at = part.lastIndex;
			const [, gap, list, sign, word] = found;
			if (gap) pieces.push(gapOf(Number(gap), depth, this.text));
			else if (list) pieces.push({ is: 'list', name: list });
			else if (word) pieces.push(wordOf(word));
			else if (sign === '(' || sign === '[') pieces.push(this.#choice(sign, depth));
			else {
				this.sign = sign ?? '';
				return pieces;
			}
		}
	}

	#choice(open: '(' | '[', depth: number): Piece {
		const of: (readonly Piece[])[] = [];
		do {
			const one = this.sequence(depth + 1);
			if (one.length === 0) throw new PatternError(`there is an empty choice in "${this.text}"`);
			of.push(one);
		} while (this.sign === '|');
		const close = open === '(' ? ')' : ']';
		if (this.sign !== close) throw new PatternError(`a "${close}" is missing in "${this.text}"`);
		return { is: 'choice', of, optional: open === '(' };
	}
}

function gapOf(most: number, depth: number, text: string): Piece {
	if (depth > 0 && most > 2)
		throw new PatternError(`a gap in brackets has 2 words at most, not as in "${text}"`);
	if (most < 1 || most > longestGap)
		throw new PatternError(`a gap has 1 to ${longestGap} words, not ${most}`);
	return { is: 'gap', most };
}

function wordOf(text: string): Piece {
	const [, capital, before, word = '', after] = wordShape.exec(text) ?? [];
	if (!word || (before && after)) throw new PatternError(`"${text}" is no word of a pattern`);
	const form = before ? 'end' : after === '*' ? 'start' : after === '~' ? 'verb' : 'exact';
	if ((form === 'start' || form === 'end') && word.length < 2)
		throw new PatternError(`"${text}" would fit far too many words`);
	return { is: 'word', word: word.toLowerCase(), form, capital: capital !== undefined };
}
