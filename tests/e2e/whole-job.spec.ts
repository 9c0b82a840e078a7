import { readFile } from 'node:fs/promises';
import { axe, expect, test, type Locator, type Page } from './support/app';
import { saved } from './support/example';
import { unzip } from './support/unzip';

const words =
	'I stood back at snack time and Child A poured for two others. I had planned to pour.';
const passage = 'Child A poured for two others';
const promise = 'Next time I will wait for one minute before I step in.';
const dialog = (page: Page) => page.getByRole('dialog');
const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const tab = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

/** Waits until everything the app needs lies on the device. */
async function installed(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
			);
	});
}

/** Marks words of an answer as evidence for a part of AC4. */
async function highlight(page: Page, answer: Locator, quote: string, part: string): Promise<void> {
	await answer.evaluate((field: HTMLTextAreaElement, text) => {
		const start = field.value.indexOf(text);
		field.focus();
		field.setSelectionRange(start, start + text.length);
	}, quote);
	await button(page, 'Highlight as evidence').first().click();
	await dialog(page).locator('summary', { hasText: 'AC4' }).click();
	await dialog(page).getByRole('radio', { name: part }).check();
	await dialog(page).getByRole('textbox').fill('It shows what my waiting did.');
	await dialog(page).getByRole('button', { name: 'Highlight', exact: true }).click();
}

/** The Word file of what stands on the evidence screen. */
async function madeWord(page: Page): Promise<{ xml: string; footer: string }> {
	await button(page, 'Make the Word file').click();
	const list = page.getByRole('dialog', { name: 'Read this list once' });
	const ready = page.getByRole('dialog', { name: 'Your Word file is ready' });
	await expect(list.or(ready)).toBeVisible({ timeout: 30_000 });
	if (await list.isVisible()) {
		await axe(page);
		await list.getByLabel('I have read this list').check();
		await list.getByRole('button', { name: 'Make the Word file' }).click();
	}
	await expect(ready).toBeVisible({ timeout: 30_000 });
	await axe(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		ready.getByRole('button', { name: 'Save' }).click()
	]);
	const bytes = await readFile(await download.path());
	return {
		xml: unzip(bytes, 'word/document.xml').toString(),
		footer: unzip(bytes, 'word/footer1.xml').toString()
	};
}

test('from the first screen to a pack in her own words, on a phone, with the network gone', async ({
	page,
	visit,
	server
}) => {
	test.slow();
	await visit('/');
	await installed(page);
	await server.stop();

	await box(page, 'Jot').fill(words);
	await button(page, 'Keep').click();
	await page.getByRole('link', { name: 'Expand this jot' }).click();
	await page.getByRole('link', { name: 'Gibbs reflective cycle' }).click();
	await expect(box(page, 'What happened')).toHaveValue(words);
	await highlight(page, box(page, 'What happened'), passage, 'Effect on a child or family');
	await expect(page.locator('mark')).toHaveText(`AC4${passage}`);
	for (let stage = 0; stage < 5; stage++) {
		await button(page, /^Next stage/).click();
		if (stage === 1) await box(page, /that worked/).fill('I waited, and she did it.');
	}
	await box(page, /what exactly will you do/).fill(promise);
	await saved(page);
	await button(page, 'Finish').click();

	await tab(page, 'Outcomes').click();
	await expect(page.getByRole('region', { name: 'Effect on a child or family' })).toBeHidden();
	await tab(page, 'Plan').click();
	await expect(page.getByText('I waited, and she did it.')).toBeVisible();
	await button(page, promise).click();
	await button(page, 'Open it').click();
	await box(page, 'I will know by').fill('I counted to sixty, twice.');
	await box(page, 'Children, families or the team will notice').fill('They try first.');
	await page.getByLabel('Done by').fill('2027-01-15');
	await saved(page);
	await page.getByRole('link', { name: 'Back to the plan' }).first().click();

	await visit('/evidence');
	await button(page, 'Change what is in it').click();
	await box(page, 'Your name').fill('Robin Learner');
	await dialog(page).getByRole('button', { name: 'Done' }).click();
	const { xml, footer } = await madeWord(page);
	const text = xml.replace(/<[^>]+>/g, '');
	for (const part of [words, promise, 'They try first.', '15 January 2027', 'Robin Learner'])
		expect(text, part).toContain(part);
	expect(text).toContain('It shows what my waiting did.');
	expect(xml).toMatch(new RegExp(`<w:rStyle w:val="Evidence"/>.{0,200}${passage}`));
	expect(footer).toContain('Robin Learner');
	expect(footer).toContain('PAGE');
});

/** Presses Tab until the focus is on it, as someone does who has no pointer. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
	await wanted.waitFor();
	for (let i = 0; i < 90; i++) {
		if (await wanted.evaluate((one) => one === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(wanted, 'is reached with the Tab key').toBeFocused();
}

async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
	await tabTo(page, wanted);
	await page.keyboard.press(key);
}

test('the same job by keyboard alone', async ({ page, visit }) => {
	test.slow();
	await visit('/');
	await tabTo(page, box(page, 'Jot'));
	await page.keyboard.type(words);
	await page.keyboard.press('Control+Enter');
	await press(page, page.getByRole('link', { name: 'Expand this jot' }));
	await press(page, page.getByRole('link', { name: 'Gibbs reflective cycle' }));
	await expect(box(page, 'What happened')).toHaveValue(words);
	await tabTo(page, box(page, 'What happened'));
	await page.keyboard.press('Control+A');
	await press(page, button(page, 'Highlight as evidence').first());
	await press(page, dialog(page).locator('summary', { hasText: 'AC4' }));
	await press(page, dialog(page).getByRole('radio', { name: 'Strengths, with evidence' }), 'Space');
	await press(page, dialog(page).getByRole('button', { name: 'Highlight', exact: true }));
	await expect(dialog(page)).toBeHidden();
	for (let stage = 0; stage < 5; stage++) await press(page, button(page, /^Next stage/));
	await tabTo(page, box(page, /what exactly will you do/));
	await page.keyboard.type(promise);
	await saved(page);
	await press(page, button(page, 'Finish'));
	await press(page, tab(page, 'Plan'));
	await press(page, button(page, promise));
	await expect(page.getByRole('link', { name: /^Wait for one minute/ })).toBeVisible();
	await press(page, page.getByRole('button', { name: 'More: evidence, library, settings' }));
	await expect(page.getByRole('menuitem', { name: 'Evidence' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/evidence$/);
	await press(page, button(page, 'Make the Word file'));
	const list = page.getByRole('dialog', { name: 'Read this list once' });
	const ready = page.getByRole('dialog', { name: 'Your Word file is ready' });
	await expect(list.or(ready)).toBeVisible({ timeout: 30_000 });
	if (await list.isVisible()) {
		await press(page, list.getByLabel('I have read this list'), 'Space');
		await press(page, list.getByRole('button', { name: 'Make the Word file' }));
	}
	await expect(ready).toBeVisible({ timeout: 30_000 });
	const saving = page.waitForEvent('download');
	await press(page, ready.getByRole('button', { name: 'Save' }));
	expect((await saving).suggestedFilename()).toMatch(/\.docx$/);
});
