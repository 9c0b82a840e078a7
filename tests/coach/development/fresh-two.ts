import type { Indicator } from '$lib/domain/coach';
import type { Labelled } from './sentences';

const one = (text: string, marks: string, maybe = ''): Labelled => {
	// Typed by hand below; a name that is none is found by the test that reads this list.
	const names = (list: string): Indicator[] => list.split(' ').filter(Boolean) as Indicator[];
	return { text, marks: names(marks), maybe: names(maybe) };
};

/** A fourth list, written after the third had been used; its first reading stands in known-misses.md too. */
export const freshTwo: readonly Labelled[] = [
	one('I was on the verge of walking out, I was that wound up.', 'selfReference feeling'),
	one(
		'It hurt when she rolled her eyes at my idea.',
		'feeling',
		'selfReference challenge perspective'
	),
	one('my confidence took a right battering', 'selfReference feeling', 'challenge'),
	one(
		'I sat in the car after and just breathed, I was so relieved.',
		'selfReference feeling',
		'description'
	),
	one('Not gonna lie I was jealous of the other student.', 'selfReference feeling'),
	one('The toddlers were tired and grumpy after the trip.', '', 'description'),
	one('I was happy to swap shifts with her.', 'selfReference', 'feeling description'),
	one(
		'Piaget might explain why he could not see it from her side.',
		'theory analysis',
		'perspective'
	),
	one(
		'we looked at tuckmans stages and i reckon were still storming',
		'selfReference theory',
		'perspective'
	),
	one('I took on the resource investigator role that week.', 'selfReference theory', 'description'),
	one('Miss Rogers from the office rang at four.', 'description'),
	one(
		'It was coordinated rather than collaborative because nobody sat down together.',
		'partnershipModel analysis',
		'challenge'
	),
	one('An EHC plan was started with input from four services.', 'partnershipModel', 'description'),
	one('The lead practitioner kept everyone up to date.', 'partnershipModel', 'benefit description'),
	one('The GDPR training was on Monday.', 'legislation', 'description'),
	one('Article 31 of the UNCRC gives every child the right to play.', 'legislation'),
	one('keeping children safe in education is on the noticeboard', 'legislation'),
	one('He acts up when his brother is there.', '', 'challenge'),
	one(
		'I gave up too soon, probably because I wanted them all to like me.',
		'selfReference analysis',
		'challenge learning perspective'
	),
	one(
		'Which meant that grandma heard it from the neighbour first.',
		'analysis',
		'challenge outcomeForChild'
	),
	one(
		'She reacts like that as she was let down by the last nursery.',
		'analysis',
		'perspective challenge'
	),
	one('The upside was a much quicker referral.', 'benefit', 'outcomeForChild'),
	one(
		'Working side by side has made us all more consistent with him.',
		'benefit',
		'outcomeForChild partnershipModel'
	),
	one('both services gained from sharing a room', 'benefit', 'partnershipModel'),
	one('The catch is that no one has the time for it.', 'challenge'),
	one('There was a lot of friction between the nursery and the school.', 'challenge'),
	one('my shyness gets in the way in big meetings', 'selfReference challenge', 'feeling learning'),
	one('We ran out of glue.', 'description', 'challenge'),
	one('Practitioner D believes I should be firmer.', 'selfReference perspective'),
	one(
		'Seen through the eyes of a three year old the room must be scary.',
		'perspective',
		'challenge feeling'
	),
	one('would mum say the same? im not sure she would', 'perspective selfReference'),
	one('My room leader told us the fire drill was at two.', 'selfReference', 'description'),
	one('Now I see that being quick is not the same as being helpful.', 'selfReference learning'),
	one('the lesson for me is to check before i promise', 'selfReference learning', 'action'),
	one('I could have handled that a lot better.', 'selfReference learning', 'challenge'),
	one('I learned his name was Child A.', 'selfReference', 'description learning'),
	one(
		'Over the next fortnight I am going to write down one thing each child says.',
		'selfReference action datedAction'
	),
	one('I have asked to shadow the SENCO on 14 October.', 'selfReference action datedAction'),
	one('from now on i check the allergy list first', 'selfReference action'),
	one('I will not forget to lock the gate.', 'selfReference action', ''),
	one('I will always remember that day.', 'selfReference', 'feeling'),
	one('The inspector will come on Thursday.', ''),
	one('By the end of the week he was joining in at circle time.', 'outcomeForChild', 'description'),
	one(
		'She no longer clings to my leg in the mornings.',
		'outcomeForChild selfReference',
		'benefit'
	),
	one('the family finally got a bigger flat through it', 'outcomeForChild', 'benefit'),
	one('The children ate their fruit and washed their hands.', 'description'),
	one('Mum and dad set the agenda and we just listened.', 'coProduction'),
	one('We let the parents decide how often we meet.', 'coProduction'),
	one('the plan was co produced with his foster carer', 'coProduction'),
	one(
		'I made sure dad understood that he had to follow our advice.',
		'selfReference professionalKnowsBest'
	),
	one('Mums these days have not got a clue.', 'professionalKnowsBest'),
	one('I let mum know that the coach leaves at nine.', 'selfReference', 'description'),
	one('Under no circumstances can we share what parents tell us.', 'confidentialityAbsolute'),
	one(
		'it has to stay between us whatever happens, thats confidentiality',
		'confidentialityAbsolute'
	),
	one('We never share cups.', ''),
	one(
		'I explained to dad why I had to share it and with whom.',
		'selfReference infoSharingJustified'
	),
	one(
		'As there was a risk of significant harm we did not wait for consent.',
		'infoSharingJustified',
		'analysis'
	),
	one('The bus came at ten and we sat at the back.', 'description'),
	one('Practitioner C read two books and then it was home time.', 'description')
];
