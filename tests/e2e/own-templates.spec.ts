import { readFile } from 'node:fs/promises';
import { axe, expect, test, type Page } from './support/app';
import { saved } from './support/example';
import { fits } from './support/screens';

const box = (page: Page, name: string | RegExp) =>
	page.getByRole('textbox', { name, exact: typeof name === 'string' });
const stage = (page: Page, number: number) => page.locator(`[data-make-stage="${number - 1}"]`);
const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' }).click();

test('she copies a way to write, changes it, tries it, and writes with it into plan and pack', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/write');
	await page.getByRole('link', { name: 'Make one of your own' }).click();
	await page.getByLabel('Copy one that is there').selectOption('driscoll');
	await page.getByRole('link', { name: 'Copy it and change it' }).click();
	await box(page, 'Name').fill('Ask about my friday');
	await box(page, 'Short name for lists').fill('Friday');
	await expect(page.locator('.ring svg.ring path')).toHaveCount(3);

	// the words, the order, the kind and the role of what is there
	await stage(page, 1)
		.getByRole('textbox', { name: 'Question' })
		.first()
		.fill('What did Friday bring?');
	await press(page, 'Move up: stage 2');
	await press(page, 'Add a stage');
	await expect(page.locator('.ring svg.ring path')).toHaveCount(4);
	await stage(page, 4).getByRole('textbox', { name: 'Name of the stage' }).fill('A promise');
	const promise = stage(page, 4).getByRole('listitem');
	await promise.getByRole('textbox', { name: 'Question' }).fill('What will I do on Monday?');
	await promise.getByText('A page to write on · Something else').click();
	await promise.getByLabel('What the answer is for').selectOption('action');
	await promise.getByLabel('Smaller questions').fill('With whom?\nBy when?');
	await axe(page);

	await press(page, 'Try it');
	await expect(page.getByText('Nothing you write here is kept.')).toBeVisible();
	await press(page, 'Next stage');
	await box(page, 'What did Friday bring?').fill('Only a trial');
	await axe(page);
	await press(page, 'Back to changing it');
	await expect(page.getByRole('button', { name: 'Try it' })).toBeFocused();
	await press(page, 'Save');

	const row = page.locator('.row').filter({ hasText: 'Ask about my friday' });
	await expect(row.locator('svg.ring path')).toHaveCount(4);
	await axe(page);
	await visit('/entries');
	await expect(page.getByText('Only a trial'), 'the trial left nothing').toBeHidden();
	await visit('/write/own');
	const way = await row.getByRole('link', { name: 'Write with this' }).getAttribute('href');
	await visit(`${way ?? ''}?set=partnership-hnd&criterion=AC4&part=strength`);
	await press(page, /^Next stage/);
	await box(page, 'What did Friday bring?').fill('A good talk at the gate.');
	await press(page, /^Next stage/);
	await press(page, /^Next stage/);
	await box(page, 'What will I do on Monday?').fill('On Monday I will ask about the nap.');
	await saved(page);
	const entry = page.url();
	await visit('/plan');
	await expect(page.getByText('On Monday I will ask about the nap.').first()).toBeVisible();
	expect(await markdownPack(page, visit)).toContain('Friday');

	// changed later: the entry keeps what it was asked
	await visit('/write/own');
	await row.getByRole('link', { name: 'Change it' }).click();
	await stage(page, 2)
		.getByRole('textbox', { name: 'Question' })
		.first()
		.fill('What did the week bring?');
	await press(page, 'Save');
	await expect(row).toBeVisible();
	await page.goto(entry);
	await expect(page.getByText('What did Friday bring?').first()).toBeAttached();
	await expect(page.getByText('What did the week bring?')).toHaveCount(0);

	// and outlives it
	await visit('/write/own');
	await row.getByRole('link', { name: 'Change it' }).click();
	await press(page, 'Delete it');
	await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
	await expect(row).toBeHidden();
	await page.goto(entry);
	await expect(page.getByText('What did Friday bring?').first()).toBeAttached();
});

/** A pack in Markdown, as it is saved. */
async function markdownPack(page: Page, visit: (route: string) => Promise<void>): Promise<string> {
	await visit('/evidence');
	await page.getByRole('radio', { name: 'Markdown' }).check();
	await press(page, 'Make the Markdown file');
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
	return readFile(await download.path(), 'utf8');
}

test('one made from nothing says what is missing before it is saved, and leaving asks first', async ({
	page,
	visit
}) => {
	await visit('/write/own');
	await page.getByRole('link', { name: 'Start empty' }).click();
	await press(page, 'Save');
	await expect(box(page, 'Name'), 'the first thing that is missing').toBeFocused();
	await expect(page.getByText('Give your way to write a name.').first()).toBeVisible();
	await box(page, 'Name').fill('One question');
	await press(page, 'Save');
	await expect(page.getByText('Write the question.').first()).toBeVisible();
	await page.getByText('A page to write on · Something else').click();
	await page.getByLabel('Answered with').selectOption('choice');
	await box(page, 'Question').fill('How was it?');
	await box(page, 'Choices').pressSequentially('Good\nHard\nBoth');
	await page.getByRole('link', { name: 'Back to your own ways' }).click();
	await expect(page.getByRole('dialog', { name: 'Your changes are not saved' })).toBeVisible();
	await axe(page);
	await press(page, 'Stay here');
	await press(page, 'Save');
	await page.getByRole('link', { name: /Write with this.*One question/ }).click();
	await expect(page.getByRole('radio')).toHaveCount(3);
	await expect(page.getByText('How was it?')).toBeVisible();
});

test.describe('on the smallest phone, by keyboard', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('questions are moved and the screen is wide enough', async ({ page, visit }) => {
		await visit('/write/own/new?copy=gibbs');
		const first = stage(page, 1).getByRole('textbox', { name: 'Question' });
		const words = await first.first().inputValue();
		await page.getByRole('button', { name: 'Move down: Stage 1, question 1' }).focus();
		await page.keyboard.press('Enter');
		await expect(stage(page, 2).getByRole('textbox', { name: 'Question' }).first()).toHaveValue(
			words
		);
		await fits(page, 'the maker');
		await visit('/write/own');
		await fits(page, '/write/own');
	});
});
