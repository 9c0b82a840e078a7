import type { Word } from './name-words';
import { isCalendar } from './known-words';
import { placeNames } from './known-places';

/** Doing and saying words that only a person does at the beginning of a sentence: "Rose laughed". */
const personal = new Set(
	`said says told tells asked asks laughed laughs cried cries smiled smiles hugged bit wanted wants thinks
	thought loves loved likes liked hates hated took gave sat ran looked pulled pushed threw whispered shouted
	nodded explained suggested noticed knew knows went came left joined phoned rang texted emailed struggled
	refused played plays ate slept woke fell hit kicked screamed giggled waved pointed chose picked brought
	arrived arrives wandered walked climbed hid stayed agreed disagreed admitted replied answered mentioned
	reminded believed believes wrote drew painted built hurt scratched sobbed wet hummed spoke speaks felt
	feels needed helped showed shows comes goes sits runs cries tries tried wouldn’t wouldn't won’t won't
	doesn’t doesn't didn’t didn't hasn’t hasn't wasn’t wasn't isn’t isn't got gets had has never always seemed
	seems turned turns kept keeps let lets stopped started decided managed realised forgot remembered apologised
	insisted promised offered taught fed washed dressed changed hums sings sang dances danced dribbled bites hits
	cuddled settled sulked panicked dropped ripped spilled climbs jumped jumps wears wore lives`.split(
		/\s+/
	)
);
/** Of those, the ones that things and days do as well. */
const common = new Set(
	`came went left showed shows helped comes goes needed seemed seems turned turns felt feels had has got gets
	took gave brought fell never always hit runs ran likes arrived arrives wasn’t wasn't isn’t isn't didn’t
	didn't doesn’t doesn't hasn’t hasn't won’t won't plays let lets kept keeps stopped started settled changed
	dropped taught`.split(/\s+/)
);

/** Whether what follows is something only people do. */
export const isPersonal = (word: Word | undefined, isStrict = false): boolean =>
	word !== undefined && personal.has(word.raw) && !(isStrict && common.has(word.raw));

const aboutPerson =
	/^ (?:was|is|has been|had been|were|wasn['’]?t|isn['’]?t)(?: (?:really|very|so|a bit|quite|still|just|already|not|also|always|being|getting|feeling|sat|a little))? (?:poorly|upset|crying|tired|ill|sick|off|late|away|asleep|sad|angry|cross|hungry|shy|scared|sitting|standing|playing|laughing|running|screaming|shouting|non[- ]?verbal|assigned|paired|worried|anxious|unsettled|settled|excited|nervous|embarrassed|non[- ]?binary|autistic|deaf|blind|diabetic|epileptic|lovely|brilliant|amazing|funny|[a-z]{3,6}teen|twelve|eleven|ten|nine|eight|seven|six|twenty|my|our|two|three|four|five|with (?:me|us|her|his)|wearing|holding|trying|telling|helping|showing|teaching|supporting|feeding|reading|asking|first to|back (?:from|in|at)|born|diagnosed|admitted|discharged|sent home|on (?:shift|nights|holiday|annual|the (?:floor|carpet|mat|swing|swings|sofa|toilet|phone|other)|my|his|her|a break)|in (?:bed|hospital|charge|tears|nappies|her|his|my)|doing|going|coming|having|getting|eating|drinking|sleeping|staring|hiding|waiting|watching|leading|covering|shadowing|the (?:nurse|senior|manager|deputy|one who|room|shift|only one|student|oldest|youngest))(?![A-Za-zª-ÿ])/;

const didToMe =
	/^ (?:(?:gave|took|brought|showed|hit|left|helped|told|asked|got|wanted|taught) (?:me|us|him|them|my)|(?:ran|came|went|walked) (?:to|over|off|up|home|out|in|away|straight)|and (?:me|I)|(?:only|always|never|often|usually|sometimes|really|still|then|just|also) (?:plays|eats|sleeps|wants|likes|talks|speaks|says|asks|comes|goes|cries|does|lets|wanted|liked|said|asked|came|went|cried|did|ate)|(?:would|could|did|does|can)(?: not|n['’]?t) (?:wear|eat|drink|sleep|stop|come|let|share|sit|settle|talk|speak|go|get|take|want|listen|move|leave|say|answer|join|play|look|hold|give|put|walk|stand|open|finish|wait|tell|know|like|see|hear|feel)|has (?:a|an|his|her|two|no|had|been|got|gone|lost|started|settled)|(?:likes|held|hates|wants|knows|says|tells|thinks|hears|sees) (?:his|her|my|the|me|it|a|an|being|when|that|to)|- (?:settled|cried|bit|ate|slept|fell|hit|refused|off|absent|late|in|unwell|poorly|fine|ok|okay|good)|did not|didn['’]?t|(?:died|passed away|passed|cried|vomited|collapsed|fell|tripped|slipped|ripped|tipped|threw|grabbed|needs|loves|hates|attends|lives|uses|turned))(?![A-Za-zª-ÿ])/;

/** Whether what follows says of somebody how they were or what they were doing: "Ivy was poorly". */
export const isAboutPerson = (text: string, { end }: Word): boolean =>
	aboutPerson.test(text.slice(end, end + 48)) || didToMe.test(text.slice(end, end + 30));

const cited =
	/^(?:['’]s)?(?:,? (?:(?:and|&) )?[A-ZÀ-Þ][A-Za-zª-ÿ.'’-]{0,30}){0,6}(?:,? et al\.?)?(?:['’]s?)?,? ?\(?(?:18|19|20)\d\d/;
const listed = /^(?:['’]s)?(?:,? et al\b|, (?:[A-ZÀ-Þ]\.){1,3}(?:,| \(| and| &))/;

/** Whether a surname is a writer’s: a year, "et al." or initials are behind it. */
export function isCited(text: string, { end }: Word): boolean {
	const after = text.slice(end, end + 90);
	return cited.test(after) || listed.test(after);
}

const seasonal =
	/(?:^|[^A-Za-zª-ÿ])(?:in|of|by|since|until|till|last|next|this|during|early|late|mid|before|every|each|around|the|through|over|all|\d(?:st|nd|rd|th)?)[ -]$/i;
const placed =
	/(?:^|[^A-Za-zª-ÿ])(?:in|from|near|at|around|across|outside|visiting|visited|(?:went|go|going|gone|moved?|moving|back|flew|fly|trip|flight) to) $/i;

/** Whether "May" is the month here, "Summer" the season, "Paris" the place. */
export function isOtherFace(text: string, word: Word): boolean {
	const before = text.slice(Math.max(0, word.start - 16), word.start);
	if (isCalendar(word.bare))
		return seasonal.test(before) || /^,? (?:\d|half|term|day|holiday)/.test(text.slice(word.end));
	return placeNames.has(word.folded) && placed.test(before);
}

const afterPreposition =
	/(?:^|[^A-Za-zª-ÿ])(?:with|to|for|from|by|about|off|asked|ask|told|tell|and|met|meet|beside|saw|see|seen|thanks|thank|hi|hello|hey|poor|miss) $/i;
const clause =
	/^(?: and | was | said | had | came | told | is | has | asked | to | did(?:n['’]?t)? | at | in | on | who |[,.;!?)]|['’]s |$)/;
const didSomething =
	/^ (?:said|had|was|came|told|asked|did|went|laughed|cried|wanted|took|gave|sat|says|wants|thinks)(?![A-Za-zª-ÿ])/;

/** Whether a small "will" or "may" stands where only a name can: "with will and", "told will.", "may said". */
export function standsAsName(text: string, start: number, end: number): boolean {
	const after = text.slice(end, end + 9);
	const before = text.slice(Math.max(0, start - 10), start);
	return didSomething.test(after) || (afterPreposition.test(before) && clause.test(after));
}
