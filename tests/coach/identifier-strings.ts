import type { IdentifierType } from '$lib/coach/identifier';

type Strings = Partial<Record<IdentifierType, readonly string[]>>;

/**
 * Sentences with one identifier each, between double brackets. People are made up; numbers are from
 * ranges kept for tests, or only look right. Written before the rules; added to since, never changed to
 * suit them.
 */
export const structured: Strings = {
	email: [
		'jo [[jo.bloggs (at) example.com]]',
		'You can write to [[jo.bloggs@example.com]].',
		'The manager is at [[manager+rota@little-stars.example.co.uk]], she said',
		'([[A.Person@EXAMPLE.ORG]])',
		"Mail o'neil: [[o'neil_2@sub.example.ac.uk]]!",
		'[[zoë@example.fr]] is her aunt.'
	],
	url: [
		'The page https is [[https://www.example.com/nursery/team?x=1]].',
		'See [[http://little-stars.example.org]], which names us.',
		'Photos are on [[www.example.co.uk/gallery]].',
		'We have a website ([[littlestarsnursery.co.uk]]).',
		'It was on [[facebook.com/littlestars]] that night.',
		'The office is at [[www.leeds.gov.uk]] now'
	],
	socialHandle: [
		'her insta is [[jo_b2]] i think',
		'She follows [[@littlestars_leeds]] every day.',
		'Tag us ([[@Setting.One]])!',
		'Instagram: [[littlestarsleeds]]',
		'[[@jo_b]] posted it.'
	],
	phone: [
		'ring [[(+44) 7700 900123]]',
		'Ring [[07700 900123]] first.',
		'Ring [[07700900123]] first.',
		'Her mum is on [[+44 7700 900 456]].',
		'Office: [[01632 960 001]].',
		'Office: [[(01632) 960001]].',
		'Office: [[020 7946 0018]], ask for the deputy',
		'Fax [[0113.496.0999]]',
		'Try [[0044 20 7946 0123]]',
		'Call [[+44 (0)131 496 0123]] now',
		'mobile [[07812-345-678]]',
		'her number is [[7812345678]]',
		'An aunt abroad: [[+48 22 555 01 23]].'
	],
	nhsNumber: [
		'nhs [[943.476.5919]] on the label',
		'His NHS number is [[943 476 5919]].',
		'NHS no [[9434765919]]',
		'NHS: [[943-476-5919]].',
		'The form said [[401 023 2137]] at the top.',
		'NHS number [[123 456 7890]] was on the whiteboard.',
		'The test number [[999 000 0018]] was typed in.'
	],
	upn: [
		'The UPN was [[B801200005001]].',
		'[[b801200005001]] is on the peg.',
		'A temporary one, [[B80120000500B]]?',
		'Pupil [[P801200005001]] joined.'
	],
	niNumber: [
		'ni [[ab 12 34 56 c]]',
		'Her NI number is [[AB123456C]].',
		'NI [[AB 12 34 56 C]]',
		'It said [[QQ 123456 C]] on the slip.',
		'The temporary [[TN010170M]] came first.',
		'written small: [[jg103759a]]'
	],
	postcode: [
		'to [[GIR 0AA]]',
		'They live in [[LS6 3HN]].',
		'They live in [[SW1A 1AA]], near the park.',
		'post code [[M11AE]]',
		'We drove to [[EC1A 1BB]].',
		'at [[b33 8th]] I think',
		'([[CR2 6XH]])',
		'No fixed home: [[ZZ99 3VZ]]',
		'the flat in [[dn55 1pt]] is damp'
	],
	dateOfBirth: [
		'DOB [[12 03 2021]]',
		'born on [[12th March ’21]], she said',
		'Child A was born on [[12 March 2021]].',
		'DOB: [[12/03/2021]]',
		'D.O.B. [[3.4.22]] on the form',
		'date of birth [[2021-03-12]]',
		'Her birthday is [[4th of May]].',
		'He turned three on [[14 February 2026]].',
		'born [[March 12th, 2021]], so nearly five',
		'[[12/03/2021]] (DOB)',
		'On [[4 May]], his birthday, we sang.',
		'He was born in [[March 2021]].'
	],
	address: [
		'they live at [[14 king street]] now',
		'They moved to [[12 Mill Lane]].',
		'She lives at [[4a Old Park Road]] now',
		'[[Flat 3, 27 Queen’s Terrace]] is cold.',
		'near [[101 St John’s Avenue]]',
		'The house is [[7, Elm Tree Close]].',
		'We met on [[Harehills Lane]] after work.'
	],
	vehicle: [
		'the car was [[ab12 cde]]',
		'The car was [[AB12 CDE]].',
		'Dad drives [[YK68ZZZ]].',
		'A van, registration [[P123 ABC]], waited.'
	],
	ofstedNumber: [
		'it is [[EY 123 456]]',
		'Our Ofsted number is [[EY123456]].',
		'registered as [[ey 123456]]',
		'URN [[107890]] is ours.',
		'Ofsted URN: [[2512345]]'
	]
};

/** Found by capital letters and cue words: not every one can be. */
export const cued: Strings = {
	settingName: [
		'I am on placement at [[Little Stars Nursery]].',
		'When [[Sunny Bank Day Nursery]] opened, I began.',
		'We visited [[Hillside Pre-school]] together.',
		'[[Oakfield Children’s Centre]] runs a group.',
		'He used to go to [[Bright Horizons Playgroup]].'
	],
	schoolName: [
		'They feed into [[Moorside Primary School]].',
		'She starts at [[St Mary’s CE Primary School]] in September.',
		'The [[Ruth Gorse Academy]] sent a student.',
		'I studied at [[Park Lane College]].'
	],
	organisation: [
		'[[Leeds City Council]] paid for it.',
		'Letters came from [[Airedale NHS Foundation Trust]].',
		'The [[Woodhouse Medical Practice]] rang.',
		'He was seen at [[Pinderfields Hospital]].'
	],
	personName: [
		'[[Mrs Patel]] runs the room.',
		'I asked [[Mr. O’Brien]] about it.',
		'[[Miss Kaur]] came in late.',
		'[[Dr Okonkwo]] wrote to us.',
		'A boy called [[Tommy]] bit me.',
		'My mentor [[Susan]] stepped in.',
		'My key person, [[Aisha]], was away.',
		'[[Zara]]’s mum spoke first.',
		"I rang [[Łukasz]]'s dad.",
		'Her name is [[Mia-Rose]].',
		'[[Jayden]], aged four, laughed.',
		'The social worker [[Karen Holt]] left.',
		'She is called [[Nkechi]].',
		'A boy called [[Ryan]] and I shared it.',
		'My manager [[Will]] said so.'
	],
	quasiIdentifier: [
		'Child A is [[the only child in]] the room with a hearing aid.',
		'He has a [[rare condition]].',
		'The [[twins]] arrived.',
		'[[case number 4471/22]] was closed.'
	]
};

/** Sentences that name nobody. */
export const clean: readonly string[] = [
	'I asked each person for one point, and Child A’s mother spoke for the first time.',
	'Practitioner B told me that she had not known what I was doing.',
	'Professional D (health visitor) led the first group at Setting 1.',
	'On Tue 3 March 2026 we met at 9.30 and finished at 10.15.',
	'Gibbs (1988) asks what else I could have done.',
	'The EYFS has seven areas of learning, and safeguarding comes first.',
	'Working Together to Safeguard Children 2026 says who must share what.',
	'The Children Act 2004 asks agencies to work together.',
	'Under the Children and Families Act 2014 parents have a say.',
	'I used Makaton and pictures with Child C, who is three.',
	'In Room B1 we tried ECERS-3 ideas for a week.',
	'LO4 and AC4 ask about my own part in the team.',
	'By Friday 20 March 2026 I will say out loud what I have started.',
	'Belbin calls this a Co-ordinator, which fits some of what I do.',
	'Vygotsky would say that a more able other helped.',
	'We had 12 children and 3 adults, so 1 to 4.',
	'The group is for ages 2 to 4 years 11 months.',
	'I logged 126 hours, 7.5 on most days.',
	'Kolb’s cycle begins anywhere, said the tutor.',
	'The nursery is part of a trust, and the school is next door.',
	'My nursery has a garden and our school has a hall.',
	'A forest school session ran in the rain.',
	'We talked about the Forest School approach.',
	'The health visitor rang the children’s centre.',
	'My mentor said that I hold back.',
	'My manager and I agreed the rota.',
	'The key person approach builds on Bowlby.',
	'I am not sure Mum heard me, but Dad nodded.',
	'She said, “Ask the parent first.”',
	'Is it fair to ask a parent at the door?',
	'He turned three last week and is proud of it.',
	'It was my birthday, so I was tired.',
	'Every child was born into a family that we must get to know.',
	'The meeting lasted from 10 to 11 and we wrote 3 points on the board.',
	'Tuckman (1965) has four stages; we were storming.',
	'Victoria Climbié’s death led to the Laming report (2003).',
	'The Nursing and Midwifery Council, the General Teaching Council and others signed.',
	'Ofsted came on Monday and asked about British values.',
	'At Christmas and at Eid we invite families in.',
	'Two parents speak Polish and one speaks Urdu.',
	'I read pages 10-12 and 45 to 47 of the chapter.',
	'See Pugh and De’Ath (1989), p. 33.',
	'Weinstein, J., Whittington, C. and Leiba, T. (2003) Collaboration in Social Work Practice. London: Jessica Kingsley.',
	'ISBN 0335244548 is the one in the library.',
	'The helpline is 0800 1111.',
	'The framework is at www.gov.uk/early-years-foundation-stage.',
	'Week 3 was the hardest, Week 4 was better.',
	'Child A and Parent A, Colleague 1 and Observer 1 are in it.',
	'I will try this on 5, 12 and 19 March.',
	'The 2-year check is done with the health visitor.',
	'A score of 4 out of 7 is not a grade.',
	'We followed the 4 steps of PDSA in cycle 2.',
	'I e-mailed the group and nobody replied.',
	'They met @ 10 as always.',
	'The SENCO and the SEND team use an EHC plan.',
	'I wrote “Next time I will ask first” in my plan.',
	'The twenty minutes at snack time are short.',
	'He is four and she is 3, so they play side by side.',
	'I CAN DO THIS was on the wall in capital letters.',
	'My tutor group met on Teams.',
	'GDPR and the Data Protection Act 2018 do not stop us.',
	'Bronfenbrenner’s systems explain why home matters.',
	'Mum’s view came last, and Grandma’s not at all.',
	'Children aged three to four eat first.',
	'From 1 September 2025 a new framework applies.',
	'The parent’s words were: “Nobody asked me.”',
	'I felt small, I said nothing, and I went home.',
	'We agreed who does what: one writes, one speaks, one listens.',
	'In 2021 12 Key Stage 1 pupils were tracked.',
	'The council and the hospital both wrote to the family.'
];
