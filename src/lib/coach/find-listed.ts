import { firstNames, surnames } from './names';
import { identifier, type Finder, type Identifier } from './identifier';
import { isCommonWord, isSettingWord } from './is-common';
import { placeNames, places, storySpans, things, writersFirst } from './known-places';
import { capitalThings } from './known-things';
import { isCalendar, isNoName, isTheorist, isTwoFaced, pseudonym } from './known-words';
import { isAboutPerson, isCited, isOtherFace, isPersonal } from './name-context';
import { wordsIn, type Word } from './name-words';
import { smallKind, type SmallKind } from './small-names';

const maybeName =
	'A capital letter here may be a name. If it is a person or a small place, change it.';

/**
 * Names that nothing but themselves gives away: those on a list of first names and surnames, those that are
 * words too where they can be no word, and words with a capital inside a sentence that are no word we know
 * (DOMAIN D3). Writers with their year, stories, big places and apps are left alone.
 */
export const findListed: Finder = (text) => {
	const words = wordsIn(text);
	const found: Identifier[] = [];
	const isInStory = storyFinder(text);
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word || isInStory(word.start)) continue;
		const kind = kindOf(text, words, at);
		if (!kind) continue;
		const last = kind === 'unknown' ? word : withSurname(text, words, at);
		const span = [word.start, kind === 'plural' ? word.end - 1 : last.end] as const;
		found.push(
			kind === 'unknown'
				? identifier(
						text,
						span,
						isPlaceLike(text, word) ? 'settingName' : 'personName',
						'think',
						maybeName
					)
				: identifier(text, span, 'personName', 'check')
		);
		at = words.indexOf(last, at);
	}
	return found;
};

/** "in Moorview", "to Bramley Dene": behind a word for places, and with an ending that they have. */
const isPlaceLike = (text: string, { folded, start }: Word): boolean =>
	/(?:view|fields?|woods?|brook|bank|side|ton|ham|ley|leigh|lea|dale|hurst|mere|ford|meads?|cliffe?|bridge|haven|moor|shire|mouth|worth|well|gate|burn|holme|croft|crest|dene|lodge|house|court|hill|vale|wick|stead|thorpe|by|fold|heath|grange|park|way)$/.test(
		folded
	) &&
	/\b(?:in|at|from|to|near|outside|into)(?: the)? $/i.test(
		text.slice(Math.max(0, start - 14), start)
	);

/** Tells whether a place lies in the name of a story; ask for places in their order. */
function storyFinder(text: string): (at: number) => boolean {
	const spans = storySpans(text);
	let next = 0;
	return (at) => {
		while ((spans[next]?.[1] ?? Infinity) <= at) next++;
		return (spans[next]?.[0] ?? Infinity) <= at;
	};
}

type Kind = SmallKind | 'unknown';

function kindOf(text: string, words: readonly Word[], at: number): Kind {
	const word = words[at];
	if (!word) return null;
	return word.isCapital ? capitalKind(text, words, at, word) : smallKind(words, at, word);
}

/** On the list; a name of two parts counts when one of them is. */
function isListed({ folded }: Word): boolean {
	if (firstNames.has(folded)) return true;
	return (
		folded.includes('-') &&
		folded.split('-').some((part) => part.length > 2 && firstNames.has(part) && !isCommonWord(part))
	);
}

/** What a word with a capital looks like, unless it is a writer’s name or a pseudonym. */
function capitalKind(text: string, words: readonly Word[], at: number, word: Word): Kind {
	const kind = looksLike(text, words, at, word);
	const isAlias = (): boolean => pseudonym.test(text.slice(word.start, word.start + 40));
	return kind && (isWriter(words, at) || isAlias() || isCited(text, word)) ? null : kind;
}

function looksLike(text: string, words: readonly Word[], at: number, word: Word): Kind {
	const { folded, bare } = word;
	const next = words[at + 1];
	const isDouble = isTwoFaced(bare) || placeNames.has(folded);
	if (isDouble) {
		if (isOtherFace(text, word) || isPartOfTitle(text, words, at)) return null;
		if (!word.isOpener) return 'name';
		if (word.raw !== word.bare && !isCalendar(bare)) return 'name';
		return isSubject(text, word, next, folded !== 'will') || isWithAnother(text, words, at)
			? 'name'
			: null;
	}
	if (/^(?:O'|Ma?c)[A-ZÀ-Þ]/.test(bare)) return isTheorist(bare) ? null : 'name';
	if (isNoName(bare) || places.has(folded) || things.has(folded) || capitalThings.has(folded))
		return null;
	if (next && learned.test(next.folded) && isBeside(text, word, next)) return null;
	if (isListed(word)) return 'name';
	if (surnames.has(folded))
		return word.isOpener && !isPersonal(next) && !isSubject(text, word, next, false)
			? null
			: 'name';
	if (bare.length < 3 || isUsual(folded)) return null;
	if (word.isOpener) return bare.length > 3 && isSubject(text, word, next, true) ? 'unknown' : null;
	return isPartOfTitle(text, words, at) || (next && namedAfter.test(next.folded))
		? null
		: 'unknown';
}

/** Whether the sentence it opens goes on as only one about a person does. */
const isSubject = (text: string, word: Word, next: Word | undefined, isStrict: boolean): boolean =>
	(isPersonal(next, isStrict) && isBeside(text, word, next)) ||
	(!isCalendar(word.bare) && isAboutPerson(text, word));

/** "Ocean and River would not share": two names that are words, of which the second has its capital for no other reason. */
function isWithAnother(text: string, words: readonly Word[], at: number): boolean {
	const [word, and, other] = words.slice(at, at + 3);
	if (!word || !and || !other?.isCapital || isCalendar(word.bare)) return false;
	const isPair = text.slice(word.end, other.start) === ' and ';
	return (
		isPair && (isTwoFaced(other.bare) || firstNames.has(other.folded)) && !isCited(text, other)
	);
}

/** Behind the name of what somebody found or made, as "Asperger syndrome", "the Tavecchio scale". */
const namedAfter =
	/^(?:syndrome|disease|disorder|scale|scales|test|method|theory|model|cycle|framework|approach|award|report|review|programme|course|study|inquiry|principles?|technique|schema|curriculum|act|guidelines|competent|competence|competency|statement|charter|committee|judge?ment|ruling|pyramid|hierarchy|triangle|ladder|window|wheel|tool|frame|chart|score|stool|position|manoeuvre|reflex|palsy|tube|catheter|collar|splint)$/;
/** Of those, what belongs to nobody in a setting: "Hart’s ladder", not "Zara’s report". */
const learned =
	/^(?:syndrome|disease|disorder|scale|method|theory|model|cycle|framework|approach|inquiry|principles?|guidelines|competent|competence|competency|hierarchy|pyramid|ladder|palsy|stool|law|rule|reflex|manoeuvre|judge?ment|ruling|charter)$/;

/** Every part of it is an everyday word or one of the field: "Well-being", "Pre-school". */
function isUsual(folded: string): boolean {
	const isKnown = (part: string): boolean =>
		isCommonWord(part) || things.has(part) || places.has(part);
	const parts = folded.split(/['-]/);
	return (
		isKnown(folded) || (parts.length > 1 && parts.every((one) => one.length < 4 || isKnown(one)))
	);
}

const isBeside = (text: string, word: Word, next: Word | undefined): boolean =>
	next !== undefined && /^(?:'s)? $/.test(text.slice(word.end, next.start));

/** "Maria Montessori": the first name of a writer before a writer’s surname. Both, or either of them. */
function isWriter(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	return Boolean(word && next?.isCapital && writersFirst.has(word.folded) && isTheorist(next.bare));
}

/** "Butterfly Room", "Hungry Caterpillar", "Rose Street": beside another word with a capital it is of a title. */
function isPartOfTitle(text: string, words: readonly Word[], at: number): boolean {
	const word = words[at];
	const isTitle = (other: Word | undefined, gap: string): boolean =>
		other !== undefined &&
		other.isCapital &&
		gap === ' ' &&
		!isPersonWord(other.folded) &&
		isSettingWord(other.folded) &&
		!(other.isOpener && at > 0);
	const [before, after] = [words[at - 1], words[at + 1]];
	if (!word) return false;
	return (
		isTitle(after, after ? text.slice(word.end, after.start) : '') ||
		(before !== undefined &&
			!before.isOpener &&
			isTitle(before, text.slice(before.end, word.start)))
	);
}

const persons = new Set(
	'mum mummy mam mama dad daddy nan nana nanny gran granny grandma grandad grandpa auntie aunty aunt uncle brother sister cousin nurse doctor teacher miss mr mrs ms mx dr sir head manager deputy mentor tutor'.split(
		' '
	)
);
const isPersonWord = (word: string): boolean => persons.has(word);

/** The last word of a name that goes on: "Karen Holt", not "Karen Monday". */
function withSurname(text: string, words: readonly Word[], at: number): Word {
	let last = words[at];
	for (let by = 1; by <= 2; by++) {
		const [now, next] = [last, words[at + by]];
		if (!now || !next?.isCapital || text.slice(now.start + now.raw.length, next.start) !== ' ')
			break;
		if (
			now.raw !== now.bare ||
			next.isOpener ||
			(isNoName(next.bare) && !isTwoFaced(next.bare)) ||
			isCited(text, next)
		)
			break;
		last = next;
	}
	// `at` is a place of the list
	return last as Word;
}
