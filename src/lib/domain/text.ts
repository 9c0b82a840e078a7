import { daysBetween, isRealDay, type Day } from './days';

/** The most characters a title holds. */
export const longestTitle = 120;
/** The most characters one answer holds. */
export const longestAnswer = 200_000;

/** Line ends of every system, Word's soft line break and page break, and Unicode's two. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Controls, soft hyphens, byte order marks and the place holders of pasted pictures. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\ufeff\ufffc]/g;

/**
 * Pasted text as it is kept: every line end a line feed; controls and soft hyphens gone; Word's private
 * bullets real ones; halves of broken characters replaced. Emoji with their joiners, right-to-left marks
 * and non-breaking spaces stay as they are.
 */
export function cleanPaste(text: string): string {
	return text
		.replace(lineEnds, '\n')
		.replace(unseen, '')
		.replace(/[\uf0b7\uf0a7]/g, '•')
		.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** What is wrong with a title, as a sentence, or `null`. */
export function checkTitle(text: string): string | null {
	const over = lengthOver(text, longestTitle);
	if (over === 0) return null;
	return `A title holds ${longestTitle} characters. This one is ${say(over)} too long.`;
}

/** What is wrong with an answer, as a sentence, or `null`. What is over is refused whole, never cut. */
export function checkAnswer(text: string): string | null {
	const over = lengthOver(text, longestAnswer);
	if (over === 0) return null;
	return `An answer holds ${say(longestAnswer)} characters. This is ${say(over)} too long, so it was not put in. Put a part of it in another entry.`;
}

/** How many characters, as a reader counts them, the text has over `most`. */
function lengthOver(text: string, most: number): number {
	if (text.length <= most) return 0;
	let pairs = 0;
	for (let at = 0; at < text.length; at++) if ((text.codePointAt(at) ?? 0) > 0xffff) pairs++;
	return Math.max(0, text.length - pairs - most);
}

const say = (count: number): string => count.toLocaleString('en-GB');

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/**
 * What is wrong with a date, as a sentence, or `null`. `text` is as a date field gives it ("2026-03-09");
 * more than `mostAhead` days after `today` is taken for a slip.
 */
export function checkDay(text: string, today: Day, mostAhead = 366): string | null {
	if (text === '') return 'Pick a date.';
	const [, year, month, day] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
	if (year === undefined || month === undefined || day === undefined)
		return 'That is not a date this app can read. Pick one from the calendar.';
	const name = months[month - 1];
	if (!name) return 'A year has 12 months. Pick another date.';
	if (year < 1900) return `The year ${year} is too long ago. Pick another date.`;
	const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
	if (day < 1 || day > length) return `${name} ${year} has ${length} days. Pick another date.`;
	if (!isRealDay(text) || daysBetween(today, text) > mostAhead)
		return `${name} ${year} is a long way ahead. Pick another date.`;
	return null;
}
