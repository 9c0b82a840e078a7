// Written down from general knowledge, folded as the search folds: names children, parents and colleagues in
// British settings have. A name that is also a word stands in known-words.ts too, as one with two faces.

/** First names; no endearments, no surnames. */
export const firstNames: ReadonlySet<string> = new Set(
	`
aaliyah aamir aanya aarav aaron aarti aasif abayomi abbas abbie abby abdallah abdelrahman abdi
abdirahman abdul abdulaziz abdullah abdullahi abdulrahman abebe abena abhishek abidemi abigail
abiola adaeze adam adaobi adaora ade adebayo adebola adedayo adeel adegoke adekunle adele adeola
adesua adetola adewale adil aditi aditya adjoa adnan adrian adriana adriano adwoa afia afolabi
afsana afshin afua afzal agata agne agnes agnieszka agon agustin ahlam ahmad ahmed ahmet aicha aidan
aiden aiko ailbhe aileen ailsa aimee aine aisha aishah aisling aiste aitana ajay akari akash akbar
akeem akhil akinola akira akiva akosua akram akua akwasi alaa alan alana alannah alasdair alastair
alba albert albie alec aled aleena alejandra alejandro aleksander aleksandra aleksandrs alessandra
alessandro alex alexa alexander alexandra alexandre alexandros alexis alfie alfonso alfred ali alia
alice alicia alicja alina alireza alison alistair aliya aliyah aliza allan allison althea alun
alvaro alyssa ama amaia amaka amal amanda amani amara amari ambreen ameena amelia amelie ameyo amie
amina aminah aminata amine amir amira amit amita amma amna amparo amrit amrita amy ana anahita
analyn anand ananya anas anastasia anastasiia anastasios anaya anca andre andrea andreas andreea
andrei andrew andrius andriy andrzej andy anest angela angharad angus anh ania anika anil anis anisa
anish anita anjali anjum ankita ann anna annabel annabelle anne anneke annette annie annika anong
anoushka anthonia anthony antoine anton antonella antoni antonia antonina antonio anushka anwar anya
aoibheann aoife aqib aqsa arabella arash archie arda ardit arezoo ari aria ariana ariella arif arjun
arkadiusz arlo armaan arman armando armin arnel arooj arshad arta arthur artur arturas arun aruna
arwa arwen asad asha asher ashish ashleigh ashley ashok ashton asif asim asli asma asmaa astrid
atefeh athar attila aubrey audrey aurelia aurelie austeja austin ava avery avi avigail avin avni
avraham aya ayaan ayah ayaka ayan ayca aydin ayelet ayesha ayisha ayla aylin ayman ayo ayodele
ayomide ayotunde ayoub ayse azad azadeh azaria azeez azhar aziz aziza azra azza babajide babak
babatunde badr bahar bahareh bahman bahram balazs balbir baljit balraj balwinder bamidele bao barak
baran barbara baris barney barry bartek bartosz basel bashar basma bassam batoul batuhan batya bayan
bayram bea beata beatrice beatriz beau bebhinn beca becca becky behnaz behrouz belgin belinda bella
ben benedetta benedict benjamin benji benoit beren berivan berk berkay bernadette bernard bernardo
besa beth bethan bethany betty beverley bex beyza bhavna bianca bilal bilan billie billy bina binh
biodun birgul bisi bjorn blake blathnaid blazej blerta bob bobbie bobby bodhi bogdan bogna bogumila
bohdan bola bolaji bolanle bonnie borys boyan bozena brad bradley brandon branwen breanna brenda
brendan brian bridget brigid briony brody brogan bronislaw bronte bronwen bruce bruna bruno bryan
bryony bukola burak burcu bushra busola busra byron cadi cai caitlin caleb callie callum calum
calvin cameron camila camilla canan candice caoimhe caolan carl carla carlo carlos carlota carly
carmel carmen carolina caroline carolyn carrie carter carwyn carys casey cassidy cassie catalin
catalina catarina cath cathal catherine cathy catrin catriona cecilia cecily celeste celia celine
celyn cem cemre cengiz ceri cerys cezary chaim chana chandni chantal chantel chantelle charanjit
charlene charles charlie charlotte chau chaya chaz chelsea chen cherise cherry cheryl chiamaka
chiara chibuike chibuzo chichi chidera chidi chidinma chiedza chigozie chika chima chimamanda
chinedu chinenye chinonso chinwe chinyere chioma chipo chisom chloe chris christian christina
christine christopher chukwudi chukwuemeka chun ciara ciaran cihan cillian ciprian claire clara
clare clarissa claude claudia claudio clayton clemence clementine cleo clionadh clive clodagh cody
colette colin colleen colm connie connor conor constantin cora corazon corey corina corinne cormac
courtney craig cressida cristian cristiano cristina cristobal cruz crystal cuong curtis cynthia
dafydd dagmara daichi daisy daiva dalal dale dalia dalisay damian damien dan dana dani dania daniel
danielle danilo danish danny dante danuta dao daphne dapo dara darcey darcy dardan daria darius
dariush dariusz darnell darragh darren darshan daryna dave davi david davide davood dawid dawit
dawson dayo dean deandre dearbhla deb debbie deborah debs declan deema deepa deepak deepika deepti
defne deio deirdre deji delara dele delilah delroy delyth demet demi denis denisa denise denisha
deniz dennis denzel deon deqa derek dermot derya deshawn desislava desmond desta devi devika devonte
devorah dewi dexter dhruv diana diane diarmuid diego diep dieter dilan dilara dilip dilovan dilraj
dilys dima dimitar dimitra dimitris diogo dion dipesh divya diyar dmitri dmytro dohyun dolores
dominic dominik dominika donal donald donna donnacha donte doreen doris dorota dorothy dougie
douglas dov dragos drita duarte duc dumisani dumitru duncan dunya duong duygu dwayne dylan eadaoin
eamon eamonn ebele ebere ebony ebru ebun ecrin eda eddie edgardo edie edith edmund eduardo edward
edwin edyta efa efua egle ehsan eileen eilidh eimear eira eirlys eitan ekow ekua ela elaheh elaine
elan elcin eleanor eleftheria elena eleni eleri elham eliana eliezer elif elijah elin eliot elira
elis elisa elisabete elise elisha elisheva elitsa eliud eliza elizabeth elke ella elle ellen ellie
elliot elliott ellis elnaz eloise elowen elroy elsie elspeth elwyn elzbieta eman emanuele ember
emberly emeka emel emi emilia emilian emiliano emilio emily emin emine emir emma emmanuel emmanuela
emmanuelle emmeline emmett emrah emre emrys enes enfys enitan enrico enrique enzo eoghan eoin
ephraim ercan erdem eren erhan erica erin erion ernest ernesto errol ersin esha eshe esin esmatullah
esme esmee esra esteban estefania esther esti eszter ethan euan eugene eugenia eunji eurwen eva evan
evangelia evangeline eve evelyn everleigh everly everton evie ewa ewan ewelina eylul eymen ezekiel
ezinne ezra fabian fabienne fabio fabrizio fadi fadia fadumo fadzai fahad faisal faiza farah farai
farayi fareeda farhad farhan farhana farhiya fariba farida faris farooq farouk fartun farzad farzana
fatema fatima fatimah fatin fatma fatos fatou fatoumata fawad fawzia faye fayez federica federico
felicity felicja felipe felix femi femke feng ferenc fereshteh fergus ferhat feride fernanda
fernando feyza ffion fidan fikret filip filipa filippo filiz filsan finlay finley finn finnian
fintan fiona fionn fionnuala firas firat fisayo fletcher flora florence florin florinda fola folake
folarin forough fouad frances francesca francesco francis francisca francisco franciszek francoise
frankie fraser fred freddie freddy frederick frederique freshta freya frieda friedrich funke funmi
gabby gabija gabor gabriel gabriela gabriella gabrielle gabriels gael gail galina gamze ganesh
gareth gary gaurav gauri gavin gaynor gbenga gemma genevieve gentian geoff geoffrey george georgi
georgia georgiana georgie georgina georgios geraint gerald geraldine gerard gethin ghada ghassan
ghazal gheorghe giacomo giada giang gianluca gianni gideon giedre gilles gillian gina ginny gintaras
giorgia giorgio giorgos giovanna giovanni gisela gita giulia giuseppe gizem gladys glen glenn
glenroy glenys gloria glyn gokhan golnaz gonca gonzalo gopal gordon gosia govind gracie graeme
graham grainne grazyna greg gregor gregory greta gretchen greyson griff gruffydd grzegorz guillaume
guillermo gulalai gulay guler gulsen gulsum gunther gurbir gurdeep gurjit gurpreet gurvinder gus
gustavo gwen gwenllian gwenno gwilym gwyn gwyneth habib habiba hadassah hadeel hadi hadia haeun haf
hafez hafsa hafsah hai haider hajra hakan hakim hala halina hallie haluk hamdi hamdullah hamed hamid
hamish hamza hana hanadi hanan hande haneen hanh hani hania hanif hanna hannah hans hany haoran
hardeep hari harinder harjinder harjit harleen harley harlow harman harold haroon harper harpreet
harriet harris harrison harry harsh harshita haruka haruto harvey hasan hashim hasnain hasret hassan
hassna hatice hattie havva hawar haya hayden hayley heath heather heba hector heidi heike heinrich
helder heledd helen helena helene helga helin henrietta henrik henrique henry henryk hester hettie
hevin hewa hiba hibaq hieu hikari hilal hilary hillel hina hinata hiroshi hisham hoa hoang hodan
hodo hollie holly hong horia hortense hosam hossein houda howard hristo hua hubert huda hudson hugh
hugo hulya humaira humayun humphrey huong huseyin husna hussain hussein huxley huyen hyacinth hyejin
hywel iain ian iarla ibrahim idil idris iestyn ieuan ieva ifan ifeanyi ifeoma ifor ifrah iftikhar
ifunanya iga ignacio ignacy igor ijeoma ikechukwu ikenna ilan ilaria ilayda ildiko ileana ilhan ilie
ilinca ilir ilkay ilker ilona ilse ilze iman imelda imogen imraan imran inaaya inas inaya inayah
india ines inga ingeborg ingrid inigo ioan ioana iolo ion iona ionela ionut ipek iqbal iqra ira irem
irene irfan irina iris iryna isaac isabel isabella isabelle isadora isagani isaiah isaias isha
ishaan ishan ishita isla ismahan ismail ismet isobel isra israa istvan itai iuliana ivan ivanka
ivaylo ivie ivone ivor iwona iyabo iza izabela izzy jabari jacek jackie jackson jacob jacopo
jacqueline jacques jacqui jad jadwiga jagdeep jagdish jago jagoda jaheim jahmal jaime jake jakub
jalal jamal jamar jamelia james jamie jamil jamila jamshid jan jana jane janelle janet janette
janice janina janis jannat jannatul janusz jared jaroslaw jasbir jasleen jasmeet jasmine jason
jasper jaspreet jaswinder javed javeria javier javon jawad jax jaxon jaxson jaya jayden jayesh jayne
jaz jean jeanette jeff jeffrey jemima jemma jen jenna jennifer jenny jens jensen jenson jeremy
jericho jermaine jerome jerzy jess jesse jessica jessie jethro jez jhon jia jiahao jian jiayi jide
jihan jihoon jill jillian jim jimin jimmy jing jinghan jisoo jitendra jiyan jo joan joana joanna
joanne joao joaquin jodie jody joe joel joey johanna john johnny jojo jolanta jolene jomar jon jonah
jonas jonathan jordan jorge joris jose josefa joseph josephine josh joshua josie joud joudi jovelyn
joyce jozef juan juana jude judith judy julia julian julie juliet juliette julio julita julius
jumoke junaid june jurgen jurgita justin justine justyna jyoti kaan kabir kacper kadeem kadir kagiso
kai kaiden kaira kaitlyn kaito kaja kajal kalina kalpana kamal kamaljit kamau kamil kamila kamran
kanya kanyinsola kara karan kareem kareena karen karim karima karin karina karl karla karol karolina
karthik kashif kasia katalin katarzyna kate kateryna katherine kathleen kathryn kathy katie katja
katrina katy katya kaveh kavita kavya kawa kay kayden kayla kaylee kayleigh kazimierz kazuki keanu
keegan keeley kehinde keiko keira keisha keith kelechi kellie kelly kelsey kelz kemal kemar kemi ken
kenechukwu kenji kenneth kenny kenta kenza kenzo kerem kerry kevin keyvan kez khadija khadijah
khadra khaled khalid khalil khanh khosrow khouloud kian kiera kieran kieu kim kimberley kinga kira
kiran kiranjit kirit kirpal kirsten kirsty kit kitty klaudia klaus kledi koa koby kofi kojo komal
konrad koray kornelia kosi kostas krasimir krish krishan krishna kristaps kristen kristina krystian
krystyna krzysiek krzysztof ksawery kubra kudzai kulbir kuldeep kulwinder kumar kunle kurdo kwabena
kwadwo kwaku kwame kwasi kweku kwesi kyla kyle kylie kymani lacey lachlan ladan laiba laima lainey
lakisha lakshmi laleh lalita lamar lamia lana laney lara larisa lars laszlo lata latifa latisha
latoya laura lauren laurence laurent laurentiu laurie lawrence layan layla layton leah leanne lech
lee leela leen leigh leighton leila lekan len lena lenny leo leon leonard leonardo leonie lerato
leroy lesedi leshawn lesley leslie lesya leszek leusa levent levente levi lewis lexi lexie leyla li
liam liang liban lidia liesbeth liezl liga ligaya lil lila lili lilian liliana lillian lillie lilly
lin lina linas lincoln linda lindsay lindsey ling linh linnea linton lionel lisa liviu liz lizzie
ljubica lleucu llewellyn logan lois lola lorcan lorenzo loretta lorin lorna lorraine lotte lottie
lou louane loubna louie louis louisa louise lourdes lourenco lowri luan luana lubna luca lucas lucia
luciana luciano lucie lucille lucinda lucjan lucy lucyna ludmila ludovica luella luigi luis luisa
lujain lukas lukasz luke luna lupe luzviminda lwazi lydia lyds lyla lyn lynda lynn lynne lynsey lyra
lyubomir lyudmyla maame mabel mabli macey maciej macsen macy madalena madalina maddie maddison
madeleine madhavi madhu madison maebh maeva maeve magda magdalena magi magnus maha mahad mahdi
maheen maher mahesh mahfuz mahira mahmood mahmoud mahnoor mahsa mahtab mai maia mairead mairi maisie
maisy maja majid makena maksym malachi malachy malaika malak malcolm malee malgorzata mali malik
malika malka malwina mamadou manal mandana mandeep mandla mandy manish manisha manjit manjula manon
manpreet mansoor manuel manuela marah maram marcel marcela marcelle marcelo marcia marcin marco
marcos marcus marcy mared marek maren margaret margarida margaux margit margot maria mariam mariana
marianne maricar maricel marie mariko marilou marilyn marina mario mariola marion marisol marites
marius mariusz mariyam marjorie marko marlene marley marlon marnie marta martha marthe martim martin
martina martyna marvin marwa marwan mary maryam maryjane marzena mason masood massimo matas matei
mateo mateusz mathilde mathis matilda matilde matt matteo matthew mattia maureen maurice mauricio
mauro mawuli max maxence maximiliano maxine maxwell maya maysa maysoon mayumi mayur maz mazen
mckenzie meabh meena meera megan meghan mehak mehdi mehmet mehmood mehrdad mehreen mehul mei meiling
meinir mekdes mel melanie melike melissa melody meltem menachem mendel mengyao menna meral mercedes
mercy meredith merryn mert merve metin mevlut mia micah michael michaela michal michalina michele
michelle mick miguel mihaela mihai mike mikkel mila milan mildred milena millicent millie milly milo
mimi mimoza mina minal mindaugas ming minh minji minjun minnie mira mirabel mirac mirain miran miray
mircea mireille miri miriam miroslaw misbah mishal mitchell mitra miyuki mladen mo modupe mohamad
mohamed mohammad mohammed mohan mohini mohit mohsen moira mojgan mojisola molly mona monica monika
monique morag moray mordechai morgan morteza moses moshe mounir mourad mpho mubarak muhammad
muireann mukami mukesh mumtaz muna munir murat muriel murray mursal musa mustafa muzammil mwangi
myfanwy mykhailo mykola myles mylo myra myron myrtle nabeel nabil nachman nada nadeem nader nadia
nadim nadine nadiya nael naftali nahla naila naim naima naina najat najibullah najma najwa nala
naledi nam nana nancie nancy nandi nansi naoise naoko naomi nargis nasim nasir nasra nasreen nasrin
nasser nastaran nat natalia natalie natalya natasha nate nathalie nathan nathaniel nattaporn navdeep
naveed navin navjot nawaf nawal nayan nayla nazanin nazia nazli nazmin nazrul ndidi neel neelam
neema neena neeraj neesha negar neha nehir neil nell nellie nelson nenita nerea nergiz nermin nerys
nesrin nessa nesta nevaeh neve newroz ngan ngoc ngozi nguyen nhung nia niah niall niamh nic nicholas
nicky nicola nicolae nicole nicoleta nida nidhi niels nigel nihan nikhil niki nikita nikki nikodem
nikola nikolai nikolay nilesh niloofar niloufar nils nilufer nimra nina ning niran nirmal nisha
nishant nita nitin nizar njeri nkechi nkem nkosana nnamdi nneka nnenna noah noam noel noelle noemie
nojus nola nomsa nomvula nonso noor nora noreen norma norman nouf nour noura nova nuala nuha nuno
nuray nurcan nusrat nyasha nye nyla oaklee oakley oana obafemi obaidullah obi obinna octavian
octavio odette odhran ofra ogechi oisin okan oksana olabisi olajide olamide olanrewaju olayinka oleg
oleksandr oleksiy olena olga olha olive oliver olivia olivier oliwia oliwier ollie olu olubunmi
olufemi olufunke olumide oluseun oluwadamilola oluwafemi oluwaseun oluwaseyi oluwatobi oluwatoyin
oluwole olwen omaima omar omer omid omolara omotola onur onyeka onyinye oona oonagh oran oren orhan
orla orlagh orlaith orlando orson orville osagie osama osas oscar osei osian oskar osman ossama
oswald otis ottilie otto ovidiu owain owen ozan ozge ozgur ozlem pablo padma padraig paige palak
palwasha pam pamela pankaj paola paolo papa paramjit pardeep paris parisa parker parminder parul
parvaneh parveen parvin pascal pascale pasquale patricia patricio patrick patrycja patryk patsy paul
paula pauline paulo pavan pawel pearl pedro peggy pelin penelope peng percy pernille perry pete
peter petra petro phil philip philippa philippe phillip phoebe phong phuc phuong phyllis pierre
pieter pietro pilar pinar piotr pippa plamen ploy polly pooja pouya prabhjot pradeep prakash pranav
praveen preeti prem prerna primrose priscilla priti priya priyanka przemek przemyslaw puja puneet
purnima qais qasim qing quang quentin quinn quyen quynh rabia rach rachael rachel radek radoslava
radoslaw radu radwan rae raelynn rafael rafaela rafal rafi rafiq ragad raghad raheela rahim rahima
rahma rahmatullah rahul raimundo raizel raj raja rajan rajesh rajinder rajiv rajni raju rajvir
rakesh ralph raluca ramadan ramesh rami ramila ramin ramon ramona ramy rana rani rania ranjit
raphael raquel rasa rasha rashad rashawn rashed rasheeda rashid rashida rasmus raul raveena ravi
ravinder rawan raya rayan raymond raza razia razvan rebecca rebekah rebin recep reece reem reena
reeva reg reggie regina reginald rehan rehana reign reka rekha remi remy ren rena renata renato
renee renu resham reshma reuben rex reyansh reynaldo reza rezan rhea rhian rhiannon rhoda rhodri
rhona rhonda rhydian rhys riaz ricardo richard ricky rida riku riley rim rima rishi rita ritika ritu
rivka riya rizgar rizwan rizwana robbie robert roberta roberto robyn rocco rocio roddy rodney
rodrigo roger rohan rohit roisin rojan rojda rojin rokas rokeya roksana roland roma romain romaine
roman romana romeo rommel romy ron ronahi ronald ronaldo ronan ronnie roopa rory rosa rosalia
rosalie rosalind rosalinda rosalyn rosamund rosanna rosario roseanna roseanne rosemary rosen roshni
rosie ross rotimi rowaida rowan rowena roxana roxanne roxy roy roya ruadhan ruairi ruaridh ruba
ruben rubina ruchel rudo rudy rui rukhsana rukmini ruksana rula rumana rumen rupa rupali rupert
ruqayyah russell ruta ruth ruvimbo ryan ryder rylee ryszard saad saba sabah sabeena sabiha sabreen
sabri sabrina sade sadhbh sadia sadie sadiya saeed safa safaa saffron safiya sagal sahar sahil sahra
saida saif saima saira sajid sajida saki sakura salah saleem saleh salem salim sally salma salman
salvatore salwa sam samaneh samantha samar samatar sameer samer sami samia samina samir samira sammy
samson samuel sana sanaa sandeep sandor sandra sandrine sandy sangeeta sanjana sanjay sanjeev
santana santiago santino saoirse sara sarabjit sarah sarale sarita sarwar sasha saskia satish satnam
satoshi satvinder saul saule saurabh savannah savita sawsan scarlet scarlett scott seamus sean
sebastian seda sedat seema segun sekai selena selim selin selina selma sema semih semra senan seojun
seoyeon sepideh serdar seren serena sergio sergiu serkan seth seun sevda severine sevgi sevim
shabana shabir shabnam shadi shadrach shafiq shagufta shaheen shahid shahida shahnaz shahram shahzad
shaimaa shaindy shaista shakeel shakila shalini shamila shams shanaya shane shanelle shania shanice
shaniqua shaniya shannon shantelle shanti shaquan shaquille sharice sharif sharon shaun shawn shayla
shaz shazia shea sheetal sheikh sheila shelby shelley shelly sherice sherif sheryl sherzad shevaun
shevon shilan shilpa shimon shiori shira shirin shirley shirwan shivani shlomo shmuel shoaib shobha
shohreh shona shoshana shpresa shreya shruti shulamit shyam siamak sian sibel sibusiso sidney sidra
sienna signe sigrid siham sila silas silvia simin simon simona simone simran simranjit sinan sinead
siobhan sion sioned sipho siraj siriporn siwan sizwe skaiste skye slawomir sneha sobia sofia sofiia
sohail soheila soledad solene solomiya somchai somto sonal sonali sonam sondos soner songul sonia
sonya soojin soph sophia sophie soran soraya soren sorin soumaya spencer spogmai sruly stacey stan
stanimir stanislaw stanley stavros stefan stefania stefano stelios stella steph stephanie stephen
steve steven stevie stewart stoyan stuart suad subhan sufyan suha suhail sujin sukanya sukhdeep
sukhjit sukhpreet sukhvinder sulaiman sule suleiman suleyman sultan sultana sumaiya suman sumaya
sumera summer sumon sundeep sunil sunita suraj suresh surinder surjit susan susana susanna susannah
sushma susie suzanne suze suzie sven svetlana swati sybil syd sydney syed sylvain sylvia sylvie
sylwia szabolcs szymon tabassum tabitha tadeusz tadhg tafadzwa taha tahereh tahir tahira tahmid
tahmina taiwo takashi takumi tala talal talha tali tallulah tamar tamara tamas tamer tamika tamim
tamsin tanaka tanesha tania tanisha tanveer tanvi tanya tanzila tapiwa tara taran taranjit taras
tarek tariq tariro tarkan tash tasha taslima tasneem tasnim tatenda tatiana tayla taylor tayo tayyab
ted teddie teddy teegan tegan teifion tejal tejinder telmo temi temidayo temitope tendai tenisha
teodor teresa teresita terrell terry tess tessa tetiana tevin thabo thais thandeka thandi thandiwe
thanh thao thea theia thelma themba theo theodora theodore theresa thiago thibault thierry thijs
thomas thulani thuraya thuy tia tiago tiana tiegan tien tiernan tiffany tilda tilly tim timea
timothy tina tinashe ting tiwa tobechukwu tobi tobias toby todd tokunbo tola tolga tolu tolulope tom
tomas tomaso tomasz tomi tommy tomos tonderai toni tony tope tosin tova toyin tracey tracy trang
tremaine trevor trey tricia trina trinh trish tristan trudy tsvetan tsvetelina tuan tudor tugba
tulay tuncay tunde tung tunji turan tuyen tyler tyreese tyrell tyrese tyrone tyson tzipora ubaid
uche uchenna ufuk ugne ugo ugochi ugochukwu ugur ulrike uma umair umar umer umit umut una ursula
urszula urvashi usha usman uwe uzair uzma uzoma vaida vaishali val valdas valentin valentina valeria
valerie valon van vandana vanessa varsha varun vasco vasile vasilis vasyl veena vera verity veronica
veronique veselina vicente vicky victor victoria victorino vidya viet vijay vikas vikram viktoriya
vilma vinay vince vincent vincenzo vinod viola violeta violetta viorica vipul viraj vishal vitoria
vittoria viv vivek vivian vivien vivienne vlad volkan volodymyr vusi vy waclaw wael wafa wafaa wahid
wahida wajid walid wallace walter wambui wanda wanjiru waqar waqas warren warsame wasim wassim wayne
wei weijie wendy weronika wesley whitney widad wiktor wiktoria wil wilf wilfred william willow wilma
winifred winnie winston wioletta witold wladyslaw wojciech wojtek wole wolfgang woody wyatt xander
xanthe xavier xia xiao xiaoming ximena xinyi yaa yaakov yael yagmur yahya yalda yana yang yann
yannis yara yaroslav yasemin yash yasin yasir yasmeen yasmin yasmine yassin yassine yavuz yaw yazan
yechiel yehuda yeji yeliz yemi yetunde yevhen yewande yifan yigit yilmaz yiming ying yinka yitzchak
ynyr yogesh yohannes yoko yolanda yonatan yonca yoona yordan yosef younes yousaf yousef youssef yu
yuan yuki yuko yulia yuliya yumi yuna yuri yusra yusuf yuto yves yvette yvonne zac zach zachary zack
zafar zahava zahid zahida zahra zaib zaid zain zaina zainab zaire zak zakaria zaki zakir zana
zandile zane zanele zara zarah zarghuna zayd zayden zayn zaynab zbigniew zdravko zeenat zeeshan
zeferino zehra zeina zeinab zeki zelda zena zephyr zerrin zeynep zhang zia ziad zineb zion zlata
zodwa zoe zofia zohaib zola zoltan zosia zoya zsofia zsuzsanna zubair zuhra zulfiqar zuri zuzanna
zygmunt
`.match(/\S+/g)
);
