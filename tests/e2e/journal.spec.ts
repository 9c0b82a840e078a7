import { expect, test, type Page } from './support/app';
import { enterExample } from './support/example';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search your journal' });
const entry = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const chip = (page: Page) => page.getByRole('group', { name: 'Show' }).getByRole('button').last();

/** Every place where a browser could keep what was looked for. */
const kept = (page: Page): Promise<string> =>
	page.evaluate(() =>
		JSON.stringify([
			location.href,
			history.state,
			document.title,
			{ ...sessionStorage },
			{ ...localStorage }
		]).toLowerCase()
	);

test('a word of a late answer finds its entry; the words stay in memory, and are there on the way back', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/entries');
	await search(page).pressSequentially('voice messages');
	await expect(page.getByText('One entry found')).toBeAttached();
	await expect(page.getByText('We could use voice messages.')).toBeVisible();
	await expect(entry(page, 'The transition meeting')).toBeHidden();
	expect(await kept(page)).not.toContain('voice');

	await entry(page, 'The letter nobody read').click();
	await expect(page.getByRole('status').first()).toContainText('Saved');
	expect(await kept(page)).not.toContain('voice');
	await page.goBack();
	await expect(search(page)).toHaveValue('voice messages');
	await expect(page.getByText('One entry found')).toBeAttached();

	await page.getByRole('button', { name: 'Clear the search' }).click();
	await expect(search(page)).toBeFocused();
	await expect(entry(page, 'The transition meeting')).toBeVisible();
	await search(page).fill('no such word anywhere');
	await expect(page.getByText('No entry has all these words')).toBeVisible();
	await page.getByRole('button', { name: 'Show all entries' }).click();
	await expect(entry(page, 'The transition meeting')).toBeVisible();
	await expect(search(page)).toHaveValue('');

	await search(page).fill('voice');
	await page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click();
	await page.getByRole('navigation').getByRole('link', { name: 'Journal' }).click();
	await expect(search(page)).toHaveValue('');
});

test('the list is filtered by four things, in the address by their ids and in the chip by their words', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/entries');
	await page.getByRole('button', { name: 'Drafts' }).click();
	await expect(page).toHaveURL(/\?show=drafts$/);
	await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
	await page.getByRole('button', { name: 'All', exact: true }).click();
	await expect(page).toHaveURL(/entries$/);

	await page.getByRole('button', { name: 'Filter' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Show only' });
	await dialog.getByLabel('Template').selectOption({ label: 'Gibbs reflective cycle' });
	await dialog.getByLabel('Criterion').selectOption('partnership-hnd AC3');
	await dialog.getByLabel('Placement').selectOption({ label: 'Setting 1' });
	await dialog.getByLabel('From').fill('2020-01-06');
	await dialog.getByLabel('To').fill('2028-12-31');
	await dialog.getByRole('button', { name: 'Show them' }).click();
	await expect(chip(page)).toBeFocused();
	await expect(chip(page)).toHaveAccessibleName(
		'Filter: Gibbs, AC3, Setting 1, 6 January 2020 to 31 December 2028'
	);
	const query = new URL(page.url()).searchParams;
	expect([...query.keys()]).toEqual([
		...['template', 'set', 'criterion', 'placement', 'from', 'to']
	]);
	expect(query.get('placement')).toMatch(/^[\w-]{22}$/);
	await expect(entry(page, 'The letter nobody read')).toBeVisible();
	await expect(entry(page, 'The picture timetable')).toBeHidden();

	await page.reload();
	await expect(chip(page)).toContainText('Gibbs, AC3, Setting 1');
	await expect(entry(page, 'The letter nobody read')).toBeVisible();
	await chip(page).click();
	await dialog.getByLabel('To').fill('2020-01-01');
	await expect(dialog.getByText('This is before the first day')).toBeVisible();
	await dialog.getByRole('button', { name: 'Show all' }).click();
	await expect(page).toHaveURL(/entries$/);
	await expect(entry(page, 'The picture timetable')).toBeVisible();
});

test('a day that does not exist is said, and filters nothing', async ({ page, visit }) => {
	await visit('/entries?from=2026-02-30&template=..%2Fnonsense');
	await expect(chip(page)).toHaveText('Filter');
	await chip(page).click();
	const from = page.getByRole('dialog').getByLabel('From');
	await from.focus();
	await page.keyboard.type('02312026');
	await from.blur();
	await expect(page.getByText('There is no such day')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(chip(page)).toHaveText('Filter');
});

test('older entries come when she asks, and the focus is never lost', async ({ page, visit }) => {
	test.slow();
	await page.clock.setFixedTime(new Date('2026-02-10T10:00:00'));
	await visit('/');
	const box = page.getByRole('textbox', { name: 'Jot' });
	const jot = async (text: string): Promise<void> => {
		await box.fill(text);
		await page.keyboard.press('Control+Enter');
		await expect(box).toHaveValue('');
		await expect(page.getByRole('status').first()).toHaveText(''); // saved, and not on its way
	};
	await jot('The oldest of all');
	await page.clock.setFixedTime(new Date('2026-03-10T10:00:00'));
	for (let n = 1; n <= 40; n++) await jot(`Jot number ${n}`);
	await visit('/entries');
	await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
	await expect(page.getByText('The oldest of all')).toBeHidden();
	const more = page.getByRole('button', { name: 'Show earlier entries' });
	await more.press('Enter');
	await expect(page.getByRole('heading', { name: 'February 2026' })).toBeVisible();
	await expect(more).toBeHidden();
	await expect(page.getByRole('link', { name: 'The oldest of all' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page
		.getByRole('textbox', { name: 'What happened' })
		.or(page.getByRole('textbox'))
		.first()
		.waitFor();
	await page.goBack();
	await expect(page.getByRole('link', { name: 'The oldest of all' })).toBeVisible();
});
