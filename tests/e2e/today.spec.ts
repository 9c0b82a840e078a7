import { axe, expect, test, type Page } from './support/app';
import { keepJot } from './support/jot';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });
const saveState = (page: Page) => page.getByRole('status').first();
const keepButton = (page: Page) => page.getByRole('button', { name: 'Keep' });
const words = 'Child A took the lead at snack time and I let go of my plan.';

async function jot(page: Page, text: string): Promise<void> {
	await jotBox(page).fill(text);
	await keepJot(page);
}

async function enterExample(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Try an example journal' }).click();
	await expect(page.getByText('Nothing here is about a real person')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Carry on' })).toBeVisible();
}

test('a first jot is kept in two taps, without a form first, and is there after a reload', async ({
	page,
	visit
}) => {
	await visit('/');
	await expect(page.getByRole('heading', { name: 'Start with one moment' })).toBeVisible();
	await expect(page.getByText('In a private window, words may not stay')).toBeVisible();
	await expect(keepButton(page)).toBeDisabled();
	await jotBox(page).fill(words);
	await keepButton(page).click();
	await expect(page.getByText('Kept.', { exact: false })).toBeVisible();
	await expect(jotBox(page)).toHaveValue('');
	await expect(jotBox(page)).toBeFocused();
	await page.reload();
	await expect(page.getByRole('link', { name: words.slice(0, 30) })).toBeVisible();
	await expect(jotBox(page)).toHaveValue('');
	await expect(page.getByRole('heading', { name: 'Start with one moment' })).toBeHidden();
});

test('the box holds its draft from the first character, and the true state is said', async ({
	page,
	visit
}) => {
	await visit('/');
	await jotBox(page).pressSequentially('C');
	await expect(saveState(page)).toHaveText(/^Saved \d\d:\d\d on this device/);
	await page.reload();
	await expect(jotBox(page)).toHaveValue('C');
	await jotBox(page).press('End');
	await jotBox(page).pressSequentially('hild A');
	await jotBox(page).press('Control+Enter');
	await expect(jotBox(page)).toHaveValue('');
	await expect(page.getByRole('link', { name: 'Child A', exact: true })).toBeVisible();
});

test('words begun on Today and left there wait in the box', async ({ page, visit }) => {
	await visit('/');
	await jotBox(page).pressSequentially('Before the meeting');
	await page.getByRole('navigation').getByRole('link', { name: 'Write' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Write' })).toBeVisible();
	await page.getByRole('link', { name: 'Jot a few words' }).click();
	await expect(jotBox(page)).toHaveValue('Before the meeting');
	await expect(jotBox(page)).toBeFocused();
});

test('a kept jot is expanded into a template with every word of it', async ({ page, visit }) => {
	await visit('/');
	await jot(page, words);
	await page.getByRole('link', { name: 'Expand this jot' }).click();
	await expect(page.getByText(`Expanding: “Child A took the lead`)).toBeVisible();
	await page.getByRole('link', { name: 'Gibbs reflective cycle' }).click();
	const first = page.getByRole('textbox', { name: 'What happened' });
	await expect(first).toHaveValue(words);
	await first.press('End');
	await first.pressSequentially(' It worked.');
	await expect(saveState(page)).toContainText('Saved');
	await visit('/');
	await expect(page.getByRole('link', { name: 'Expand this jot' })).toBeHidden();
	await expect(page.getByText('You stopped at Description')).toBeVisible();
});

test('a text that is too long is refused whole, and what was there stays', async ({
	page,
	visit
}) => {
	await visit('/');
	await jotBox(page).fill('My own words');
	await jotBox(page).fill('word '.repeat(40_001));
	await expect(page.getByText('An answer holds 200,000 characters')).toBeVisible();
	await expect(jotBox(page)).toHaveValue('My own words');
});

test('the example is marked, and left at once when she wrote nothing in it', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/library');
	await expect(page.getByText('Nothing here is about a real person')).toBeVisible();
	await page.getByRole('button', { name: 'Leave the example' }).click();
	await expect(page.getByRole('heading', { name: 'Start with one moment' })).toBeVisible();
	await expect(page.getByText('Nothing here is about a real person')).toBeHidden();
});

test('leaving the example asks what to keep, and keeps that alone', async ({ page, visit }) => {
	await visit('/');
	await enterExample(page);
	await jot(page, 'Mine, and to be kept');
	await jot(page, 'Mine, and to be left');
	await page.getByRole('button', { name: 'Leave the example' }).click();
	const dialog = page.getByRole('dialog', { name: 'Keep what you wrote?' });
	await expect(dialog.getByRole('checkbox')).toHaveCount(2);
	await axe(page);
	await dialog.getByRole('checkbox', { name: 'Mine, and to be left' }).uncheck();
	await dialog.getByRole('button', { name: 'Keep one entry and leave' }).click();
	await expect(page.getByText('Nothing here is about a real person')).toBeHidden();
	await expect(page.getByRole('link', { name: 'Mine, and to be kept' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Mine, and to be left' })).toBeHidden();
	await visit('/entries');
	await expect(page.getByText('Mine, and to be kept')).toBeVisible();
	await expect(page.getByText('The transition meeting')).toBeHidden();
});

test('“I have a journal already” says where it is, and gives the focus back', async ({
	page,
	visit
}) => {
	await visit('/');
	const way = page.getByRole('button', { name: 'I have a journal already' });
	await way.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Where your journal is' })).toBeVisible();
	await axe(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(way).toBeFocused();
});

test.describe('inside another app', () => {
	test.use({ userAgent: 'Mozilla/5.0 (iPhone) Mobile/22B83 Instagram 357.0.0.30.112' });

	test('the first screen says that words may not stay', async ({ page, visit }) => {
		await visit('/');
		await expect(page.getByText('Words written here may not stay')).toBeVisible();
		await expect(page.getByText('open inside Instagram')).toBeVisible();
	});
});

test('axe finds nothing on the first screen, on Today, the ways to write and the library', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/');
	await expect(page.getByRole('heading', { name: 'Start with one moment' })).toBeVisible();
	await axe(page);
	await enterExample(page);
	for (const route of ['/', '/write', '/library']) {
		await visit(route);
		for (const summary of await page.locator('summary').all()) await summary.click();
		await axe(page);
	}
});
