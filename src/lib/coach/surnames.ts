// From general knowledge. A surname is looked for with a capital only.

/** Surnames that are common in Britain and are no everyday words. */
export const surnames: ReadonlySet<string> = new Set(
	`
abdi abdullahi abubakar acheampong achebe adams adebayo adeleke adeyemi adjei afolabi agarwal
agyeman ahmad ahmadi ahmed ahmet akhtar akinyemi akter alam alexander ali allen amin amoah amponsah
anderson andrews ansah anwar appiah arshad asante asghar ashraf aslam atkinson awan aydin aziz baker
balogun banda banerjee banks barnes barrett bashir bates bediako begum bennett bhatt bhatti bibi
boateng bose bradley braithwaite brennan brien browne bryant burke butt byrne callaghan campbell
carr carroll carter chan chapman chatterjee chaudhary chaudhry chauhan cheung chikwanha choudhury
chowdhury christie clarke clarkson cohen coleman collins connor cooper costa cunningham daly daniels
darko dasgupta davidson davies davis dawson dhaliwal dhillon diallo diaz dixon doherty donnelly
doyle dube duffy duncan dunne edwards egan ellis evans eze farah farooq fernandes fernandez ferreira
finch fitzgerald fitzpatrick flanagan fletcher flynn ford foster fraser frimpong gallagher garcia
georgiou ghosh gibson gill gomes gomez gonzalez goodwin graham gray grewal griffin griffiths gupta
gyasi hamid hamilton hanif harris harrison hart hartley harvey hassan hayes henderson henry
hernandez higgins hoang hodgson holmes holt hopkins hossain houghton howell hudson hughes hussain
hussein huynh hyde ibrahim iqbal ismail jackson jain jamal james javed jenkins jennings johal
johnson johnston jones joseph joshi kamara kang kapoor kaur kavanagh kaya kelly kennedy khalid khan
khatoon khatun kim kowalczyk kowalski krishnan kumar lam lambert lawrence lawson lewandowska
lewandowski lewis lloyd lopez lynch macdonald mackay mackenzie maclean mahmood mahmoud malik mann
mannan marshall martin martinez mason matthews mbeki mccann mccarthy mcdonald mcdonnell mcgrath
mckenna mckenzie mclaughlin mcleod mehmood mehta mendy mensah miah michael miller mirza mistry
mitchell mohamed mohammed moran morgan morris morrison moyo mughal mukherjee murphy murray mwale
nair nakamura nawaz ncube ndlovu nguyen nkosi nolan norton nowak nunez nwosu obi odhiambo odonnell
ogunleye okafor okeke okonkwo okoro oliveira omar oneill onyango osei osman osullivan owusu ozturk
palmer papadopoulos parekh parmar parsons parveen patel pathak patterson pereira perera perez pham
phillips phiri pinto popa popescu powell prothero pryce quaye quinn rafiq rahim rahman raja ramirez
ramos rana rao rashid reddy rees reid reilly reynolds richards richardson roberts robertson robinson
rodrigues rodriguez ross russell ryan saleem samuels sanchez sandhu santos saunders savage schmidt
scott sesay shah shaikh sharma shaw sheikh sibanda siddiqui sidhu silva simmons simpson sinclair
singh smyth sokolov sousa spencer stephens stewart suleiman sullivan sultana szymanski tahir
takahashi taylor tetteh thapa thomas thompson thomson torres tran trinh tucker turner uddin ullah
usman varma vaughan verma vieira virk walker wallace walsh walters wang watkins watson webb weber
webster welsh williams williamson willis wilson wisniewski wojcik wong woodward wozniak wright yadav
yeung yilmaz younis yusuf zaman zhang zhao zhou zielinski
`.match(/\S+/g)
);
