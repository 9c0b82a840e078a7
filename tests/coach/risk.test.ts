import { describe, expect, it } from 'vitest';
import { readText } from '$lib/coach/marks';
import { builtInCues } from '$lib/coach/review';
import { riskIn } from '$lib/coach/risk';

const tellsOfRisk = (text: string): boolean => riskIn(readText(text, builtInCues())) !== null;

describe('somebody is at risk now, whatever was going on around it', () => {
	it.each([
		'During story time a child told me that her stepdad hits her.',
		'We were reading a book when a little boy told me that mummy hurts him.',
		'It was snack when a child told me her dad smacks her with a belt.',
		'I was changing her when the child told me that her uncle touches her.',
		'While we were playing with dough a boy told me that his dad hurts him.',
		'In the story corner a child told me that her dad hits her.',
		'Of course I listened when she told me that daddy smacks her.',
		'After the training last week a boy told me that his dad hurts him.',
		'A girl told me daddy gets drunk and hits mummy.',
		'I saw that the baby had finger shaped bruises on his back.',
		'When I changed him I noticed that he had three round burns on his legs.',
		'She has bruises all over her arms and she flinched when I went near.',
		'One of my key children came in with bruises and said he was not allowed to tell.',
		'i cant cope anymore i just want to disappear and not wake up',
		'I have started cutting again.',
		'My boyfriend pushed me down the stairs last night.'
	])('%s', (text) => expect(tellsOfRisk(text)).toBe(true));
});

describe('nobody is at risk in what is only taught, imagined or an everyday mishap', () => {
	it.each([
		'The trainer told us about a child who said that her uncle touches her.',
		'Children who are abused may tell a practitioner that someone hits them.',
		'When a child tells me that somebody hits them I must pass it on.',
		'If a child told me that mum hits them I would go to the lead.',
		'In the story a child told me that the wolf hits him.',
		'On the course a child said that his uncle touches him, and we talked about it.',
		'I noticed paint marks on her dress.',
		'I saw the marks on the wall and the table.',
		'She told me her dad beat her at Snap.',
		'She said daddy kicked the ball over the fence.',
		'He told me his nan burnt the toast.'
	])('%s', (text) => expect(tellsOfRisk(text)).toBe(false));
});
