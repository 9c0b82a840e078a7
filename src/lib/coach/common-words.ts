// The words of our own templates, and of everyday life in a nursery: with a capital they still name nobody.
// Without endings that `isCommonWord` takes off.

/** Everyday words, without those that are names too. */
export const commonWords: ReadonlySet<string> = new Set(
	`
abandon able about above absolute abstract abuse accept access accident accidental account
accountability achievable achieve acid acknowledgement acronyms across act action active activity
actually adapt add addresses adjustments admire admitted admitting adopt adult advantage advice
advise affect affiliated afraid after afternoon afterwards again against age aged agency agenda ago
agree ahead aid aim air akin alcohol alias alike all allergy allowed allowing almost alone along
aloud already also alter although always amid among amongst amounts analysis anaw and anew anger
angry animal annoy anonymous another answer anxiety anxious any anybody anyone anything anyway
anywhere apart apologetic app apparently appears apple application appointment appreciate
appreciative apprentice approach apron arcs are area argue argument arid ark arm around arranged
arrangements arranging arrive art article ashamed aside ask asleep asp assembly assess assessor
assignment associations assume assumptions ate attachment attend attendance attention attitude aunt
auntie authentic authenticity author authority autonomy autumn average avid avoid aware away awful
awkward baby back background bad bag balance bald bale ball balloon band bare bark barn barrier base
baseline basically basis bath bauble beach bead beam bean beanstalk bear beat beautiful became
because become bed bedrooms beef been beep before beforehand began begin begun behaviour behind
being belbin belief believe bell belong below bend beneath beneficial benefit bent beside best
better between beyond bias bib bidding bids big bike bill bin binds bird birth birthday biscuit bit
bite bitten black blame blank blanket block blog blood blot blow blue blurted board boat body boil
bold bolt bond bone bonfire book boom boot bored born borough boss both bottle bottom bought
boundary bout bowl box boy boyfriend brag bran brave bread break breakfast breath breathe brick
bridge brief bright brilliant bring broke bronfenbrenner brookfield brother brought brown browser
bruise brush bubble bucket buddy budget bug build built bulb bulk bull bullying bump bunting burn
burnt burp burst bury bus bush but butterfly button buy buzzing cage caipe cake calf call calm
camden came camera camp can cancelled cane cannot cant capacity cape capital car card care
caregivers carpet carriage carry cart case cash cast castle cat catch caterpillar caught cause cave
cell centre certainly certificate chair chalk challenge champions chance change chant chap chapter
characteristic charge charity charts chased chat che cheaper check cheek cheered cheese chef chest
chew chicken chief child childcare childhood childminder children chin chip chocolate choice choir
choked choose chop chore chose chosen christening christmas cinderella circle circumstances citable
cite city civil claim clap clash class clay clean clear clever climb clinic clinical clip clock
close cloth cloud club clue cluster coach coal coat code coe coffee coil coin cola cold
collaboration collaborative colleague collect college colour columns comb come comfort comment
commissioning common communicate communication community compare comparison complementary complete
computer concept conceptualisation concern conclusion concrete condition cone confidence confident
confidential confidentiality conflict confused conscious consent consequently consistency const
constraints consultation contact context continua continuity continuum contract contribution
conversation cook cool cooperate cooperation cooperative coordinate coordination coordinator cope
copy cord core cork corn cornwall coronavirus corrected correction corrects corridor cos cost cot
cough could council count country courage course court cousin cover covid cow crab crawl crayon
creativity credit crew crib cried crimes crisis criteria criterion critical criticism critique
crocodile crop cross crowd crushed cry cube cuddled cue cuff culture cup cupboard cure curl current
curriculum curtain cushion customers customs cut cycle dad daily damp dance danger dangerous dare
dark data date dawn day dead deadline deaf deal dealings dealt dear death debated debrief debt
decide decision declaration declared deed deep deer defends definitely delay delegation delivered
den departments depend depth deputy describe description designated designed desk despite detail
develop device dial dialogue diary dice did die died diet differ difference different difficult dig
dilemma dine dinner dinosaur dirt disability disabled disagree disappearing disappointed
disappointment disc disciplinary discipline disclosed discrimination discuss discussion dish display
disposition disputed distinctive distributed dive diversity dock doctor does dog doing doll dome
done dont doom door doorbell dose doubled doubt dough dove down draft drag dragon dramatic draw
drawn dread dream dress drew dried drift drink drip driscoll drive drop drove drown drum dry dsl
dual duck due dull duly dummy dump duplication during dust duty dynamics each ear earlier earn earth
ease easel easier easiest easily easter easy eat ecers echr ecological economic edge edit edition
editors edn eds education educational eec effect effective efficiency efficient effort egg eight
eighteen either element elephant eleven else elsewhere email embarrassed embarrassment emergency
emotion emotional empathy employ empowered empty enabled encouraged encouragement encouraging end
endorsed energy engage engine england enjoy enough enter enthusiasm entry environment envy epic eppe
equal equality era especially essay essential estate ethnic ethos euro evaluating evaluation even
event eventually ever everybody everyone everything everywhere evidence evil exact exam example
excellence exception excited exclusion excuse executive exist exit expect expectation experience
experiential experiment experimentation expert expertise explain explanation explicit explores
export expression extra extremely eydcp eye eyfs eyps face facilitate fact factor fade fail failure
fair faith fake fall false fame family fang far fare farm fast fat fate father fault favour fear
feat fed feed feedback feel feet fell felt fence fern fetched fetches fever few field fifth fight
figures file fill film finally find fine finger finish fire fireworks firm first fish fist fit five
fix flag flap flat flee flew flexible flip float floor flour flow fluff fly foal foam focus fold
follow fond food fool foot football for fora forbade forbids force fore forecast forget forgotten
fork form formal fort forth fortnight fortunately forward foul found foundation four fourteen fourth
fox frame framework free fresh friday fridge friend friendship frighten frog from front fruit
frustrated frustrating frustration fuel full fun fund fundraising funnel funny furniture further
furthermore furthest fuss future gain gale game gang ganneys gap garden gardner gasp gate gauge gave
gaze gdpr gear gender general gentle germ get ghost giant gibbs gift giggled girfec girl girlfriend
give given glad glass glove glow glue goal goat goes going gold golden goldilocks gone gonna good
goodbye gossip got gov government governor gown grab graceful gracious gradually graduate gram grand
grandad grandfather grandma grandmother grandparent granted grass great green grew grey grid grin
grip ground group grow grown growth gruffalo guard guess guest guidance guide guilt guinea guitar
gulp guru gust gutted gym habit had hail hair half hall halo halt ham hand handle handover handprint
handwriting hang happen happier happiness happy hard harm harp harvest has hat hate haul have hay
hazard head headache headings heal health healthcare heap hear heard heart heat heavy hectic heel
height held hell help hen her herb herd here hero herself hid hide hierarchy high highlights hike
hill him himself hinders hindsight hint hire his historical history hit hive hold hole holiday
holistic holterman holy home homework honest hood hook hoop hop hope hopefully hopscotch horn horse
hospital host hot hour house how however https hub hug huge hum human humiliated humour hundred hung
hungry hunt hurry hurt husband hut hygiene ice ico icon icy idea identification identify identity
idiot idle idol ids ignored ill image imagination imagine immediately impact import importance
important improve inch incident included inclusion inclusive income incorporation incorrect indeed
independence independent induction inequality infants info informal information informed ing
initially initials initiative injury input inquiry inset inside insight inspected inspection
inspector inspects inspired instead instinct instructed instruction insurer intake integrated
integration intellectual intend intentional inter interaction international interpreter
interprofessional intervention interview into intro introduce introduction invite involve iron isle
issue itch item its itself jail jam jargon jaw jazz jealous jeep jelly jet jigsaw jingle job jog
johns join joint joke jot journal journey judge judgment jug juice jump junior jury just justice
kcsie keel keen keep kept key kick kid kill kilo kind king kiss kitchen kite knee knelt knew knife
knit knock knot know knowledge knowledgeable known kolb label lace lack ladder lady laevers laid
lake lamb laminating laminator laming lane language lanyard lap large lash last late laugh law lawn
lay lazy lead leadership leaf leaflet lean leap learn learnt least leave lecture led left leg
legislation leisure lend lens lent less lesson let level liar librarians library lick lid lie life
lift light like likewise limb lime limit limp line link lion lips list listen literacy literally
little live ller lli load loaf loan local lock loft log logistics lollipop lonely long look loom
loop loose lorry lose loss lost lot loud love low luckily lucky lump lunch lung lying machine macro
mad made magic maid mail main makaton make male mall malpractice man manage mane manual map marbles
mark marriage martial mash mask mass massage massive mat match mate materials maternity maths may
maybe maypole maze meal mealtime mean meant meanwhile measurable measure meat medical medicine meek
meet melt member memo memory men mend mental mention mentor menu mere merged mesh mesosystem mess
message met method mice micro microsystem middle midwife midwifery midwives might mild mile milk
mill mime mind mindset mine minority mint minute mirror misconception mislead miss mist mistake
mistaken misunderstanding mitten mix moan mobile mode model moment monday money monitor monkey
monster month mood moon moor more moreover morning moss most moth motivation mouse mouth move much
muck mud muddled mug mule multi multiprofessional mum museum music must myself myth nail name nap
nappy naptime narrow nasty national nationality nations nativity natural nature naughty near nearby
neat necessary neck need negated neglect negotiate neighbourhood neither neon nerd nerves nervous
ness nest network neurodiverse never nevertheless new newcomers next nfer nice night nightmare nine
nobody nod noise noisy non none nonetheless nonverbal noon norm normal north northern nose not note
nothing notice noun now npm npqicl nth nude null numb nurse nursery nut nutrition oak oath oats obey
object objectives obs observation observe obstacle obvious occasion occasionally odd oecd off office
officials ofsted often oil old omen omit once one onion only onwards ooze opal open operate
operation operative opinion opportunity opposite options oral orange order ordinary ordinator
organisation organised organizational ori orientation origin originally other otherwise ouch ought
our out outcome outdoor outlast outside outweighs oval oven over overall overcome overrule
overwhelmed owl own pace pack pact pad paddling page paid pain paint pair pale palm pan pancake
panic panicked paper paperwork parachute paragraph parent parental park part participation
particularly partner partnership pass passive past paste pastoral pat patch path patience patient
pattern pause paw pay pdsa peace pear peas peck pedagogical peekaboo peel peep peer peg pen pencil
people performance performing perhaps permission person personal personality perspective pest pet
phase philosophy phone phonics photo physical physio piano pick picnic picture piece pier pig pile
pill pillow pin pine pink pint pipe pirate pity pizza place placenta plain plan plane plant plaster
plate play playdough playground playtime plea please pleasure plenty plot plug plum plus pocket poem
poet point pole police policy polite politics poll pond pony pool poor pop pope pork porridge port
portfolio pose positive possible possibly post posture pot potato pour poverty powder power
practical practice practise practitioner praise pram pray predicted prediction preferences preferred
pregnancy prejudice premises prepared preschool present pressure presumably pretend pretty prevent
previously prey pride prim primary prince princess principles print priority privacy private
probably problem procedure process profession professional profile programme progress project
promise promote prompt proof prop proportionate propose protect protection proud prove provide
provision proximal prying psychometric public published publisher puddle pull pump punctuality
pupils puppet puppy pure purpose push pushchair put puzzle qualification qualified quality quarrel
queen question queue quick quiet quit quite quiz quote rabbit race raft rage raid rail rain rainbow
raised raises raisin ramp ran rang range rank raped rare rash rate rather ratio rave raw reach
reacting reaction read readonly real realise realistic reality reason reasonable reassignment
reassurance reassured rebuild recent reception reckon recognise recommendation reconstructing
reconstruction record recruitment red reef reference referral referred reflect reflection reflective
reflexivity reform refused regarding regeneration reggio register regret regulation related relating
relations relationship relative relaxed relevant reliable relief relieved religion reluctant rely
remember remind remove renewed rent repeat replace report required requirements requires rescue
research reshaped resilience resource respect responding response responsibility responsible rest
restraint result return review revision reward rgens rhyme rice rich rid ride right rigid riki ring
ripe rise risk river road roar rob robe rock rocket rode rogers role rolfe roll roof room rope rot
rota rough round routine row rub rude rug ruin rule run rung rush rust sack sad safe safeguarding
safeguards safety said sail sake sale salt same sand sandals sandpit sandwich sane sang sank sari
sat save saw say sbar scab scaffolding scale scan scar scarf scene schedule schemas scheme schon
school science scissors scooter score scotland scrapbook screamed screen sea seal seam seat second
secret section secure security see seed seem seen seldom self sell senco send senior sense sensitive
sensory sent sentence separate separation sequence serious serve service session set settle seven
several sewn sexual shade shadow shake shaky shall shape share shark sharp she shed sheep sheet
shelf shell shelter shift shiny ship shirt shock shoe shook shop short shot should shout shovel show
shown showtime shrank shrinks shrugged shut shy sick side sigh sight sign signal significant silence
silent silk sill similar simple simply since sing single sink sister sit site situation six size
skate skill skim skin skip skit sky slam slap sled sleep sleeve slept slide slim slime slip slit
slot slow slug small smart smell smile smoother smoothly snack snacktime snail snap snatched sneezed
snow snub soak soap soar sobbed social society sock sofa soft software soil sole solo some somebody
somehow someone something sometimes somewhere son song soon sore sorry sort sought sound soup sour
source space spade spaghetti span spare speak special specific specifically speech speed spell spend
spent spider spill spin spiral spirit spit splash split spoke spoken sponge spontaneous spoon sports
spot spring spun spur square squash squeezed src stab staff stage stairs stamp stand star start
state static station status statutory stay steal steep steering stem step stepdad stereotype stew
stick still sting stir stomach stone stood stool stop storm story storytime straight straightaway
strands strange strategy straw strawberry street strength stress strict string strong structure
struggle stuck student study stuff stumble stung stupid stuttered style subject submarines success
such suck suddenly suffering sufficient sugar suggest suggestion suit sum summary sun sunday
sunflower sung sunglasses sunhat sunk sunny sunscreen sunshine superseded supervision supper suppl
support supportive suppose sure surf surprise survey swam swan swap sway swear sweep sweet swept
swim swing switch swot sympathy system systematic table tabletop tablets tac tack tadpole taf tag
tail take taken tale talk tall tambourine tame tangle tank tantrum tap tape tar target tart task
taste taught tauranga tax taxi tea teach team teamwork tear teatime technique technology teenage
teeth tell temper temperature template ten tend tense tension tent term tern terrible terrified test
testimony text textbook than thank that the their them themselves then theory therapist there
therefore these thick thin thing think third thirsty this thorough those though thought thousand
thread threat three threw throat through throw thumb thus tick tide tidier tidy tie tied tiger tight
tile till tilt time timeline timetable tin tint tiptoe tire tissue title toad toast today toddler
toe together toilet told tolerance toll tomato tomb tomorrow ton tone tongue tonight too took tool
toolkit tooth toothbrush top topic topsoil torch torn tort toss totally touch tour towards towel
tower town townspeople toy toybox track tractor trade train traits tram trampoline transactional
transformational transition translate transport trap trauma travel tray treasure treat tree trek
trial tricky tricycle tried trike trim trio trip trivial trolley trot trouble trousers truck true
truly trust truth try tub tube tuck tuckman tuff tummy tuna tune tunnel turn turnover turtle tutor
twelve twenty twice twig twin twist two type typically tyre ugly ultimately uncle uncomfortable
uncrc under understand understood undone uneasy unfair unfortunately unicef unicorn unified uniform
unit unknown unless unlike unsafe unsaid unsure until untrue unusual unwise upset upstairs urge use
used using usual utting vague vain validity valuable value varcs vary vase vast vcs vegan vegetable
vegetarian veil vein verb verbal verse version very vest veto vice video view village vine violence
visa visible vision visit visitor visual vital vivid voice void voluntary volunteer vote voucher
vulnerability vygotsky wade wage waist wait wake wales walk wall wand want war ward ware warm warn
wart was wash wasp wastes watch water waterproofs wave wax way weak wear weather wednesday weed week
weekend weep weigh weight weinstein weird welcome weld welfare well wellbeing wellies wellington
went were west wet whale what whatever wheel wheelchair when whenever where whereas wherever whether
which whichever while whilst whip whisper whistle white whiteboard whittington who whoever whole
whom whose why wide widen wife wiggle wild will willingness win wind window wing wink winter wipe
wire wisdom wise wish witch with within without witness wobbly woke wolf woman womb women won wonder
wood woodland wool word wore work workforce workload worksheet workshop world worm worn worry worse
worth would wound woven wrap wriggle wrist write written wrong wrote xylophone yaml yard yarn yawn
year yell yellow yelp yes yesterday yet yoga yoghurt yolk you young your yourself yourselves youth
zeal zebra zero zest zinc zip zone zoo zumba
`.match(/\S+/g)
);
