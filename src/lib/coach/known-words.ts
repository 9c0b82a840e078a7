import { foldForSearch } from '$lib/domain/search';
import { wordSet } from './word-set';

/** Days, months and festivals. */
const calendar = wordSet(`
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	christmas easter eid ramadan diwali hanukkah passover vaisakhi holi lent halloween advent
	spring summer autumn winter
`);

/** Theorists, researchers and those public inquiries are named after; folded. None that is a first name too. */
const theorists = wordSet(`
	gibbs kolb belbin driscoll borton brookfield schon rolfe tripp moon boud dewey lewin
	hatton kember wald bain ullmann killion todnem mumford
	vygotsky piaget bowlby ainsworth bronfenbrenner bruner montessori froebel steiner malaguzzi isaacs
	mcmillan athey goldschmied elfer laevers donaldson bandura skinner pavlov maslow rogers erikson
	rinaldi trevarthen chomsky gardner dweck siraj blatchford sylva nutbrown meggitt
	tuckman deming shewhart goleman bass burns hersey blanchard lencioni adair mintzberg
	pugh de'ath death anning whittington weinstein leiba barr caipe bertram pascal dahlberg davis meltzer
	rutter wenger schein engestrom hargreaves fullan lave knowles eraut
	kitwood kubler-ross roper tierney kohn sabat brooker peplau leininger benner argyris senge illeris krathwohl biggs hattie sweller wiliam
	goffman foucault bourdieu freire giroux crenshaw dominelli biestek prochaska diclemente winnicott freud jung adler
	harlow lorenz seligman csikszentmihalyi yerkes dodson herzberg mcgregor vroom fayol kotter lippitt luft ingham
	heron karpman berne tronick meltzoff gopnik rogoff selleck olweus caldicott lundy
	doran pence whalley spillane freshwater moen provost
	lord furnham aritzeta holterman harms cryer
	laming utting munro climbie connelly labinjo-hughes hobson haringey bichard
`);

/** Law, guidance, frameworks and the field's own words that are written with capitals. */
const policy = wordSet(`
	act acts children child families family working together safeguard safeguarding equality human rights
	data protection care mental capacity health education skills wellbeing schools childcare
	early years foundation stage framework statutory code practice send senco sendco sen eyfs kcsie gdpr dpa
	dsl ofsted dfe nhs nmc gscc gtc hcpc cqc ehc ehcp cpd pdp pdsa ecers smart varcs uncrc echr eppe ness
	nfer nqin npqicl eypp eal asd adhd mash lado caf ecm eec eydcp iqf laa tac laas
	birth matters development makaton pecs portage elsan wellcomm elklan numicon
	sure start every matters common core plan team around lead professional key person stage
	reggio emilia te whariki forest school hygge curiosity approach
	supporting starting strong national standards british values united nations convention
	lo ac ks hnd btec pearson bureau
	oxford cambridge london routledge springer pearson mcgraw hill press university open
	word teams zoom
`);

/** People and places by what they are; a name may follow, but these are none. */
const roles = wordSet(`
	mum mummy mam mama mom mother dad daddy papa father nan nana nanny nannie gran granny grandma
	grandmother grandad granddad grandpa grandfather auntie aunty aunt uncle brother sister sibling cousin
	parent parents carer carers guardian guardians child children boy boys girl girls baby babies toddler
	toddlers pupil pupils learner learners student students adult adults people person persons families
	family everyone anyone somebody someone nobody those
	practitioner practitioners colleague colleagues professional professionals observer observers mentor
	mentors manager managers supervisor tutor tutors assessor teacher teachers witness staff apprentice
	nurse doctor therapist visitor worker volunteer leader deputy headteacher head
	setting settings school nursery preschool room group team agency service placement class
`);

/** Languages, peoples and faiths. */
const peoples = wordSet(`
	ghanaian nigerian somalian kenyan ugandan zimbabwean gambian eritrean ethiopian sudanese congolese egyptian moroccan
	algerian tunisian libyan iraqi iranian syrian lebanese palestinian yemeni afghan pakistani bangladeshi indian nepali
	nepalese sri lankan burmese thai malaysian indonesian jamaican trinidadian brazilian mexican colombian canadian
	australian albanian kosovan serbian croatian bosnian slovak slovakian czech hungarian moldovan estonian georgian
	swedish danish norwegian finnish dutch belgian swiss austrian cypriot iberian scandinavian nordic norse gaelic
	punjabis bengalis sylhetis londoner northerner geordie scouse cockney black white brown asian
	english welsh scottish irish british european polish romanian bulgarian lithuanian latvian russian
	ukrainian german french spanish portuguese italian greek turkish kurdish arabic urdu punjabi bengali
	sylheti gujarati hindi tamil pashto farsi persian dari somali amharic tigrinya swahili yoruba igbo twi
	chinese mandarin cantonese japanese korean vietnamese filipino african asian caribbean american
	muslim christian catholic jewish hindu sikh buddhist traveller gypsy roma bsl
	england wales scotland ireland britain uk europe eu
`);

/** Small words, which a capital only ever shows to begin a sentence. */
const small = wordSet(`
	a an the this that these those my our your his her its their i we you he she it they who whom whose
	what which when where why how if as at in on by to for from with without about after before during
	until since because although though while and or but so yet nor not no yes then than there here
	also again still just even only once twice later now today tomorrow yesterday tonight
	everyone everything nothing something anything someone all some any each every both few many most more
	much other another such same am is are was were be been being do does did done have has had having
	will would shall should can could may might must let lets ask asked say said tell told get got go going
	went come came see saw make made think thought feel felt know knew want wanted need needed try tried
	use used well oh ok okay through over under into onto out up down off between against per via
	unfortunately however therefore firstly secondly finally overall perhaps maybe sometimes usually often
`);

/** Words of headings and greetings, and those before names: "Dear", "Chapter", "New", "Mrs". */
const headings = wordSet(`
	mr mrs ms miss mx dr prof dear hello hi thanks thank please sorry near along across around
	new old good bad little big local own main whole first second third next last
	approach role theory model cycle meeting plan planning time week day month year term page chapter table
	figure part unit section note notes reflection description feelings evaluation analysis conclusion
	action strengths growth evidence outcome outcomes criterion learning reflective
	thing things way place home work hun guys folks peeps babes
`);

/** A pseudonym such as "Child A", "Practitioner B2" or "Setting 1" at the start of a text. */
export const pseudonym =
	/^(?:child|parent|mother|father|carer|family|sibling|baby|practitioner|colleague|professional|observer|mentor|manager|tutor|assessor|teacher|student|learner|adult|person|staff|witness|setting|school|nursery|group|agency|service|team|organisation|placement)s? (?:[A-Z]\d?|\d{1,3})(?![A-Za-zª-ÿ\d])/i;

const bare = (word: string): string => foldForSearch(word).replace(/'s?$/, '');

/** Whether a word is a theorist's or an inquiry's name: "Gibbs", "Vygotsky’s". */
export const isTheorist = (word: string): boolean => theorists.has(bare(word));

/** Whether a word names a day, a month or a festival. */
export const isCalendar = (word: string): boolean => calendar.has(bare(word));

/** Whether a word belongs to law, guidance or the field's own terms. */
export const isPolicy = (word: string): boolean => policy.has(bare(word));

/** Whether a capital on this word says nothing about anybody: no name by any list here. */
export function isNoName(word: string): boolean {
	const plain = bare(word);
	return [small, headings, roles, peoples, calendar, theorists, policy].some((list) =>
		list.has(plain)
	);
}

/** Whether a word is one of the small words that begin sentences. */
export const isSmallWord = (word: string): boolean => small.has(bare(word));

/** Whether a word is a small word, or one of headings. */
export const isOrdinary = (word: string): boolean =>
	small.has(bare(word)) || headings.has(bare(word));

/** First names that are also words or months: without a capital they are taken for the word. */
const twoFaced = wordSet(`
	will may mark art sue bill rob grant frank dawn pat rose joy hope grace faith summer april june august
	autumn guy max ray jack sky page dean ivy daisy poppy lily angel star honey precious hazel ruby amber
	pearl jade robin gene miles chase drew drake clay brook heath river storm blue chance carol constance
	patience prudence charity blessing mercy comfort destiny harmony melody sunny penny olive basil rich
	nick don dot gay iris violet fern holly heather bonnie
	amethyst ash aspen azure birdie blaise blaze bliss blossom bonny brandy briar buddy
	bunny buster caprice charisma cherish cherub clarity coral darling denim diamond diligence dolly dove
	earl echo eden emerald fawn finch flint fortune fox genesis gift ginger godsend
	goodness haven heaven hero hunter indigo innocent ivory jay jewel jubilee juniper justice lark
	legend lilac lolly lotus loveness lucky lyric magnolia maple marigold marvel marvellous maverick
	meadow memory midge miracle misty noble ocean onyx opal orchid peaches peony pepper perseverance
	petal phoenix pip piper pixie posy praise prince princess prosper purity rain rebel reef
	rejoice remedy rocky rusty sage sailor sapphire scout serenity sierra skip sorrel sparrow starling
	sterling sunshine tawny temperance topaz treasure trinity tulip victory virtue winner wisdom wolf wren
	zen
`);
export const isTwoFaced = (word: string): boolean => twoFaced.has(bare(word));

/** Everyday words one slip away from a name: "than" is no slip of Ethan. */
const everyday = wordSet(`
	than then there their these those three where which while white whole write wrote would could should
	about above after again alone along among asked being below board bread break bring brain built carer
	carry catch cause chair child clean clear close coming could cover dance doing doubt dress drink drive
	early earth eight enjoy enter equal every extra faced field fight final first floor focus found fresh
	front fruit games glass going grade grand great green group grown guess happy heard heart heavy hello
	house ideas jolly keeps known large later laugh learn least leave level light liked limit lines lists
	little local looks lunch maker meter milky model money month moral mouth moved music named never night
	noise notes often older order other outer paint panel paper party peace phase phone photo piece place
	plain plans plate plays point power price print prize proud quick quiet quite raise range reach ready
	reads relax right river rooms round rules safer sandy scale seems sense serve seven shape share sharp
	sheet short shown sides since sixth skill sleep slide small smile solid solve sorry sound space speak
	spend spoke staff stage stamp stand stars start state stays steps stick still stone stood store story
	stuck study style sugar table taken takes talks taste teach teams terms thank theme thing think third
	threw tired today tools topic touch toyed trace track trail train trace treat tried trial trust truth
	twice under until upset urged used using usual value video views visit voice walks wants watch water
	waved weeks wheel whose willy windy woman words works world worry worse worth young yours
	alive allow alter agree angry learn lemon login manor merry mercy mason melon
	better bottle change choice corner couple course danger dinner family father finger follow friend garden
	gather gentle hollow helper higher indoor inside leader lesson letter listen longer lovely manage matter
	member middle minute mother moment number parent people person plenty pretty public rather reason record
	result review routine school second settle shared signal simple single sister smaller social spoken
	spring staff strong summer supper taught teacher tender thanks thought together toward travel trying
	turned weather weekly window winter wonder worker writer
`);
export const isEveryday = (word: string): boolean => everyday.has(word) || small.has(word);
