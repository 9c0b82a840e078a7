import { isNhsNumber, isNiNumber, isUpn } from './check-digits';
import { edge, identifier, scan, type Finder } from './identifier';

const gap = String.raw`[ \u00a0\u202f\u2010-\u2013.-]?`;
const joined = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
/** Up to 30 characters before, for a cue word. */
const lead = (text: string, start: number): string => text.slice(Math.max(0, start - 30), start);

const nhs = new RegExp(`${edge.before}\\d{3}${gap}\\d{3}${gap}\\d{4}${edge.after}`, 'gu');
/** Ten digits: surely an NHS number with the right check digit and a cue or the usual groups. */
const findNhsNumbers: Finder = (text) =>
	scan(text, nhs, (found, span) => {
		const digits = joined(found);
		const before = lead(text, span[0]);
		const hasCue = /\bNHS\b/i.test(before);
		const isGrouped = found.length === 12;
		if (/\bISBN\b/i.test(before) || (digits.startsWith('0') && !hasCue)) return null;
		if (isNhsNumber(digits)) {
			const isIssued = !digits.startsWith('999') && !digits.startsWith('0');
			const isSure = isIssued && (hasCue || isGrouped);
			return identifier(text, span, 'nhsNumber', isSure ? 'stop' : 'check');
		}
		return hasCue || isGrouped ? identifier(text, span, 'nhsNumber', 'check') : null;
	});

const upn = new RegExp(
	`${edge.before}[A-HJ-NP-RT-Z](?:${gap}\\d){11}${gap}[\\dA-HJ-NP-RT-Z]${edge.after}`,
	'giu'
);
const findUpns: Finder = (text) =>
	scan(text, upn, (found, span) =>
		identifier(text, span, 'upn', isUpn(joined(found)) ? 'stop' : 'check')
	);

const ni = new RegExp(`${edge.before}[A-Z]{2}(?:${gap}\\d{2}){3}${gap}[A-Z]${edge.after}`, 'giu');
const niWithoutEnd =
	/\b(?:NI|National Insurance)(?: (?:number|no\.?))?(?: is| was)?:? ?(?<id>[A-Z]{2} ?\d{2} ?\d{2} ?\d{2})(?![\p{L}\p{N}]| [A-Z]\b)/dgu;
const findNiNumbers: Finder = (text) => [
	...scan(text, ni, (found, span) => {
		const bare = joined(found);
		const hasCue = /\b(?:NI|NINO|national insurance)\b/i.test(lead(text, span[0]));
		if (found !== bare && bare !== bare.toUpperCase() && !hasCue) return null; // "on 12 03 26 a …"
		return identifier(text, span, 'niNumber', isNiNumber(bare) ? 'stop' : 'check');
	}),
	...scan(text, niWithoutEnd, (_, span) => identifier(text, span, 'niNumber', 'check'))
];

const plate = new RegExp(`${edge.before}[A-Z]{2}\\d{2} ?[A-Z]{3}${edge.after}`, 'gu');
const olderPlate =
	/\b(?:car|van|vehicle|reg|registration|plate)\b[^\n.\d]{0,20}?(?<id>[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z])(?![\p{L}\p{N}])/dgu;
/** In small letters, where a car is spoken of. */
const smallPlate =
	/\b(?:car|van|vehicle|reg|registration|plate)\b[^\n.\d]{0,20}?(?<![\p{L}\d])(?<id>[a-z]{2}\d{2} ?[a-z]{3})(?![\p{L}\p{N}])/dgu;
const findVehicles: Finder = (text) =>
	[plate, olderPlate, smallPlate].flatMap((pattern) =>
		scan(text, pattern, (_, span) => identifier(text, span, 'vehicle', 'check'))
	);

const ofsted = new RegExp(`${edge.before}(?:EY|RP)${gap}\\d{3}${gap}\\d{3}${edge.after}`, 'giu');
const urn = /\b(?:URN|Ofsted)\b[^\n\d]{0,30}(?<id>\d{6,7})(?![\p{L}\p{N}])/dgiu;
const findOfstedNumbers: Finder = (text) =>
	[ofsted, urn].flatMap((pattern) =>
		scan(text, pattern, (_, span) => identifier(text, span, 'ofstedNumber', 'check'))
	);

const caseNumber =
	/\b(?:case|hospital|patient|referral|client|social care|file) (?:number|no\.?|ref\.?|reference|id):? ?(?:is |was )?(?=[A-Z/-]{0,8}\d)[A-Z\d][A-Z\d/-]{2,20}(?![\p{L}\p{N}])/giu;
const findCaseNumbers: Finder = (text) =>
	scan(text, caseNumber, (_, span) =>
		identifier(text, span, 'quasiIdentifier', 'check', 'A case number leads to one person.')
	);

/** Numbers that are given to one person, one car or one setting (DOMAIN D2). */
export const findNumbers: Finder = (text) =>
	[
		findNhsNumbers,
		findUpns,
		findNiNumbers,
		findVehicles,
		findOfstedNumbers,
		findCaseNumbers
	].flatMap((find) => find(text));
