import type { CardName } from './library';
import { findIn, foldForSearch, queryWords } from './search';

/** A card's name with its words as the search compares them. */
interface Indexed {
	readonly name: CardName;
	readonly title: string;
	readonly also: string;
	readonly all: string;
}

/** Makes a search over cards: every word she typed must be there; where it stands decides the order. */
export function cardSearch(names: readonly CardName[]): (query: string) => readonly CardName[] {
	const index: readonly Indexed[] = names.map((name) => {
		const title = foldForSearch(name.title);
		const also = foldForSearch(name.also.join(' '));
		const rest = foldForSearch([name.summary, name.inText, name.year ?? ''].join(' '));
		return { name, title, also, all: `${title} ${also} ${rest}` };
	});
	return (query) => {
		const words = queryWords(query);
		if (words.length === 0) return [];
		return index
			.filter(({ all }) => findIn(all, words))
			.map((one) => ({ name: one.name, rank: rankOf(one, words) }))
			.sort((a, b) => a.rank - b.rank)
			.map(({ name }) => name);
	};
}

/** 0: the title begins with it; 1: it is in the title; 2: another name; 3: only in what it says. */
function rankOf({ title, also }: Indexed, words: readonly string[]): number {
	if (title.startsWith(words.join(' '))) return 0;
	if (findIn(title, words)) return 1;
	return findIn(`${title} ${also}`, words) ? 2 : 3;
}
