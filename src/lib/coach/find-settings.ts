import { isMixed } from './capitals';
import {
	edge,
	identifier,
	scan,
	type Finder,
	type Identifier,
	type IdentifierType
} from './identifier';
import { isCalendar, isNoName, isOrdinary, isTheorist, pseudonym } from './known-words';

const kinds: readonly (readonly [IdentifierType, string])[] = [
	[
		'settingName',
		`Nursery|Nurseries|Pre-?[Ss]chool|Playgroup|Play Group|Kindergarten|Cr[eè]che|Childcare|Day ?[Cc]are|Children['’]s Centre|Family Hub|Care Home|Nursing Home|Nursery School`
	],
	['schoolName', 'School|Academy|College|Primary|Infants|Juniors'],
	[
		'organisation',
		'Council|Trust|Surgery|Hospital|Infirmary|Hospice|Clinic|Housing Association|Constabulary|Church|Mosque|Gurdwara|Synagogue|(?:Health|Medical|Community|Family|Leisure|Resource|Day) Centre|(?:Medical|Dental|GP) Practice'
	]
];
/** Any type word; the first letter may be small: "Little Stars nursery". */
const typeWord = new RegExp(
	`${edge.before}(?:${kinds.map(([, words]) => words).join('|')})${edge.after}`,
	'giu'
);
const patterns = kinds.map(([type, words]) => [type, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** Words before a type word that make no name: "the Day Nursery", "a Primary School". */
const generic = new Set(
	`day nursery primary secondary infant infants junior juniors community local private state forest special
	free high middle neighbourhood sector skills lower upper summer after-school breakfast children’s early years county city town
	parish district borough nhs foundation health family sure start care medical public workplace outdoor
	church independent maintained boarding grammar faith c e ce rc gp teaching general childcare pre
	pre-school out-of-hours mental key stage best outstanding and of the for & primary-school ce`
		.split(/\s+/)
		.map((word) => word.replace('’', "'"))
);
/** Public bodies anyone may name. */
const publicBodies =
	/^(?:nursing and midwifery|general (?:teaching|social care|medical)|british|research|arts|health and care professions|teacher training|national|sutton|nuffield|froebel|education endowment|joseph rowntree|house of|privy|tavistock)\b/i;

/**
 * Settings, schools and services: capitalised words before a type word, and not only words such as "Day"
 * or "Primary". Saints and universities are told by their own word.
 */
export const findSettings: Finder = (text) => [
	...scan(text, typeWord, (found, [start, end]) => named(text, start, end, found)),
	...scan(text, saint, (_, span) => identifier(text, span, 'settingName', 'check')),
	...scan(text, university, (_, span) => identifier(text, span, 'organisation', 'check'))
];

const saint = new RegExp(
	String.raw`${edge.before}St\.? \p{Lu}[\p{L}\p{M}]{1,20}['’]s${edge.after}(?! Day\b)`,
	'gu'
);
const university = new RegExp(
	String.raw`${edge.before}(?:University of \p{Lu}[\p{L}\p{M}]{1,20}|(?!The |Open |Oxford |Cambridge )\p{Lu}[\p{L}\p{M}]{2,20} University)${edge.after}(?! Press)`,
	'gu'
);

const capital = /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u;
const connector = /^(?:and|of|the|for|&)$/;

function named(text: string, start: number, end: number, found: string): Identifier | null {
	const before = /[^\n]{0,90}$/.exec(text.slice(Math.max(0, start - 90), start))?.[0] ?? '';
	const words = nameBefore(before);
	const telling = words.filter((word) => !generic.has(word.toLowerCase().replace('’', "'")));
	const isShouted = found === found.toUpperCase();
	if (!telling.some((word) => isMixed(word) || (isShouted && !isNoName(word)))) return null;
	const name = words.join(' ');
	if (publicBodies.test(name) || pseudonym.test(`${name} `)) return null;
	if (telling.every(isTheorist)) return null; // "Froebel Nursery" alone says an approach
	const isSmall = found.charAt(0) !== found.charAt(0).toUpperCase();
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
	/(?:^|[.!?…\n][\s"”’)]{0,3})\s*$/.test(text.slice(Math.max(0, at - 6), at));
