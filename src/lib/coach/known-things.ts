import { wordSet } from './word-set';

/**
 * Things that are written with a capital and are nobody: medicines, conditions and scales called after who found
 * them, makes, shops, food, apps, charities and helplines everybody knows, books and programmes. Folded. None of
 * them is a usual first name.
 */
export const capitalThings = wordSet(`
	ladybird caterpillar caterpillars butterflies ladybirds bumblebee bumblebees dragonfly dragonflies hedgehogs squirrels badgers foxes otters
	bluebells primrose primroses daffodils snowdrops sunflower sunflowers buttercups dandelion dandelions tadpole tadpoles ducklings
	hedgehog honeybee honeybees grasshopper grasshoppers woodpecker kingfisher kingfishers wren wrens
	harvard barnardo kaye zim hca hcas
	inspectorate duolingo zoflora dettol febreze domestos napisan calgon persil lenor
	thor odin zeus hercules medusa pandora narnia
	paracetamol ibuprofen calpol nurofen aspirin codeine morphine oramorph oxycodone tramadol fentanyl
	butrans zomorph naproxen diclofenac gabapentin pregabalin amitriptyline sertraline fluoxetine
	citalopram mirtazapine diazepam lorazepam midazolam buccolam temazepam zopiclone haloperidol
	risperidone olanzapine quetiapine donepezil memantine rivastigmine madopar sinemet levodopa
	carbamazepine epilim keppra lamotrigine levetiracetam valproate ritalin concerta medikinet
	methylphenidate melatonin circadin ventolin salbutamol symbicort seretide clenil fostair montelukast
	prednisolone dexamethasone hydrocortisone piriton cetirizine loratadine chlorphenamine epipen jext
	adrenaline amoxicillin flucloxacillin penicillin trimethoprim nitrofurantoin doxycycline clarithromycin
	ciprofloxacin metronidazole warfarin apixaban rivaroxaban edoxaban clexane enoxaparin heparin
	clopidogrel bisoprolol atenolol ramipril lisinopril amlodipine losartan furosemide bumetanide
	spironolactone simvastatin atorvastatin digoxin gtn insulin metformin gliclazide novorapid lantus
	humalog levemir glucagon glucogel hypostop omeprazole lansoprazole gaviscon movicol laxido senna
	lactulose docusate fybogel buscopan imodium loperamide dioralyte ondansetron cyclizine metoclopramide
	fortisip ensure fresubin calogen thickener nutilis thickenup cavilon conotrane sudocrem metanium
	bepanthen diprobase e45 cetraben aveeno oilatum zerobase doublebase proshield medihoney inadine aquacel
	mepilex allevyn duoderm tegaderm granuflex kaltostat microlax bonjela dentinox infacol gripe vicks
	lemsip strepsils anusol canesten folic thiamine adcal ferrous alendronic levothyroxine thyroxine
	methotrexate tamoxifen botox entonox alzheimer alzheimers parkinson parkinsons lewy huntington
	huntingtons tourette tourettes tourette's asperger aspergers crohn crohns korsakoff korsakoffs wernicke
	raynaud raynauds menieres meniere addisons cushing hodgkin hodgkins kaposi paget pagets dupuytren
	bell's hashimoto sjogren behcet marfan angelman rett williams' prader willi edwards' patau klinefelter
	guillain barre perthes osgood schlatter coeliac braxton cheyne waterlow braden bristol glasgow barthel
	zimmer doppler heimlich trendelenburg moro babinski apgar snellen ishihara doloplus flacc cornell
	addenbrooke addenbrooke's news2 mmse gds phq gad ryles foley hickman bier rotunda molift oxford arjo
	stedy steady zimmerframe rollator velcro tupperware hoover dyson sellotape blu-tack blutack blu tack
	post-it tippex pritt biro sharpie crayola play-doh playdoh plasticine fimo hama duplo lego meccano brio
	sylvanian jenga uno snap twister monopoly scrabble ludo dobble connect orchard kerplunk buckaroo domino
	dominoes bananagrams boggle cocomelon numberjacks teletubbies iggle piggle moshi paw patrol encanto
	frozen disney pixar netflix cbeebies itv bbc strictly eastenders corrie emmerdale casualty bake
	countdown pointless bargain hunt antiques songs gruffalo stickman zog room superworm elmer gonzo wimpy
	bfg narnia hogwarts dogger mog handa supertato titch burglar spot miffy babar bing hey duggee postman
	fireman igglepiggle macca topsy biff chip floppy phonics jolly twinkl tapestry famly eylog arbor
	bromcom cpoms seesaw dojo classdojo kinteract ilearn blossom parentmail parentpay evidenceme
	learnjournals pcs nourish camascope systmone emis epic datix birdie log centred mobizio careplanner
	quickplan whatsapp instagram insta facebook messenger snapchat tiktok youtube twitter reddit discord
	telegram zoom teams skype facetime gmail outlook hotmail google chrome chatgpt copilot canva padlet
	kahoot quizlet moodle turnitin blackboard onefile vqmanager smartassessor laser aptem bud iphone ipad
	android samsung apple fitbit kindle xbox playstation nintendo switch wii roblox minecraft fortnite
	spotify ebay amazon vinted shein primark asda tesco sainsbury sainsburys morrisons aldi lidl iceland
	waitrose greggs mcdonalds kfc subway costa starbucks nandos boots superdrug poundland poundstretcher
	wilko ikea argos smyths matalan next b&m wickes screwfix halfords spar londis co-op coop gregg's pret
	wetherspoons spoons home bargains tk maxx fiesta corsa astra focus polo golf clio micra qashqai picasso
	zafira mondeo fabia octavia ibiza yaris aygo berlingo transit sprinter vivaro kangoo vauxhall renault
	peugeot citroen nissan toyota honda hyundai mazda volkswagen skoda seat audi bmw volvo mini rover
	jaguar fiat tesla dacia suzuki weetabix cheerios ready brek rice krispies cornflakes shreddies marmite
	nutella vegemite bovril horlicks ovaltine ribena vimto fanta coke pepsi lucozade fruit shoot capri sun
	yazoo petit filous frubes babybel dairylea philadelphia cathedral quorn birds eye bisto oxo heinz
	hartleys haribo smarties maltesers quavers wotsits pringles skips doritos hobnob hobnobs digestive tea
	bourbon custard creams jammie dodgers kitkat cadbury cadburys yorkie twix mars bolognese lasagne
	carbonara margherita korma tikka masala jollof ugali fufu pho yorkshire lancashire cheddar sponge
	eccles bakewell battenberg horlick's delight cornish scotch french venetian dutch viking vikings romans
	egyptians tudors victorians victorian georgian edwardian elizabethan saxon celtic gaelic doric scouse
	geordie brummie cockney glaswegian mancunian childline samaritans shelter barnardo's barnardos mencap
	scope mind nspcc rspca crimestoppers refuge relate macmillan curie dementia alzheimer's parkinson's
	diabetes epilepsy stonewall mermaids gingerbread shout kooth papyrus switchboard childnet ceop internet
	watch foundation barclays santander halifax lloyds natwest nationwide monzo universal credit pip dla
	esa jsa motability badge ofsted cqc ciw rqia estyn hmie cysur ascl unison gmb unite neu nasuwt rcn rcm
	nmc hcpc sssc niscc makaton signalong pecs braille widgit boardmaker bsl numicon cuisenaire base10
	tacpac intensive interaction wellcomm elklan hanen nuffield lámh lamh rebound snoezelen portage thrive
	zones regulation socs lego-based mapa teamteach team-teach prouct studio3 pbs abc charts protocol
	respect form dnacpr dnar dols lps wurzburg kodaly dalcroze orff treasure heuristic helicopter sherborne
	write dance dough disco squiggle wiggle funky fingers tuff tray cafe circle weaving friday saturday
	baby born silver cross bugaboo bumbo tommee tippee aptamil cow gate sma hipp pampers huggies tena
	aldi's mamia piccadilly wembley heathrow gatwick stansted luton eurovision olympics paralympics euros
	wimbledon glastonbury halloween bonfire fawkes remembrance armistice jubilee coronation platinum
	mothering father's mother's pancake shrove palm sunday maundy good boxing hogmanay beltane samhain
	purim sukkot rosh hashanah yom kippur shabbat pesach chanukah navratri holi raksha bandhan janmashtami
	onam pongal lohri baisakhi gurpurab wesak vesak lunar dragon obon nowruz ashura mawlid iftar suhoor
	jummah qur'an quran koran bible torah guru granth sahib allah jesus buddha god lord hail our bismillah
	inshallah alhamdulillah mashallah gurdwara mandir masjid
`);
