import { capitalWord } from './capitals';
import { edge, identifier, scan, type Finder } from './identifier';
import { isOrdinary } from './known-words';

/** The letters all postcodes of the UK and the islands begin with. */
const areas = new Set(
	`AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN
	EX FK FY G GIR GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML
	N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD
	TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/)
);
const postcode = new RegExp(
	String.raw`(?<![A-Za-zª-ÿ\d-])(?:ZZ99|GIR|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:\d|[ABEHMNPRV-Y])?|\d[A-HJKPS-UW])) {0,2}\d[A-Z]{2}${edge.after}`,
	'gi'
);

/**
 * Postcodes. In capitals every shape counts, and one of no area that exists is worth a look (ZZ99). In
 * small letters only real ones do, and "b1 2nd" is a room and a floor. (DOMAIN D2)
 */
const findPostcodes: Finder = (text) =>
	scan(text, postcode, (found, span) => {
		const isReal = areas.has(/^(?:GIR|[A-Z]{1,2})/.exec(found.toUpperCase())?.[0] ?? '');
		if (found === found.toUpperCase())
			return identifier(text, span, 'postcode', isReal ? 'stop' : 'check');
		const isSlip = !isReal || /(?:st|nd|rd|[cikmov][A-Za-zª-ÿ]|[A-Za-zª-ÿ][cikmov])$/i.test(found);
		const isShort = !found.includes(' ') && found.length < 6;
		const isOrdinal = /\dth$/i.test(found) && !/ \dth$/i.test(found);
		return isSlip || isShort || isOrdinal ? null : identifier(text, span, 'postcode', 'stop');
	});

/** No initials: "752 726 6252, GP Elm Grove" is no house. */
const names = String.raw`(?:(?![A-ZÀ-Þ]{2,} )${capitalWord}\.? ){1,3}`;
const roads = 'Street|Road|Avenue|Lane|Crescent|Terrace|Close|Drive|Gardens|Grove|Mews';
const streets = `${roads}|St|Rd|Ave|Av|Ln|Cres|Dr|Gdns|Gr|Sq|Pl|Ct|Tce|Terr|Place|Way|Court|Hill|Park|Square|Row|Walk|View|Rise|Green|Gate|Parade|Villas|Yard|Wharf|Quay|Croft|Meadows?|Vale|Fold|Bank|Mount|Brae|Wynd|Loan|Gait|Broadway|Boulevard|Circus|Approach|Causeway|Esplanade|Promenade|Dene|Garth|Chase|Ride|End|Rigg|Nook|Brow|Cottages|Buildings|Path|Passage|Hollow|Wood|Heath|Common|Lea|Leys|Dell|Spinney|Coppice|Bridge|Side|Top|Bottom|Dykes|Entry|Alley|Ridge|Orchard|Pastures?|Fields?`;
const number = String.raw`(?<!\d )${edge.before}(?:(?:Flat|Apartment|Apt\.?|Unit|Room|Plot) ?\d{1,4}[A-Za-z]?,? )?\d{1,4}[A-Za-z]?(?: ?[-/&] ?\d{1,4}[A-Za-z]?)?,? `;
const numbered = new RegExp(`${number}${names}(?:${streets})${edge.after}`, 'g');
const houses =
	'House|Court|Tower|Towers|Heights|Point|Mansions?|Buildings?|Apartments|Wing|Lodge|Hall|Block|Wharf|Gardens|Place|Mill|Works|Estate';
/** A flat in a house with a name: "Flat 12, Attlee House", "flat 3b Attlee House". */
const flat = new RegExp(
	String.raw`${edge.before}(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit|[Rr]oom) ?\d{1,4}[A-Za-z]?,? (?:the )?${names}(?:${houses})(?:, ${names}(?:${streets}))?${edge.after}`,
	'g'
);
/** Welsh and Gaelic roads begin with their kind: "3 Heol y Bryn", "12 Ffordd Penmynydd". */
const celtic = new RegExp(
	String.raw`${number}(?:Heol|Ffordd|Stryd|L[oô]n|Clos|Rhodfa|Maes|Parc|Cae|Llwyn|Rhes|Cwrt|Gerddi|Tan|Bryn|Pen|Coed|Cwm|Min|Bro|Glan|Erw|Gelli|Trem|Plas|Llys|Sr[aá]id|B[oó]thar|Ascaill)(?:[ -](?:yr?|y|na|nan|an|a|ar|'r|${capitalWord})){1,4}${edge.after}`,
	'g'
);
/** "number seventeen Mafeking Road", as a voice is written down. */
const spelled = new RegExp(
	String.raw`${edge.before}(?:[Nn]umber |[Nn]o\.? )?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) ${names}(?:${streets})${edge.after}`,
	'g'
);
/** A house with a name where somebody lives: "lives at Rose Cottage". */
const cottage = new RegExp(
	String.raw`\b(?:lives?|lived|living|stays?|staying|moved|address|home)(?: is| was)?(?: (?:at|to|in|on|out at|up at))?:? (?<id>(?:${capitalWord} ){1,3}(?:Cottages?|Farm|Farmhouse|Barn|House|Lodge|Croft|Caravan (?:Park|Site)|Court|Tower|Mill|Park))${edge.after}`,
	'dg'
);
/** What is written behind "Address:", with commas. */
const onFile = new RegExp(
	String.raw`\b[Aa]ddress(?: on [a-z]+| is| was)?:? (?<id>(?:The )?${capitalWord}(?: ${capitalWord}){0,3}(?:, ${capitalWord}(?: ${capitalWord}){0,3}){1,4})${edge.after}`,
	'dg'
);
const road = new RegExp(
	String.raw`\b(?:in|on|at|near|from|along|off|to|by|behind|of) (?<id>${names}(?:${roads}))${edge.after}`,
	'dg'
);
/** In small letters only where somebody lives there: "she lives at 14 king street". */
const smallStreet = new RegExp(
	String.raw`\b(?:lives?|lived|living|stays?|staying|moved|address|home|house|round|over)(?: is| was)?(?: (?:at|to|in|on|up|down|over|along|round))?:? (?<id>\d{1,4}[a-z]?,? (?:[A-Za-zª-ÿ]{2,20} ){1,2}(?:${roads.toLowerCase()}|rd|ave|way|court|place))${edge.after}`,
	'dg'
);
/** What stands behind a road that is the name of a setting: "Elm Grove Surgery". */
const isSettingNext =
	/^ (?:(?:Community|Primary|Infants?|Junior|High|Day|Health|Medical|Children's|Family|Nursing|Care|Residential) )*(?:Surgery|Nursery|School|Academy|Clinic|Hospital|Hospice|Pre-?[Ss]chool|Playgroup|Childmind(?:ing|ers?)|Centre|Home|Hub|Practice|Pharmacy|Church|College|Kindergarten)\b/;
/** Where a postcode follows: "9 st albans rd b69 3jx". */
const beforePostcode = new RegExp(
	String.raw`${edge.before}(?<id>\d{1,4}[a-z]?,? (?:[A-Za-zª-ÿ]{2,20} ){1,3}(?:${roads}|rd|ave|st|way|court|place|cl|dr|cres|gdns))(?=,? [a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![A-Za-zª-ÿ\d]))`,
	'dgi'
);
const everybodys = /^(?:Downing|Sesame|Harley|Coronation|Fleet|Wall) /;

/** "12 Old Park Road" and "5 The Crescent", not "3 A New Way". */
function isStreet(found: string): boolean {
	const street = found.replace(/^[^A-ZÀ-Þ]+/, '');
	if (everybodys.test(street)) return false;
	if (new RegExp(`^The (?:${roads})$`).test(street)) return /\d/.test(found);
	const words = street.split(' ').slice(0, -1);
	return !words.some((word) => isOrdinary(word) && !/^(?:Old|New|Little|First)$/.test(word));
}

const isSetting = (text: string, end: number): boolean =>
	isSettingNext.test(text.slice(end, end + 60));

const findAddresses: Finder = (text) => [
	...scan(text, numbered, (found, span) =>
		isStreet(found) && !isSetting(text, span[1]) ? identifier(text, span, 'address', 'stop') : null
	),
	...scan(text, spelled, (found, span) =>
		isStreet(found.replace(/^[^A-ZÀ-Þ]*(?:Number |No\.? )?/, '')) && !isSetting(text, span[1])
			? identifier(text, span, 'address', 'stop')
			: null
	),
	...[flat, celtic].flatMap((pattern) =>
		scan(text, pattern, (_, span) =>
			isSetting(text, span[1]) ? null : identifier(text, span, 'address', 'stop')
		)
	),
	...scan(text, beforePostcode, (_, span) => identifier(text, span, 'address', 'stop')),
	...scan(text, onFile, (_, span) => identifier(text, span, 'address', 'stop')),
	...scan(text, smallStreet, (_, span) => identifier(text, span, 'address', 'stop')),
	...[road, cottage].flatMap((pattern) =>
		scan(text, pattern, (found, span) =>
			isStreet(found) && !isSetting(text, span[1])
				? identifier(text, span, 'address', 'check')
				: null
		)
	)
];

/** Postcodes, addresses with a number, and streets by name. */
export const findPlaces: Finder = (text) => [...findPostcodes(text), ...findAddresses(text)];
