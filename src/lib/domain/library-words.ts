import type { Card, CardKind, CardStatus, Lane, Nation } from './library';

/** What the library calls each kind, one and many. */
export const kindWords: Readonly<
	Record<CardKind, { readonly one: string; readonly many: string }>
> = {
	model: { one: 'Model', many: 'Models' },
	law: { one: 'Law', many: 'Laws' },
	guidance: { one: 'Guidance', many: 'Guidance' },
	programme: { one: 'Programme', many: 'Programmes' },
	inquiry: { one: 'Inquiry or study', many: 'Inquiries and studies' },
	term: { one: 'Idea or term', many: 'Ideas and terms' }
};

const nationWords: Readonly<Record<Nation, string>> = {
	england: 'England',
	wales: 'Wales',
	scotland: 'Scotland',
	'northern-ireland': 'Northern Ireland',
	uk: 'the United Kingdom',
	international: 'many countries'
};

/** The lines of the timeline's picture. */
export const laneWords: Readonly<Record<Lane, string>> = {
	law: 'Laws',
	guidance: 'Guidance',
	programme: 'Programmes',
	inquiry: 'Inquiries and studies'
};

/** How lists mark what is no longer in use; '' for what is. */
export const statusMark: Readonly<Record<CardStatus, string>> = {
	current: '',
	historical: 'Of the past',
	superseded: 'Replaced'
};

/** "Law, 2004, in England and Wales." */
export function placeOf({ kind, year, nations }: Pick<Card, 'kind' | 'year' | 'nations'>): string {
	const names = nations.map((one) => nationWords[one]);
	const last = names.pop() ?? '';
	const where = names.length > 0 ? `${names.join(', ')} and ${last}` : last;
	return [kindWords[kind].one, year, `in ${where}`].filter((one) => one !== null).join(', ');
}
