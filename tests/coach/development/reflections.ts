import type { FindingName } from '$lib/domain/coach';
import type { Concern } from '$lib/domain/template';

/**
 * A whole reflection: the findings it should give, those a reader could also ask about, and nothing else.
 * `good` are words of a passage worth praising.
 */
export interface Reflection {
	readonly name: string;
	readonly concerns: readonly Concern[];
	readonly template: string;
	readonly question?: string;
	readonly text: string;
	readonly finds: readonly FindingName[];
	readonly may: readonly FindingName[];
	/** Somebody is at risk now: nothing is asked and nothing praised. */
	readonly risk?: boolean;
}

/** Written before the rules; added to since, never reworded to suit them. */
export const reflections: readonly Reflection[] = [
	{
		name: 'a morning told from start to end',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `I got in at half seven and put the heating on. Then I set up the water tray and got the aprons out. The children came in from eight and hung up their coats. We had breakfast and I did the register with Practitioner B. After that we went in the garden and I watched the slide. Child A and Child C played with the bikes. At ten we had snack, it was banana and toast. I wiped the tables and swept the floor. The health visitor came at eleven and sat in the book corner. She spoke to my room leader for a bit and then she left. After lunch I put the beds out and six children went to sleep. I filled in the sheets. Mum came for Child A at three and I gave her the picture he had done. Then we tidied up and I went home at four.`,
		finds: ['mostly-descriptive', 'no-theory'],
		may: ['no-feeling', 'no-perspective', 'no-learning', 'no-action', 'no-impact']
	},
	{
		name: 'the same in one breath',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `so today we had the team meeting and everyone was there and the manager sat at the top and she went through the rota then we done the fire drill and after that practitioner b talked about the new fence and i took the notes and made the teas and then the room leader read out the list of kids that are moving up and we wrote it on the board then the cook came in and said about the allergies and gave us all a sheet and i put mine in my folder and then we went back in the room and i did the beds and the bottles and it was hometime so i got the coats and the bags and the parents came in and we gave out the letters and then i mopped the floor and the deputy locked up and i got the bus home and it was dark`,
		finds: ['mostly-descriptive', 'no-theory'],
		may: ['no-feeling', 'no-perspective', 'no-learning', 'no-action', 'no-impact']
	},
	{
		name: 'a full cycle that lacks nothing',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `On Tuesday I led the handover for the first time while my mentor watched. I was really nervous and my hands were shaking. I read out every line about every child and I could see my colleagues looking at the clock. It took twenty minutes and two people missed their break. Afterwards my mentor said I had the facts right but nobody knew which ones mattered. I think I did that because I was scared of leaving something out and being blamed. Belbin would call it completer finisher, checking everything and not letting go. To the others it probably looked like I did not trust them to read the sheets. I have learnt that being thorough for myself is not the same as being useful to the team. Since then I have cut it to three things and Child B’s new sleep plan was followed the same afternoon, so he slept and was calmer at tea. By Friday 20 March I will ask Practitioner B to time me twice and tell me what she would leave out.`,
		finds: [],
		may: []
	},
	{
		name: 'only the good of working together',
		concerns: ['benefits'],
		template: 'kolb',
		text: `At my placement we have a family hub with an integrated team. The benefits are huge. The health visitor and the nursery share one record so parents only have to tell their story once. It saves time for everyone and needs get picked up a lot earlier. When Child D came to us the speech therapist could see him the same week, which was brilliant for the family. It improved his talking and he now asks for what he wants. Joint training means we all use the same signs. According to the Working Together guidance this is how services should work. Overall it works really well and it has helped all of the families that I have met.`,
		finds: ['benefits-only'],
		may: [
			'no-action',
			'no-learning',
			'no-perspective',
			'ac2-two-outcomes',
			'vague-example',
			'undated-action'
		]
	},
	{
		name: 'only what is hard',
		concerns: ['approaches'],
		template: 'gibbs',
		text: `Multi agency working is a nightmare where I am. The collaborative model sounds nice but the social worker kept changing and nobody knew who was meant to ring the family. There is a waiting list of a year for speech therapy. At the team around the child meeting everybody used different jargon and they disagreed about who should pay. I was frustrated because I had done my form and no one else had. The school blamed the health visitor and the health visitor blamed the school. There is never enough time or money. It was hard to get people in one room and half of them left early. Emails got lost. In the end the meeting was put off for another month.`,
		finds: ['challenges-only'],
		may: ['no-action', 'no-learning', 'no-perspective', 'no-theory', 'no-impact']
	},
	{
		name: 'partnership in general',
		concerns: ['approaches'],
		template: 'kolb',
		text: `Partnership working is very important in early years. It is when everyone works together as a team for the child. Good communication is key and we all need to talk to each other. At my nursery we work in partnership with lots of other people. Partnership working has many benefits but it can also be hard at times because people are busy. Overall I think teamwork is really important and everyone should work together so that children get the best start in life.`,
		finds: ['generic-partnership', 'vague-example'],
		may: ['no-theory']
	},
	{
		name: 'told what to do',
		concerns: ['parents'],
		template: 'gibbs',
		text: `I was worried about how little Child A was eating so I sat down with mum at pick up. I told mum what she needed to do at mealtimes. I explained that she should stop giving him crisps and that he has to sit at a table. She went quiet and looked at the floor. I thought it went well because she did not argue. My room leader was pleased that it had been dealt with. I wrote it in the book and mum signed it. Parents need to understand that routine matters and most of them just have not been taught. Next week I will check with her on Monday if she has done it.`,
		finds: ['power-imbalance-ignored'],
		may: [
			'no-theory',
			'no-perspective',
			'no-learning',
			'benefits-only',
			'no-impact',
			'challenges-only'
		]
	},
	{
		name: 'a plan that was made with the parent',
		concerns: ['parents'],
		template: 'gibbs',
		text: `Dad told me at the gate that mornings were awful. Instead of giving him a sheet I asked what he had already tried and what he wanted to change first. We wrote two steps together in his own words and he chose which one to start with. I felt unsure because I am used to having the answer. He might have felt tested if I had brought out a form. After a fortnight Child E was coming in without crying and dad said he felt listened to. It was hard that he could only talk for five minutes because he had to get to work. It fits with Pugh and De’Ath who say partners share decisions as well as information. I have learnt to leave a gap before I give advice. Before half term I will ask dad how he would like us to review it.`,
		finds: [],
		may: []
	},
	{
		name: 'never tell anyone anything',
		concerns: ['information-sharing'],
		template: 'kolb',
		text: `In our team meeting we spoke about privacy. I learnt that confidentiality means that we can never share what a family tells us with anyone outside of the nursery. Because of GDPR we cannot pass anything on to the school or the health visitor. I think this is good as parents can trust us. A mum told me about her money worries and I kept it to myself like I am meant to. I will always keep everything secret in the future. I was proud that she trusted me enough to tell me.`,
		finds: ['confidentiality-absolute'],
		may: ['benefits-only', 'undated-action', 'sharing-without-roles', 'no-perspective']
	},
	{
		name: 'never, corrected in the next breath',
		concerns: ['information-sharing'],
		template: 'kolb',
		text: `A colleague said that GDPR means we can never share anything about a family. I do not think that is right and I looked it up. If a child is at risk of harm we have a lawful basis to share without consent, as long as it is relevant and proportionate. The designated safeguarding lead is responsible for passing it on and I record what I said and why. I was relieved because I had been worried about getting it wrong. I can see why she thought it though, as the poster in our staff room just says keep it private. By the end of the month I will ask the manager if we can change the poster.`,
		finds: [],
		may: ['no-perspective', 'sharing-without-roles']
	},
	{
		name: 'sharing, but who does what',
		concerns: ['information-sharing', 'approaches'],
		template: 'kolb',
		text: `Partnership is about sharing information between agencies. At my setting we share information with the health visitor and the school all the time. We pass on information by email and at meetings, in line with the Children Act 2004. It is good for the children because everyone has the same information. Sometimes it is difficult as people do not read their emails. I think sharing information is the most important part of partnership and without it nothing works.`,
		finds: ['sharing-without-roles'],
		may: ['generic-partnership', 'vague-example']
	},
	{
		name: 'talking is all there is',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `Communication in our team is about talking to each other. Good communication is speaking clearly and I always say what I mean. If we did not talk nothing would get done. I was annoyed on Wednesday because a message about Child F’s lunch was not said out loud and so he got the wrong plate. I told everyone that we must speak up more. Tuckman would say we are norming now. I learnt that talking solves most problems.`,
		finds: ['verbal-only'],
		may: ['undated-action', 'benefits-only', 'vague-example']
	},
	{
		name: 'all parents want the same',
		concerns: ['parents'],
		template: 'kolb',
		text: `All parents want to be involved in the nursery and every parent can come to the stay and play. We invited mums and dads to choose the topic for next term and they wrote their ideas on the board. It worked well because they felt it was theirs. It was hard to fit everybody in as the room is small. I enjoyed it and I would like to run another one by Easter. Epstein talks about parents taking part in decisions, which is what we did.`,
		finds: ['carers-all-alike'],
		may: []
	},
	{
		name: 'a next step without a day',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `I was in the toddler room when two colleagues disagreed about how to handle biting. I felt uncomfortable and I said nothing, even though I had seen what happened. I think I stayed quiet because I am the student and I did not want to take sides. In Tuckman’s words we were storming and I was hiding from it. Practitioner B might have thought that I agreed with her. Practitioner C may have felt let down as I was the only other person there. Because nobody said anything the children got two different messages all afternoon and Child G bit again. I have realised that keeping quiet is also a way of taking a side. The team was tense for days. In the future I will say what I saw, in plain words, before anyone decides what to do about it.`,
		finds: ['undated-action'],
		may: []
	},
	{
		name: 'nobody else in it',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `I ran the art table on my own for the first time and I was anxious about it. I had planned it for days and I had a picture in my head of how it would go. It went wrong because I had put out too many things and I kept tidying while they were still painting. I was stressed and I could hear my own voice getting higher. I was not able to stop. I think I rushed because I like things to look finished, which fits with Belbin’s completer finisher. It was messy and loud and in the end I packed it away early. I was cross with myself all the way home and I went over it again and again. I have learnt that I find it hard to leave a thing unfinished. By next Wednesday I will set up one table with two materials only and keep my hands in my pockets for five minutes.`,
		finds: ['no-perspective'],
		may: ['no-impact', 'challenges-only']
	},
	{
		name: 'nothing taken from it, nothing planned',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `My mentor asked me to welcome the new starter and I was excited. I showed her the rooms and introduced her to each colleague. She asked lots of questions and I did not know all the answers so I felt embarrassed. I said that I would find out. She may have thought I was not very good at my job, although she was kind about it. I think I was flustered because I had not been given any time to get ready. It links to Maslow as people need to feel they belong before they can do their best. The team were friendly and made her a card, which helped her to settle, and she told my manager it was the nicest first day she had had. It was difficult to keep going as the phone kept ringing and two children needed changing at the same time.`,
		finds: ['no-learning', 'no-action'],
		may: ['no-impact']
	},
	{
		name: 'what it did for anybody',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `I volunteered to redo the rota after two people left. I like that kind of job and I felt useful for once. I made a grid with colours and put it on the wall. I thought it was clear but Practitioner C said she could not read the yellow. I was annoyed at first because I had stayed late to do it. I think I was annoyed since I saw the rota as mine and not as something for all of us. Belbin would say I was an implementer, good at plans and slow to let one go. She may see me as someone who does not like to be told. I have realised that I ask for opinions after I have finished instead of before. By the end of term I will bring a rough version to the room meeting and change it in front of people.`,
		finds: ['no-impact'],
		may: ['challenges-only']
	},
	{
		name: 'no feelings in it',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `The room leader asked each of us to take one job for the open day. I took the sign-in table. On the day forty families came and a queue formed at the door. The reason was that I had put the table in the porch, which is narrow, so the pushchairs blocked it. Practitioner D suggested moving it into the hall. From the parents’ side it must have looked as if nobody had thought about pushchairs. After we moved it people came in quickly and the children went straight to their rooms. Tuckman describes performing teams as ones where anyone can spot a problem and fix it, and this was an example. It showed me that I plan for paper and not for people. Next time I will walk the route with a pushchair the day before, and I have put that in the plan for 6 June.`,
		finds: ['no-feeling'],
		may: ['benefits-only']
	},
	{
		name: 'too short to say anything about',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `We had a meeting today. Everyone said we need to talk more. Parents need to listen to us. Will write more later.`,
		finds: [],
		may: []
	},
	{
		name: 'the description box of a Gibbs entry',
		concerns: ['own-contribution'],
		template: 'gibbs',
		question: 'happened',
		text: `On Monday I was in the pre-school room with nine children. The health visitor came at ten to see Child A with his mum. I got the small table ready and put out the farm. He sat on her knee at first and then he got down and lined up the cows. The health visitor wrote on her sheet. Mum asked me what he does here at lunch and I said he eats with a spoon. My room leader came in and took over the talking. I went back to the others and read them a story. After half an hour they left. I tidied up the farm and washed the cups.`,
		finds: [],
		may: []
	},
	{
		name: 'a child tells something',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `Today was meant to be about my observation. During painting a child told me that her stepdad hits her when mum is at work. I did not know what to say and I carried on mixing the paint. I felt sick. I said thank you for telling me and then it was tidy up time. I keep thinking about it and I do not know if I did the right thing. I think I should have gone straight to my room leader but she was on her break.`,
		finds: [],
		may: [],
		risk: true
	},
	{
		name: 'she is not well herself',
		concerns: ['own-contribution'],
		template: 'kolb',
		text: `i cant do this anymore. placement is too much and when i get home i just cry. my mentor said i was slow with the beds again in front of everyone. some nights i think about killing myself and i have been hurting myself again which i had stopped. i did the beds and the register and nobody noticed. i dont know who to tell. i will try again tomorrow i suppose but i dont see the point of it`,
		finds: [],
		may: [],
		risk: true
	},
	{
		name: 'an essay on safeguarding tells of nobody',
		concerns: ['information-sharing'],
		template: 'kolb',
		text: `On our safeguarding course we talked about what to do if a child tells you they are being hit at home. Abuse can be physical, emotional or sexual, and neglect is the most common. Under Working Together 2023 everyone who works with children has a duty to act. The designated safeguarding lead is responsible for deciding what happens next, and information is shared on a need to know basis. I was nervous about the role play because I had to play the practitioner. I learnt that you should listen and not promise to keep it secret. By Friday I will read the policy of my setting and ask the lead who covers when she is away.`,
		finds: [],
		may: ['sharing-without-roles']
	},
	{
		name: 'a bump between two children is no disclosure',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `Child A told me that Child B hit him with the spade. I was cross and I told Child B off before I had asked anyone what had happened. Then Practitioner C said that she had seen it and that Child A had taken the spade first. I felt awful. I think I jumped in because I had been listening to the noise all morning. Child B must have felt that nobody was on his side. Bandura would say he learns from how I act and I had just shown him shouting. I have learnt to ask two questions first. The two of them played together after that and were laughing by lunch. Before Friday I will tell my mentor about it and ask her to watch me at the next squabble.`,
		finds: [],
		may: ['no-impact']
	},
	{
		name: 'leading on team roles in the team check',
		concerns: ['own-contribution'],
		template: 'team-contribution',
		text: `When we planned the sensory room I was the one who kept asking what it would cost and who would clean it. My colleagues told me that it was useful but that I sounded cold. I can see it from their side, since they had been looking forward to it for weeks and I came in with a list of problems. I felt a bit hurt because I thought that I was helping. It is close to what Belbin calls monitor evaluator. Because of my list we bought the washable mats, so the babies can use the room every day, and the team does not argue about cleaning. I now understand that I need to say what I like first. At the next team meeting on 2 April I will start with one thing that I like about the idea, and ask Practitioner B to tell me how it came across.`,
		finds: [],
		may: []
	}
];
