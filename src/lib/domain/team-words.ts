import type { ShownContribution } from './contributions';
import type { Seen } from './entry';
import type { Contribution } from './template';

const own = ['did not see it', 'saw it once', 'saw it often', 'saw a habit'] as const;
const how = ['', 'once', 'often', 'as a habit'] as const;

/** "a, b and c"; '' for none. */
export function listInWords(words: readonly string[]): string {
	return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((one) => one).join(' and ');
}

/** Both views of one contribution: "You saw it once. Colleagues saw a habit." */
export function bothViews({ mine, theirs }: ShownContribution, colleagues: number): string {
	const they = colleagues === 1 ? 'Your colleague' : 'Colleagues';
	return [
		mine === null ? '' : `You ${own[mine]}.`,
		theirs === null ? '' : `${they} ${own[theirs]}.`
	]
		.filter((one) => one)
		.join(' ');
}

/** "Closest to the contribution Belbin calls a co-ordinator.", or of several; never what she is. */
export function closestTo(contributions: readonly Contribution[]): string {
	const names = contributions.map(({ belbin }) => withArticle(belbin.toLowerCase()));
	const which = names.length === 1 ? 'the contribution' : 'the contributions';
	return names.length === 0 ? '' : `Closest to ${which} Belbin calls ${listInWords(names)}.`;
}

const withArticle = (name: string): string => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;

/** What nobody saw, as a heading: "Nobody was seen to push on". */
export function lackTitle({ label }: Contribution): string {
	const bare = bareForm(label);
	return bare ? `Nobody was seen to ${bare}` : `Not seen: ${label}`;
}

/**
 * A sentence for each level of her own view that occurs, the most often first: "You back people up and
 * make it routine, often."
 */
export function levelSentences(shown: readonly ShownContribution[]): readonly string[] {
	return ([3, 2, 1] satisfies Seen[]).flatMap((level) => {
		const labels = shown.filter((one) => one.mine === level).map((one) => one.contribution.label);
		if (labels.length === 0) return [];
		const bare = labels.flatMap((label) => bareForm(label) ?? []);
		if (bare.length < labels.length) return [`${labels.join(', ')}: ${how[level]}.`];
		return [`You ${listInWords(bare)}, ${how[level]}.`];
	});
}

/**
 * A label in the third person without its s: "Draws people in" becomes "draw people in". `null` when
 * its first word is no such verb: templates are written by many hands.
 */
export function bareForm(label: string): string | null {
	const [first = '', ...rest] = label.trim().split(' ');
	const verb = first.toLowerCase();
	if (!/[^isu]s$/.test(verb)) return null;
	return [bareVerb(verb), ...rest].join(' ');
}

function bareVerb(verb: string): string {
	if (verb === 'has') return 'have';
	if (verb === 'does' || verb === 'goes') return verb.slice(0, -2);
	if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
	return verb.slice(0, /(ss|sh|ch|x|zz)es$/.test(verb) ? -2 : -1);
}
