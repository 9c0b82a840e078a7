import type { Reflection } from './reflections';

/** Whole reflections written when the rules were done, and read with them once before anything was changed. */
export const freshReflections: readonly Reflection[] = [
	{
		name: 'a balanced entry on a joint visit',
		concerns: ['approaches', 'benefits'],
		template: 'gibbs',
		text: `The health visitor and I did a home visit together to a family with twins. I would call it collaborative because we planned it in one phone call and mum chose the time, but we still wrote two separate records. It meant mum did not have to explain the birth story twice. It also took half a day, and my room was one person short, so Practitioner B was annoyed with me and she was right to be. I was anxious in the car and I kept checking my notes. The health visitor noticed things about the feeding that I would never have seen. Working Together 2023 says that everyone has a part to play, and I could see what that looks like in a kitchen. I have learnt that it is the ten minutes before and after that make it work. Before the next visit on 12 June I will ask my room leader how we cover the room.`,
		finds: [],
		may: ['no-impact', 'no-theory']
	},
	{
		name: 'a voice note typed up',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `right so i had my first proper run in with my room leader today and im still shaking a bit. i had moved the nap mats cos i thought it made more sense and she come in and said who told you to do that in front of everyone. i felt about two inches tall. i just went quiet and moved them back. looking back i think i wanted to show i could use my initiative and i never asked what they were there for, turns out its for the fire door. from her side it must of looked like i thought i knew better than her and shes been there nine years. belbin would prob say i was being a shaper lol pushing ahead. the kids were fine but it made the whole room a bit tense til home time. ive learnt to ask why somethings done that way before i change it. tmrw im gonna say sorry and ask her to talk me through the room`,
		finds: [],
		may: ['no-impact']
	},
	{
		name: 'an essay voice without a person in it',
		concerns: ['benefits'],
		template: 'kolb',
		text: `Partnership working has a lot of benefits. It improves outcomes for children and helps families to get the right support at the right time. Professionals share their expertise, which is more efficient and saves money. Early identification is improved and families feel supported. Communication between agencies is smoother. Children benefit from consistency and parents are empowered. Integrated services such as children's centres have been very successful in this country. In conclusion partnership working is beneficial to everybody involved and leads to better outcomes.`,
		finds: ['benefits-only'],
		may: ['vague-example', 'ac2-two-outcomes']
	},
	{
		name: 'a mother who would not sign',
		concerns: ['parents'],
		template: 'gibbs',
		text: `Mum came in for the review and she was late again. We had already written the targets so I went through them with her and told her what she should be doing at home. She said she did not agree with the one about the dummy. I explained that she needed to stop using it because it is bad for his speech. She would not sign so my manager told her that she had to or we could not refer him. In the end she signed it. I felt uncomfortable but we got it done and that was the main thing. It was difficult because she does not engage with us. I am pleased that the form is in. On Friday I will send it to the speech therapist.`,
		finds: ['power-imbalance-ignored'],
		may: ['no-theory', 'no-learning', 'no-perspective', 'no-impact']
	},
	{
		name: 'the same mother, thought about again',
		concerns: ['parents'],
		template: 'gibbs',
		text: `When mum would not sign the plan my manager told her she had to. I sat there and said nothing and I felt ashamed afterwards. In hindsight we had written the whole thing without her and then asked for a signature, so of course she said no. I used to think that a parent who does not sign does not care. Now I think she was the only one in the room who had been up with him at night. Pugh and De'Ath write about sharing decisions and we had shared none. The next day I rang her and asked what she would put first. She said sleep. We started again with her words at the top and she came to the next meeting with a list. It was hard for my manager, who felt I had gone behind her back. By the end of this month I will ask whether we can send the blank plan home before every review.`,
		finds: [],
		may: []
	},
	{
		name: 'secrets of a room',
		concerns: ['information-sharing'],
		template: 'gibbs',
		text: `I overheard a grandad talking to the cook about money problems at home and I was not sure what to do with it. Our manager always says what is said in the nursery stays in the nursery, full stop. I believe that confidentiality must always be kept and nobody outside should ever be told anything about a family. It is the law under GDPR. So I kept it to myself and carried on with the displays. I was glad that I had not gossiped. I have learnt that it is important to be trustworthy. It links with attachment theory since families need to feel safe with us.`,
		finds: ['confidentiality-absolute'],
		may: ['no-action', 'no-perspective']
	},
	{
		name: 'a rota in three columns',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `The manager put me in charge of the snack rota. I made a list of who is in on which day. I asked everybody what they could do. I typed it up on the office computer and printed it twice. I put one copy in the kitchen and one copy in the staff room. On Monday Practitioner B did the fruit and I did the cups. On Tuesday Practitioner C did the fruit. On Wednesday we ran out of milk so I went to the shop and got some. I crossed it off the list. On Thursday the cook was off so we had crackers. On Friday I collected the lists and put them in the folder. The manager came round and looked at it. Then I washed up.`,
		finds: ['mostly-descriptive', 'no-theory'],
		may: ['no-feeling', 'no-perspective', 'no-learning', 'no-action', 'no-impact']
	},
	{
		name: 'short and full',
		concerns: ['own-contribution'],
		template: 'team-contribution',
		text: `I tend to take over when things go slow. On Tuesday my colleague told me she had stopped making suggestions because I always have the answer ready. That stung. I think it comes from being the oldest at home. Belbin would say shaper, and the cost is that quiet people leave. The team lost a good idea about the coats that we only heard about a week later. At the next two team meetings I will speak third.`,
		finds: [],
		may: ['undated-action']
	},
	{
		name: 'hard, with nothing good in it',
		concerns: ['benefits'],
		template: 'kolb',
		text: `I wanted to see what integrated working looks like so I spent the day at the centre. The problem is that nobody there has the same computer system. The social worker could not open the notes of the nurse. They disagreed about who should chair. One family had been waiting nine months and had told four people the same thing. Staff were stressed and two were off sick. There was a row about the car park. It was confusing and I did not know who to ask. The funding ends in March. In the end the meeting was cancelled and I went home early.`,
		finds: ['challenges-only'],
		may: ['no-learning', 'no-action', 'no-perspective', 'no-impact', 'undated-action']
	},
	{
		name: 'every parent can come',
		concerns: ['parents'],
		template: 'gibbs',
		text: `For our reading week all parents were invited and I think all parents love to read with their children. Every family can make time for a story. I made bags with a book and a note in them. I felt proud of them as they looked lovely. Some bags came back unopened and I was hurt. I think the mums did not see the note. Two dads told me that they had enjoyed it and asked to choose the next book, so we let them pick. Epstein writes about learning at home. I have learnt to ask parents what they read already. By Easter I will make a second set with the dads.`,
		finds: ['carers-all-alike'],
		may: []
	},
	{
		name: 'what a friend told her',
		concerns: ['own-contribution'],
		template: 'kolb',
		text: `I had planned to write about the nature walk. But at lunch one of the mums told me that her partner hit her again last night and that the kids saw it. She asked me not to say anything. I made her a cup of tea and she went to work. I do not know what I am supposed to do with that. I did the walk after lunch and we found seven kinds of leaves and the children made a crown each.`,
		finds: [],
		may: [],
		risk: true
	},
	{
		name: 'a bruise from the slide',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `Child A fell off the slide and got a bruise on his knee. I was scared because I had looked away for a second. I filled in the accident form with my mentor and we rang his mum. She laughed and said that he falls off everything. I think I panicked since I am used to being blamed when something goes wrong. My mentor said that I had been calm with him, which surprised me. Maslow would say that he needed to feel safe first and I did sit with him until he had stopped crying. He went back to the slide ten minutes later. I have learnt that I am calmer than I feel. From Monday I will stand where I can see both the slide and the gate.`,
		finds: [],
		may: []
	}
];
