import { capitalWord, foldedName } from './capitals';
import { firstNames, surnames } from './names';
import { identifier, scan, type Finder, type Identifier } from './identifier';
import { isCommonWord } from './is-common';

const month =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const nth = '(?:st|nd|rd|th)?';
const weekday = String.raw`(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?,? )?`;
const ordinal =
	'(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|thirtieth)';
const tens = '(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const teen =
	'(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|oh (?:one|two|three|four|five|six|seven|eight|nine))';
const unit = '(?:one|two|three|four|five|six|seven|eight|nine)';
/** "nineteen forty-two", "two thousand and twelve". */
const yearWords = String.raw`(?:(?:nineteen|twenty)[ -](?:${teen}|${tens}(?:[ -]${unit})?)|two thousand(?: and (?:${teen}|${tens}|${unit}))?)`;
const year = String.raw`(?:,? (?:(?:in )?(?:\d{4}|'?\d{2})(?!\d)|(?:in )?${yearWords}))?`;
/** A day of a month in words or figures; the year may follow. */
const dayOfMonth = [
	String.raw`\d{1,2}[ -]?${nth}(?: of)?(?: the)?[ -]?${month}\b(?:-\d{2,4})?`,
	String.raw`\d{1,2}${nth} of the \d{1,2}${nth}`,
	String.raw`${ordinal}(?: day)?(?: of)? ${month}\b`,
	String.raw`${month} (?:the )?(?:\d{1,2}${nth}(?!\d)|${ordinal})`,
	String.raw`(?:Christmas|Xmas|Boxing|New Year'?s|Valentine'?s) (?:Day|Eve)`
].join('|');
const date = [
	String.raw`\d{4}[./-]\d{1,2}[./-]\d{1,2}`,
	String.raw`\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{4}|\d{2})`,
	String.raw`\d{1,2} \d{1,2} (?:\d{4}|\d{2})`,
	String.raw`(?:\d{8}|\d{6})`,
	`(?:${dayOfMonth})${year}`,
	String.raw`${month} '?\d{4}`,
	String.raw`\d{1,2}[/.]\d{4}`
].join('|');
/** Day and month alone, which only a birthday’s own word makes one. */
const short = String.raw`\d{1,2}[./]\d{1,2}`;
const age = String.raw`(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|${teen}|${tens}(?:[ -]${unit})?|a hundred|one hundred)|\d{1,3})`;
const birth = String.raw`(?:born(?! to (?:do|be))|d\.? ?o\.? ?b\b|date[ -]of[ -]birth|birth ?date|birthday|b[ -]?day)`;
const turns = String.raw`(?:turned|turns|turning|will be|will turn|is going to be) ${age}`;

const dates = new RegExp(`(?<![A-Za-zª-ÿ\\d])(?:${date})(?!\\d)`, 'gi');
const before = [
	String.raw`(?<![A-Za-zª-ÿ])(?:${birth}[^\n\d]{0,24}|${turns}(?: years old)?,? (?:(?:last|this) )?(?:on |in )?${weekday}(?:the )?)$`,
	// with a number between that is no date: "born at 31 weeks on 3 May"
	String.raw`(?<![A-Za-zª-ÿ])(?:born|birthday)[^\n\d.]{0,16}\d{1,3}(?![./\d])[^\n\d.]{0,12} on (?:the )?${weekday}$`
].map((cue) => new RegExp(cue, 'i'));
const born = /(?:^|[ (,])b\.? $/;
const after = /^[^\n\d.]{0,16}?\b(?:d\.?o\.?b|date of birth|birth ?date|birthday|b-?day)\b/i;
const shortCue = new RegExp(
	String.raw`(?<![A-Za-zª-ÿ])(?:d\.? ?o\.? ?b\b|birthday|b[ -]?day)(?: is| was)?:?(?: on)?(?: the)? (?<id>${short})(?![./]?\d)`,
	'dgi'
);
/** A day in figures right behind somebody’s name, as on labels: "Hilda Brook 5-12-36". */
const labelled = new RegExp(`(?:^|[^A-Za-zª-ÿ])(${capitalWord}),? \\(?$`);

/**
 * Dates that a cue word makes a birthday: "born on", "DOB", "turned three on", in figures or in words, and those on
 * a label with a name. A date alone is no alarm: entries and targets are full of them.
 */
export const findBirthDates: Finder = (text) => [
	...scan(text, dates, (found, span) => {
		const lead = text.slice(Math.max(0, span[0] - 90), span[0]);
		const isCued =
			before.some((cue) => cue.test(lead)) ||
			born.test(lead) ||
			after.test(text.slice(span[1], span[1] + 40));
		return isCued || isOnLabel(found, lead) ? birthDate(text, found, span) : null;
	}),
	...scan(text, shortCue, (found, span) => birthDate(text, found, span))
];

function birthDate(text: string, found: string, span: readonly [number, number]): Identifier {
	const isDay = /\d/.test(found.replace(/\d{4}/, '')) || !/\d/.test(found);
	return identifier(text, span, 'dateOfBirth', isDay ? 'stop' : 'check');
}

function isOnLabel(found: string, lead: string): boolean {
	const isFigures = /^\d{1,2} ?[./-] ?\d{1,2} ?[./-]/.test(found);
	if (!isFigures && !/\d{4}/.test(found)) return false;
	const name = foldedName(labelled.exec(lead)?.[1] ?? '');
	return (
		firstNames.has(name) ||
		surnames.has(name) ||
		(isFigures && name.length > 2 && !isCommonWord(name))
	);
}
