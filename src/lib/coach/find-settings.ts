import { isMixed } from './capitals';
import { edge, identifier, scan, type Finder, type Identifier } from './identifier';
import { isCalendar, isNoName, isOrdinary, isTheorist, pseudonym } from './known-words';
import { generic, houses, isProperWord, kinds, publicBodies, weakKinds } from './setting-words';

const anyOf = (lists: typeof kinds): RegExp =>
	new RegExp(`${edge.before}(?:${lists.map(([, words]) => words).join('|')})${edge.after}`, 'gi');
/** Any type word; the first letter may be small: "Little Stars nursery". */
const typeWord = anyOf(kinds);
/** Words that houses and rooms have too: "Rowan Lodge", "Willow Ward". */
const weakWord = anyOf(weakKinds);
const patterns = [...kinds, ...weakKinds].map(
	([type, words]) => [type, new RegExp(`^(?:${words})$`, 'i')] as const
);

/**
 * Settings, schools and services: capitalised words before a type word, and not only words such as "Day"
 * or "Primary". Saints, universities and Welsh and Gaelic schools are told by their own word.
 */
export const findSettings: Finder = (text) => [
	...scan(text, typeWord, (found, span) => named(text, span, found, false)),
	...scan(text, weakWord, (found, span) => named(text, span, found, true)),
	...scan(text, saint, (_, span) => identifier(text, span, 'settingName', 'check')),
	...scan(text, theHouse, (found, [start, end]) =>
		houses.has(found.toLowerCase()) ? identifier(text, [start, end], 'settingName', 'check') : null
	),
	...scan(text, holy, (_, span) => identifier(text, span, 'schoolName', 'check')),
	...scan(text, university, (_, span) => identifier(text, span, 'organisation', 'check')),
	...scan(text, celticSchool, (_, span) => identifier(text, span, 'schoolName', 'check')),
	...scan(text, celticHome, (_, span) => identifier(text, span, 'settingName', 'check'))
];

const saint = new RegExp(
	String.raw`${edge.before}(?:St\.?|Saint) [A-ZÀ-Þ][A-Za-zª-ÿ]{1,20}'?s${edge.after}(?! Day\b)`,
	'g'
);
/** "The Willows", unless it is a room. */
const theHouse =
	/\b[Tt]he (?<id>[A-Z][a-z]{2,14}s)(?![A-Za-zª-ÿ]| [Rr]oom| [Gg]roup| [Cc]lass| [Tt]eam| [A-Z])/dg;
const holy = new RegExp(
	String.raw`${edge.before}(?:Sacred Heart|Holy (?:Family|Cross|Trinity|Rood|Name|Redeemer)|Our Lady(?:'s| of [A-ZÀ-Þ][a-zß-ÿ]{2,20})|All Saints'?|Christ the King|Corpus Christi|Good Shepherd|Immaculate (?:Heart|Conception)|Blessed Sacrament|English Martyrs)${edge.after}`,
	'g'
);
const university = new RegExp(
	String.raw`${edge.before}(?:(?:University|College) of (?!Nursing|Physicians|Surgeons|Midwives|Psychiatrists|General|Paediatrics|Occupational|Speech|Emergency|Art|Education|Health|Policing|Further|Higher|the )[A-ZÀ-Þ][A-Za-zª-ÿ]{1,20}|(?!The |Open |Oxford |Cambridge )[A-ZÀ-Þ][A-Za-zª-ÿ]{2,20} (?:University|Uni))${edge.after}(?! Press)`,
	'g'
);
/** Welsh and Gaelic names begin with what they are. */
const celtic = (kinds: string): RegExp =>
	new RegExp(
		String.raw`${edge.before}(?:${kinds})(?: (?:y|yr|na|nan|an|a|[A-ZÀ-Þ][A-Za-zª-ÿ'-]{1,20})){1,4}${edge.after}`,
		'g'
	);
const celticSchool = celtic('Ysgol|Coleg|Gaelscoil|Bunscoil|Na[ií]scoil|Bun-?sgoil|Sgoil');
const celticHome = celtic(
	'Cylch|Meithrinfa|Ty|Hafan|Llys|Cartref|Canolfan|Cyngor|Glan|Bryn|Nant|Maes|Coed'
);

const capital = /^[A-ZÀ-Þ][A-Za-zª-ÿ'-]*\.?$/;
const connector = /^(?:and|of|the|for|on|upon|&)$/;

/** `isWeak`: only a word that is not an everyday one makes a name of it: "Dining Hall" is none. */
function named(
	text: string,
	[start, end]: readonly [number, number],
	found: string,
	isWeak: boolean
): Identifier | null {
	const isSmall = found.charAt(0) !== found.charAt(0).toUpperCase();
	if (isSmall && isWeak) return null;
	const before = /[^\n]{0,90}$/.exec(text.slice(Math.max(0, start - 90), start))?.[0] ?? '';
	const words = nameBefore(before);
	const telling = words.filter((word) => !generic.has(word.toLowerCase()));
	const isShouted = found === found.toUpperCase();
	if (!telling.some((word) => isMixed(word) || (isShouted && !isNoName(word)))) return null;
	if (isWeak && !telling.some(isProperWord)) return null;
	const name = words.join(' ');
	if (publicBodies.test(name) || pseudonym.test(`${name} `)) return null;
	if (telling.every(isTheorist)) return null; // "Froebel Nursery" alone says an approach
	const from = start - name.length - 1;
	if (isSmall && telling.length < 2 && isSentenceStart(text, from)) return null;
	const type = patterns.find(([, pattern]) => pattern.test(found))?.[0] ?? 'organisation';
	return identifier(text, [from, end], type, 'check');
}

/** Up to five capitalised words right before, with "of" and the like between them. */
function nameBefore(before: string): readonly string[] {
	if (!before.endsWith(' ')) return [];
	const words: string[] = [];
	for (const word of before.slice(0, -1).split(' ').reverse()) {
		const isPart = capital.test(word) && (!word.endsWith('.') || word === 'St.');
		if (words.length === 5 || !(isPart || (words.length > 0 && connector.test(word)))) break;
		words.unshift(word);
	}
	while (words[0] !== undefined && isLead(words[0], words.length)) words.shift();
	return words;
}

/** "The", "When", "Monday" and "of" before a name are not of it; "Little" and "New" may be. */
const isLead = (word: string, length: number): boolean =>
	connector.test(word) ||
	(isCalendar(word) && word !== 'May') ||
	(isOrdinary(word) && !(length > 1 && /^(?:Little|New|Old|Big|First|Small|Good)$/.test(word)));

const isSentenceStart = (text: string, at: number): boolean =>
	/(?:^|[.!?\n][\s"')]{0,3})\s*$/.test(text.slice(Math.max(0, at - 6), at));
