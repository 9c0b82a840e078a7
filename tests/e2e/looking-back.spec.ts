import { axe, expect, test, type Page } from './support/app';

const happened = (page: Page) => page.getByRole('textbox', { name: 'What happened' });
const pane = (page: Page) => page.getByRole('complementary', { name: 'Looking back with you' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Looking back with you' });
const question = (page: Page) => page.getByRole('heading', { level: 3 });

const morning = `I led the handover for the first time while my mentor watched. I was really nervous. We read out every line about every child. The team sat round the table. Then Practitioner B asked about the sleep plan and I looked for it. We had snack after that and I wiped the tables. The children went in the garden. I put the beds out and Practitioner B did the nappies. At three the parents came and we gave out the letters. I wrote the diary and went home. After tea I rang my mum and told her about it. She laughed and put the kettle on. I read the sheet again and folded it. On the bus I listened to music and looked out.`;
const told = `During painting a child told me that her stepdad hits her when mum is at work. I carried on mixing the paint and I said thank you for telling me. Then it was tidy up time and I helped her with her coat and we went out in the garden with the others.`;

async function lookBack(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'More', exact: true }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('menuitem', { name: 'Look back with me' }).focus();
	await page.keyboard.press('Enter');
}

/** Presses Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	const wanted = page.locator(':is(button, summary, a):focus').filter({ hasText: name });
	for (let press = 0; press < 40 && (await wanted.count()) === 0; press++)
		await page.keyboard.press('Tab');
	await expect(wanted).toHaveCount(1);
}

test.describe('on a phone', () => {
	test('nothing of the coach is loaded before she asks for it', async ({ page, visit, server }) => {
		await visit('/write/gibbs');
		await happened(page).fill(morning);
		await expect(page.getByRole('status').first()).toHaveText(/^Saved/);
		const isCoach = (path: string): boolean => /look-back/.test(path);
		expect(server.requests.filter(isCoach)).toEqual([]);
		await lookBack(page);
		await expect(sheet(page).getByText('I noticed')).toBeVisible();
		expect(server.requests.filter(isCoach).length).toBeGreaterThan(0);
	});

	test('the whole conversation, by keyboard alone', async ({ page, visit }) => {
		await visit('/write/gibbs');
		await happened(page).fill(morning);
		await lookBack(page);
		await expect(sheet(page).getByText('I noticed')).toBeVisible();
		await expect(sheet(page).locator('blockquote').first()).toContainText(/handover|nervous|beds/);
		await expect(question(page).first()).toContainText('Pick one moment that stuck');

		await tabTo(page, 'Why am I seeing this?');
		await page.keyboard.press('Enter');
		await expect(sheet(page)).toContainText('I may have missed some');
		await expect(sheet(page)).toContainText('Where it comes from');
		await axe(page);

		await tabTo(page, 'See two more questions');
		await page.keyboard.press('Enter');
		await expect(sheet(page).getByRole('group', { name: 'Your answer' })).toHaveCount(3);
		await expect(page.locator(':focus')).toHaveRole('heading');

		await sheet(page).getByRole('button', { name: 'Not for this entry' }).first().focus();
		await page.keyboard.press('Enter');
		await expect(sheet(page)).not.toContainText('Pick one moment that stuck');
		await expect(page.locator(':focus')).toHaveRole('heading');
		await sheet(page).getByRole('button', { name: 'It’s there, you missed it' }).first().focus();
		await page.keyboard.press('Enter');
		await expect(sheet(page).getByRole('status')).toContainText('I missed it');

		await sheet(page).getByRole('button', { name: 'Add a line' }).first().focus();
		await page.keyboard.press('Enter');
		await expect(sheet(page)).toHaveCount(0);
		const field = page.locator('textarea:focus');
		await expect(field).toHaveCount(1);
		await page.keyboard.type('Next time I will say three things only.');
		await expect(field).toHaveValue('Next time I will say three things only.');
	});

	test('what she put aside is not asked again, also tomorrow', async ({ page, visit }) => {
		await visit('/write/gibbs');
		await happened(page).fill(morning);
		await lookBack(page);
		await sheet(page).getByRole('button', { name: 'Not for this entry' }).first().click();
		await expect(sheet(page)).not.toContainText('Pick one moment that stuck');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('status').first()).toHaveText(/^Saved/);
		await page.reload();
		await expect(happened(page)).toHaveValue(morning);
		await lookBack(page);
		await expect(sheet(page).getByText('I noticed')).toBeVisible();
		await expect(sheet(page)).not.toContainText('Pick one moment that stuck');
	});

	test('when somebody is in danger it only says where to turn', async ({ page, visit }) => {
		await visit('/write/gibbs');
		await happened(page).fill(told);
		await lookBack(page);
		await expect(sheet(page)).toContainText('designated safeguarding lead');
		await expect(sheet(page)).toContainText('not the place to record a concern');
		await expect(sheet(page).getByRole('group', { name: 'Your answer' })).toHaveCount(0);
		await expect(sheet(page)).not.toContainText('I noticed');
		const numbers = sheet(page).getByRole('link');
		await expect(numbers).toHaveText([
			'116 123',
			'111',
			'0808 2000 247',
			'0808 800 5000',
			'0800 1111'
		]);
		// each rings the number that stands there
		for (const link of await numbers.all())
			expect(await link.getAttribute('href')).toBe(
				`tel:${(await link.innerText()).replaceAll(' ', '')}`
			);
		await axe(page);
	});

	test('a few words are met with patience', async ({ page, visit }) => {
		await visit('/write/gibbs');
		await happened(page).fill('We had a meeting.');
		await lookBack(page);
		await expect(sheet(page)).toContainText('Keep going');
	});

	test('shows who does what, with the sentences behind it', async ({ page, visit }) => {
		await visit('/write/gibbs');
		await happened(page).fill(morning);
		await lookBack(page);
		await expect(sheet(page).getByRole('img', { name: /^We, the team: / })).toBeVisible();
		await sheet(page).getByText('The sentences: We, the team').click();
		await expect(sheet(page)).toContainText('We read out every line about every child.');
		await expect(sheet(page)).toContainText('What did you do here?');
	});
});

test.describe('on a desktop', () => {
	test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

	test('it stands beside the words, and she can write on', async ({ page, visit }) => {
		await visit('/write/gibbs');
		await happened(page).fill(morning);
		await lookBack(page);
		await expect(pane(page).getByText('I noticed')).toBeVisible();
		await axe(page);
		await pane(page).getByRole('button', { name: 'Add a line' }).first().click();
		await expect(pane(page)).toBeVisible();
		await expect(page.locator('textarea:focus')).toHaveCount(1);
		await page.keyboard.type(
			'I think it went that way because I was afraid to leave something out.'
		);
		await pane(page).getByRole('button', { name: 'Look again' }).click();
		await expect(pane(page).getByRole('button', { name: 'Look again' })).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(pane(page)).toHaveCount(0);
	});
});
