import { firstNames, surnames } from './names';
import type { IdentifierType } from './identifier';
import { isCommonWord } from './is-common';
import { foldedName } from './capitals';
import { wordSet } from './word-set';

type Kinds = readonly (readonly [IdentifierType, string])[];

/** What settings, schools and services are called by what they are; each an alternative of a pattern. */
export const kinds: Kinds = [
	[
		'settingName',
		`Nursery|Nurseries|Pre-?[Ss]chool|Playgroup|Play ?Group|Playschool|Kindergarten|Cr[eè]che|Childcare|Day ?[Cc]are|Children's (?:Centre|Home|House|Hospice)|(?:Family|Early Help|Wellbeing) Hub|Family Centre|Sure Start|(?:Residential |Nursing |Retirement |Rest |Care )Home|Nursery School|Child ?minding|Childminders?|(?:After[- ]?[Ss]chool|Breakfast|Holiday|Youth|Boys'?|Girls'?|Homework|Lunch|Out of School) Club|Youth (?:Centre|Project)|Day Centre|(?:Toddler|Baby) Group|Tots|Tykes|Tikes|Kidz|Supported Living|Respite|Hospice`
	],
	[
		'schoolName',
		'School|Academy|College|Primary|Infants|Juniors|High|Comp|Comprehensive|Grammar|Sixth Form|PRU|Pupil Referral Unit|Institute'
	],
	[
		'organisation',
		"Council|Trust|Surgery|Hospital|Infirmary|Clinic|Housing(?: Association)?|Constabulary|Police|Church|Mosque|Gurdwara|Synagogue|Temple|Library|(?:Health|Medical|Community|Leisure|Resource|Sports|Arts) Centre|(?:Medical|Dental|GP|Veterinary) Practice|Pharmacy|Health Board|Social Services|(?:Children|Adult)'?s? (?:Social Care|Services)|(?:Care )?Ltd|Limited|CIC|PLC|Plc|Home ?[Cc]are|Domiciliary Care|Care (?:Agency|Group|Services)|Safeguarding (?:Board|Partnership|Children Partnership)|Food ?[Bb]ank|(?:Health and Social Care )?Partnership|Project|Hub|(?:Language|Crisis) Line|General|Royal|CAMHS|MASH|Recruitment|Staffing|Community Health|Care Solutions|Fostering(?: Agency)?|Women's (?:Aid|Refuge)|Refuge|Foundation"
	]
];

/** What houses, streets and rooms are called too. */
export const weakKinds: Kinds = [
	[
		'settingName',
		'House|Lodge|Court|Manor|Hall|Grange|Villa|Ward|Wing|Unit|Hostel|View|Gardens|Towers|Mews'
	]
];

/** Words before a type word that make no name: "the Day Nursery", "a Primary School". */
export const generic = wordSet(
	`day nursery primary secondary infant infants junior juniors community local private state forest special
	free high middle neighbourhood sector skills lower upper summer after-school breakfast children's early years county city town
	parish district borough nhs foundation health family sure start care medical public workplace outdoor
	church independent maintained boarding grammar faith c e ce rc gp teaching general childcare pre
	pre-school out-of-hours mental key stage best outstanding and of the for & primary-school on in upon
	college school academy trust council hospital nursing residential home sixth form further higher education
	adult adult's social services service safeguarding housing youth sports arts leisure resource dental royal
	national village central main university acute hospice respite elderly dementia stroke surgical maternity
	paediatric children's labour post-natal postnatal antenatal emergency intensive isolation discharge admissions
	assessment medical orthopaedic cardiac renal geriatric rehab rehabilitation palliative a&e mixed male female
	bank domiciliary charity charitable limited police fire ambulance reception british english welsh scottish
	irish catholic christian muslim islamic jewish sikh hindu methodist baptist anglican`
);

/** Public bodies anyone may name. */
export const publicBodies =
	/^(?:nursing and midwifery|general (?:teaching|social care|medical)|british|research|arts|health and care professions|teacher training|national|sutton|nuffield|froebel|education endowment|joseph rowntree|house of|privy|tavistock|european|supreme|mental health|anna freud|king's fund|carers|alzheimer'?s?|early intervention|princes?'s?|save the|winterbourne|mid staffordshire)\b/i;

/** Everyday words that houses, wards and nurseries are named after. */
const namesakes = wordSet(`
	oak oaks ash elm elms beech beeches birch rowan willow willows cedar cedars maple holly hazel hawthorn
	sycamore poplar poplars chestnut chestnuts alder juniper laurel laurels lime limes larch pine pines yew
	magnolia lavender bluebell bluebells primrose snowdrop foxglove heather fern clover thistle jasmine iris
	rose lily daisy poppy violet ivy orchard meadow meadows acorn acorns robin robins swan swallow swallows
	kingfisher nightingale wren lark skylark heron kestrel falcon eagle owl owls dove swift starling
	sunshine sunny sunrise sunset rainbow rainbows bramble brambles hillside riverside woodside parkside
	lakeside brookside seaside mill abbey priory bishop castle manor park grange ferry bridge harbour
`);

/** What whole houses are called after, and rooms seldom: "The Willows". */
export const houses = wordSet(`
	larches limes elms beeches oaks cedars firs poplars chestnuts laurels hollies willows
	pines birches hawthorns sycamores maples elders hazels meadows orchards gables paddocks limetrees
	magnolias rowans alders yews junipers cottages mounts lindens acacias beechwoods gardens hollins
	grasses grove hollyhocks lawns turrets chimneys
`);

/** Whether a small word is one that houses are named after, in the plural too. */
export const isNamesake = (word: string): boolean =>
	namesakes.has(word) || namesakes.has(word.replace(/(?:es|s)$/, ''));

/** Whether a word with a capital names something: no everyday word, or one that houses are named after. */
export function isProperWord(word: string): boolean {
	const folded = foldedName(word);
	return (
		namesakes.has(folded) || firstNames.has(folded) || surnames.has(folded) || !isCommonWord(folded)
	);
}
