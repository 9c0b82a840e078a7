import { firstNames } from './names';
import { placeNames, places, things } from './known-places';
import { isEveryday, isNoName, isTwoFaced } from './known-words';
import { isPersonal } from './name-context';
import type { Word } from './name-words';

const relation =
	/^(?:mum|mummy|mam|mother|dad|daddy|father|parents?|brother|sister|gran|granny|nan|nana|grandma|grandad|auntie|aunt|uncle|cousin|twin|family|coat|bag|nappy|peg|bottle|birthday)$/;
/** Names of three letters that are no words and no letters of anything: told also without a capital. */
const shortNames = new Set(
	'zoe mia ali sam tom ben dan leo kai ava ian amy joe liz meg tim kim jim bev kev gaz daz jen lyn pam viv seb rhi'.split(
		' '
	)
);

/** A name, a name with an `s` too many before what is its ("zaras mum"), or none. */
export type SmallKind = 'name' | 'plural' | null;

/** Whether a word in small letters, or all in capitals, can be nothing but a name. */
export function smallKind(words: readonly Word[], at: number, word: Word): SmallKind {
	if (isShouted(word)) return 'name';
	const { folded, raw } = word;
	if (raw !== raw.toLowerCase() || folded.length < 3) return null;
	if (folded.includes('-')) return isListedPair(folded) ? 'name' : null;
	if (isTwoFaced(folded))
		return isSmallSubject(words, at, word) || isDoingTo(words, at) ? 'name' : null;
	const isName = (name: string): boolean =>
		(name.length > 3 || shortNames.has(name)) && firstNames.has(name) && !isWord(name);
	if (isName(folded)) return 'name';
	const isPlural = folded.endsWith('s') && relation.test(words[at + 1]?.folded ?? '');
	return isPlural && isName(folded.slice(0, -1)) && !isWord(folded) ? 'plural' : null;
}

/** "lexi-mae": both parts are names, and the first is no word. */
const isListedPair = (folded: string): boolean => {
	const parts = folded.split('-');
	const [first = '', second = ''] = parts;
	const isName = (part: string): boolean => firstNames.has(part) || isTwoFaced(part);
	const isEnd =
		/^(?:mae?|mai|lee|leigh|jo|joe|jae|ann?|anne|rae|rose|may|grace|lou|louise|jay|james|jack|lou|kate|beth|marie|ella|bella)$/;
	return (
		parts.length === 2 &&
		firstNames.has(first) &&
		!isWord(first) &&
		(isName(second) || isEnd.test(second))
	);
};

/** "hope said", not "the bill said" and not "will". */
function isSmallSubject(words: readonly Word[], at: number, word: Word): boolean {
	const [before, next] = [words[at - 1], words[at + 1]];
	return (
		!neverSmall.has(word.folded) &&
		word.raw === word.bare &&
		!(before && determiner.test(before.folded)) &&
		isPersonal(next, true)
	);
}
/** "art told me", "mason scares me". */
function isDoingTo(words: readonly Word[], at: number): boolean {
	const [before, verb, whom] = [words[at - 1], words[at + 1], words[at + 2]];
	return (
		!(before && determiner.test(before.folded)) &&
		/^(?:told|asked|hit|bit|scares|scared|pushed|kicked|showed|hugged|slapped|punched)$/.test(
			verb?.folded ?? ''
		) &&
		/^(?:me|us|him|her|them)$/.test(whom?.folded ?? '')
	);
}
const neverSmall = new Set(
	'will may mark art chase pat drew don nick rob sue bill grant page gene sky star guy'.split(' ')
);
const determiner =
	/^(?:the|a|an|my|our|his|her|their|your|its|this|that|these|those|some|any|no|every|each|all|more|of|in|with|for|to|and|or|by)$/;

/** "BETTY REFUSED ALL DIET": not "SALT" and "EHCP". */
const isShouted = ({ raw, folded }: Word): boolean =>
	raw.length > 3 && raw === raw.toUpperCase() && firstNames.has(folded) && !isWord(folded);

/** Whether a word on the list of names is a word, a place or a thing too. */
const isWord = (name: string): boolean =>
	isTwoFaced(name) ||
	placeNames.has(name) ||
	places.has(name) ||
	things.has(name) ||
	isNoName(name) ||
	isEveryday(name);
