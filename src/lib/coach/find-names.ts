import { capitalWord, foldedName, isMixed, withoutPossessive } from './capitals';
import { edge, identifier, scan, type Finder, type Identifier } from './identifier';
import { firstNames, surnames } from './names';
import { isCommonWord } from './is-common';
import { storySpans } from './known-places';
import { isNoName, isTheorist, isTwoFaced } from './known-words';
import { isPhoneWord } from './phone-words';

const name = String.raw`["']?(?<id>${capitalWord}(?: ${capitalWord})?)`;
const make = (pattern: string): RegExp => new RegExp(`${edge.before}${pattern}`, 'dg');

const relations =
	'mum|mummy|mam|mother|dad|daddy|father|parents?|brother|sister|siblings?|gran|granny|nan|nana|nanny|grandma|grandmother|grandad|grandfather|auntie|aunty|aunt|uncle|cousin|twin|family|carers?|foster|key person|keyperson|keyworker|peg|coat|bottle|nappy|birthday|tantrum|IEP|EHCP|file|learning journey';
const staff =
	'mentor|manager|deputy|supervisor|room leader|key person|key worker|keyworker|tutor|assessor|colleague|teacher|head|headteacher|SENCO|SENCo|SENDCO|SENDCo|health visitor|social worker|family worker|support worker|childminder|nurse|doctor|therapist|apprentice|cook';
const roles = `${staff}|friend|brother|sister|mum|mother|dad|father|gran|nan|grandma|aunt|auntie|uncle|cousin|partner|husband|wife|daughter|son|student|child|boy|girl|baby|toddler|parent`;
const persons =
	'boy|girl|child|baby|toddler|woman|man|lady|mum|dad|parent|friend|colleague|practitioner|teacher|brother|sister|someone|somebody|twin|pupil|student|learner|volunteer|person|cousin|worker|visitor|one|lad|lass|kid|guy|bloke|nan|aunt|uncle|nurse|cook|cleaner|mam|mummy|daddy|son|daughter|family|chap|fella|staff|member';

const titled = make(
	String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Reverend|Sir|Dame|Auntie|Aunty|Uncle|Sister|Brother|Nurse)\.? (?:[A-ZÀ-Þ]\.? ){0,2}${name}`
);
const smallTitle = make(String.raw`(?:mr|mrs|mx)\.? (?<id>[A-Za-zª-ÿ][A-Za-zª-ÿ'-]{2,30})`);
/** "miss" and "dr" before a small letter are titles only of a name we know, or of no word. */
const smallMiss = make(String.raw`(?:miss|ms|dr) (?<id>[a-zß-ÿ][A-Za-zª-ÿ'-]{2,30})`);
/** "a girl called hope": no capital, but the cue says it. */
const smallCalled = make(
	String.raw`(?:${persons}) (?:called|named) (?<id>[a-zß-ÿ][A-Za-zª-ÿ'-]{1,30})`
);
/** "my mentor zeta": somebody’s role, and then no word we know. */
const smallRole = make(String.raw`[Mm]y (?:${staff}) (?<id>[a-zß-ÿ][A-Za-zª-ÿ'-]{2,30})`);
const cues = [
	make(String.raw`(?:${persons}) (?:called|named) ${name}`),
	make(String.raw`(?:[Hh]e|[Ss]he|[Tt]hey|who)(?: is| was| are| were|'s) (?:called|named) ${name}`),
	make(
		String.raw`(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|whose|'s) (?:(?:real|first|full|last|middle) )?(?:name|nickname|surname) (?:is|was) ${name}`
	),
	make(String.raw`[Nn]ame: ?${name}`),
	make(
		String.raw`(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|this|that) (?:(?:own|new|old|other|deputy|assistant|senior|lead|nursery|class) )?(?:${roles})(?:,| is| was)? ${name}`
	),
	make(String.raw`${name}'s? (?:${relations})${edge.after}`),
	make(String.raw`${name} (?:is|was) (?:my|our) (?:${staff})${edge.after}`),
	make(
		String.raw`${name},? \(?(?:aged|age) (?:\d|two|three|four|five|six|seven|eight|nine|ten|one)`
	)
];

/** Before a colon and in greetings stand names, and anything else: here only what is no word counts. */
const labels = [
	make(
		String.raw`(?:[Ss]ubject|[Rr]e|[Cc]hild|[Rr]esident|[Pp]atient|[Cc]lient|[Ss]ervice user|[Kk]ey ?child|[Pp]upil|[Mm]entor|[Mm]anager|[Ww]itness|[Oo]bserver|[Cc]olleague|[Ss]taff|[Ss]upervisor|[Tt]utor|[Aa]ssessor): ?${name}`
	),
	// before a phone number
	make(String.raw`${name}(?=,? \(?(?:0[127]|\+44)[\d ]{8})`),
	make(String.raw`(?:Dear|Hi|Hello|Hiya|Hey) ${name}`)
];

/** "Will" and "May" are names where a cue asks for one. */
const cannotBeName = (word: string): boolean => isNoName(word) && !isTwoFaced(word);

/** Names that a word beside them gives away: a title, "called", "my mentor …", "…’s mum" (DOMAIN D3). */
export const findNames: Finder = (text) => {
	const found = namesByCue(text);
	if (found.length === 0) return found;
	const inStories = storySpans(text);
	return found.filter(
		(one) => !inStories.some(([start, end]) => one.start < end && one.end > start)
	);
};

const namesByCue: Finder = (text) => [
	...scan(text, titled, (found, span) => withTitle(text, found, span)),
	...scan(text, smallTitle, (found, span) =>
		cannotBeName(found) ? null : withTitle(text, found, span)
	),
	...scan(text, smallMiss, (found, span) => (isName(found) ? withTitle(text, found, span) : null)),
	...scan(text, smallCalled, (found, span) =>
		isName(found) || isTwoFaced(found) ? small(text, found, span) : null
	),
	...scan(text, smallRole, (found, span) => (isName(found) ? small(text, found, span) : null)),
	...cues.flatMap((cue) => scan(text, cue, (found, span) => cued(text, found, span))),
	...labels.flatMap((label) =>
		scan(text, label, (found, span) =>
			isName(found.split(' ')[0] ?? '') ? cued(text, found, span) : null
		)
	)
];

/** On a list of names, or on no list of words. */
function isName(found: string): boolean {
	const folded = foldedName(found);
	const isListed = (firstNames.has(folded) || surnames.has(folded)) && !isTwoFaced(folded);
	return isListed || (!isCommonWord(folded) && !isTwoFaced(folded) && !isPhoneWord(found));
}

const small = (text: string, found: string, [start]: Span): Identifier =>
	identifier(text, [start, start + withoutPossessive(found).length], 'personName', 'check');

type Span = readonly [number, number];

/** "Mrs Patel" whole. A theorist with Mr or Mrs is a person; with Dr or Professor, a citation. */
function withTitle(text: string, found: string, [start, end]: Span): Identifier | null {
	const before = /(?<![A-Za-zª-ÿ])([A-Za-zª-ÿ]{2,9})\.? (?:[A-ZÀ-Þ]\.? ){0,2}$/.exec(
		text.slice(Math.max(0, start - 20), start)
	);
	if (!before) return null;
	const [first = '', second] = found.split(' ');
	const isLearned = /^(?:Dr|Prof|Professor|Sir|Dame)$/.test(before[1] ?? '');
	if (isLearned ? cannotBeName(first) : cannotBeName(first) && !isTheorist(first)) return null;
	if (!isMixed(first) && before[1] !== before[1]?.toLowerCase()) return null; // "Miss A"
	const isSurname = second && isMixed(second) && !cannotBeName(second);
	const to = isSurname ? end : start + first.length;
	const bare = withoutPossessive(text.slice(start, to));
	return identifier(text, [start - before[0].length, start + bare.length], 'personName', 'check');
}

function cued(text: string, found: string, [start]: Span): Identifier | null {
	const [first = '', second] = found.split(' ');
	const isFirst = isMixed(first) && !cannotBeName(first);
	const isSecond = second !== undefined && isMixed(second) && !cannotBeName(second);
	if (!isFirst && !isSecond) return null;
	const from = isFirst ? start : start + first.length + 1;
	const words = isFirst ? (isSecond ? found : first) : (second ?? '');
	if (!isFirst && first !== '' && !/^[A-ZÀ-Þ]/.test(first)) return null;
	const end = from + withoutPossessive(words).length;
	return identifier(text, [from, end], 'personName', 'check');
}
