import { edge, identifier, scan, type Finder } from './identifier';

const person = String.raw`(?:child|children|boys?|girls?|baby|toddler|twins?|pupil|kid|lad|lass|family|household|couple|parents?|father|dad|mother|mum|mam|gran|nan|grandad|carer|man|men|male|woman|women|female|lady|resident|patient|tenant|client|teenager|childminder|wheelchair user|[a-z]{2,12} speaker|signer|centenarian|member of staff|pharmacist|doctor|gp|dentist)`;
const kin = String.raw`(?:mum|mam|mummy|mother|dad|daddy|father|parents?|brother|sister|gran|granny|nan|nana|grandma|grandad|grandfather|grandmother|auntie|aunt|uncle|husband|wife|partner|son|daughter|stepdad|stepmum|family|he|she|they)`;
const where = String.raw`(?:in|at|from|of|on|for|to|with|who|that|whose|[a-z]{3,12}ed|left|here|there|round here|and)`;
const small = String.raw`(?:village|island|hamlet|street|estate|town|valley|parish|glen|close|school|nursery|setting|home|ward|class|year group|area|county|country|region|uk|world)`;

const hints = [
	// alone of their kind
	String.raw`(?:the )?only ones? (?:in|at|from|on) (?:the|our|this) (?:whole )?(?:village|island|hamlet|street|estate|town|valley|parish|glen|area|county|country|region|uk|world)`,
	String.raw`(?:the )?only (?!when|if|because|the|a|an|as|that|after|once|for|with|to|my|his|her|their|our|other)(?:[A-Za-zª-ÿ][A-Za-zª-ÿ'-]{1,20} ){0,3}${person} ${where}`,
	String.raw`(?:one of|are|were|is) (?:only |just )(?:two|three|four|five|six|a (?:few|handful)(?: of)?|\d{1,2}) (?:[A-Za-zª-ÿ][A-Za-zª-ÿ'-]{1,20} ){0,3}${person}`,
	String.raw`(?:only|just) (?:one|two|three|four|five|a handful|about [A-Za-zª-ÿ]{2,8}|\d{1,3}) (?:other )?(?:people|children|kids|families|cases|babies|boys|girls|patients)(?: [A-Za-zª-ÿ]{2,12}){0,4} (?:in|on) (?:the|this|our) (?:whole (?:of the )?)?${small}`,
	String.raw`the only [A-Za-zª-ÿ'-]{2,20}(?: [A-Za-zª-ÿ'-]{2,20})? (?:in|on|at) (?:the|this|our) (?:whole )?(?:village|island|hamlet|street|estate|town|valley|parish|glen|area|county|country|region|uk|world)`,
	String.raw`(?:the |our )?(?:one and only|only) (?:[A-Za-zª-ÿ'-]{2,20} ){1,3}in (?:our|the|this) (?:nursery|school|setting|home|playgroup|pre-?school|college|care home)`,
	String.raw`(?:our|the) one and only [a-z]{3,20}`,
	String.raw`the (?:boy|girl|man|woman|lad|lass|child|baby|teenager|driver|couple) (?:who (?:was |got )?|that (?:was |got )?|from )?(?:stabbed|shot|murdered|killed|drowned|missing|in the crash|in the papers?|on the news|rescued|run over|knocked down)`,
	String.raw`drowned (?:off|in|at|near|on)`,
	String.raw`used to (?:read the news|be on (?:tv|telly|the telly|the radio)|play (?:for|in goal for)|sing (?:in|with) the|be (?:the|a) (?:mayor|mp|vicar|headmaster|headmistress|footballer|councillor|judge|bishop|boxer|jockey|actor|actress))`,
	String.raw`(?:goalie|goalkeeper|captain|striker|centre forward) (?:for|of) (?:the )?(?:town|city|county|village|rovers|united|celtic|rangers|wanderers)`,
	String.raw`no (?:other|one else)(?: [A-Za-zª-ÿ]{2,14}){0,3} (?:in|on|at) (?:the|this|our) (?:whole )?${small}`,
	String.raw`the (?:oldest|youngest|tallest|smallest|longest[- ]serving|first) (?:ever )?${person} (?:in|at|on|here|ever)`,
	// what few have
	String.raw`(?:very |extremely |really |ultra-?)?rare (?:[A-Za-zª-ÿ][A-Za-zª-ÿ'-]{1,20} ){0,2}(?:condition|syndrome|disease|disorder|cancer|illness|deletion|mutation|thing)`,
	String.raw`(?:identical |conjoined )?(?:twins|triplets|quads|quadruplets)`,
	String.raw`(?:has|have|had|got|with|her|his|their) two (?:mums|dads|mams|mothers|fathers|mummies|daddies)`,
	String.raw`(?:1[01]\d years old|(?:aged?|is|was|turned|turning|turns|she's|he's) 1[01]\d(?! ?(?:%|cm|kg|mm|ml|bpm|\d))|(?:100|10[1-9]|11\d)(?:th|st|nd|rd) birthday)`,
	String.raw`(?:six|seven|four|three|extra|no|one) (?:fingers|toes|kidneys|arms?|legs?|eyes?|hands?) on (?:her|his|their|one)`,
	String.raw`(?:with|has|had|got|lost) (?:only )?one (?:arm|leg|eye|hand)`,
	String.raw`(?!down|asperger|tourette|irritable|imposter|impostor|metabolic|carpal|restless|chronic|polycystic|foetal|fetal|stockholm|munchausen|sundown|nephrotic|respiratory|irlen|post)[A-Za-zª-ÿ'-]{4,20}(?: person)? syndrome`,
	String.raw`(?:retired|former|ex)[- ](?:[A-Za-zª-ÿ]{3,14} ){0,2}(?:rower|footballer|boxer|jockey|mayor|bishop|judge|actor|actress|spy|pilot|ballerina|cricketer|swimmer|athlete|champion|wrestler|headmaster|headmistress|headteacher|MP|minister|conductor|astronaut|olympian)`,
	String.raw`(?:swam|ran|rowed|boxed|rode|fenced|cycled|competed) (?:for|in) (?:great britain|britain|england|scotland|wales|ireland|the olympics|the commonwealth games)`,
	String.raw`the (?:head ?teacher|head|manager|owner|vicar|doctor|gp|deputy|cook|caretaker|councillor|mayor|minister|landlord|farmer|postmistress)'s (?:son|daughter|wife|husband|child|grandson|granddaughter|grandchild|mum|mother|niece|nephew|baby|little (?:boy|girl))`,
	String.raw`(?:progeria|fibrodysplasia|osteogenesis imperfecta|epidermolysis bullosa|ichthyosis|cystinosis|batten(?:'s)? disease|sanfilippo|tay[- ]sachs|prader[- ]willi|angelman|cri[- ]du[- ]chat|treacher collins|smith[- ]magenis|cornelia de lange|williams syndrome|rett syndrome|locked[- ]in syndrome|motor neurone disease|creutzfeldt|huntington(?:'s)?|spinal muscular atrophy|niemann[- ]pick|leukodystrophy|trisomy \d+|dwarfism|achondroplasia|albinism|alopecia universalis)`.replace(
		'\\\\',
		'\\'
	),
	String.raw`(?:was|been|is) (?:the |our |a )?(?:village |town |local )?(?:post ?master|post ?mistress|station ?master|lighthouse keeper|mayor|headmaster|headmistress|blacksmith|district nurse|bobby) (?:here|for|of|in)`,
	String.raw`lives? (?:on|in) (?:a |the )(?:last |only |old |big |blue |red |pink )?(?:narrowboat|houseboat|barge|lighthouse|castle|vicarage|rectory|manse|windmill|caravan behind|flat above|flat over|pub|farm (?:at|by|on)|bus|yurt|tent|only house)`,
	// an office or trade there is one of
	String.raw`the (?:local |village |town |parish |island )?(?:vicar|imam|rabbi|mayor|mayoress|councillor|MP|MSP)(?:'s)?`,
	String.raw`(?:the |our )lollipop (?:lady|man|woman)`,
	String.raw`${kin}(?: is| was|'s|s| works? as| worked as) (?:our|the) (?:head |school |nursery |lunchtime |deputy )?(?:cook|caretaker|cleaner|secretary|receptionist|dinner lady|manager|deputy|ta|teaching assistant|headteacher|governor|chef|bursar|lollipop)`,
	String.raw`(?:lord|lady) (?:mayor|mayoress|provost)`,
	String.raw`the (?:local|village|island|parish|town) (?:doctor|gp|vet|policeman|policewoman|police officer|bobby|constable|postman|postie|postmistress|butcher|baker|farmer|blacksmith|undertaker|funeral director|pharmacist|chemist|headteacher|head teacher|head|minister|minister of the kirk|pastor|midwife|dentist|publican|landlord|landlady|shopkeeper|football (?:manager|coach)|MP|radio presenter)(?:'s)?`,
	String.raw`${kin}(?: is| was|'s|s| are|,)? (?:(?:a|an|the|our|now|also) )?(?:(?:local|well[- ]known|former|famous|professional|premier league|ex|retired|labour|tory|conservative|independent|county|town|city|parish|borough) ){0,2}(?:councillor|mayor|mayoress|vicar|imam|rabbi|priest|MP|MSP|footballer|celebrity|actor|actress|pop ?star|rapper|rugby player|boxer|jockey|news ?reader|tv presenter|judge|bishop|high court judge|head ?teacher (?:of|at|here)|chief (?:constable|executive)|(?:police )?(?:sergeant|inspector|superintendent)|police officer|coroner|magistrate|harbour ?master|lighthouse keeper|coastguard|lifeboat [A-Za-z]+|mountain rescue|firefighter|paramedic (?:here|in the)|astronaut|author|novelist|comedian|singer in|footballer|(?:head )?(?:cook|caretaker|teacher|manager|deputy|chair of governors) (?:at|of|here|in) (?:the|our|this)|lollipop (?:lady|man)|landlord of|landlady of)`,
	String.raw`${kin}'?s? (?:runs?|owns?|ran|owned|has|keeps|manages) the (?:only )?(?:[A-Za-zª-ÿ]{2,14} ){0,2}(?:shop|pub|post office|chippy|chip shop|takeaway|garage|farm|bakery|butchers?|café|cafe|salon|hotel|surgery|pharmacy|restaurant|kebab shop|corner shop)`,
	String.raw`(?:plays|played|playing|signed|boxed|competed) (?:[A-Za-zª-ÿ]{2,12} )?for (?:the )?(?:[A-ZÀ-Þ][A-Za-zª-ÿ]{2,20}(?: [A-ZÀ-Þ][A-Za-zª-ÿ]{2,20})?|first team|premier league|county|olympics)(?= |[.,;!?]|$)`,
	String.raw`(?:he|she|they|mum|mam|dad|who|family|brother|sister)(?: was| were| is| has been|'s been|'s) on (?:x factor|love island|bake off|britain's got talent|the voice|strictly|tv|telly|the telly|television|the radio|crimewatch|big brother|the apprentice)`,
	// what everybody heard of
	String.raw`(?:(?:was|were|been|is|are|got|ended up|appeared) (?:all over|in|on|into)|all over|made) (?:the )?(?:local |national |front page of the )?(?:papers|news|newspapers?|headlines|front page|telegraph|gazette|echo|press|six o'clock news|(?<=(?:the|local) )paper)(?! (?:about|that|says))`,
	String.raw`(?:house|home|flat|caravan|farm|shop|roof)(?: [A-Za-zª-ÿ]{2,10}){0,2} (?:burn(?:t|ed) down|caught fire|went on fire|was flooded|got flooded|blew off|blew up|collapsed)`,
	String.raw`house fire`,
	String.raw`(?:was|were|got|been|being) (?:[A-Za-zª-ÿ]{4,12} )?(?:murdered|stabbed|shot|deported|jailed|kidnapped|abducted|drowned|electrocuted|struck by lightning|sent to prison|arrested for|run over|airlifted)`,
	String.raw`(?:died|killed|hurt|injured|drowned) in (?:a|an|the|that) (?:[A-Za-zª-ÿ]{2,14} ){0,3}(?:crash|fire|accident|explosion|flood|collision|shooting|attack|bombing|avalanche|river|sea|quarry|canal)`,
	String.raw`(?:in|to|from|out of) prison (?:for|after|last|this)`,
	String.raw`(?:took|taken|ended) (?:his|her|their) own (?:life|lives)`,
	String.raw`won (?:the|on the) (?:lottery|euromillions|pools)`,
	String.raw`witness protection`
].map((hint) => new RegExp(`${edge.before}${hint}${edge.after}`, 'gi'));

/** Circumstances that tell people who is meant where few live or work (DOMAIN D1, quasi-identifiers). */
export const findHints: Finder = (text) =>
	hints.flatMap((hint) =>
		scan(text, hint, (_, span) => identifier(text, span, 'quasiIdentifier', 'think'))
	);
