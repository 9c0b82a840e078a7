import type { Indicator } from '$lib/domain/coach';

/** A sentence and what a reader finds in it; `maybe` holds what readers could differ about. */
export interface Labelled {
	readonly text: string;
	readonly marks: readonly Indicator[];
	readonly maybe: readonly Indicator[];
}

const one = (text: string, marks: string, maybe = ''): Labelled => {
	// Typed by hand below; a name that is none is found by the test that reads this list.
	const names = (list: string): Indicator[] => list.split(' ').filter(Boolean) as Indicator[];
	return { text, marks: names(marks), maybe: names(maybe) };
};

/**
 * Sentences as learners on placement write them, each with every indicator it shows. Written before the
 * rules they test. Added to since, never reworded to suit them.
 */
export const sentences: readonly Labelled[] = [
	// feelings, named and shown
	one('I was so nervous walking into the staff room on my own.', 'selfReference feeling'),
	one('honestly i felt like a spare part the whole morning', 'selfReference feeling'),
	one(
		'i were dead chuffed when she come over and took my hand',
		'selfReference feeling',
		'outcomeForChild'
	),
	one('My stomach was in knots before the meeting started.', 'selfReference feeling'),
	one('Felt sick all morning about the observation.', 'feeling', 'challenge'),
	one(
		'It really upset me that nobody had asked what I thought.',
		'selfReference feeling',
		'challenge perspective'
	),
	one(
		'i didnt feel confident enough to speak up infront of everyone',
		'selfReference feeling',
		'challenge'
	),
	one(
		'Part of me was relieved and part of me was ashamed of being relieved.',
		'selfReference feeling'
	),
	one('I could feel my cheeks burning as she spoke to me.', 'selfReference feeling'),
	one('I enjoyed working with the older children more than I expected.', 'selfReference feeling'),
	one(
		'She left me feeling really small, like my ideas did not matter.',
		'selfReference feeling',
		'perspective challenge'
	),
	one('i was proper gutted when the visit got cancelled', 'selfReference feeling', 'challenge'),
	one('I felt the sand to check that it was not too wet.', 'selfReference description'),
	one(
		'I felt that the meeting should have started with the parents.',
		'selfReference',
		'perspective challenge coProduction analysis'
	),
	one('I felt her forehead and she was hot.', 'selfReference description'),
	one('Child A felt sad when his mum left.', '', 'description perspective feeling'),
	one(
		'Mum looked upset at the gate so I told my room leader.',
		'selfReference',
		'description perspective'
	),
	one('The children were excited about the snow.', '', 'description'),
	one('I moved the chairs and wiped the tables.', 'selfReference description'),
	one('I was moved to the baby room after lunch.', 'selfReference description'),
	one(
		'Looking back I was angry with myself more than with her.',
		'selfReference feeling',
		'learning perspective analysis'
	),
	one(
		'I asked him how he felt and he pointed to the sad face.',
		'selfReference description',
		'perspective'
	),
	one('We sorted the cross stitch box with two of the girls.', 'description'),
	one(
		'It felt awkward sitting there while they talked over my head.',
		'feeling selfReference',
		'challenge perspective'
	),

	// theory
	one(
		"Using Gibbs' cycle helped me slow down and look at the middle bit.",
		'selfReference theory',
		'benefit learning analysis'
	),
	one(
		'This links to Vygotsky because I was helping her do what she could nearly do alone.',
		'selfReference theory analysis'
	),
	one(
		'bowlby would say he needed a secure base before he could explore',
		'theory',
		'analysis perspective'
	),
	one(
		'The team was still storming, in Tuckman’s words, and I was trying to skip to performing.',
		'theory selfReference',
		'analysis'
	),
	one('Mrs Gibbs from the office brought the register round.', 'description'),
	one('I sat next to Mr Belbin at the training.', 'selfReference description'),
	one(
		'bronfenbrenners ecological systems shows its not just about home',
		'theory',
		'analysis perspective'
	),
	one(
		'I think I was acting as a completer finisher, checking every form twice.',
		'selfReference theory',
		'analysis'
	),
	one(
		'Our manager uses a transformational leadership style and it rubs off on people.',
		'theory',
		'benefit'
	),
	one(
		'Brookfield says we should look through the eyes of colleagues as well.',
		'theory',
		'perspective'
	),
	one('We read a book about the moon and made rockets.', 'description'),
	one('This fits with what Wenger (1998) calls a community of practice.', 'theory', 'analysis'),
	one('My key worker approach came from attachment theory.', 'theory selfReference', 'analysis'),

	// models of partnership
	one(
		'It was more coordinated than integrated, each service kept its own notes.',
		'partnershipModel',
		'challenge'
	),
	one('A team around the child meeting was held in week four.', 'partnershipModel', 'description'),
	one(
		'the health visitor was the lead professional so mum only had to ring one person',
		'partnershipModel',
		'benefit analysis'
	),
	one('We had a MDT with the physio and the OT.', 'partnershipModel', 'description'),
	one(
		'This was collaborative working, we wrote one plan together with the family.',
		'partnershipModel coProduction'
	),
	one(
		'Family hub staff and nursery staff share one building and one record, which makes it an integrated service.',
		'partnershipModel',
		'analysis benefit'
	),
	one('Child B is well coordinated and can hop on one leg.', '', 'description outcomeForChild'),
	one('He has integrated well with the other children.', '', 'outcomeForChild benefit'),
	one('The children did some collaborative drawing on the floor.', 'description'),
	one('I coordinated the coats at home time.', 'selfReference description'),

	// law and guidance
	one(
		'Under the Children Act 2004 agencies have a duty to cooperate.',
		'legislation',
		'partnershipModel'
	),
	one('the eyfs says every child must have a key person', 'legislation', 'theory'),
	one('Working Together 2023 is clear that everyone has a part in safeguarding.', 'legislation'),
	one('We were working together in the garden all afternoon.', 'description'),
	one(
		'UK GDPR does not stop us sharing when a child is at risk of harm.',
		'legislation infoSharingJustified'
	),
	one('the send code of practice puts parents views at the centre', 'legislation', 'coProduction'),
	one('We had an assembly act with the older ones singing.', 'description'),
	one('Please fill in section 3 of the form.', ''),
	one(
		'It goes back to article 12 of the UNCRC, the right to be heard.',
		'legislation',
		'analysis perspective'
	),

	// reasons
	one(
		'I think she was short with me because she had been covering two rooms.',
		'selfReference analysis',
		'perspective challenge'
	),
	one('i spoke over her cos i was nervous', 'selfReference analysis feeling'),
	one('The garden was closed because it was raining.', 'description'),
	one('Due to the snow only four children came in.', 'description'),
	one(
		'This meant the parent heard two different things from two professionals.',
		'analysis',
		'challenge'
	),
	one(
		'That could explain why he only settled with me and not with agency staff.',
		'selfReference analysis',
		'outcomeForChild'
	),
	one(
		'The reason it fell apart was that nobody had agreed who would ring the family.',
		'analysis challenge'
	),
	one('His bus was due to arrive at three.', '', 'description'),
	one(
		'On reflection it went wrong as we had never decided who was in charge.',
		'analysis challenge',
		'learning'
	),
	one(
		'by stepping in so fast i took away her chance to try which led to her giving up',
		'selfReference analysis',
		'challenge learning outcomeForChild'
	),
	one('This suggests that trust has to come before advice.', 'analysis', 'learning'),

	// what it gave
	one('A big benefit was that mum only had to tell her story once.', 'benefit', 'outcomeForChild'),
	one('Sharing one plan saved everyone time and cut out repeat assessments.', 'benefit'),
	one('It worked really well as the OT could see him play in his own room.', 'benefit analysis'),
	one(
		'because the speech therapist came in we picked up his hearing problem way earlier',
		'benefit',
		'analysis outcomeForChild challenge'
	),
	one('Mum is on benefits and cannot get the bus.', '', 'challenge'),
	one('Can you help me with the coats please.', '', 'selfReference'),
	one('He had a positive covid test so he stayed at home.', '', 'description analysis'),
	one('Having the health visitor there did not help.', '', 'challenge'),
	one(
		'Joint visits enabled the parents to ask both of us at the same time.',
		'benefit',
		'outcomeForChild partnershipModel coProduction'
	),
	one('The main advantage of this way of working is that needs get noticed sooner.', 'benefit'),

	// what it cost
	one('The hardest part was getting everyone in the room at the same time.', 'challenge'),
	one('We struggled as the social worker kept changing.', 'challenge', 'analysis'),
	one(
		'there was a clash between what the school wanted and what the family wanted',
		'challenge',
		'perspective'
	),
	one('The waiting list for speech therapy is eleven months.', 'challenge'),
	one('Nobody knew whose job it was to ring her back.', 'challenge'),
	one('Child C has challenging behaviour and likes trains.', '', 'description'),
	one('I did the risk assessment for the woods.', 'selfReference description'),
	one('We worked hard on the display.', 'description'),
	one('It was no problem to move the meeting.', ''),
	one('they all used jargon and mum just nodded', 'challenge', 'perspective'),
	one('The budget has been cut again so there are less visits.', 'challenge', 'analysis'),
	one('we played the problem solving game with the cups', 'description'),
	one(
		'Professional identity got in the way, each of us wanted our own form.',
		'challenge',
		'analysis'
	),

	// other eyes
	one('Mum might have thought I was judging her.', 'perspective selfReference'),
	one("From the child's point of view three strangers came into his room.", 'perspective'),
	one('i wonder if she saw me as just a student', 'selfReference perspective'),
	one(
		'My mentor pointed out that I answer for the children before they can.',
		'selfReference perspective',
		'learning'
	),
	one('To dad it must have looked like we had already decided.', 'perspective', 'challenge'),
	one('Putting myself in her shoes, I would have walked out.', 'selfReference perspective'),
	one(
		'She probably felt ganged up on with five of us round the table.',
		'perspective',
		'challenge'
	),
	one('In May we went to the farm.', 'description'),
	one('It might rain later.', ''),
	one('There was a power cut during snack.', 'description'),
	one('My mentor said lunch was at twelve.', 'selfReference description'),
	one('He may feel left out when we all talk about football.', 'perspective', 'challenge'),
	one(
		'the feedback from my room leader was that i rush the quiet ones',
		'perspective selfReference',
		'challenge learning'
	),
	one(
		'A different way to look at it is that he was telling us he was tired.',
		'perspective',
		'analysis'
	),

	// what was learned
	one('I have learnt that silence is not the same as agreeing.', 'selfReference learning'),
	one('i now know that you have to ask what they already tried', 'selfReference learning'),
	one('In hindsight I should have asked her first.', 'selfReference learning'),
	one('It made me realise how much I rely on being liked.', 'selfReference learning'),
	one('I used to think partnership meant telling parents what we do.', 'selfReference learning'),
	one('what ive took from this is to slow down', 'selfReference learning', 'action'),
	one('I realised I had left my lanyard at home.', 'selfReference description'),
	one('The children learned a new song about the frog.', 'description'),
	one('She showed me where the nappies are kept.', 'selfReference description'),
	one('If I did it again I would have let him finish first.', 'selfReference learning'),
	one(
		'I hadnt understood before how much a grandparent carries.',
		'selfReference learning',
		'perspective'
	),
	one('He is learning to use the toilet.', '', 'outcomeForChild description'),

	// next steps
	one(
		'I will ask the SENCO if I can sit in on the next review.',
		'selfReference action',
		'datedAction'
	),
	one('Next time im gonna wait ten seconds before i answer', 'selfReference action'),
	one('My target is to lead one story session a week.', 'selfReference action', 'datedAction'),
	one(
		'By Friday 14 March I will have read the information sharing policy.',
		'selfReference action datedAction'
	),
	one(
		'im going to ask my mentor to watch me do circle time before half term',
		'selfReference action datedAction'
	),
	one('I will shadow the family worker on 3 May.', 'selfReference action datedAction'),
	one("I'll bring it up at tomorrow's team meeting.", 'selfReference action datedAction'),
	one(
		'I plan to write to the health visitor within two weeks.',
		'selfReference action datedAction'
	),
	one('I will never forget his face.', 'selfReference', 'feeling'),
	one('I am going to reflect on a meeting using Gibbs.', 'selfReference', 'theory'),
	one('I will describe what happened in the baby room.', 'selfReference'),
	one('Will went home early with a cold.', 'description'),
	one('The nursery is closed on Monday 4 May.', ''),
	one('On Monday I was going to the shop when it happened.', 'selfReference description'),
	one('He shouted "I will tell my mum" and ran off.', 'description'),
	one(
		'I need to get better at asking for help when the room is busy.',
		'selfReference action',
		'learning challenge'
	),
	one('going forward i want to give the other person time to finish', 'selfReference action'),
	one('There is a staff meeting on Thursday.', '', 'description'),

	// what changed for somebody
	one(
		'After that Child A settled within minutes and joined in at snack.',
		'outcomeForChild',
		'description benefit'
	),
	one('He is now using two words together at home as well.', 'outcomeForChild', 'benefit'),
	one(
		'as a result the family got their visit two months sooner',
		'outcomeForChild analysis benefit'
	),
	one('Her confidence has grown since we started the picture cards.', 'outcomeForChild', 'benefit'),
	one('The team became calmer at the end of the day.', 'outcomeForChild', 'benefit'),
	one('He started crying when the door opened.', 'description'),
	one('She began nursery in September.', 'description'),
	one(
		'Mum told us she sleeps better now that she has one number to ring.',
		'outcomeForChild',
		'benefit perspective'
	),

	// with parents, and over their heads
	one(
		'We asked mum what she wanted to work on first and wrote her words in the plan.',
		'coProduction'
	),
	one('Dad chose the target and we changed our plan around his shifts.', 'coProduction'),
	one(
		'the parents are the experts on there own child so we started with what they know',
		'coProduction',
		'analysis'
	),
	one('We told mum what she should be doing at bedtime.', 'professionalKnowsBest'),
	one(
		'Parents need to understand that we are trained and they should follow the plan.',
		'professionalKnowsBest'
	),
	one('I told mum that he had a lovely day.', 'selfReference', 'description'),
	one('I explained to dad how to sign the register.', 'selfReference', 'description'),
	one('some parents just dont care what we say', 'professionalKnowsBest', 'challenge'),
	one(
		'I did not want to tell mum what to do, I wanted to hear her first.',
		'selfReference coProduction',
		'perspective learning'
	),
	one(
		'Instead of telling parents what to do we listen to what works at home.',
		'',
		'coProduction benefit'
	),
	one(
		'We decided the targets and then dad was told to sign.',
		'professionalKnowsBest',
		'description'
	),
	one(
		'It was agreed with the family that grandma would come along.',
		'coProduction',
		'description'
	),

	// keeping and sharing
	one(
		'Confidentiality means nothing a family says can ever be passed on.',
		'confidentialityAbsolute'
	),
	one(
		'because of gdpr we cant share anything about the child with anyone',
		'confidentialityAbsolute',
		'analysis'
	),
	one(
		'You must never share information about a family, no matter what.',
		'confidentialityAbsolute'
	),
	one('What families tell us is private unless a child is at risk.', '', 'infoSharingJustified'),
	one('I used to think confidentiality meant never telling anyone.', 'selfReference learning'),
	one('I cannot tell you how proud I was.', 'selfReference feeling'),
	one('He cannot share the red car yet.', '', 'description challenge'),
	one('We shared it on a need to know basis and wrote down why.', 'infoSharingJustified'),
	one(
		'I passed it on to the DSL the same day and recorded what I had said and why.',
		'selfReference infoSharingJustified',
		'description'
	),
	one(
		'Only what was relevant and proportionate was shared, with mums consent.',
		'infoSharingJustified'
	),
	one('I need to know where the wipes are.', 'selfReference'),
	one(
		'With mums permission I took a photo of the tower.',
		'selfReference',
		'description infoSharingJustified'
	),

	// nothing but the event
	one('We had snack and then went in the garden.', 'description'),
	one('The speech therapist arrived at ten and sat at the small table.', 'description'),
	one('i done the register then we did the fruit', 'selfReference description'),
	one('Four staff and eleven children were in the room.', 'description'),
	one(
		'After lunch I put the beds out and Practitioner B did the nappies.',
		'selfReference description'
	)
];
