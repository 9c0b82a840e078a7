import { wordsOfAnswer, type Entry } from '$lib/domain/entry';
import { headOf, nameOf } from '$lib/domain/head';
import { idWordsIn } from '$lib/domain/id-words';
import type { CriterionRef, OutcomeSet } from '$lib/domain/outcomes';
import { isOwn, type OwnSet, type OwnTemplate, type TutorPack } from '$lib/domain/own';
import type { PlanLine, Target } from '$lib/domain/plan';
import type { HandInNote, Placement, Profile } from '$lib/domain/settings';
import { wordsIn, wordsInFile } from '$lib/domain/words-in';
import type { FoundPlace } from './pack-view';

/** What a pack is made of: every word of hers that could be in it. */
export interface PackWords {
	readonly entries: readonly Entry[];
	readonly targets: readonly Target[];
	readonly planLines: readonly PlanLine[];
	/** Their type and ages may stand on the cover. */
	readonly placements?: readonly Placement[];
	/** The unit of the pack. One that comes with the app names nobody. */
	readonly set?: OutcomeSet;
	/** What she put on the cover; her own name may stand in the title too. */
	readonly profile?: Profile | null;
}

/** All that a copy of the whole journal holds. */
export interface CopyWords extends Required<Omit<PackWords, 'set'>> {
	readonly outcomeSets: readonly OwnSet[];
	readonly ownTemplates: readonly OwnTemplate[];
	readonly tutorPacks: readonly TutorPack[];
	/** Only where the records leave as they are. */
	readonly handIns?: readonly HandInNote[];
}

/** A text of hers, and where it stands. */
export interface Piece {
	readonly place: FoundPlace;
	readonly text: string;
	/** Ids as words: nothing that she can read in the app. */
	readonly isId?: true;
}

/** One item, an entry or a target, with its texts: what was found in it is kept by the item. */
export type Pieces = readonly (readonly [item: object, pieces: readonly Piece[]])[];

/** The texts of what could be in a pack. */
export function packPieces(words: PackWords): Pieces {
	const here = new Set(words.entries.map((entry) => entry.id));
	const { set, placements = [] } = words;
	return [
		...words.entries.map((entry) => [entry, piecesOfEntry(entry)] as const),
		...words.targets.map((target) => [target, piecesOfTarget(target)] as const),
		...words.planLines
			.filter((line) => here.has(line.entry))
			.map((line) => [line, piecesOfLine(line)] as const),
		...placements.map((one) => [one, piecesOfPlacement(one)] as const),
		...(set && isOwn(set.id) ? [[set, piecesOfSet(set)] as const] : [])
	];
}

/** The texts of a copy of everything: a pack's, the units, ways to write and packs she added, and ids of her words. */
export function copyPieces(words: CopyWords): Pieces {
	const { profile } = words;
	return [
		...packPieces(words),
		...words.entries.map((entry) => [entry.tags, idPiecesOfEntry(entry)] as const),
		...words.targets.map((target) => [target.sources, idPiecesOfTarget(target)] as const),
		...words.outcomeSets.map((own) => [own, piecesOfOwnSet(own)] as const),
		...words.ownTemplates.map((own) => [own, piecesOfTemplate(own)] as const),
		...words.tutorPacks.map((pack) => [pack, piecesOfPack(pack)] as const),
		...(words.handIns ?? []).map((note) => [note, piecesOfNote(note)] as const),
		...(profile ? [[profile, piecesOfProfile(profile)] as const] : [])
	];
}

const written = ({ text }: Piece): boolean => text.trim() !== '';

function piecesOfEntry(entry: Entry): readonly Piece[] {
	const name = nameOf(headOf(entry));
	const piece = (field: string, text: string): Piece => ({
		place: { is: 'entry', id: entry.id, name, field },
		text
	});
	// the questions of a way to write of her own are her words too
	const asked = isOwn(entry.template) ? entry.asked : [];
	return [
		piece('Title', entry.title),
		...entry.asked.flatMap(({ question }) =>
			wordsOfAnswer(entry.answers[question.id]).map((text) => piece(question.prompt, text))
		),
		...[...entry.tags, ...entry.highlights].map(({ why }) => piece('Why it counts', why)),
		...asked.map((one) => piece('A question of its own', wordsIn(one)))
	].filter(written);
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
		.map(([field, text]): Piece => ({
			place: { is: 'target', id: target.id, name, field },
			text
		}))
		.filter(written);
}

function piecesOfLine({ words }: PlanLine): readonly Piece[] {
	const place: FoundPlace = { is: 'plan', id: '', name: 'Your plan', field: 'In your own words' };
	return words?.trim() ? [{ place, text: words }] : [];
}

function piecesOfPlacement({ id, alias, type, ages }: Placement): readonly Piece[] {
	const name = alias || 'A placement';
	const place: FoundPlace = { is: 'placement', id, name, field: 'Placement' };
	return [alias, type, ages].map((text) => ({ place, text })).filter(written);
}

/** The ids in something as words: those of units and ways to write that were made before may hold hers. */
const idPiece = (place: FoundPlace, ids: unknown): Piece => ({
	place: { ...place, name: `${place.name}, an id in it`, field: 'Only files show it' },
	...{ text: idWordsIn(ids), isId: true }
});

/** Tags stay when their unit is deleted, and with them what it called its criteria. */
function idPiecesOfEntry(entry: Entry): readonly Piece[] {
	const { id, tags, highlights, template, asked } = entry;
	const place: FoundPlace = { is: 'entry', id, name: nameOf(headOf(entry)), field: '' };
	const ids = [refsIn([...tags, ...highlights]), isOwn(template) ? asked : []];
	return [idPiece(place, ids)].filter(written);
}

function idPiecesOfTarget({ id, title, criterion }: Target): readonly Piece[] {
	const place: FoundPlace = { is: 'target', id, name: title.trim() || 'A target', field: '' };
	return [idPiece(place, refsIn(criterion ? [criterion] : []))].filter(written);
}

/** What is tagged in a unit of her own, without what else stands beside it. */
const refsIn = (refs: readonly CriterionRef[]): readonly object[] =>
	refs.filter(({ set }) => isOwn(set)).map(({ criterion, part }) => ({ criterion, part }));

function piecesOfSet(set: OutcomeSet, removed: OwnSet['removed'] = []): readonly Piece[] {
	return [{ place: placeOf(set), text: wordsIn([set, removed]) }].filter(written);
}

const placeOf = ({ id, title }: OutcomeSet): FoundPlace => ({
	...{ is: 'unit', id, name: title || 'A unit' },
	field: 'Your unit'
});

/** Criteria she took out lie in a copy of everything too, and where records leave as they are, the file it came from. */
function piecesOfOwnSet({ set, removed = [], origin }: OwnSet): readonly Piece[] {
	const said = piecesOfSet(set, removed);
	const known = new Set(said.flatMap(({ text }) => text.split('\n')));
	const inFile = origin ? wordsOfFile(origin.text).split('\n') : [];
	const place = placeOf(set);
	const file = { ...place, name: `${place.name}, the file it came from`, field: 'As imported' };
	return [
		...said,
		idPiece(place, [set, removed]),
		{ place: file, text: inFile.filter((line) => !known.has(line)).join('\n') }
	].filter(written);
}

function wordsOfFile(text: string): string {
	try {
		return wordsInFile(JSON.parse(text));
	} catch {
		return text; // what is no JSON is read as it stands
	}
}

function piecesOfTemplate({ id, template }: OwnTemplate): readonly Piece[] {
	const name = template.title || 'A way to write';
	const place: FoundPlace = { is: 'template', id, name, field: 'Your way to write' };
	return [{ place, text: wordsIn(template) }, idPiece(place, template)].filter(written);
}

/** Its cards were published elsewhere: nobody here wrote them. */
function piecesOfPack({ name, by, dates }: TutorPack): readonly Piece[] {
	const place: FoundPlace = {
		is: 'text',
		id: '',
		name: name || 'A pack',
		field: 'From your tutor'
	};
	return [{ place, text: wordsIn([name, by, dates]) }].filter(written);
}

function piecesOfNote({ title, reason }: HandInNote): readonly Piece[] {
	const place: FoundPlace = { is: 'text', id: '', name: title, field: 'What you have handed in' };
	return [title, reason].map((text) => ({ place, text })).filter(written);
}

/** Her own name and number say who made the copy; the other lines name others. */
function piecesOfProfile({ programme, centre, assessor }: Profile): readonly Piece[] {
	const place: FoundPlace = { is: 'profile', id: '', name: 'Settings', field: 'For the cover' };
	return [programme, centre, assessor].map((text) => ({ place, text })).filter(written);
}
