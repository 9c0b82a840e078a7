import { wordSet } from './word-set';

/** Countries, regions and big places: where many people live, nobody is singled out. */
export const places = wordSet(`
	london manchester birmingham leeds liverpool sheffield bradford bristol newcastle nottingham leicester
	coventry hull cardiff swansea newport edinburgh glasgow aberdeen dundee belfast derry dublin cork
	southampton portsmouth plymouth brighton reading derby wolverhampton sunderland stoke trent luton
	yorkshire lancashire cheshire cumbria durham northumberland merseyside lincolnshire norfolk suffolk essex
	kent sussex surrey hampshire dorset devon cornwall somerset wiltshire gloucestershire berkshire
	oxfordshire midlands staffordshire shropshire wirral tyneside teesside tyne tees thames humber severn
	ukraine poland romania bulgaria hungary lithuania latvia estonia slovakia slovenia croatia serbia bosnia
	albania kosovo greece cyprus turkey italy spain portugal france germany austria switzerland belgium
	holland netherlands denmark sweden norway finland iceland russia moldova georgia armenia azerbaijan
	syria iraq iran kuwait lebanon palestine gaza yemen oman qatar dubai egypt libya tunisia algeria morocco
	sudan eritrea ethiopia somalia somaliland kenya uganda tanzania rwanda burundi congo nigeria ghana
	gambia senegal mali sierra leone liberia togo benin cameroon angola zambia zimbabwe malawi mozambique
	botswana namibia mauritius africa india pakistan bangladesh sri lanka nepal bhutan kashmir punjab gujarat
	afghanistan china taiwan japan korea vietnam thailand malaysia singapore indonesia philippines hong kong
	asia australia zealand america canada mexico brazil chile peru colombia argentina jamaica trinidad tobago
	barbados guyana grenada caribbean lucia dominica bermuda malta gibraltar jersey guernsey
	wuhan delhi mumbai karachi lahore dhaka sylhet mirpur lagos accra nairobi kabul baghdad damascus aleppo
	bath york lancaster carlisle exeter truro norwich ipswich cambridge oxford peterborough chester worcester
	gloucester hereford winchester salisbury canterbury chelmsford colchester southend preston blackpool bolton
	rochdale oldham stockport salford wigan warrington huddersfield halifax doncaster rotherham barnsley wakefield
	harrogate scarborough middlesbrough darlington gateshead hartlepool stirling perth inverness paisley falkirk
	dunfermline wrexham bangor aberystwyth llandudno rhyl lisburn newry omagh armagh ballymena londonderry coleraine
	northampton bournemouth poole swindon cheltenham slough watford stevenage crawley hastings eastbourne margate
	telford walsall dudley solihull redditch nuneaton rugby burnley blackburn grimsby scunthorpe torquay
	orkney shetland hebrides arran anglesey wight snowdonia pembrokeshire ceredigion gwynedd powys conwy
	hackney brixton croydon tottenham ealing camden islington lewisham greenwich peckham southall ilford barking
	tokyo beijing shanghai melbourne toronto cairo kampala harare abuja ibadan kumasi addis ababa mogadishu hargeisa
	asmara khartoum freetown banjul dakar luanda kinshasa lusaka krakow gdansk wroclaw lodz poznan vilnius kaunas
	riga tallinn cluj timisoara iasi chisinau lviv odesa kharkiv tirana pristina belgrade zagreb sarajevo skopje
	manila cebu colombo kathmandu islamabad peshawar rawalpindi amritsar jalandhar ahmedabad chennai kolkata kerala
	goa jaffna chittagong tehran erbil sulaymaniyah izmir antalya larnaca paphos bratislava prague budapest vienna
	amsterdam brussels geneva zurich munich hamburg frankfurt barcelona malaga tenerife benidorm majorca mallorca
	ibiza lanzarote corfu crete rhodes naples milan venice porto algarve marrakech casablanca kingston
	bridgetown florida orlando disneyland california texas boston chicago montreal ontario queensland
	warsaw bucharest kyiv sofia paris rome madrid lisbon berlin athens istanbul ankara
`);

/** First names that are places too: after "in", "from" and the like they are the place. */
export const placeNames = wordSet(`
	asia austin brooklyn carmel chelsea devon florence georgia india israel jordan lincoln lourdes lucia mali
	paris sienna sofia sydney victoria
`);

/** Things with names of their own: stories, toys, programmes, apps. */
export const things = wordSet(`
	lego duplo playmobil meccano barbie pokemon minecraft roblox fortnite playdough numberblocks alphablocks
	peppa bluey bing elsa frozen moana spiderman batman superman hulk thomas's paw hey duggee cbeebies teletubbies
	gruffalo elmer goldilocks cinderella rapunzel rumpelstiltskin pinocchio paddington pooh gingerbread humpty
	dumpty wincy incy macdonald dingle zog supertato handa handa's rosie's rudolph santa
	tapestry famly eylog blossom parenta kinderly instagram facebook whatsapp snapchat tiktok youtube google
	gmail outlook microsoft excel powerpoint onedrive canva padlet kahoot moodle turnitin chatgpt ipad iphone
	android alexa siri netflix spotify skype facetime wifi bluetooth
	covid coronavirus brexit nando's mcdonald's greggs tesco asda aldi lidl ikea argos primark sainsbury's
	montessori steiner waldorf froebel reggio pikler hygge portage hanen lamb talkboost bookstart letterland
	jolly phonics twinkl read write inc storysacks signalong widgit boardmaker
	sencos sends ehcps mashed mosaic leuven ages ebacc gcse btec nvq cache ncfe tqt cpd pgce eyitt eyt ey
	elsevier thornes tindall bailliere heinemann wiley blackwell penguin chapman francisco york keynes cliffs
	institute implementer shaper evaluator investigator specialist completer finisher resource plant monitor
	scots nazi psychological wirral
	highscope aistear siolta shanarri girfec wellcomm salamanca lundy gillick bolam marmot bercow tickell plowden
	warnock kirkup keogh hackitt maastricht tuff heuristic schema schemas steiner's
	bore helpwr heddiw diolch cwtch cwtsh hwyl prynhawn penblwydd hapus nadolig llawen mamgu tadcu nain taid cymraeg
	cymru eisteddfod urdd mudiad meithrin dydd dewi ceilidh gaeilge slainte naionra craic hogmanay
	bobo duggee octonauts blippi nemo legoland coram homestart
	thrive zones wow wellies gp gps cv tv dvd pe ict it rsc rsi cctv rota
	`);

/** Stories, rhymes and cases of public inquiries that are called after somebody. */
export const stories =
	/(?<![A-Za-zª-ÿ])(?:St\.? [A-Z][a-z]+'s (?:Day|Eve|cross|Cross)|Burns (?:[Nn]ight|[Ss]upper)|Mary,? Mary,? [Qq]uite|Humpty Dumpty|Jack Frost|Jack-in-the-box|Jack in the [Bb]ox|Robinson Crusoe|Oliver Twist|Mary Poppins|Anne Frank|Roald Dahl|Jacqueline Wilson|Enid Blyton|Beatrix Potter|Father Christmas|Uncle Sam|Aunt Sally|Bob-a-job|Johari|Zimmer frame|Florence Nightingale|Mary Seacole|Nelson Mandela|Martin Luther King|Rosa Parks|Greta Thunberg|Marcus Rashford|Joe Wicks|Prince (?:William|Harry|George)|King Charles|Queen (?:Elizabeth|Camilla|Victoria)|Princess (?:Diana|Elsa)|Winnie the|Francis [Rr]eport|Henry Hoover|Honneth and Fraser|Mid Staffordshire|Winterbourne View|Ockenden|Alder Hey|Lampard|Baby Peter|Steven Hoskin|Little Mermaid|Mickey Mouse|Buzz Lightyear|Paddington Bear|Harry Styles|Taylor Swift|Ed Sheeran|Elvis|Vera Lynn|David Attenborough|Ant and Dec|Angel Delight|Roper,? Logan|Skills to Foster|Tracy Beaker|Winterbourne View|Tom Kitwood|Dan Hughes|Sara Stedy|Daisy,? Daisy|Daisy Bell|Bessie Smith|Bear Grylls|Harry Hill|Gordon Ramsay|Jamie Oliver|Mary Berry|Nigella|Cliff Richard|Tom Jones|Elton John|Michael Jackson|Mo Salah|Harry Kane|Marcus Rashford|Lionel Messi|Cristiano Ronaldo|Billie Eilish|Kylie Minogue|Dolly Parton|Johnny Cash|Frank Sinatra|Peppa Pig|Peter (?:Rabbit|Pan)|Jack and (?:Jill|the Beanstalk)|Postman Pat|Fireman Sam|Bob the Builder|Thomas the Tank|Mary had a little|Miss (?:Polly|Muffet|Rabbit)|Little Miss [A-Za-zª-ÿ]+|Mr (?:Men|Tumble|Tickle|Bump|Happy|Gruffalo)|Old Mac[Dd]onald|Noah's Ark|Adam and Eve|Alice in Wonderland|Baby (?:Shark|P|Jesus)|Simon Says|Father Christmas|Rosie's Walk|Handa's|Julia Donaldson|Axel Scheffler|Eric Carle|Michael Rosen|Jessica Kingsley|Dear Zoo|Kipper|Robin Hood|Ben and Holly's|Sarah and Duck|Charlie and (?:Lola|the (?:Chocolate|Great))|Harry Potter|Percy the Park|Maisy Mouse|Ms Rachel|Hey (?:Duggee|Bear)|St\.? John(?:'s)? Ambulance|Leeds Beckett|Sheffield Hallam|Tina Bruce|Penny Tassoni|Mary Sheridan|Anna Ephgrave|Alistair Bryce-Clegg|Kathy Brodie|Marion Dowling|Sally Featherstone|Margaret Carr|Dorothy Heathcote|(?:Sally )?Goddard Blythe|Elinor Goldschmied|Rachel (?:and Margaret )?McMillan|Thomas and Kilmann|Victoria Climbié|Peter Connelly|Maria Colwell|Daniel Pelka|Star Hobson|Arthur Labinjo-Hughes|Sara Sharif|Lauren Wright|Martha's [Rr]ule|Sarah's [Ll]aw|Clare's [Ll]aw|Prevent|Sure Start)(?![A-Za-zª-ÿ])/g;

/** Where those stand in a text, in order; ends are exclusive. */
export const storySpans = (text: string): readonly (readonly [number, number])[] =>
	Array.from(text.matchAll(stories), ({ 0: raw, index }) => [index, index + raw.length] as const);

/** First names of writers the field quotes: with a theorist’s surname behind it, a first name is a citation. */
export const writersFirst = wordSet(`
	tom dan elisabeth pierre michel ludwig virginia callista madeleine lev jean john maria friedrich tina chris cathy carl jerome howard albert urie mary graham david donald
	meredith bruce rudolf loris susan margaret penny ferre barbara erik colwyn kathy iram jenny helen peter
	stephen elinor lilian patti julian mildred martin jack terry kurt edward william robert marion burrhus ivan
	noam abraham lawrence paulo etienne jane jennifer gillian linda sally lesley anne angela kay tony
`);
