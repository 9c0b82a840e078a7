import { edge, identifier, scan, type Finder, type Identifier } from './identifier';

/** Digits in groups, from +, 0 or (0 on; which of it is the number is told by `numberIn`. */
const phone = /(?<![A-Za-zª-ÿ\d.,/+-])(?:\(?\+ ?\d{1,3}|\(?0)(?:[ .()-]{0,3}\d){7,14}(?![\d])/g;
/** Without its first 0, only where somebody is to be rung. */
const mobile = new RegExp(
	String.raw`\b(?:phone|mobile|mob|tel|telephone|number|call|ring|text|whatsapp)\b[^\n\d]{0,20}(?<id>7\d{3} ?\d{3} ?\d{3})${edge.after}`,
	'dgi'
);
const date = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;

/** Public helplines may stand in an entry: NSPCC and the domestic abuse helpline. */
const helplines = new Set(['08088005000', '08082000247']);
/** Ranges kept for drama and tests (Ofcom), never given out. */
const neverIssued =
	/^(?:07700900|01632960|02079460|02920180|028964960|01914980|08081570|09098790|03069990|01(?:1[3-8]|21|31|41|51|61)4960)\d{3}/;

/** Phone numbers of ten or eleven digits from a 0 or +44 on, and numbers abroad from a + or 00 on. */
export const findPhones: Finder = (text) => [
	...scan(text, phone, (found, [start]) => numberIn(text, start, found)),
	...scan(text, mobile, (_, span) =>
		/\bNHS\b/i.test(text.slice(Math.max(0, span[0] - 40), span[0]))
			? null
			: identifier(text, span, 'phone', 'stop')
	)
];

/** The longest front part that has as many digits as a phone number, cut between groups. */
function numberIn(text: string, start: number, found: string): Identifier | null {
	if (
		date.test(found) ||
		/\bISBN[\d -]{0,20}\D{0,6}$/.test(text.slice(Math.max(0, start - 30), start))
	)
		return null;
	const isOpen = found.startsWith('(') && !found.includes(')');
	const from = isOpen ? start + 1 : start;
	let rest = isOpen ? found.slice(1) : found;
	while (rest) {
		const national = nationalOf(rest);
		if (national !== null) {
			if (helplines.has(national)) return null;
			const severity = neverIssued.test(national) ? 'check' : 'stop';
			return identifier(text, [from, from + rest.length], 'phone', severity);
		}
		rest = rest.replace(/(?:^|[^\d]+)\d+$/, '');
	}
	return null;
}

const hasPlus = (found: string): boolean => /^\(?\+/.test(found);

/** Its digits as dialled inside the country, or `null` when it cannot be a number. */
function nationalOf(found: string): string | null {
	const digits = found.replace(/\D/g, '');
	const isAbroad = hasPlus(found) || digits.startsWith('00');
	if (!isAbroad) {
		const groups = found.match(/\d+/g) ?? []; // "01 02 03 04 05" counts weeks
		const isGrouped = groups.length <= 6 && groups.some((group) => group.length > 2);
		return /^0[1-9]\d{8,9}$/.test(digits) && isGrouped ? digits : null;
	}
	const whole = hasPlus(found) ? digits : digits.slice(2);
	if (!whole.startsWith('44')) return /^[1-9]\d{7,14}$/.test(whole) ? whole : null;
	const rest = whole.slice(2).replace(/^0/, '');
	return /^[1-9]\d{8,9}$/.test(rest) ? `0${rest}` : null;
}
