import { findIdentifiers } from '$lib/coach/identifiers';
import { readOnceList } from '$lib/coach/read-once';
import { wordsOfAnswer, type Entry } from '$lib/domain/entry';
import { headOf, nameOf } from '$lib/domain/head';
import { referencesId } from '$lib/domain/library';
import type { PlanLine, Target } from '$lib/domain/plan';
import type { Placement, Profile } from '$lib/domain/settings';
import { cleanPaste } from '$lib/domain/text';
import type { Block, PackDocument, Runs } from '$lib/export/document';
import type { NameLists } from './name-lists';
import type { FoundPlace, FoundWords, PackCheck } from './pack-view';

/** What a pack is made of: every word of hers that could be in it. */
export interface PackWords {
	readonly entries: readonly Entry[];
	readonly targets: readonly Target[];
	readonly planLines: readonly PlanLine[];
	/** What she put on the cover; her own name may stand in the title too. */
	readonly profile?: Profile | null;
}

interface Piece {
	readonly place: FoundPlace;
	readonly text: string;
}
/** Something found in one item: an entry, a target, a line of the plan. */
type Hit = Pick<FoundWords, 'text' | 'type' | 'severity' | 'why'> & { readonly place: FoundPlace };

/** The confidentiality check of a pack; keep it for the next pack of the same entries, which it knows then. */
export class PackChecker {
	readonly #watchlist: readonly string[];
	readonly #noNames: ReadonlySet<string>;
	readonly #known = new WeakMap<object, readonly Hit[]>();

	constructor({ watchlist, noNames }: NameLists) {
		this.#watchlist = watchlist;
		this.#noNames = new Set(noNames.map((words) => words.toLowerCase()));
	}

	/**
	 * What may identify somebody, the surest first, and the words to read once. Only what stands in the pack
	 * counts, and its title, which names the file; nothing else of what she put on its cover or of the list of
	 * references.
	 */
	check(doc: PackDocument, words: PackWords): PackCheck {
		const sections = doc.sections.filter(({ id }) => id !== referencesId);
		const inPack = squash(sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)).join('\n'));
		const isThere = (text: string): boolean => inPack.includes(squash(cleanPaste(text)));
		const items = piecesByItem(words);
		const hits = items.flatMap(([item, pieces]) => this.#hitsIn(item, pieces));
		const all = items.flatMap(([, pieces]) => pieces.map((piece) => piece.text)).join('\n');
		// the title is the file's name and a property of the document too
		const own = Object.values(words.profile ?? {}).join('\n');
		const titled = this.#hitsOf({ place: packPlace, text: doc.title }).filter(
			({ text }) => !own.includes(text)
		);
		return {
			found: grouped([...titled, ...hits.filter((hit) => isThere(hit.text))]),
			readOnce: readOnceList(all).filter(({ text }) => isThere(text))
		};
	}

	/** The same of words as they are, whether or not they would stand in a pack: for a copy of everything. */
	checkAll(words: PackWords, placements: readonly Placement[]): PackCheck {
		const places = placements.map((one) => [one, piecesOfPlacement(one)] as const);
		const items = [...piecesByItem(words), ...places];
		const all = items.flatMap(([, pieces]) => pieces.map((piece) => piece.text)).join('\n');
		return {
			found: grouped(items.flatMap(([item, pieces]) => this.#hitsIn(item, pieces))),
			readOnce: readOnceList(all)
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
		return findIdentifiers(text, { watchlist: this.#watchlist })
			.filter((one) => !this.#noNames.has(one.text.toLowerCase()))
			.map(({ text, type, severity, why }): Hit => ({ text, type, severity, why, place }));
	}
}

/** No list and nothing said: for a checker that waits for its journal. */
export const noLists: NameLists = { watchlist: [], noNames: [] };

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
			times,
			places: [...places.values()]
		}))
		.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function piecesByItem(words: PackWords): readonly (readonly [object, readonly Piece[]])[] {
	const here = new Set(words.entries.map((entry) => entry.id));
	return [
		...words.entries.map((entry) => [entry, piecesOfEntry(entry)] as const),
		...words.targets.map((target) => [target, piecesOfTarget(target)] as const),
		...words.planLines
			.filter((line) => here.has(line.entry))
			.map((line) => [line, piecesOfLine(line)] as const)
	];
}

function piecesOfEntry(entry: Entry): readonly Piece[] {
	const name = nameOf(headOf(entry));
	const piece = (field: string, text: string): Piece => ({
		place: { is: 'entry', id: entry.id, name, field },
		text
	});
	return [
		piece('Title', entry.title),
		...entry.asked.flatMap(({ question }) =>
			wordsOfAnswer(entry.answers[question.id]).map((text) => piece(question.prompt, text))
		),
		...[...entry.tags, ...entry.highlights].map(({ why }) => piece('Why it counts', why))
	].filter(({ text }) => text.trim());
}

function piecesOfTarget(target: Target): readonly Piece[] {
	const fields = [
		['Goal', target.title],
		['Why', target.why],
		['Steps', target.actions],
		['Support', target.support],
		['How you will know', target.measureMe],
		['What others will notice', target.measureOthers],
		['What changed', target.changed],
		...target.reviews.map(({ words }) => ['Review', words] as const),
		...target.sources.map(({ quote }) => ['Your words', quote] as const)
	] as const;
	const name = target.title.trim() || 'A target';
	return fields
		.filter(([, text]) => text.trim())
		.map(([field, text]) => ({ place: { is: 'target', id: target.id, name, field }, text }));
}

function piecesOfLine({ words }: PlanLine): readonly Piece[] {
	const place: FoundPlace = { is: 'plan', id: '', name: 'Your plan', field: 'In your own words' };
	return words?.trim() ? [{ place, text: words }] : [];
}

function piecesOfPlacement({ id, alias, type, ages }: Placement): readonly Piece[] {
	const place: FoundPlace = {
		is: 'placement',
		id,
		name: alias || 'A placement',
		field: 'Placement'
	};
	return [alias, type, ages].filter((text) => text.trim()).map((text) => ({ place, text }));
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plain = (runs: Runs): string => runs.map((run) => run.text).join('');

/** The lines of a block that can hold her words; the cover's own are what she chose to show. */
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
		case 'cover':
		case 'key':
		case 'facts':
		case 'figure':
		case 'contents':
		case 'signatures':
		case 'room':
			return [];
	}
}
