import { axe, expect, test, type Page } from './support/app';

const saveState = (page: Page) => page.getByRole('status').first();
const happened = (page: Page) => page.getByRole('textbox', { name: 'What happened' });
const dialog = (page: Page) => page.getByRole('dialog');
const saved = (page: Page) =>
	expect(saveState(page)).toHaveText(/^Saved \d\d:\d\d on this device$/);
const words = 'I waited. When I asked each person, the room slowed down. It helped.';
const passage = 'When I asked each person, the room slowed down.';

async function menu(page: Page, line: string): Promise<void> {
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('menuitem', { name: line }).click();
}

async function select(page: Page, passage: string): Promise<void> {
	await happened(page).evaluate((field: HTMLTextAreaElement, part) => {
		const start = field.value.indexOf(part);
		field.focus();
		field.setSelectionRange(start, start + part.length);
	}, passage);
}

async function pick(page: Page, criterion: string, part: string): Promise<void> {
	const group = dialog(page).locator('details', { hasText: criterion });
	if (!(await group.evaluate((one: HTMLDetailsElement) => one.open)))
		await group.locator('summary').click();
	await group.getByRole('radio', { name: part }).check();
}

test.beforeEach(async ({ page, visit }) => {
	await visit('/write/gibbs');
	await happened(page).fill(words);
});

test('a passage marked as evidence stays with its words, and says so when they are gone', async ({
	page
}) => {
	await select(page, passage);
	await page.getByRole('button', { name: 'Highlight as evidence' }).click();
	await expect(dialog(page)).toContainText(passage);
	await dialog(page).getByRole('button', { name: 'Highlight', exact: true }).click();
	await expect(dialog(page)).toContainText('pick one line first');
	await pick(page, 'AC4', 'Effect on team dynamics');
	await dialog(page).getByRole('textbox').fill('It changed how we talked.');
	await axe(page);
	await dialog(page).getByRole('button', { name: 'Highlight', exact: true }).click();
	const mark = page.locator('mark');
	await expect(mark).toHaveText(`AC4${passage}`);

	await happened(page).press('Control+Home');
	await page.keyboard.type('In the meeting ');
	await expect(mark).toHaveText(`AC4${passage}`);
	await saved(page);
	await page.reload();
	await expect(mark).toHaveText(`AC4${passage}`);

	await select(page, passage);
	await page.keyboard.press('Delete');
	await expect(mark).toHaveCount(0);
	await menu(page, 'Evidence in this entry');
	await expect(dialog(page)).toContainText(`These words are gone: “${passage}”`);
	await expect(dialog(page)).toContainText('It changed how we talked.');
	await axe(page);
	await dialog(page).getByRole('button', { name: 'Remove' }).click();
	await expect(dialog(page)).not.toContainText(passage);
});

test('with nothing selected a sentence says how to highlight', async ({ page }) => {
	await happened(page).press('End');
	await page.getByRole('button', { name: 'Highlight as evidence' }).click();
	await expect(dialog(page)).toContainText('select the words in your answer first');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Highlight as evidence' })).toBeFocused();
});

test('a tag is added with its reason, moved to another part, and removed', async ({ page }) => {
	await page.getByRole('button', { name: 'Tag a criterion' }).click();
	await pick(page, 'AC4', 'Areas for growth');
	await dialog(page).getByRole('textbox').fill('I waited too long.');
	await axe(page);
	await page.getByRole('button', { name: 'Add the tag' }).click();
	const chip = page.getByRole('button', { name: 'Change this tag' });
	await expect(chip).toContainText('AC4 Areas for growth');
	await expect(page.getByRole('button', { name: 'Tag another criterion' })).toBeFocused();
	await saved(page);
	await page.reload();
	await chip.click();
	await expect(dialog(page).getByRole('textbox')).toHaveValue('I waited too long.');
	await pick(page, 'AC4', 'Strengths, with evidence');
	await page.getByRole('button', { name: 'Keep this' }).click();
	await expect(chip).toHaveCount(1);
	await expect(chip).toContainText('AC4 Strengths, with evidence');
	await chip.click();
	await page.getByRole('button', { name: 'Remove the tag' }).click();
	await expect(chip).toHaveCount(0);
});

test('an impossible date, a far one and an over-long title get a sentence, and change nothing', async ({
	page
}) => {
	await menu(page, 'Details');
	const day = page.getByLabel('When it happened');
	const before = await day.inputValue();
	await day.fill('2091-03-09');
	await page.getByRole('button', { name: 'Keep these' }).click();
	await expect(dialog(page)).toContainText('March 2091 is a long way ahead');
	await day.fill('');
	await expect(dialog(page)).toContainText('Pick a date.');
	await day.focus();
	// 31 February where the month is typed first; where the day is, a year far ahead
	await page.keyboard.type('02312026');
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toContainText(/There is no such day|a long way ahead/);
	await day.fill('2026-03-03');
	await page.getByRole('textbox', { name: 'Title' }).fill('A title '.repeat(20));
	await page.getByRole('button', { name: 'Keep these' }).click();
	await expect(dialog(page)).toContainText('A title holds 120 characters');
	await axe(page);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await menu(page, 'Details');
	await expect(day).toHaveValue(before);
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
});

test('an earlier wording can be seen beside the one now and brought back, and that undone', async ({
	page
}) => {
	await saved(page);
	await page.getByRole('button', { name: 'Earlier wordings' }).click();
	await expect(dialog(page)).toContainText('There is no earlier wording yet');
	await page.keyboard.press('Escape');
	await page.reload();
	await happened(page).fill('I did not wait. It helped.');
	await saved(page);

	await page.getByRole('button', { name: 'Earlier wordings' }).click();
	await dialog(page).getByRole('button', { name: '13 words' }).click();
	await expect(dialog(page)).toContainText('words taken out');
	await expect(dialog(page).locator('ins')).toContainText('did not wait.');
	await axe(page);
	await page.getByRole('button', { name: 'Bring this back' }).click();
	await expect(happened(page)).toHaveValue(words);
	await saved(page);

	await page.getByRole('button', { name: 'Earlier wordings' }).click();
	await dialog(page).getByRole('button', { name: 'six words' }).click();
	await page.getByRole('button', { name: 'Bring this back' }).click();
	await expect(happened(page)).toHaveValue('I did not wait. It helped.');
	await page.reload();
	await expect(happened(page)).toHaveValue('I did not wait. It helped.');
});

test('all of it goes by keyboard alone', async ({ page }) => {
	const tabTo = async (name: string): Promise<void> => {
		const wanted = page.getByRole('button', { name, exact: true });
		for (let i = 0; i < 30; i++) {
			if (await wanted.evaluate((one) => one === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		await expect(wanted).toBeFocused();
	};
	await happened(page).press('Control+Home');
	for (let i = 0; i < 'I waited.'.length; i++) await page.keyboard.press('Shift+ArrowRight');
	await tabTo('Highlight as evidence');
	await page.keyboard.press('Enter');
	const summary = dialog(page).locator('summary', { hasText: 'AC4' });
	await summary.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(dialog(page).getByRole('radio', { checked: true })).toHaveCount(1);
	await tabTo('Highlight');
	await page.keyboard.press('Enter');
	await expect(page.locator('mark')).toHaveText('AC4I waited.');
	await expect(page.getByRole('button', { name: 'Highlight as evidence' }).first()).toBeFocused();
	await tabTo('Next stage: Feelings');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toContainText('Tag a criterion');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
	await axe(page);
});
