import { isNhsNumber, isNiNumber, isUpn } from './check-digits';
import { edge, identifier, scan, type Finder, type Identifier } from './identifier';
import { isCommonWord } from './is-common';

const gap = String.raw`[ .-]?`;
const joined = (text: string): string => text.replace(/[^A-Za-zª-ÿ\d]/g, '');
/** Up to 30 characters before, for a cue word. */
const lead = (text: string, start: number): string => text.slice(Math.max(0, start - 30), start);

const wide = String.raw`(?:${gap}| [.-] )`;
const nhs = new RegExp(`${edge.before}\\d{3}${wide}\\d{3}${wide}\\d{4}${edge.after}`, 'g');
/** With its check digit, and not of the range kept for tests. */
const isIssued = (digits: string): boolean =>
	isNhsNumber(digits) && !digits.startsWith('999') && !digits.startsWith('0');

/** Ten digits: surely an NHS number with the right check digit and a cue or the usual groups. */
const findNhsNumbers: Finder = (text) =>
	scan(text, nhs, (found, span) => {
		const digits = joined(found);
		const before = lead(text, span[0]);
		const hasCue = /\bNHS\b/i.test(before);
		const isGrouped = found.length > 11;
		if (/\bISBN\b/i.test(before) || (digits.startsWith('0') && !hasCue)) return null;
		if (isNhsNumber(digits)) {
			const isSure = isIssued(digits) && (hasCue || isGrouped);
			return identifier(text, span, 'nhsNumber', isSure ? 'stop' : 'check');
		}
		return hasCue || isGrouped ? identifier(text, span, 'nhsNumber', 'check') : null;
	});

/** In any groups, where it says what it is: "nhs number 483 7729 665". */
const cuedNhs = /\bNHS\b[^\n\d]{0,25}(?<id>\d(?:[ -]?\d){9})(?!\d)/dgi;
const findCuedNhsNumbers: Finder = (text) =>
	scan(text, cuedNhs, (found, span) =>
		identifier(text, span, 'nhsNumber', isIssued(joined(found)) ? 'stop' : 'check')
	);

const upn = new RegExp(
	`${edge.before}[A-HJ-NP-RT-Z](?:${gap}\\d){11}${gap}[\\dA-HJ-NP-RT-Z]${edge.after}`,
	'gi'
);
const findUpns: Finder = (text) =>
	scan(text, upn, (found, span) =>
		identifier(text, span, 'upn', isUpn(joined(found)) ? 'stop' : 'check')
	);

/** Two letters that are a word here: "on 12 03 26 a week later" is a date. */
const shortWords = new Set(
	'an am as at be by do go he if in is it me my no of oh ok on or so to up us we'.split(' ')
);
const niCue = /\b(?:N\.? ?I\b|NINO\b|nat(?:ional|\.)? ?ins(?:urance)?\b)/i;
const ni = new RegExp(`${edge.before}[A-Z]{2}(?:${gap}\\d{2}){3}${gap}[A-Z]${edge.after}`, 'gi');
const niWithoutEnd =
	/\b(?:NI|NINO|National Insurance)(?: (?:number|no\.?))?(?: is| was)?:? ?(?<id>[A-Z]{2} ?\d{2} ?\d{2} ?\d{2})(?![A-Za-zª-ÿ\d]| [A-Z]\b)/dg;
const findNiNumbers: Finder = (text) => [
	...scan(text, ni, (found, span) => {
		const bare = joined(found);
		// "EY310077 I look after six": a setting's number and the next word
		if (/^(?:EY|RP|SC|CA|VC)/i.test(bare) || /\d{6} [e-z]$/i.test(found)) return null;
		const hasCue = niCue.test(lead(text, span[0]));
		const isWord = shortWords.has(bare.slice(0, 2).toLowerCase());
		if (found !== bare && bare !== bare.toUpperCase() && !hasCue && (isWord || /a$/i.test(bare)))
			return null; // "on 12 03 26 a …"
		return identifier(text, span, 'niNumber', isNiNumber(bare) ? 'stop' : 'check');
	}),
	...scan(text, niWithoutEnd, (_, span) => identifier(text, span, 'niNumber', 'check'))
];

const plate = new RegExp(`${edge.before}[A-Z]{2}\\d{2}[ -]?[A-Z]{3}${edge.after}`, 'g');
/** Something that has a number plate. */
const car = String.raw`\b(?:cars?|vans?|vehicles?|mini ?bus(?:es)?|bus|coach|taxis?|cabs?|ambulances?|lorry|motorbike|moped|scooter|truck|motor|reg|registration|(?:number ?)?plates?|drives|drove|driving|parked|fiesta|corsa|astra|focus|polo|golf|clio|micra|qashqai|juke|picasso|zafira|mondeo|fabia|octavia|yaris|aygo|berlingo|transit|sprinter|kangoo|vauxhall|ford|renault|peugeot|citro[eë]n|nissan|toyota|honda|hyundai|kia|mazda|volkswagen|vw|skoda|seat|audi|bmw|mercedes|merc|volvo|mini|morris|rover|land rover|jaguar|fiat|tesla|dacia|suzuki|jeep|beetle|camper|tractor|quad|wheelchair taxi)\b`;
const carBefore = new RegExp(String.raw`${car}[^\n.]{0,40}$`, 'i');
const regBefore = /\b(?:reg|registration|(?:number ?)?plates?|taxi|cab|minibus)\b[^\n.\d]{0,20}$/i;
/** Of the years before 2001, and of Northern Ireland: without a car these letters can be anything. */
const olderPlate = new RegExp(
	`${edge.before}(?:[A-Z]\\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\\d{1,3}[A-Z])${edge.after}`,
	'g'
);
const smallOlderPlate = new RegExp(
	`${edge.before}(?:[a-z]\\d{1,3} ?[a-z]{3}|[a-z]{3} ?\\d{1,3}[a-z])${edge.after}`,
	'g'
);
const letterless = new RegExp(`${edge.before}[A-Z]{2,3} ?\\d{1,4}${edge.after}`, 'g');
const smallPlate =
	/(?<![A-Za-zª-ÿ\d])(?<area>[a-z]{2})(?<age>\d{2}) ?(?<end>[a-z]{3})(?![A-Za-zª-ÿ\d])/g;
/** Two letters and a number are also measures and times: "at10 for". */
const measures = new Set('cm mm kg km ml pm am ph kb mb gb ks ey ac lo bs en no yr rm'.split(' '));

/** In small letters: where a car is spoken of, or where it can be no word and no measure. */
const findSmallPlates: Finder = (text) =>
	Array.from(text.matchAll(smallPlate)).flatMap(({ 0: found, index, groups }) => {
		const { area = '', age = '', end = '' } = groups ?? {};
		const isIssued = /^(?:0[1-9]|[1-2]\d|5[1-9]|[67]\d)$/.test(age);
		const isPlain = !measures.has(area) && !isCommonWord(end);
		const isCar = isAfter(carBefore, text, index);
		if (shortWords.has(area) || !(isCar || (isIssued && isPlain))) return [];
		return [identifier(text, [index, index + found.length], 'vehicle', 'check')];
	});
const isAfter = (cue: RegExp, text: string, at: number): boolean =>
	cue.test(text.slice(Math.max(0, at - 60), at));
const vehicle = (text: string, span: readonly [number, number]): Identifier =>
	identifier(text, span, 'vehicle', 'check');
const findVehicles: Finder = (text) => [
	...scan(text, plate, (_, span) => vehicle(text, span)),
	...scan(text, olderPlate, (_, span) =>
		isAfter(carBefore, text, span[0]) ? vehicle(text, span) : null
	),
	...scan(text, smallOlderPlate, (_, span) =>
		isAfter(regBefore, text, span[0]) ? vehicle(text, span) : null
	),
	...scan(text, letterless, (_, span) =>
		isAfter(regBefore, text, span[0]) ? vehicle(text, span) : null
	),
	...findSmallPlates(text)
];

/** England’s early years and children’s homes, and Scotland’s care services. */
const inspected = new RegExp(
	`${edge.before}(?:(?:EY|RP|SC|CA|VC)${gap}\\d{3}${gap}\\d{3}|CS${gap}\\d{10})${edge.after}`,
	'gi'
);
const urn =
	/\b(?:URN|Ofsted|unique reference|inspectorate|CQC|CIW|RQIA)\b[^\n\d]{0,30}(?<![A-Za-zª-ÿ\d])(?<id>(?:[A-Z]{1,2})?\d{6,7}|[A-Z]?\d{1,2}-\d{6,11})(?![A-Za-zª-ÿ\d])/dgi;
const dfe =
	/\b(?:DfE|LAESTAB|establishment) (?:number|no\.?|code)?:? ?(?:is |was )?(?<id>\d{3}[ /]?\d{4})(?![A-Za-zª-ÿ\d])/dgi;
const findOfstedNumbers: Finder = (text) =>
	[inspected, urn, dfe].flatMap((pattern) =>
		scan(text, pattern, (_, span) => identifier(text, span, 'ofstedNumber', 'check'))
	);

const caseNumber =
	/\b(?:case|hospital|patient|referral|client|social care|file) (?:number|no\.?|ref\.?|reference|id):? ?(?:is |was )?(?=[A-Z/-]{0,8}\d)[A-Z\d][A-Z\d/-]{2,20}(?![A-Za-zª-ÿ\d])/gi;
const findCaseNumbers: Finder = (text) =>
	scan(text, caseNumber, (_, span) =>
		identifier(text, span, 'quasiIdentifier', 'check', 'A case number leads to one person.')
	);

/** Numbers that are given to one person, one car or one setting (DOMAIN D2). */
export const findNumbers: Finder = (text) =>
	[
		findNhsNumbers,
		findCuedNhsNumbers,
		findUpns,
		findNiNumbers,
		findVehicles,
		findOfstedNumbers,
		findCaseNumbers
	].flatMap((find) => find(text));
