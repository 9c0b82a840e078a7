import type { Concern, Role, Template } from './template';

/** What a card is about, in the order the library shows it. */
export const cardKinds = ['model', 'law', 'guidance', 'programme', 'inquiry', 'term'] as const;
export type CardKind = (typeof cardKinds)[number];

/** Where it counts: law and guidance differ between the four nations. */
export const nations = [
	'england',
	'wales',
	'scotland',
	'northern-ireland',
	'uk',
	'international'
] as const;
export type Nation = (typeof nations)[number];

/** In use; of the past; or replaced by something that has a card of its own. */
export const cardStatuses = ['current', 'historical', 'superseded'] as const;
export type CardStatus = (typeof cardStatuses)[number];

/** How to name a source, in Harvard form. */
export interface Citation {
	/** As it stands in a sentence: "(Gibbs, 1988)". */
	readonly inText: string;
	/** As it stands in the list at the end. */
	readonly reference: string;
}

/** A model, a law, a term: explained, with how to use it, cite it and doubt it. */
export interface Card {
	/** Once in the whole library; entries keep it, so it is never used again for another card. */
	readonly id: string;
	readonly kind: CardKind;
	readonly title: string;
	/** Other words to find it by. */
	readonly also: readonly string[];
	/** The year it began or came out; `null` where there is no one year. */
	readonly year: number | null;
	readonly nations: readonly Nation[];
	readonly status: CardStatus;
	/** The card of what took its place; only where the status is `superseded`. */
	readonly supersededBy: string | null;
	/** The day somebody last looked whether this still holds. */
	readonly checkedOn: string;
	/** What it is, in plain words; the first sentence stands in lists. */
	readonly says: string;
	/** How to use it in a reflection. */
	readonly use: string;
	/** What is said against it, or where it stops. */
	readonly limits: string;
	readonly cite: Citation;
	/** Addresses, shown as text to copy: the app opens nothing outside itself. */
	readonly links: readonly string[];
	/** Ids of cards. */
	readonly related: readonly string[];
	/** What an outcome may be about where this card helps. */
	readonly concerns: readonly Concern[];
}

/** What lists and the search need of a card. */
export interface CardName extends Pick<
	Card,
	'id' | 'kind' | 'title' | 'also' | 'year' | 'nations' | 'status'
> {
	/** The first sentence of what it says. */
	readonly summary: string;
	/** As it is cited in a sentence. */
	readonly inText: string;
}

/** One thing to write about a case: a stage with one question. */
export interface CaseTask {
	readonly id: string;
	/** The stage's name: "Which model?" */
	readonly title: string;
	readonly prompt: string;
	readonly role: Role;
	readonly hint?: string;
	readonly stuck: readonly string[];
	/** Cards that may help with it. */
	readonly cards: readonly string[];
}

/** A story from practice to think with; nobody in it is a real person. */
export interface Case {
	readonly id: string;
	readonly title: string;
	readonly short: string;
	/** Where the story comes from, in a sentence. */
	readonly from: string;
	/** The source it retells, in Harvard form; left out for a story of our own. */
	readonly source?: string;
	readonly story: readonly string[];
	readonly concerns: readonly Concern[];
	readonly minutes: number;
	readonly tasks: readonly CaseTask[];
}

/** What lists need of a case. */
export type CaseName = Pick<Case, 'id' | 'title' | 'short' | 'from' | 'minutes'>;

/** One moment of the timeline. */
export interface Moment {
	readonly year: number;
	/** The last year of something that lasted; `null` for a moment, and for what goes on. */
	readonly until: number | null;
	readonly title: string;
	readonly words: string;
	/** Which line of the picture it stands on. */
	readonly lane: Lane;
	/** The card that tells more, or `null`. */
	readonly card: string | null;
}

/** All cards, cases and moments. */
export interface Library {
	readonly cards: readonly Card[];
	readonly cases: readonly Case[];
	readonly timeline: readonly Moment[];
}

/** The library in the pieces that are loaded one by one; a kind's piece holds its cards. */
export interface LibraryParts extends Readonly<Record<CardKind, readonly Card[]>> {
	readonly names: readonly CardName[];
	/** By card id, how a pack's list of references names it. */
	readonly references: Readonly<Record<string, string>>;
	readonly caseNames: readonly CaseName[];
	readonly cases: readonly Case[];
	readonly timeline: readonly Moment[];
}

/** The lines of the timeline's picture, from the top. */
export const lanes = ['law', 'guidance', 'programme', 'inquiry'] as const;
export type Lane = (typeof lanes)[number];

/** A pack's section of references; the confidentiality check shows it apart, because it names authors. */
export const referencesId = 'references';

/** The ids of case templates begin with this; no template file may. */
export const casePrefix = 'case-';

/** The case as a template, so that an answer to it is an ordinary entry, marked as practice. */
export function caseTemplate(one: Case): Template {
	return {
		id: `${casePrefix}${one.id}`,
		version: 1,
		title: one.title,
		short: one.short,
		summary: [one.from],
		minutes: one.minutes,
		ring: 'arcs',
		concerns: one.concerns,
		suits: [],
		anyStart: false,
		isPractice: true,
		notices: [],
		sources: one.source ? [{ cite: one.source }] : [],
		stages: one.tasks.map((task) => ({
			id: task.id,
			title: task.title,
			questions: [
				{
					id: task.id,
					kind: 'text',
					role: task.role,
					prompt: task.prompt,
					...(task.hint ? { hint: task.hint } : {}),
					stuck: task.stuck,
					...(task.cards.length > 0 ? { cards: task.cards } : {}),
					words: 80
				}
			]
		}))
	};
}

/** The id of the case an entry answers, or `null` when its template is no case. */
export function caseOf(template: string): string | null {
	return template.startsWith(casePrefix) ? template.slice(casePrefix.length) : null;
}

/** What lists need of a card. */
export function cardNameOf({
	id,
	kind,
	title,
	also,
	year,
	nations,
	status,
	says,
	cite
}: Card): CardName {
	const { inText } = cite;
	return { id, kind, title, also, year, nations, status, summary: firstSentence(says), inText };
}

/** The pieces of a library. */
export function partsOf({ cards, cases, timeline }: Library): LibraryParts {
	const ofKind = (kind: CardKind): readonly Card[] => cards.filter((one) => one.kind === kind);
	return {
		model: ofKind('model'),
		law: ofKind('law'),
		guidance: ofKind('guidance'),
		programme: ofKind('programme'),
		inquiry: ofKind('inquiry'),
		term: ofKind('term'),
		names: cards.map(cardNameOf),
		references: Object.fromEntries(cards.map(({ id, cite }) => [id, cite.reference])),
		caseNames: cases.map(({ id, title, short, from, minutes }) => ({
			id,
			title,
			short,
			from,
			minutes
		})),
		cases,
		timeline
	};
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
	return /^.*?[.?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
