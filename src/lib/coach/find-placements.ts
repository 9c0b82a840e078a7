import { capitalWord, foldedName } from './capitals';
import { firstNames } from './names';
import {
	edge,
	identifier,
	scan,
	type Finder,
	type Identifier,
	type IdentifierType
} from './identifier';
import { isCommonWord } from './is-common';
import { places, things } from './known-places';
import { isNoName, isTwoFaced, pseudonym } from './known-words';
import { generic, isNamesake, isProperWord } from './setting-words';

const name = String.raw`(?<id>(?:St\.? )?${capitalWord}(?: (?:(?:and|of|on|in|upon|le|under) (?:the )?)?${capitalWord}){0,3})`;
/** What is done at a place of work or care. */
const work =
	'(?:[Pp]lacements?|placed|work(?:s|ed|ing)?|jobs?|shifts?|volunteer(?:s|ed|ing)?|employed|start(?:s|ed|ing)?|train(?:ed|ing|ee)|based|shadow(?:ed|ing)|staff|experience|apprentice(?:ship)?|days?|weeks?|months?|morning|afternoon|nights?|manager|deputy|team|everyone|residents?|patients?|admitted|enrolled|lives|living|resident|respite|visit|visited|here|staying|stays|was|were|am|been|student|learner|[Rr]eflection)';
const kind =
	'(?:nursery|pre-?school|playgroup|childminder|setting|school|academy|college|care home|nursing home|home|ward|hospital|hospice|clinic|surgery|unit|centre|day centre|club|agency|charity|placement|workplace|company|provider|service)';
const cues = [
	String.raw`\b${work}(?: (?:here|over|up|down|out|is|was|again))? at (?:the )?${name}`,
	String.raw`\b(?:[Mm]y|[Oo]ur|[Aa]|[Tt]he|[Aa]nother|[Hh]is|[Hh]er) (?:(?:first|second|last|old|new|local|current|previous|small|private|forest|day) ){0,2}${kind}(?:,| is called| was called| called| is| was| named|:) (?:the )?${name}`,
	String.raw`\b(?:[Pp]lacement|[Ss]etting|[Ww]orkplace|[Ee]mployer|[Ww]ard|[Ss]chool|[Nn]ursery)(?: name)?: ?(?:the )?${name}`,
	String.raw`\b(?:goes|went|going|moved?|moving|transferred|transfers?|sent|attends?|attended|attending|joined|left|leaving|starts?|started) (?:to |at |from )?(?=[A-ZÀ-Þ])${name}`
].map((cue) => new RegExp(cue, 'dg'));

/** Charities everybody knows, and the place of the branch: "Age UK Pennybridge". */
const branch = new RegExp(
	String.raw`${edge.before}(?:Age UK|Age Concern|Home-?Start|Citizens Advice|Barnardo'?s|Mencap|Mind|Relate|Women's Aid|Sure Start|Action for Children|Alzheimer's Society|Crossroads|Carers Trust|Rethink|Turning Point|YMCA|Shelter) (?:in )?(?<id>[A-ZÀ-Þ][a-zß-ÿ]{3,20})${edge.after}`,
	'dg'
);
/** "at the larches", "love it at wrens nest": where somebody works, in small letters. */
const smallHouse = new RegExp(
	String.raw`\b(?:placement|work|working|job|shift|love it|started|volunteering|based)(?: is| was| here)? (?:at|in) (?:the )?(?<id>[a-zß-ÿ]{3,20}(?: (?:nest|house|lodge|court|view|hall|grange|manor|wood|hill|bank))?)(?![A-Za-zª-ÿ]| [a-z]+(?:ery|ool|ome|ard)\b)`,
	'dg'
);

/**
 * Settings that no word of their kind gives away, but what a sentence says is where somebody works, lives or
 * learns: "on placement at Meadowbank", "a nursery called Hoppers".
 */
export const findPlacements: Finder = (text) => [
	...scan(text, branch, (found, [, end]) =>
		isTelling(found) || places.has(foldedName(found))
			? identifier(text, [end - found.length, end], 'organisation', 'check')
			: null
	),
	...scan(text, smallHouse, (found, span) =>
		isHouse(found) ? identifier(text, span, 'settingName', 'check') : null
	),
	...cues.flatMap((cue) => scan(text, cue, (found, [start]) => placed(text, found, start)))
];

/** The name in `found`, without words that are of none at its end; `null` where it is no setting’s. */
function placed(text: string, found: string, start: number): Identifier | null {
	const words = found.split(' ');
	while (words.length > 0 && !isPart(words.at(-1) ?? '')) words.pop();
	const [first = ''] = words;
	const rest = text.slice(start);
	if (pseudonym.test(rest) || !words.some((word) => isTelling(word)) || isPerson(first, words))
		return null;
	const end = start + words.join(' ').length;
	return identifier(text, [start, end], typeOf(words.at(-1) ?? ''), 'check');
}

const isPart = (word: string): boolean => /^[A-ZÀ-Þ]/.test(word) && !isNoName(word);
/** A word that only this place has: not one of the field, no town, no app. */
const isTelling = (word: string): boolean => {
	const plain = foldedName(word);
	return (
		/^[A-ZÀ-Þ].*[a-zß-ÿ]/.test(word) &&
		!generic.has(plain) &&
		!places.has(plain) &&
		!things.has(plain) &&
		!isNoName(word) &&
		isProperWord(word)
	);
};
/** "at Sarah", "joined Amy": one word that is a first name, and no house. */
const isPerson = (first: string, words: readonly string[]): boolean =>
	words.length === 1 && firstNames.has(foldedName(first)) && !isTwoFaced(first);

/** "the larches", "wrens nest": after plants and birds, of more than one word or in the plural. */
const isHouse = (found: string): boolean => {
	const [first = '', second] = found.split(' ');
	return isNamesake(first) && (second !== undefined || first.endsWith('s'));
};

const typeOf = (last: string): IdentifierType =>
	/^(?:Primary|School|Infants|Juniors|Academy|College|High)$/.test(last)
		? 'schoolName'
		: 'settingName';

const smallKinds =
	'primary(?: school)?|pru|camhs|mash|council|infirmary|social services|infants|juniors|academy|nursery(?: school)?|care home|nursing home|pre-?school|playgroup|high school|school|college|hospital|hospice|childcare|day ?care|house|lodge|court|ward';
/** All in small letters: "at oakfield primary", "st marys school". */
const smallName = new RegExp(
	String.raw`(?:^|[.!?\n] {0,2}|\b(?:at|to|from|in|called|near) )(?:the )?(?<id>(?:st\.? )?(?<telling>[a-zß-ÿ]{4,20}|(?<=st\.? )[a-zß-ÿ]{3,15}) (?:(?:day|church|ce|rc|catholic|community) )?(?<kind>${smallKinds}))${edge.after}`,
	'dg'
);
/** "st marys" and "oakfield" with their kind behind, where the first word is none we know. */
export const findSmallSettings: Finder = (text) =>
	Array.from(text.matchAll(smallName)).flatMap(({ indices, groups }) => {
		const span = indices?.groups?.id;
		const { telling = '', id = '', kind: what = '' } = groups ?? {};
		if (
			!span ||
			(!id.startsWith('st') && isKnown(telling) && !(services.test(what) && places.has(telling)))
		)
			return [];
		const type =
			/primary|infants|juniors|academy|school|college/.test(what) && !/nursery|pre/.test(what);
		return [identifier(text, span, type ? 'schoolName' : 'settingName', 'check')];
	});
const services = /^(?:camhs|mash|council|infirmary|social services|hospital|college)$/;
const isKnown = (word: string): boolean =>
	isCommonWord(word) || places.has(word) || things.has(word) || generic.has(word);
