import { sampleOf, type Sample } from './score-names';

/** How a listed name may stand in a text: as it is, in small letters, and with one slip of the finger. */
export interface Variant extends Sample {
	readonly watchlist: readonly string[];
}

/** Slips that are words themselves: no rule can tell an elf from Elif. */
const words = new Set(['elf', 'koi', 'roe', 'kin']);

/** Slips need a word long enough to tell them from another name. */
const slipFrom = 4;

const titles = /^(?:mrs|mr|ms|miss|dr|sister|nurse|uncle)\.? (?:\p{L}\. ?)?/iu;

/** A marked sentence in every way its listed name may be typed. */
export function variantsOf(marked: string): readonly Variant[] {
	const { text, start, end } = sampleOf(marked);
	const name = text.slice(start, end).replace(titles, '');
	const from = end - name.length;
	const put = (typed: string): Variant => ({
		text: text.slice(0, from) + typed + text.slice(end),
		start: from,
		end: from + typed.length,
		watchlist: [name]
	});
	const slips = name.length < slipFrom ? [] : slipsOf(name);
	return [name, name.toLowerCase(), ...slips, ...slips.map((one) => one.toLowerCase())].map(put);
}

/** Two neighbours changed about, one letter twice, one left out, and a neighbour of the keyboard. */
function slipsOf(name: string): readonly string[] {
	const at = Math.min(2, name.length - 2);
	const [a = '', b = ''] = [name[at], name[at + 1]];
	return [
		name.slice(0, at) + b + a + name.slice(at + 2),
		name.slice(0, at) + a + a + name.slice(at + 1),
		name.slice(0, at) + name.slice(at + 1),
		`${name.slice(0, at)}q${name.slice(at + 1)}`
	].filter((slip) => slip !== name && !words.has(slip.toLowerCase()) && /^[\p{L}’-]+$/u.test(slip));
}
