import { findIdentifiers } from '$lib/coach/identifiers';
import { readOnceList } from '$lib/coach/read-once';
import { referencesId } from '$lib/domain/library';
import { cleanPaste } from '$lib/domain/text';
import type { Block, PackDocument, Runs, Section } from '$lib/export/document';
import { passOf, type NameLists } from './name-lists';
import {
	copyPieces,
	packPieces,
	type CopyWords,
	type PackWords,
	type Piece,
	type Pieces
} from './pack-pieces';
import type { FoundPlace, FoundWords, PackCheck } from './pack-view';

/** Something found in one item: an entry, a target, a line of the plan. */
type Hit = Omit<FoundWords, 'times' | 'places'> & { readonly place: FoundPlace };

/** The confidentiality check of a pack; keep it for the next pack of the same entries, which it knows then. */
export class PackChecker {
	readonly #watchlist: readonly string[];
	readonly #pass: (text: string) => string | null;
	readonly #known = new WeakMap<object, readonly Hit[]>();

	constructor(lists: NameLists) {
		this.#watchlist = lists.watchlist;
		this.#pass = passOf(lists);
	}

	/**
	 * What may identify somebody, the surest first, and the words to read once. Only what stands in the pack
	 * counts, and its title, which names the file; nothing else of what she put on its cover or of the list of
	 * references.
	 */
	check(doc: PackDocument, words: PackWords): PackCheck {
		const sections = doc.sections.filter(({ id }) => id !== referencesId);
		const inPack = squash(sections.flatMap(linesOfSection).join('\n'));
		const isThere = (text: string): boolean => inPack.includes(squash(cleanPaste(text)));
		const items = packPieces(words);
		const hits = items.flatMap(([item, pieces]) => this.#hitsIn(item, pieces));
		// the title is the file's name and a property of the document too
		const own = Object.values(words.profile ?? {}).join('\n');
		const titled = this.#hitsOf({ place: packPlace, text: doc.title }).filter(
			({ text }) => !own.includes(text)
		);
		return {
			found: grouped([...titled, ...hits.filter((hit) => isThere(hit.text))]),
			readOnce: readOnceList(toRead(items, ['unit', 'placement'])).filter(({ text }) =>
				isThere(text)
			)
		};
	}

	/** The same of words as they are, whether or not they would stand in a pack: for a copy of everything. */
	checkAll(words: CopyWords): PackCheck {
		const items = copyPieces(words);
		return {
			found: grouped(items.flatMap(([item, pieces]) => this.#hitsIn(item, pieces))),
			readOnce: readOnceList(toRead(items, ['unit']))
		};
	}

	#hitsIn(item: object, pieces: readonly Piece[]): readonly Hit[] {
		const known = this.#known.get(item);
		if (known) return known;
		const hits = pieces.flatMap((piece) => this.#hitsOf(piece));
		this.#known.set(item, hits);
		return hits;
	}

	#hitsOf({ place, text }: Piece): readonly Hit[] {
		return findIdentifiers(text, { watchlist: this.#watchlist }).flatMap((one): Hit[] => {
			const kept = this.#pass(one.text);
			const { text, type, severity, why } = one;
			return kept === null ? [] : [{ text, type, severity, why, kept, place }];
		});
	}
}

/**
 * What she reads once is what she wrote, without `others`: the words of a unit are mostly those of whoever set
 * it, and a pack shows of a placement what the paper log asks for.
 */
const toRead = (items: Pieces, others: readonly FoundPlace['is'][]): string =>
	items
		.flatMap(([, pieces]) =>
			pieces.filter(({ place, isId }) => !isId && !others.includes(place.is))
		)
		.map(({ text }) => text)
		.join('\n');

const packPlace: FoundPlace = {
	is: 'pack',
	id: '',
	name: 'This pack',
	field: 'Its title, which is the name of the file too'
};

const order = ['stop', 'check', 'think'];

/** Each thing found once, with all its places. */
function grouped(hits: readonly Hit[]): readonly FoundWords[] {
	const groups = new Map<string, { first: Hit; times: number; places: Map<string, FoundPlace> }>();
	for (const hit of hits) {
		const key = `${hit.type} ${hit.severity} ${squash(hit.text)}`;
		const group = groups.get(key) ?? { first: hit, times: 0, places: new Map() };
		group.times++;
		group.places.set(`${hit.place.id} ${hit.place.field}`, hit.place);
		groups.set(key, group);
	}
	return [...groups.values()]
		.map(({ first, times, places }) => ({
			text: first.text,
			type: first.type,
			severity: first.severity,
			why: first.why,
			kept: first.kept,
			times,
			places: [...places.values()]
		}))
		.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plain = (runs: Runs): string => runs.map((run) => run.text).join('');

/** The lines of a block that can hold her words; the cover's own are what she chose to show. */
function linesOfSection({ title, blocks }: Section): readonly string[] {
	return [title, ...blocks.flatMap(linesOf)];
}

/** Lines of the cover that she filled in elsewhere, not on the cover itself. */
const fromElsewhere = new Set(['Programme', 'Unit', 'Placement']);

function linesOf(block: Block): readonly string[] {
	switch (block.is) {
		case 'heading':
			return [block.text];
		case 'paragraph':
			return [plain(block.runs)];
		case 'list':
			return block.items.map(plain);
		case 'table':
			return block.rows.flatMap((row) => row.flatMap((cell) => cell.map(plain)));
		case 'passage':
			return [...block.paragraphs.map(plain), ...block.whys, plain(block.source)];
		case 'facts':
			return block.rows.flatMap(({ label, words }) => (fromElsewhere.has(label) ? [words] : []));
		case 'cover':
		case 'key':
		case 'figure':
		case 'contents':
		case 'signatures':
		case 'room':
			return [];
	}
}
