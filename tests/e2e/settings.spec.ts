import { axe, expect, test, type Page } from './support/app';
import { saved } from './support/example';
import { keepJot } from './support/jot';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('what she puts on the cover and watches for is kept, also when she leaves at once', async ({
	page,
	visit
}) => {
	await visit('/settings');
	await field(page, 'Your name').pressSequentially('Amina B');
	await saved(page);
	await page.reload();
	await expect(field(page, 'Your name')).toHaveValue('Amina B');

	await field(page, 'Programme').fill('Level 5,\nEarly Years');
	await expect(field(page, 'Programme')).toHaveValue('Level 5, Early Years');
	await field(page, 'Centre').fill('x'.repeat(201));
	await expect(page.getByText('This line holds 200 characters')).toBeVisible();
	await expect(field(page, 'Centre')).toHaveValue('');
	await field(page, 'One name on each line').fill('Marta\n\nWillow Lane');
	await page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click(); // at once
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan');
	await visit('/settings');
	await expect(field(page, 'One name on each line')).toHaveValue('Marta\n\nWillow Lane');
	await expect(field(page, 'Programme')).toHaveValue('Level 5, Early Years');
});

test('one unit always stays chosen, and of two she says which comes first', async ({
	page,
	visit
}) => {
	await visit('/settings');
	const [first, second] = [
		page.getByRole('checkbox', { name: 'Partnership and team working' }),
		page.getByRole('checkbox', { name: 'Partnership working in children’s services' })
	];
	await first.press('Space');
	await expect(first).toBeChecked();
	await expect(page.getByText('One unit stays chosen')).toBeVisible();
	await second.press('Space');
	await expect(page.getByText('One unit stays chosen')).toBeHidden();
	await page.getByRole('button', { name: /^Show this one first/ }).press('Enter');
	await expect(second).toBeFocused();
	await first.uncheck();
	await saved(page);
	await page.reload();
	await expect(second).toBeChecked();
	await expect(first).not.toBeChecked();
});

test('a placement has an alias and its hours, added up; what cannot be is said', async ({
	page,
	visit
}) => {
	await visit('/settings');
	await page.getByRole('button', { name: 'Add a placement' }).click();
	await expect(field(page, 'What you call it')).toHaveValue('Setting 1');
	await page.getByRole('combobox', { name: 'Type of setting' }).fill('Day nursery');
	const hours = page.getByRole('textbox', { name: 'Hours' });
	const add = async (length: string): Promise<void> => {
		await hours.fill(length);
		await hours.press('Enter');
	};
	for (const length of ['0', '25']) {
		await add(length);
		await expect(page.getByText('to 24 hours')).toBeVisible();
	}
	await add('half');
	await expect(page.getByText('Write the hours as a number')).toBeVisible();
	await add('7,5');
	await expect(page.getByText('7.5 hours on one day')).toBeVisible();
	await page.getByLabel('Day').focus();
	await page.keyboard.type('0231');
	await add('4');
	await expect(page.getByText('There is no such day')).toBeVisible();
	await expect(hours).toHaveValue('4');
	await page.getByLabel('Day').fill('2026-01-06');
	await hours.press('Enter');
	await expect(page.getByText('11.5 hours on two days')).toBeVisible();
	await saved(page);
	await page.reload();
	await expect(page.getByText('11.5 hours on two days')).toBeVisible();
	await page.getByRole('button', { name: 'Remove 4 hours on Tue 6 January 2026' }).click();
	await expect(page.getByText('7.5 hours on one day')).toBeFocused();
	await page.getByRole('link', { name: 'Back to settings' }).click();
	await expect(page.getByText('7.5 hours logged')).toBeVisible();
	await page.getByRole('link', { name: 'Setting 1' }).click();
	await page.getByRole('button', { name: 'Delete this placement' }).click();
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(page.getByRole('link', { name: 'Setting 1' })).toBeHidden();
	await visit('/settings/placements/nowhere');
	await expect(page.getByText('There is no placement at this address')).toBeVisible();
});

test('the appearance she chose is there before the first paint after a reload', async ({
	page,
	visit
}) => {
	await page.addInitScript(() => {
		// the theme at the moment the page gets something to show
		new MutationObserver((_, observer) => {
			if (!document.body) return;
			Reflect.set(window, 'firstTheme', document.documentElement.dataset['theme'] ?? 'none');
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	await visit('/settings');
	await page.getByRole('radio', { name: 'Dark' }).check();
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const dark = await paper();
	await page.reload();
	expect(await page.evaluate(() => Reflect.get(window, 'firstTheme'))).toBe('dark');
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
	expect(await paper()).toBe(dark);
	await page.getByRole('radio', { name: 'Light' }).check();
	expect(await paper()).not.toBe(dark);
	await page.getByRole('radio', { name: 'As on this device' }).check();
	await page.reload();
	expect(await page.evaluate(() => Reflect.get(window, 'firstTheme'))).toBe('none');
});

test('what lies in the bin is brought back or deleted for good', async ({ page, visit }) => {
	await visit('/');
	const box = page.getByRole('textbox', { name: 'Jot' });
	for (const words of ['To be brought back', 'To be deleted']) {
		await box.fill(words);
		await keepJot(page);
		await visit('/entries');
		await page.getByRole('link', { name: words }).click();
		await page.getByRole('button', { name: 'More', exact: true }).click();
		await page.getByRole('menuitem', { name: 'Throw away' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journal');
		await visit('/');
	}
	await visit('/settings');
	await expect(page.getByText('Two entries in it')).toBeVisible();
	await page.getByRole('link', { name: 'Bin' }).click();
	await page.getByRole('button', { name: /^Bring back.*To be brought back/ }).press('Enter');
	await expect(page.getByRole('region', { name: 'In the bin' })).toBeFocused();
	await page.getByRole('button', { name: /^Delete now.*To be deleted/ }).press('Enter');
	await axe(page);
	await page.getByRole('button', { name: 'Delete it' }).press('Enter');
	await expect(page.getByText('The bin is empty.')).toBeVisible();
	await visit('/entries');
	await expect(page.getByRole('link', { name: 'To be brought back' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'To be deleted' })).toBeHidden();
});
