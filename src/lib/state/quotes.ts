import type { Highlight } from '$lib/domain/entry';
import type { Id } from '$lib/domain/ids';

/**
 * The words of each highlight as she wrote them last. A passage that is deleted key by key shrinks to its last
 * letter; what is remembered is the whole of it, from before only letters were taken out.
 */
export class Quotes {
	readonly #whole = new Map<Id, string>();

	constructor(highlights: readonly Highlight[]) {
		this.keep(highlights);
	}

	/** Remembers these highlights; one whose words are gone comes back with the whole of them. */
	keep(highlights: readonly Highlight[]): readonly Highlight[] {
		const kept = highlights.map((one) => {
			const known = this.#whole.get(one.id);
			if (known !== undefined && (one.gone || isThinned(known, one.quote)))
				return one.gone && one.quote !== known ? { ...one, quote: known } : one;
			this.#whole.set(one.id, one.quote);
			return one;
		});
		return kept.every((one, at) => one === highlights[at]) ? highlights : kept;
	}
}

/** Whether `now` is `before` with nothing but letters taken out. */
function isThinned(before: string, now: string): boolean {
	let at = 0;
	for (const letter of now) {
		at = before.indexOf(letter, at);
		if (at < 0) return false;
		at += letter.length;
	}
	return true;
}
