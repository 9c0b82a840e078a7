import type { Head } from '$lib/domain/head';
import type { Moment, TemplateAbout } from '$lib/domain/template';

/** The ways to write in two parts: what comes first, and all the others. */
export interface Choice {
	readonly first: readonly TemplateAbout[];
	readonly others: readonly TemplateAbout[];
}

/** What orders the ways to write. */
export interface Habits {
	/** Ids of the templates she starred. */
	readonly favourites: readonly string[];
	/** Newest first. */
	readonly heads: readonly Head[];
	/** What she has in hand, or `null` while she has not said. */
	readonly moment: Moment | null;
}

/** How many of the newest heads say what she has used recently. */
const recently = 30;
/** More suggestions than this are a list to read again. */
const mostSuggested = 4;

/**
 * The templates to choose from. What suits her moment comes first, or, while she has not said, what she
 * starred and what she used last; inside each part stars come first, then what she used last. Jots have
 * their box, so their template is left out.
 */
export function chooseFrom(templates: readonly TemplateAbout[], habits: Habits): Choice {
	const { moment, favourites, heads } = habits;
	const used = [...new Set(heads.slice(0, recently).map((head) => head.template))];
	const habit = ({ id }: TemplateAbout): number =>
		placeIn(favourites, id) * (used.length + 1) + placeIn(used, id);
	const all = templates.filter(({ id }) => id !== 'jot').sort((a, b) => habit(a) - habit(b));
	if (!moment) {
		const isHers = ({ id }: TemplateAbout): boolean => favourites.includes(id) || used.includes(id);
		return { first: all.filter(isHers), others: all.filter((one) => !isHers(one)) };
	}
	const fitting = all
		.filter(({ suits }) => suits.includes(moment))
		.sort((a, b) => fit(a, moment, favourites) - fit(b, moment, favourites));
	const first = fitting.slice(0, mostSuggested);
	const rest = all.filter((one) => !first.includes(one));
	return { first, others: rest };
}

/** A file names what it suits best first, and the fewer it names the more it means them; a star counts for more. */
function fit({ id, suits }: TemplateAbout, moment: Moment, favourites: readonly string[]): number {
	return favourites.includes(id) ? -1 : suits.indexOf(moment) + suits.length / 10;
}

/** Where an id stands in a list, behind all of it when it does not. */
function placeIn(list: readonly string[], id: string): number {
	const at = list.indexOf(id);
	return at < 0 ? list.length : at;
}
