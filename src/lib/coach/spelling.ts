const shortest = 7;

/**
 * Finds the word of a vocabulary that was meant by one with a slip: two letters changed about, a letter
 * doubled or not, one left out. Short words are left alone, since they are one slip from too many others.
 */
export class Spelling {
	readonly #known: ReadonlySet<string>;
	readonly #own: Readonly<Record<string, string>>;
	readonly #single = new Map<string, string>();
	readonly #seen = new Map<string, string>();

	constructor(known: ReadonlySet<string>, own: Readonly<Record<string, string>>) {
		this.#known = known;
		this.#own = own;
		for (const word of known)
			if (word.length >= shortest) this.#single.set(withoutDoubles(word), word);
	}

	/** The word as patterns know it. */
	meant(word: string): string {
		const own = Object.hasOwn(this.#own, word) ? this.#own[word] : undefined;
		if (own) return own;
		if (word.length < shortest - 1 || word.length > 24 || this.#known.has(word)) return word;
		const seen = this.#seen.get(word);
		if (seen !== undefined) return seen;
		const found = this.#find(word);
		if (this.#seen.size > 5000) this.#seen.clear();
		this.#seen.set(word, found);
		return found;
	}

	#find(word: string): string {
		const same = this.#single.get(withoutDoubles(word));
		if (same) return same;
		for (let at = 1; at < word.length - 1; at++) {
			const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
			if (swapped.length >= shortest && this.#known.has(swapped)) return swapped;
		}
		return word;
	}
}

const withoutDoubles = (word: string): string => word.replace(/(.)\1/gu, '$1');
