import { expect, test, type Page } from './support/app';
import { enterExample, saved } from './support/example';

const promise = 'Next time I will ask the room leader the day before to put it on the list.';
const made = 'Ask the room leader the day before to put it on the list';
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a promise becomes a target in one tap, is opened and filled in, and no word of it is lost', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/plan');
	const promises = section(page, 'What you said you would do');
	await promises.getByRole('button', { name: promise }).click();
	await expect(promises.getByText(promise)).toHaveCount(0);
	await expect(promises.getByRole('heading')).toBeFocused();
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Target');
	await expect(field(page, 'What exactly will you do?')).toHaveValue(made);
	await field(page, 'I will know by').fill('It is on the list.');
	await page.getByLabel('Done by').fill('2026-12-01');
	await page.getByLabel('How it stands').selectOption('Under way');
	await saved(page);
	await page.reload();
	await expect(field(page, 'I will know by')).toHaveValue('It is on the list.');
	await expect(page.getByLabel('Done by')).toHaveValue('2026-12-01');

	await field(page, 'Why this?').pressSequentially('Nobody knew');
	await page.getByRole('link', { name: 'Back to the plan' }).first().click(); // at once
	const targets = section(page, 'Targets');
	await expect(targets.getByText(promise)).toBeVisible();
	await targets.getByRole('link', { name: made }).click();
	await expect(field(page, 'Why this?')).toHaveValue('Nobody knew');
});

test('a new target has its own address from its first word on; what makes no sense is said and changes nothing', async ({
	page,
	visit
}) => {
	await visit('/plan');
	await page.getByRole('link', { name: 'New target' }).first().click();
	const title = field(page, 'What exactly will you do?');
	await title.pressSequentially('Ask first');
	await saved(page);
	await expect(page).toHaveURL(/plan\/[\w-]{22}$/);
	await expect(title).toBeFocused();
	await page.reload();
	await expect(title).toHaveValue('Ask first');

	await title.fill('word '.repeat(30));
	await expect(page.getByText('A title holds 120 characters')).toBeVisible();
	await expect(title).toHaveValue('Ask first');
	await title.press('End');
	await title.pressSequentially(' thing');
	await expect(title).toHaveValue('Ask first thing');
	await expect(page.getByText('A title holds 120 characters')).toBeHidden();

	const due = page.getByLabel('Done by');
	await due.fill('2026-12-01');
	await due.blur();
	await due.focus();
	await page.keyboard.type('0231'); // by way of 3 February
	await due.blur();
	await expect(page.getByText('There is no such day')).toBeVisible();
	await saved(page);
	await page.reload();
	await expect(due).toHaveValue('2026-12-01');

	await page.getByRole('button', { name: 'Delete this target' }).press('Enter');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Delete this target' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Delete it' }).press('Enter');
	await expect(page.getByText('No target yet')).toBeVisible();
	await page.goBack();
	await expect(page.getByText('There is no target at this address')).toBeVisible();
});

test('a review is kept from its first key on, and a target that is done makes room', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/plan');
	const target = 'Ask for the parent’s view before ours, at two meetings';
	const begin = section(page, 'Targets').getByRole('button', { name: target });
	const words = page.getByRole('textbox', { name: 'What changed, and who noticed?' });
	await begin.press('Enter');
	await words.pressSequentially('Child A’s mother spoke first');
	await saved(page.getByRole('dialog').page());
	await page.reload();
	await expect(section(page, 'Targets').getByText('Child A’s mother spoke first')).toBeVisible();
	await begin.press('Enter');
	await expect(words).toHaveValue('Child A’s mother spoke first');
	await page.getByLabel('Look again on').fill('2020-01-01');
	await page.getByLabel('Look again on').blur();
	await expect(page.getByText('That day is over')).toBeVisible();
	await page.getByRole('radio', { name: 'Done' }).check();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('link', { name: target })).toBeHidden();
	await page.getByText('Done or set aside').click();
	await expect(page.getByRole('link', { name: target })).toBeVisible();
});

test('a line is put in her own words, told when its entry changes, left out and brought back', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/plan');
	const growth = section(page, 'Areas for growth');
	const line = growth.getByRole('listitem').first();
	const choose = async (deed: string): Promise<void> => {
		await line.getByRole('button', { name: /^More about/ }).press('Enter');
		await page.getByRole('menuitem', { name: deed }).press('Enter');
	};
	await choose('Put it in my own words');
	const own = page.getByRole('textbox', { name: 'In my own words, for the plan' });
	await expect(own).toBeFocused();
	await own.fill('I wait too long before I speak.');
	await expect(growth.getByRole('status')).toContainText('Saved');
	await page.reload();
	await expect(line).toContainText('I wait too long before I speak.');

	await line.getByRole('link', { name: 'The transition meeting' }).click();
	await page.getByRole('button', { name: 'Back to stage 3, Evaluation' }).click();
	await page.getByRole('textbox', { name: /leave undone/ }).fill('Nothing was hard.');
	await saved(page);
	await visit('/plan');
	await expect(line).toContainText('I wait too long before I speak.');
	await expect(line).toContainText('The entry has changed since you wrote this line.');
	await choose('Leave it out of the plan');
	await expect(growth.getByRole('heading')).toBeFocused();
	await expect(line).not.toContainText('I wait too long');
	await growth.getByRole('button', { name: 'Bring back one line you left out' }).click();
	await expect(growth.getByRole('button', { name: /Bring back/ })).toBeHidden();
});

test('an empty plan is short, and says where it comes from', async ({ page, visit }) => {
	await visit('/plan');
	await expect(page.getByText('No target yet')).toBeVisible();
	await expect(section(page, 'What your entries say')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
	await visit('/plan/AAAAAAAAAAAAAAAAAAAAAA');
	await expect(page.getByText('There is no target at this address')).toBeVisible();
	await page.getByRole('link', { name: 'Back to the plan' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan');
});
