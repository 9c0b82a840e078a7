import type { Reflection } from './reflections';

/** A second set of whole reflections written after the rules; their first reading is told in known-misses.md. */
export const moreReflections: readonly Reflection[] = [
	{
		name: 'a chat about transitions, all there',
		concerns: ['approaches'],
		template: 'kolb',
		text: `Child H moves up to school in September so I met his new teacher with my key person hat on. We each brought our own notes and then we filled in one sheet, which is more joined up than the usual email. I would say it was coordinated, not integrated, since we still went back to two different offices with two different rules. The good thing was that she asked what calms him down and I could tell her about the blue blanket. The hard thing was that she wanted a number for his speech and I do not think a number says much. I was a bit defensive about that. She was probably just worried about having thirty of them. I have learnt to bring an example for every number. On the first day of term she rang to say he had come in with the blanket and sat straight down. Before half term I will ask her what she would have liked to know.`,
		finds: [],
		may: ['no-theory']
	},
	{
		name: 'feeling bad and nothing more',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `I hated today. I was so embarrassed when the manager corrected me in front of the parents that I wanted the ground to swallow me up. I felt stupid and I felt angry and I could not look at anyone. My face was bright red. I kept dropping things all afternoon and I was nearly in tears when I spilled the milk. Nobody asked if I was ok. I was upset on the bus and I was upset at home and I could not eat my tea. I am dreading tomorrow because I will have to see her again and I feel sick when I think about it. I have never been so humiliated. I just feel useless and small and I do not know if I am cut out for this job at all.`,
		finds: ['no-theory'],
		may: ['no-perspective', 'no-learning', 'no-action', 'no-impact', 'challenges-only']
	},
	{
		name: 'a plan of many steps and no day',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `I talked too much in the room meeting and Practitioner B did not get a word in. I was excited about the mud kitchen. She told me afterwards that she felt steamrollered, and I can see how it looked from her chair. Belbin would say shaper, with the cost that people get bruised. I think I fill silence because I am scared of it. The team went along with my idea and then nobody helped to build it. I have realised that agreeing and wanting are two different things. I will ask her what she thinks first. I will count to ten before I speak. I also want to learn how to chair a meeting properly.`,
		finds: ['undated-action'],
		may: ['challenges-only']
	},
	{
		name: 'sharing notes, with names for the jobs',
		concerns: ['information-sharing'],
		template: 'kolb',
		text: `The school asked us to share information about Child J before he starts. My manager shared information with them last year without asking and the parents were cross. This time I asked mum for her consent and we went through the sheet together and she crossed one line out. The SENCO is responsible for reading it and will ring me if anything is not clear. I was nervous about asking because I thought that she would say no. She said it was the first time that anyone had shown her what we write. It took longer, and the school had to wait for a week. I have learnt that asking is not the same as slowing things down. By 1 July I will make a short form for it with our key person group.`,
		finds: [],
		may: ['no-theory']
	},
	{
		name: 'everything she did with her hands, and one thought',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `The students were asked to set up the open morning. I fetched the tables from the hall and put the cloths on. Then I laid out the leaflets and the cups. Student B filled the urn and washed the spoons. At nine the first families came in and we showed them the coat pegs. I took four families round the rooms. We went into the baby room first and then the garden. One dad asked about the fees and I fetched the manager. At eleven I collected the cups and dried them. We carried the tables back and swept the floor. I think it went fine. I put the leaflets in the cupboard and signed out at one.`,
		finds: ['mostly-descriptive', 'no-theory'],
		may: ['no-feeling', 'no-perspective', 'no-learning', 'no-action', 'no-impact']
	},
	{
		name: 'parents in a list of what is wrong with them',
		concerns: ['parents'],
		template: 'kolb',
		text: `Some parents at our setting do not bother with the reading bags. They say they have no time but I see them on their phones at the gate. I think parents should be made to come to the workshop so that we can teach them how to read to their child. I did a display about it. My mentor liked the display. It is frustrating as we do all the work and they do not care. I made a rule that bags come back on Fridays and I told the mums that they had to stick to it. Two bags came back. Next Friday I will count them again.`,
		finds: ['power-imbalance-ignored'],
		may: ['no-theory', 'challenges-only']
	},
	{
		name: 'good words for everything',
		concerns: ['approaches'],
		template: 'gibbs',
		text: `At our setting partnership is at the heart of what we do. Everyone works together as a team and good communication is vital. We work in partnership with parents, schools and other professionals and this is very important for the children. Working together has lots of benefits for everyone involved and children get the best start. Teamwork makes the dream work as our manager says. Overall I believe that working in partnership is essential in early years.`,
		finds: ['generic-partnership', 'benefits-only', 'vague-example'],
		may: ['no-theory']
	},
	{
		name: 'a nephew, not a child in her care, is safe',
		concerns: ['own-contribution'],
		template: 'gibbs',
		text: `In circle time a boy told me that his brother hit him with a pillow and we all laughed. I asked the others about their brothers and sisters and it turned into the best talk we have had. I was surprised how much the quiet ones said. I think it worked because I had put the plan away and followed them. Vygotsky would say that talk comes first between people. My mentor said that she had never heard Child K speak for so long. It was noisy and we were late for lunch, and the cook was not pleased. I have learnt to leave room in a plan. Child K told his mum about it at home time. On Thursday I will start with a question of theirs and ask Practitioner C to count who speaks.`,
		finds: [],
		may: []
	}
];
