import { identifier, scan, type Finder } from './identifier';

const month =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const nth = '(?:st|nd|rd|th)?';
const date = [
	String.raw`\d{4}-\d{2}-\d{2}`,
	String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})`,
	String.raw`\d{1,2} \d{1,2} (?:\d{4}|\d{2})`,
	String.raw`\d{1,2}${nth}(?: of)? ${month}\b(?:,? (?:\d{4}|['’]?\d{2})(?!\d))?`,
	String.raw`${month} \d{4}`,
	String.raw`${month} \d{1,2}${nth}(?:,? \d{4})?`
].join('|');
const age = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const cue = String.raw`(?:born|d\.?o\.?b\b|date of birth|birth ?date|birthday|(?:turned|turns|will be|will turn) ${age})`;

const cueFirst = new RegExp(
	String.raw`(?<!\p{L})${cue}[^\n\d]{0,24}?(?<![\p{L}\d])(?<id>${date})(?!\d)`,
	'dgiu'
);
const cueLast = new RegExp(
	String.raw`(?<![\p{L}\d])(?<id>${date})(?!\d)[^\n\d.]{0,16}?\b(?:d\.?o\.?b|date of birth|birthday)\b`,
	'dgiu'
);

/**
 * Dates that a cue word makes a birthday: "born on", "DOB", "turned three on". A date alone is no alarm:
 * entries and targets are full of them.
 */
export const findBirthDates: Finder = (text) =>
	[cueFirst, cueLast].flatMap((pattern) =>
		scan(text, pattern, (found, span) => {
			const isDay = /\d/.test(found.replace(/\d{4}/, ''));
			return identifier(text, span, 'dateOfBirth', isDay ? 'stop' : 'check');
		})
	);
