import { axe, expect, test, type Page } from './support/app';
import { enterExample } from './support/example';
import { keepJot } from './support/jot';

const happened = (page: Page) => page.getByRole('textbox', { name: 'What happened' });
const found = (page: Page, name: string) =>
	page.getByRole('button', { name: `${name}: change it`, exact: true });
const saved = (page: Page) => expect(page.getByRole('status').first()).toHaveText(/^Saved/);

async function jot(page: Page, text: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Jot' }).fill(text);
	await keepJot(page);
}

test('a name is changed across ten entries by keyboard, and changed back', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/');
	for (let day = 1; day <= 9; day++) await jot(page, `Day ${day}: Zainab sang with me.`);
	await visit('/write/gibbs');
	await happened(page).fill('I sat with Zainab. Then zainab told me about home.');
	await saved(page);
	await expect(found(page, 'Zainab')).toBeVisible();
	await axe(page);

	await found(page, 'Zainab').focus();
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('dialog', { name: '“Zainab”' });
	await expect(sheet.getByRole('combobox', { name: 'Call it' })).toHaveValue('Child A');
	await axe(page);
	await sheet.getByRole('checkbox', { name: /Remember who Child A is/ }).focus();
	await page.keyboard.press('Space');
	await sheet.getByRole('button', { name: 'Change it everywhere' }).focus();
	await page.keyboard.press('Enter');

	const told = page.getByText('Changed to Child A in 10 places of your journal');
	await expect(told).toBeVisible();
	await expect(happened(page)).toHaveValue('I sat with Child A. Then Child A told me about home.');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Changed back')).toBeVisible();
	await expect(happened(page)).toHaveValue('I sat with Zainab. Then zainab told me about home.');

	await found(page, 'Zainab').click();
	await sheet.getByRole('button', { name: 'Change it everywhere' }).click();
	await expect(told).toBeVisible();
	await visit('/entries');
	await expect(page.getByText('Day 9: Child A sang with me.').first()).toBeVisible();
	await expect(page.getByText('Zainab')).toHaveCount(0);
});

test('a word that is no name is not marked again, nor one she has permission for', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await happened(page).fill('I sat with Tarquelle and with Zainab all day.');
	await found(page, 'Tarquelle').click();
	await page.getByRole('button', { name: 'Not a name' }).click();
	await expect(found(page, 'Tarquelle')).toHaveCount(0);
	await found(page, 'Zainab').click();
	await page.getByRole('button', { name: 'Keep it, I have permission' }).click();
	await page.getByRole('button', { name: 'Keep it', exact: true }).click();
	await expect(page.getByText('Say why in a few words first.')).toBeVisible();
	await page.getByRole('textbox', { name: 'Why it may stay' }).fill('She signed for it.');
	await page.getByRole('button', { name: 'Keep it', exact: true }).click();
	await expect(found(page, 'Zainab')).toHaveCount(0);
	await saved(page);
	await page.reload();
	await happened(page).press('End');
	await page.keyboard.type(' Then Oluwaseun came.');
	await expect(found(page, 'Oluwaseun')).toBeVisible();
	await expect(found(page, 'Tarquelle')).toHaveCount(0);
	await expect(found(page, 'Zainab')).toHaveCount(0);
});

test('of many words the rest is shown when she asks, and taken up by keyboard', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	const names = ['Zainab', 'Oluwaseun', 'Krzysztof', 'Siobhan', 'Ravinder', 'Magdalena'];
	await happened(page).fill(names.map((name) => `I sat with ${name}.`).join(' '));
	await expect(found(page, 'Siobhan')).toBeVisible();
	await expect(found(page, 'Ravinder')).toHaveCount(0);
	await page.getByRole('button', { name: 'Show 2 more' }).press('Enter');
	await expect(found(page, 'Ravinder')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(found(page, 'Magdalena')).toBeFocused();
	await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0);
	await axe(page);
});

test('the underline stands under its words, and typing goes on undisturbed', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await happened(page).fill('I sat with Zainab.');
	await expect(found(page, 'Zainab')).toBeVisible();
	const marked = page.locator('mark.named');
	await expect(marked).toHaveText('Zainab');
	await happened(page).press('End');
	await page.keyboard.type(' We sang.');
	await expect(happened(page)).toHaveValue('I sat with Zainab. We sang.');
	await expect(marked).toHaveText('Zainab');
});

test('nothing of either reader is loaded with the first screen', async ({
	page,
	visit,
	server
}) => {
	await visit('/');
	await expect(page.getByRole('textbox', { name: 'Jot' })).toBeVisible();
	await page.getByRole('textbox', { name: 'Jot' }).fill('I sat with Zainab.');
	await keepJot(page);
	const isReader = (path: string): boolean =>
		/names\.worker|look-back|name-desk|name-watch|NameSheet|portfolio/i.test(path);
	// the service worker fetches everything for later: what counts is what the page asked for
	const loaded = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
	);
	expect(loaded.filter(isReader)).toEqual([]);
	expect(server.requests.length).toBeGreaterThan(0);
});

test('the outcomes say which way of working is not in her entries yet', async ({ page, visit }) => {
	await visit('/');
	await enterExample(page);
	await visit('/outcomes');
	await expect(page.getByText(/still lacks/).first()).toBeVisible();
	await page.getByText('Why am I seeing this?').first().click();
	await expect(page.getByText(/I may have missed/).first()).toBeVisible();
	await axe(page);
});

test('a name in the pack’s title is stopped like any other', async ({ page, visit }) => {
	await visit('/');
	await enterExample(page);
	await visit('/evidence');
	await page
		.getByRole('button', { name: /Change/ })
		.first()
		.click();
	await page.getByRole('textbox', { name: /title/i }).fill('My year with Zainab');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: /may say who somebody is/ })).toBeVisible();
	await page.getByRole('button', { name: /^Make the/ }).click();
	const gate = page.getByRole('dialog', { name: 'The check found something' });
	await expect(gate).toContainText('Zainab');
	await gate.getByRole('button', { name: 'Go on regardless' }).click();
	await expect(gate).toContainText('Say why in a few words first.');
});

test('the open copy of the journal is stopped too', async ({ page, visit }) => {
	await visit('/');
	await jot(page, 'Zainab sang with me.');
	await visit('/settings/backup');
	await page.getByRole('button', { name: 'Make a copy to read' }).click();
	const gate = page.getByRole('dialog', { name: 'The check found something' });
	await expect(gate).toContainText('Zainab');
	await gate.getByRole('button', { name: 'Look at them first' }).click();
	await expect(gate).toHaveCount(0);
});

/** Presses the middle of the underlined word, as a finger does: on the field that lies over it. */
async function tap(page: Page, name: string): Promise<void> {
	const box = await page.locator('mark.named', { hasText: name }).first().boundingBox();
	if (!box) throw new Error(`${name} is not underlined`);
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('a tap on the underlined word changes it; how far is asked the first time only', async ({
	page,
	visit
}) => {
	await visit('/');
	await jot(page, 'Zainab sang with me.');
	await visit('/write/gibbs');
	await happened(page).fill('I sat with Zainab. Then her mum Oluwaseun came.');
	await expect(found(page, 'Zainab')).toBeVisible();
	await saved(page);

	await tap(page, 'Zainab');
	const chip = page.getByRole('group', { name: '“Zainab”' });
	await expect(chip.getByRole('button', { name: 'Change to Child A' })).toBeVisible();
	await expect(happened(page)).toBeFocused();
	await axe(page);
	await chip.getByRole('button', { name: 'Change to Child A' }).click();
	await expect(chip).toContainText('In earlier versions and in the bin too?');
	await axe(page);
	await chip.getByRole('button', { name: 'Yes, everywhere' }).click();
	await expect(page.getByText('Changed to Child A in 2 places of your journal')).toBeVisible();
	await expect(happened(page)).toHaveValue('I sat with Child A. Then her mum Oluwaseun came.');
	await expect(chip).toHaveCount(0);

	await tap(page, 'Oluwaseun');
	await page
		.getByRole('group', { name: '“Oluwaseun”' })
		.getByRole('button', { name: 'Change to Parent A' })
		.click();
	await expect(happened(page)).toHaveValue('I sat with Child A. Then her mum Parent A came.');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(happened(page)).toHaveValue('I sat with Child A. Then her mum Oluwaseun came.');
});

test('who only wants to write taps the word and types on, at the place she tapped', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await happened(page).fill('I sat with Zainab.');
	await expect(found(page, 'Zainab')).toBeVisible();
	const chip = page.getByRole('group', { name: '“Zainab”' });

	// beyond the end of the line she wants to go on, not to change the word before it
	const field = await happened(page).boundingBox();
	const word = await page.locator('mark.named').boundingBox();
	if (!field || !word) throw new Error('The field is not there');
	await page.mouse.click(field.x + field.width - 10, word.y + word.height / 2);
	await page.keyboard.type(' She sang.');
	await expect(chip).toHaveCount(0);
	await expect(happened(page)).toHaveValue('I sat with Zainab. She sang.');

	await tap(page, 'Zainab');
	await expect(chip).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(chip).toHaveCount(0);
	await expect(happened(page)).toBeFocused();

	await tap(page, 'Zainab');
	await expect(chip).toBeVisible();
	const caret = await happened(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart);
	await page.keyboard.type('x');
	await expect(chip).toHaveCount(0);
	const text = 'I sat with Zainab. She sang.';
	await expect(happened(page)).toHaveValue(`${text.slice(0, caret)}x${text.slice(caret)}`);
	await page.keyboard.press('Backspace');

	await expect(found(page, 'Zainab')).toBeVisible();
	await tap(page, 'Zainab');
	const change = chip.getByRole('button', { name: /^Change to/ });
	await expect(change).toBeEnabled();
	await page.keyboard.press('Tab');
	await expect(change).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: '“Zainab”' })).toBeVisible();
	await expect(chip).toHaveCount(0);
});

test('what she keeps is shown before a hand-in with her reason, noted there, and can be taken back', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/write/gibbs?set=partnership-hnd&criterion=AC4&part=growth');
	await happened(page).fill('I sat with Zainab and with Tarquelle all day.');
	await found(page, 'Tarquelle').click();
	await page.getByRole('button', { name: 'Not a name' }).click();
	await found(page, 'Zainab').click();
	await page.getByRole('button', { name: 'Keep it, I have permission' }).click();
	await page.getByRole('textbox', { name: 'Why it may stay' }).fill('Her mother signed for it.');
	await page.getByRole('button', { name: 'Keep it', exact: true }).click();
	await expect(found(page, 'Zainab')).toHaveCount(0);
	await saved(page);

	await visit('/evidence');
	await page.getByRole('button', { name: 'Make the Word file' }).click();
	const gate = page.getByRole('dialog', { name: 'The check found something' });
	await expect(gate).toContainText('You keep it: Her mother signed for it.');
	await expect(gate.getByRole('listitem')).toHaveCount(1);
	await gate.getByRole('button', { name: 'Go on regardless' }).click();
	const ready = page.getByRole('dialog', { name: 'Your Word file is ready' });
	await ready.getByRole('button', { name: 'Save' }).click();
	await ready.getByRole('button', { name: 'Done' }).click();
	await page.getByText('What you have handed in').click();
	await expect(page.getByText('You went on: Her mother signed for it.')).toBeVisible();

	await visit('/settings');
	await page.getByRole('link', { name: 'What you decided about names' }).click();
	await expect(page.getByText('Her mother signed for it.')).toBeVisible();
	await axe(page);
	await page.getByRole('button', { name: 'Mark it again: Zainab' }).click();
	await expect(page.getByText('Her mother signed for it.')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Her mother signed for it.')).toBeVisible();
	await page.getByRole('button', { name: 'Mark it again: Zainab' }).click();
	await page.getByRole('button', { name: 'Mark it again: Tarquelle' }).click();
	await expect(page.getByText('Nothing yet.')).toBeVisible();
	await page.goBack();
	await visit('/entries');
	await page
		.getByRole('link', { name: /I sat with Zainab/ })
		.first()
		.click();
	await expect(found(page, 'Tarquelle')).toBeVisible();
	await expect(found(page, 'Zainab')).toBeVisible();
});

test('a screen with her words says on paper that nothing was checked, and the journal notes it', async ({
	page,
	visit
}) => {
	await visit('/');
	await jot(page, 'Zainab sang with me.');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const said = await page
		.locator('main')
		.evaluate((main) => getComputedStyle(main, '::before').content);
	expect(said).toContain('not checked for names');
	await page.emulateMedia({ media: 'screen' });
	await printPreview(page, visit);
});

/** The preview stands before the check, so it prints a sentence in the pack's place. */
async function printPreview(page: Page, visit: (route: string) => Promise<void>): Promise<void> {
	await visit('/write/gibbs?set=partnership-hnd&criterion=AC4&part=growth');
	await happened(page).fill('I sat with Zainab.');
	await saved(page);
	await visit('/evidence');
	await page.getByText('What you have handed in').click();
	await expect(page.getByText('From the screen: nothing was checked.')).toBeVisible();
	await page
		.getByRole('button', { name: /Preview/ })
		.first()
		.click();
	const pages = page.getByRole('dialog', { name: 'Preview' }).locator('.desk');
	await expect(pages).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(pages).toBeHidden();
	await expect(page.getByText('It is checked first.')).toBeVisible();
}
