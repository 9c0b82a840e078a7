import { readFile } from 'node:fs/promises';
import { axe, expect, test, type Page } from './support/app';
import { enterExample, saved } from './support/example';
import { fits } from './support/screens';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const next = (page: Page, stage: string) =>
	page.getByRole('button', { name: `Next stage: ${stage}` });
/** The rows of the picker under one heading. */
const ways = (page: Page, heading: string) => page.getByRole('region', { name: heading });

test.describe('a file that a tutor dropped into the templates folder', () => {
	test.use({ variant: 'next' });

	test('is a way to write with its ring, and goes through editor, plan and pack', async ({
		page,
		visit
	}) => {
		test.slow();
		await visit('/write?set=partnership-hnd&criterion=AC4&part=strength');
		await page.getByRole('button', { name: 'A team task' }).click();
		const link = page.getByRole('link', { name: 'Two stars and a wish' });
		const row = page.locator('.row').filter({ has: link });
		await expect(row.locator('svg.ring path')).toHaveCount(3);
		await expect(row.getByText('Two good things and one hope')).toBeVisible();
		await link.click();

		await box(page, 'Which first thing').fill('I stood by the door with the list.');
		await page.getByText('Show an example').first().click();
		await expect(page.getByText('I counted the coats')).toBeVisible();
		await box(page, 'Which second thing').fill('We were out in five minutes.');
		await next(page, 'A wish').click();
		await box(page, 'What do you wish').fill('I wish I had asked the new colleague.');
		await next(page, 'A promise').click();
		await box(page, 'What will you do').fill('Next time I will ask her first.');
		await saved(page);
		await expect(
			page.getByRole('img', { name: 'Two stars and a wish: stages 1 and 2 written' })
		).toBeVisible();

		await visit('/plan');
		const said = (role: string) => page.getByRole('region', { name: role }).getByRole('paragraph');
		await expect(said('Strengths').first()).toHaveText('I stood by the door with the list.');
		await expect(said('Areas for growth').first()).toHaveText(/^I wish I had asked/);
		await expect(said('Effect on the team').first()).toHaveText('We were out in five minutes.');
		await expect(page.getByText('Next time I will ask her first.', { exact: true })).toBeVisible();

		await visit('/evidence');
		await page.getByRole('radio', { name: 'Markdown' }).check();
		await page.getByRole('button', { name: 'Make the Markdown file' }).click();
		const ready = page.getByRole('dialog', { name: 'Your Markdown file is ready' });
		const list = page.getByRole('dialog', { name: 'Read this list once' });
		await expect(list.or(ready)).toBeVisible({ timeout: 30_000 });
		if (await list.isVisible()) {
			await list.getByLabel('I have read this list').check();
			await list.getByRole('button', { name: 'Make the Markdown file' }).click();
		}
		await expect(ready).toBeVisible({ timeout: 30_000 });
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			ready.getByRole('button', { name: 'Save' }).click()
		]);
		const pack = await readFile(await download.path(), 'utf8');
		expect(pack).toContain('Two stars');
		expect(pack).toContain('We were out in five minutes.');
	});
});

test('she says what she has and is offered what suits it; a star brings a template to the front', async ({
	page,
	visit
}) => {
	await visit('/write');
	await expect(ways(page, 'Ways to write').getByRole('link')).toHaveCount(5);
	await page.getByRole('button', { name: 'Show 14 more' }).click();
	await expect(ways(page, 'Ways to write').getByRole('link')).toHaveCount(19);
	await page.getByRole('button', { name: 'A parent', exact: true }).click();
	const suited = ways(page, 'Good for working with a parent');
	await expect(suited.getByRole('link').first()).toHaveText('Working with a parent');
	await expect(suited.getByRole('listitem').first()).toBeVisible();
	await suited.getByRole('link').first().click();
	await expect(title(page)).toHaveText(/^The moment/);
	await page.goBack();
	await expect(page.getByRole('button', { name: 'A parent', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.getByRole('button', { name: 'A parent', exact: true }).click();
	await page.getByRole('button', { name: 'Show 14 more' }).click();

	const star = page.getByRole('button', { name: 'Favourite: Four lenses' });
	await star.focus();
	await page.keyboard.press('Enter');
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	await expect(star, 'nothing moves under her finger').toBeFocused();
	await page.reload();
	await expect(ways(page, 'Yours').getByRole('link')).toHaveText(['Four lenses']);
	await axe(page);
	await page.getByRole('button', { name: 'Favourite: Four lenses' }).click();
	await page.reload();
	await expect(ways(page, 'Ways to write')).toBeVisible();
	await expect(ways(page, 'Yours')).toBeHidden();
});

test('help comes one thing at a time, when she asks', async ({ page, visit }) => {
	await visit('/write/pdsa');
	const example = page.getByText('two children end up in tears');
	await expect(example).toBeHidden();
	await page.getByText('Stuck?').first().click();
	const stuck = ['What made you think', 'Which child or family has', 'What have you counted'];
	await expect(page.getByText(stuck[0] ?? '')).toBeVisible();
	await expect(page.getByText(stuck[1] ?? '')).toBeHidden();
	for (const words of [stuck[1], stuck[2], stuck[0]]) {
		await page.getByRole('button', { name: 'Another question' }).first().click();
		await expect(page.getByText(words ?? '')).toBeVisible();
	}
	await page.getByText('Show an example').first().click();
	await expect(example).toBeVisible();
	await expect(page.getByText(stuck[0] ?? '')).toBeHidden();
	await page.getByText('Worth a second look').first().click();
	await expect(page.getByText('Easy to think:').filter({ visible: true })).toHaveCount(1);
	await expect(page.getByText('Quality is a habit of small tests')).toBeVisible();
	await expect(example).toBeHidden();
	await axe(page);
});

test.describe('on the smallest phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('the power map and the evaluation can be answered by keyboard alone, and kept', async ({
		page,
		visit
	}) => {
		await visit('/write/parent-partnership');
		await next(page, 'Power map').click();
		const row = page.getByRole('radiogroup', { name: 'Information' });
		await row.getByRole('radio', { name: 'The parent', exact: true }).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(row.getByRole('radio', { name: 'Shared' })).toBeChecked();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Clear: Information' })).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(box(page, 'What showed it: Information')).toBeFocused();
		await page.keyboard.type('She told me first.');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(
			page.getByRole('radiogroup', { name: 'Responsibility' }).getByRole('radio').first()
		).toBeChecked();
		await saved(page);
		await fits(page, 'the power map');
		await axe(page);
		await page.reload();
		await expect(row.getByRole('radio', { name: 'Shared' })).toBeChecked();
		await expect(box(page, 'What showed it: Information')).toHaveValue('She told me first.');
		await page.getByRole('button', { name: 'Clear: Information' }).press('Enter');
		await expect(row.getByRole('radio', { checked: true })).toHaveCount(0);

		await visit('/write/partnership-evaluation');
		const first = page.getByRole('radiogroup', { name: /^We go to families at home/ });
		await first.getByRole('radio', { name: 'Not yet' }).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(first.getByRole('radio', { name: 'Yes, and here is the evidence' })).toBeChecked();
		await fits(page, 'the evaluation');
		await axe(page);
	});
});

test('one cycle leads on to the next, and each shows the whole spiral', async ({ page, visit }) => {
	const rounds = page
		.getByRole('navigation', { name: 'Rounds that lead on from one another' })
		.filter({ visible: true });
	const stages = ['Plan', 'Do', 'Study', 'Act'];
	await visit('/write/pdsa');
	await box(page, 'What do you want to make better').fill('Tidy-up time is too loud.');
	await saved(page);
	for (const stage of stages) await next(page, stage).click();
	await expect(rounds).toBeHidden();
	await page.getByRole('link', { name: 'Begin the next cycle' }).click();
	await box(page, 'What do you want to make better').fill('Now the song is too loud.');
	await saved(page);
	for (const stage of stages) await next(page, stage).click();
	await expect(rounds.getByText('Round 2 of 2')).toBeVisible();
	await expect(rounds.locator('svg path').first()).toBeVisible();
	await expect(rounds.getByText('2. This one')).toBeVisible();
	await axe(page);
	await rounds.getByRole('link', { name: '1. Tidy-up time is too loud.' }).click();
	await expect(rounds.getByText('Round 1 of 2')).toBeVisible();
});

test('what she likes best stands beside what was seen, over several team checks', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/plan');
	const over = page.getByRole('region', { name: 'Your ways of helping over time' });
	await expect(over.getByRole('img', { name: /in 2 team checks/ })).toBeVisible();
	await over.getByText('All of it, in words').click();
	const row = over.getByRole('row').filter({ hasText: 'Backs people up' });
	await expect(row).toContainText('You like it best');
	await expect(row.getByRole('cell').first()).toContainText(/\d{4}, /);
	await axe(page);
});
