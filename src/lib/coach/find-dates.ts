import { identifier, scan, type Finder } from './identifier';

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
const year = String.raw`(?:,? (?:(?:in )?(?:\d{4}|['’]?\d{2})(?!\d)|(?:in )?${yearWords}))?`;
const date = [
	String.raw`\d{4}[./-]\d{1,2}[./-]\d{1,2}`,
	String.raw`\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{4}|\d{2})`,
	String.raw`\d{1,2} \d{1,2} (?:\d{4}|\d{2})`,
	String.raw`(?:\d{8}|\d{6})`,
	String.raw`\d{1,2}[ -]?${nth}(?: of)?(?: the)?[ -]?${month}\b(?:-\d{2,4}|${year})`,
	String.raw`\d{1,2}${nth} of the \d{1,2}${nth}${year}`,
	String.raw`${ordinal}(?: day)?(?: of)? ${month}\b${year}`,
	String.raw`${month} (?:the )?(?:\d{1,2}${nth}(?!\d)|${ordinal})${year}`,
	String.raw`${month} ['’]?\d{4}`,
	String.raw`\d{1,2}[/.]\d{4}`
].join('|');
/** Day and month alone, which only a birthday’s own word makes one. */
const short = String.raw`\d{1,2}[./]\d{1,2}`;
const age = String.raw`(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|${teen}|${tens}(?:[ -]${unit})?|a hundred|one hundred)|\d{1,3})`;
const birth = String.raw`(?:born(?! to (?:do|be))|d\.? ?o\.? ?b\b|date[ -]of[ -]birth|birth ?date|birthday|b[ -]?day)`;
const turns = String.raw`(?:turned|turns|turning|will be|will turn|is going to be) ${age}`;

const cueFirst = new RegExp(
	String.raw`(?<!\p{L})(?:${birth}[^\n\d]{0,24}?|${turns}(?: years old)?,? (?:(?:last|this) )?(?:on |in )?${weekday}(?:the )?)(?<![\p{L}\d])(?<id>${date})(?!\d)`,
	'dgiu'
);
/** With a number between that is no date: "born at 31 weeks on 3 May". */
const cueAndNumber = new RegExp(
	String.raw`(?<!\p{L})(?:born|birthday)[^\n\d.]{0,16}\d{1,3}(?![./\d])[^\n\d.]{0,12} on (?:the )?${weekday}(?<id>${date})(?!\d)`,
	'dgiu'
);
const shortCue = new RegExp(
	String.raw`(?<!\p{L})(?:d\.? ?o\.? ?b\b|birthday|b[ -]?day)(?: is| was)?:?(?: on)?(?: the)? (?<id>${short})(?![./]?\d)`,
	'dgiu'
);
const cueLast = new RegExp(
	String.raw`(?<![\p{L}\d])(?<id>${date})(?!\d)[^\n\d.]{0,16}?\b(?:d\.?o\.?b|date of birth|birthday|b-?day)\b`,
	'dgiu'
);

/**
 * Dates that a cue word makes a birthday: "born on", "DOB", "turned three on", in figures or in words. A date
 * alone is no alarm: entries and targets are full of them.
 */
export const findBirthDates: Finder = (text) =>
	[cueFirst, cueAndNumber, shortCue, cueLast].flatMap((pattern) =>
		scan(text, pattern, (found, span) => {
			const isDay = /\d/.test(found.replace(/\d{4}/, '')) || !/\d/.test(found);
			return identifier(text, span, 'dateOfBirth', isDay ? 'stop' : 'check');
		})
	);
