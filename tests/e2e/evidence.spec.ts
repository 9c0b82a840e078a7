import { readFile } from 'node:fs/promises';
import { axe, expect, test, type Page } from './support/app';
import { unzip } from './support/unzip';

const passage = 'When I wrote three points on the board and asked each person for theirs';
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const checked = (page: Page) =>
	page.getByRole('heading', { name: /No identifiers found by this check|may say who/ });

async function enterExample(page: Page): Promise<void> {
	await button(page, 'Try an example journal').click();
	await expect(page.getByText('Nothing here is about a real person')).toBeVisible();
}

/** Chooses a format and makes the file, reading the list where it asks for that. */
async function make(page: Page, label: string): Promise<void> {
	await page.getByRole('radio', { name: label }).check();
	await button(page, `Make the ${label} file`).click();
	const list = dialog(page, 'Read this list once');
	const ready = dialog(page, `Your ${label} file is ready`);
	await expect(list.or(ready)).toBeVisible({ timeout: 30_000 });
	if (await list.isVisible()) {
		await list.getByLabel('I have read this list').check();
		await list.getByRole('button', { name: `Make the ${label} file` }).click();
	}
	await expect(ready).toBeVisible({ timeout: 30_000 });
}

/** Saves the file that is ready, and gives its name and bytes. */
async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
	]);
	await expect(page.getByRole('dialog').getByText('It is saved')).toBeVisible();
	const path = await download.path();
	return { name: download.suggestedFilename(), bytes: await readFile(path) };
}

async function makeAndSave(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
	await make(page, label);
	const file = await save(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	return file;
}

/** Writes one answer that counts towards her own contribution, and waits until it is stored. */
async function write(
	page: Page,
	visit: (route: string) => Promise<void>,
	text: string
): Promise<void> {
	await visit('/write/gibbs?set=partnership-hnd&criterion=AC4&part=growth');
	await page.getByRole('textbox', { name: /\?/ }).first().fill(text);
	await expect(page.getByRole('status').first()).toHaveText(/^Saved/);
}

test('before there is evidence, the screen says how to get there', async ({ page, visit }) => {
	await visit('/evidence');
	await expect(page.getByText('Nothing counts towards AC4 yet')).toBeVisible();
	await expect(button(page, /^Make the/)).toBeHidden();
	await page.getByRole('link', { name: 'Choose a template' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Write' })).toBeVisible();
});

test('the example journal becomes a file of each kind, and every page says what it is', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/');
	await enterExample(page);
	await visit('/evidence');
	await expect(checked(page)).toHaveText(/No identifiers found by this check/);

	const word = await makeAndSave(page, 'Word');
	expect(word.name).toMatch(/^own-contribution-\d{4}-\d\d-\d\d\.docx$/);
	const xml = unzip(word.bytes, 'word/document.xml').toString();
	expect(xml).toContain(passage);
	const run = xml.slice(xml.lastIndexOf('<w:r>', xml.indexOf(passage)), xml.indexOf(passage));
	expect(run).toContain('<w:rStyle w:val="Evidence"/>');
	const styles = unzip(word.bytes, 'word/styles.xml').toString();
	expect(styles).toMatch(/w:styleId="Evidence"[\s\S]*?<w:(shd|highlight) /);
	expect(unzip(word.bytes, 'word/header1.xml').toString()).toContain('Example journal');

	const pdf = await makeAndSave(page, 'PDF');
	expect(pdf.name).toMatch(/\.pdf$/);
	expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
	expect(pdf.bytes.includes('/StructTreeRoot')).toBe(true);

	const markdown = (await makeAndSave(page, 'Markdown')).bytes.toString();
	expect(markdown).toContain(passage);
	const sections = markdown.match(/^## /gm) ?? [];
	const notices = markdown.match(/Example journal, not a learner/g) ?? [];
	expect(sections.length).toBeGreaterThan(5);
	expect(notices.length).toBeGreaterThanOrEqual(sections.length);

	await page.getByText('What you have handed in').click();
	await expect(
		page.getByRole('listitem').filter({ hasText: 'Own contribution, Word' })
	).toBeVisible();
});

test('the web page of the example needs nothing else, and axe finds nothing in it', async ({
	page,
	visit,
	context
}) => {
	test.slow();
	await visit('/');
	await enterExample(page);
	await visit('/evidence');
	const html = (await makeAndSave(page, 'Web page')).bytes.toString();
	const opened = await context.newPage();
	await opened.setContent(html);
	await expect(opened.locator('mark').filter({ hasText: passage }).first()).toBeVisible();
	await axe(opened);
	await opened.close();
});

test('an NHS number and a name of her list are stopped; going on is possible, and noted', async ({
	page,
	visit
}) => {
	await visit('/settings');
	await page.getByRole('textbox', { name: 'One name on each line' }).fill('Kestrel House');
	await page.getByRole('textbox', { name: 'Your name' }).fill('Marta Nowak');
	await expect(page.getByRole('status').first()).toHaveText(/^Saved/);
	await write(page, visit, 'At Kestrel House the NHS number 943 476 5919 was on the board.');
	await visit('/evidence');
	await expect(checked(page)).toHaveText(/^Two things may say who somebody is/);

	await button(page, 'Make the Word file').click();
	const gate = dialog(page, 'The check found something');
	await expect(gate).toContainText('943 476 5919');
	await expect(gate).toContainText('Kestrel House');
	await expect(gate).not.toContainText('Marta');
	await expect(gate.getByRole('button', { name: 'Look at them first' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(gate).toBeHidden();
	await expect(checked(page)).toBeFocused();
	const found = page
		.getByRole('listitem')
		.filter({ hasText: 'This looks like an NHS number' })
		.last();
	await expect(found.getByRole('link')).toHaveAttribute('href', /\/entries\/[\w-]{22}$/);
	await axe(page);

	await button(page, 'Make the Word file').click();
	await gate.getByRole('button', { name: 'Go on regardless' }).click();
	await expect(gate.getByText('Say why in a few words first.')).toBeVisible();
	await axe(page);
	await gate.getByRole('textbox', { name: 'Why you go on' }).fill('Both are made up');
	await gate.getByRole('button', { name: 'Go on regardless' }).click();
	await expect(dialog(page, 'Your Word file is ready')).toBeVisible({ timeout: 30_000 });
	await save(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();

	await visit('/evidence');
	await page.getByText('What you have handed in').click();
	await expect(page.getByText('The check showed 2. You went on: Both are made up')).toBeVisible();
	await page.getByText('What you chose to put on the cover').click();
	const cover = page.getByRole('definition').filter({ hasText: /^Marta Nowak$/ });
	await expect(cover).toBeVisible();
});

test('a changed pack is to be read again', async ({ page, visit }) => {
	await write(page, visit, 'We asked Zofia about the room.');
	await visit('/evidence');
	await page.getByText(/^Read once: /).click();
	const tick = page.getByRole('checkbox', { name: 'I have read this list' });
	await tick.check();
	await expect(page.getByText('one word or number, read')).toBeVisible();
	await button(page, 'Change what is in it').click();
	await page.getByLabel('Put the entries in full at the end').uncheck();
	await page.getByLabel('Put the entries in full at the end').check();
	await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	await expect(tick).not.toBeChecked();
});

test('she chooses what is in it, signs, and sees it before she hands it in', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/');
	await enterExample(page);
	await visit('/evidence');
	await expect(checked(page)).toBeVisible();
	await axe(page);

	await button(page, 'Change what is in it').click();
	await page.getByRole('textbox', { name: 'Title' }).fill('My part in the team');
	await page.getByRole('textbox', { name: 'Your name' }).fill('Robin Learner');
	await page.getByLabel('What it is evidence for').selectOption({ label: 'The whole unit' });
	await axe(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'My part in the team' })).toBeVisible();
	await expect(page.getByText('The whole unit.')).toBeVisible();

	await button(page, 'Read and sign').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Sign' }).click();
	await expect(page.getByText('Tick the line above first.')).toBeVisible();
	await axe(page);
	await page.getByLabel('I have read this and it is true').check();
	await page.getByRole('dialog').getByRole('button', { name: 'Sign' }).click();
	await expect(page.getByText(/You signed the declaration on/)).toBeVisible();

	await button(page, 'Preview the pack').click();
	const preview = dialog(page, 'Preview');
	await expect(preview.getByRole('heading', { name: 'My part in the team' })).toBeVisible();
	await expect(preview.getByText(/Agreed to on screen on/)).toBeVisible();
	await expect(preview.getByText('Learner', { exact: true })).toBeVisible();
	await expect(preview.getByText(/^Robin Learner, Learner 014$/)).toBeVisible();
	await axe(page);
	await preview.getByRole('link', { name: 'The transition meeting' }).first().click();
	await expect(
		preview.getByRole('heading', { name: 'The transition meeting' }).last()
	).toBeFocused();
	expect(new URL(page.url()).hash).toBe('');
	await page.keyboard.press('Escape');
	await expect(preview).toBeHidden();
	await expect(button(page, 'Preview the pack')).toBeFocused();

	await visit('/settings');
	await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Robin Learner');
});

test('making a file can be stopped at any time, and begun again', async ({ page, visit }) => {
	await visit('/');
	await enterExample(page);
	await visit('/evidence');
	await expect(checked(page)).toBeVisible();
	await page.getByRole('radio', { name: 'PDF' }).check();
	await button(page, 'Make the PDF file').click();
	const list = dialog(page, 'Read this list once');
	await list.getByLabel('I have read this list').check();
	await list.getByRole('button', { name: 'Make the PDF file' }).click();
	await dialog(page, 'Making the PDF file').getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.waitForTimeout(1500); // what was cancelled must not come back by itself
	await expect(page.getByRole('dialog')).toBeHidden();
	await make(page, 'PDF');
});

test('letters that a PDF cannot draw are named before it is made', async ({ page, visit }) => {
	await write(page, visit, 'We said 你好 and marhaba, مرحبا, at the door.');
	await visit('/evidence');
	await expect(checked(page)).toBeVisible();
	await page.getByRole('radio', { name: 'PDF' }).check();
	await button(page, 'Make the PDF file').click();
	const letters = dialog(page, 'The PDF cannot draw everything');
	await expect(letters).toContainText('你 好');
	await expect(letters).toContainText('from right to left');
	await axe(page);
	await letters.getByRole('button', { name: 'Choose another kind' }).click();
	const { bytes } = await makeAndSave(page, 'Markdown');
	expect(bytes.toString()).toContain('你好');
	await page.getByRole('radio', { name: 'PDF' }).check();
	await button(page, 'Make the PDF file').click();
	await letters.getByRole('button', { name: 'Make the PDF with boxes' }).click();
	await expect(dialog(page, 'Your PDF file is ready')).toBeVisible({ timeout: 30_000 });
});

test('where the device can share files, a shared pack is noted too', async ({ page, visit }) => {
	await page.addInitScript(() => {
		const shared: string[] = [];
		Object.assign(navigator, {
			canShare: () => true,
			share: async ({ files }: { files: File[] }) => void shared.push(files[0]?.name ?? '')
		});
		Object.assign(window, { shared });
	});
	await write(page, visit, 'I asked twice.');
	await visit('/evidence');
	await make(page, 'Word');
	await page.getByRole('dialog').getByRole('button', { name: 'Share' }).click();
	await expect(page.getByText('It is shared.')).toBeVisible();
	expect(await page.evaluate('window.shared')).toEqual([
		expect.stringMatching(/^own-contribution-.*\.docx$/)
	]);
	await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	await expect(page.getByText('What you have handed in')).toBeVisible();
});

for (const variant of ['main', 'sub'] as const) {
	test.describe(variant === 'main' ? 'at the root of a site' : 'below a path', () => {
		test.use({ variant });

		test('search, the preview and the first file of each kind work with the server gone', async ({
			page,
			visit,
			server
		}) => {
			test.slow();
			await visit('/');
			await page.evaluate(async () => {
				await navigator.serviceWorker.ready;
				if (!navigator.serviceWorker.controller)
					await new Promise((resolve) =>
						navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
					);
			});
			await server.stop();
			await enterExample(page);
			await visit('/entries');
			await page.getByRole('searchbox').fill('voice messages');
			await expect(page.getByText('We could use voice messages.')).toBeVisible();
			await visit('/evidence');
			await button(page, 'Preview the pack').click();
			await expect(dialog(page, 'Preview').getByRole('heading').first()).toBeVisible();
			await page.keyboard.press('Escape');
			for (const label of ['PDF', 'Word', 'Web page', 'Markdown']) {
				const { bytes } = await makeAndSave(page, label);
				expect(bytes.length).toBeGreaterThan(1000);
			}
		});
	});
}
