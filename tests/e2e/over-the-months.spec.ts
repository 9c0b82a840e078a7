import { axe, expect, test, type Page } from './support/app';
import { keepJot } from './support/jot';

const seen = 'Mum may have felt that nobody had asked her what she wanted for him.';
const idea = 'Bowlby would call his grandmother a safe base.';
const learned = 'I learned that settling in is for the whole family.';
const told = 'A child told me that her stepdad hits her when mum is at work.';

const jots = [
	['2025-11-04', 'The garden was open and I helped with coats.'],
	['2025-12-09', `Handover was long. ${seen}`],
	['2026-02-03', `Story time fell apart. ${seen} ${idea}`],
	['2026-02-17', `He let go of the coat today. ${learned}`],
	['2026-02-18', `Something she said at the sink. ${told} ${learned}`]
] as const;

/** Writes jots down, each on its day. */
async function write(page: Page, which: readonly (readonly [string, string])[]): Promise<void> {
	for (const [day, words] of which) {
		await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
		await page.getByRole('textbox', { name: 'Jot' }).fill(words);
		await keepJot(page);
	}
}
const link = (page: Page) => page.getByRole('link', { name: 'Over the months' });
const times = (page: Page) => page.getByRole('group', { name: 'Choose a time to see its entries' });
const inWords = (page: Page) => page.getByRole('region', { name: 'In words' });
const chosen = (page: Page) => page.getByRole('region', { name: 'Entries of the time you chose' });

test('with little written it says what will stand there, and leads on to writing', async ({
	page,
	visit
}) => {
	await visit('/');
	await write(page, jots.slice(0, 2));
	await visit('/outcomes');
	await link(page).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over the months');
	await expect(page.getByText('You have two entries')).toContainText('With one more entry');
	await expect(page.getByRole('listitem').getByText('How somebody else saw it')).toBeVisible();
	await expect(times(page)).toHaveCount(0);
	await axe(page);
	await page.getByRole('link', { name: 'Write an entry' }).press('Enter');
	await expect(page).toHaveURL(/\/write$/);
});

test('the picture is read and used by keyboard and by names alone', async ({ page, visit }) => {
	await visit('/');
	await write(page, jots);
	await visit('/outcomes');
	await link(page).press('Enter');
	await expect(inWords(page)).toContainText(
		'You first wrote how somebody else saw it in December 2025; since then in one entry.'
	);
	await expect(inWords(page)).toContainText(
		'You first named a theory or an idea in February 2026.'
	);
	await expect(inWords(page)).toContainText('I have not found it yet. I may have missed it.');

	const names = [
		'November 2025, one entry.',
		'December 2025, one entry. How somebody else saw it: in one entry.',
		'February 2026, three entries. How somebody else saw it: in one entry. A theory or an idea: in one entry. What you learned: in one entry.'
	];
	await expect(times(page).getByRole('button')).toHaveCount(names.length);
	for (const name of names)
		await expect(times(page).getByRole('button', { name, exact: true })).toBeVisible();

	const february = times(page).getByRole('button', { name: /^February/ });
	await february.focus();
	await page.keyboard.press('Enter');
	await expect(february).toHaveAttribute('aria-expanded', 'true');
	await expect(february).toBeFocused();
	await expect(chosen(page).getByRole('heading', { level: 2 })).toHaveText('February 2026');
	await expect(chosen(page).getByRole('listitem')).toHaveCount(2);
	await expect(chosen(page)).toContainText(`“${idea}”`);
	await expect(chosen(page)).toContainText('In one other entry I found none of the four.');
	// an entry that tells of somebody at risk is not looked at in this light
	await expect(chosen(page)).not.toContainText('Something she said');
	await axe(page);

	await page.getByText('All of the picture, in words').press('Enter');
	const february2 = page.getByRole('row', { name: /^February 2026/ });
	await expect(february2).toContainText('in one entry');
	await expect(february2).toContainText('not found');
	await axe(page);

	await page.keyboard.press('Shift+Tab');
	await chosen(page)
		.getByRole('link', { name: /^He let go of the coat/ })
		.press('Enter');
	await expect(page).toHaveURL(/\/entries\//);
	await page.goBack();
	await expect(times(page).getByRole('button', { name: /^February/ })).toBeVisible();
	await february.press('Enter');
	await expect(chosen(page)).toBeVisible();
	await february.press('Enter');
	await expect(chosen(page)).toHaveCount(0);
});

test('it reads only when she looks, and coming back only what she wrote since', async ({
	page,
	visit
}) => {
	let readers = 0;
	page.on('worker', (worker) => {
		if (worker.url().includes('portfolio')) readers++;
	});
	await visit('/');
	await write(page, jots);
	expect(readers).toBe(0);
	const look = async (): Promise<void> => {
		await page.getByRole('link', { name: 'Outcomes', exact: true }).click();
		await link(page).click();
		await expect(inWords(page)).toBeVisible();
	};
	await look();
	expect(readers).toBe(1);
	await look();
	expect(readers).toBe(1);

	await page.getByRole('link', { name: 'Today', exact: true }).click();
	await write(page, [['2026-03-10', `Snack went well. ${learned}`]]);
	await look();
	await expect(inWords(page)).toContainText(
		'You first wrote what you learned in February 2026; since then in one entry.'
	);
	expect(readers).toBe(2);
});
