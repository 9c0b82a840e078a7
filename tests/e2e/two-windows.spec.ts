import { expect, test, type Page } from './support/app';
import { keepJot } from './support/jot';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });
const happened = (page: Page) => page.getByRole('textbox', { name: 'What happened' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const saved = (page: Page) =>
	expect(page.getByRole('status').first()).toHaveText(/^Saved \d\d:\d\d on this device/);

/** Writes at the end of an answer, as one does, and waits until it is saved. */
async function writeOn(page: Page, words: string): Promise<void> {
	await happened(page).press('Control+End');
	await happened(page).pressSequentially(words);
	await saved(page);
}

/** The same entry in two windows of one browser. */
async function inTwoWindows(page: Page, visit: (route: string) => Promise<void>): Promise<Page> {
	await visit('/write/gibbs');
	await writeOn(page, 'We met.');
	await expect(page).toHaveURL(/\/entries\/[\w-]{22}$/);
	const other = await page.context().newPage();
	await other.goto(page.url());
	await expect(happened(other)).toHaveValue('We met.');
	return other;
}

test('the same entry typed in both: both wordings are in both windows, and after a reload', async ({
	page,
	visit
}) => {
	const other = await inTwoWindows(page, visit);
	await writeOn(page, ' Nobody spoke.');
	await writeOn(other, ' I asked first.');
	await writeOn(page, ' Then we ate.');
	await other.reload();
	for (const window of [page, other])
		for (const words of ['Nobody spoke.', 'I asked first.', 'Then we ate.'])
			await expect(happened(window)).toHaveValue(new RegExp(words.replaceAll('.', '\\.')));
	const text = await happened(page).inputValue();
	expect(text.split('Nobody spoke.')).toHaveLength(2);
	await page.reload();
	await expect(happened(page)).toHaveValue(text);
});

test('different answers in two windows are simply both there', async ({ page, visit }) => {
	const other = await inTwoWindows(page, visit);
	await other.getByRole('button', { name: 'Next stage: Feelings' }).click();
	const felt = (window: Page) => window.getByRole('textbox', { name: 'What did you feel' });
	await felt(other).pressSequentially('Left out.');
	await saved(other);
	await writeOn(page, ' Nobody spoke.');
	await other.reload();
	await expect(felt(other)).toHaveValue('Left out.');
	await other.getByRole('button', { name: 'Back to stage 1, Description' }).click();
	await expect(happened(other)).toHaveValue('We met. Nobody spoke.');
});

test('thrown away in one window while the other writes: the words come back', async ({
	page,
	visit
}) => {
	const other = await inTwoWindows(page, visit);
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('menuitem', { name: 'Throw away' }).click();
	await expect(title(page)).toHaveText('Journal');
	await writeOn(other, ' I asked first.');
	await expect(page.getByRole('link', { name: 'We met. I asked first.' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('link', { name: 'We met. I asked first.' })).toBeVisible();
});

test('deleted for good in one window while the other writes: the words come back', async ({
	page,
	visit
}) => {
	const other = await inTwoWindows(page, visit);
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('menuitem', { name: 'Throw away' }).click();
	await expect(title(page)).toHaveText('Journal');
	await visit('/settings/bin');
	await page.getByRole('button', { name: 'Delete now' }).click();
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(page.getByText('The bin is empty')).toBeVisible();
	await writeOn(other, ' I asked first.');
	await visit('/entries');
	await expect(page.getByRole('link', { name: 'We met. I asked first.' })).toBeVisible();
});

test('a first start in two windows at once makes one journal that both can read', async ({
	page,
	context,
	server
}) => {
	const other = await context.newPage();
	await Promise.all([page, other].map((window) => window.goto(server.url)));
	for (const [window, words] of [
		[page, 'From one window'],
		[other, 'From the other']
	] as const) {
		await jotBox(window).fill(words);
		await keepJot(window);
	}
	for (const window of [page, other]) {
		await window.reload();
		await expect(window.getByRole('link', { name: 'From one window' })).toBeVisible();
		await expect(window.getByRole('link', { name: 'From the other' })).toBeVisible();
	}
});

test('a jot emptied in one window and written on in the other is kept', async ({
	page,
	context,
	server,
	visit
}) => {
	await visit('/');
	await jotBox(page).pressSequentially('Begun');
	await saved(page);
	const other = await context.newPage();
	await other.goto(server.url);
	await expect(jotBox(other)).toHaveValue('Begun');
	await jotBox(page).fill('');
	await saved(page);
	await jotBox(other).press('End');
	await jotBox(other).pressSequentially(' and written on');
	await saved(other);
	await page.getByRole('navigation').getByRole('link', { name: 'Journal' }).click();
	await expect(title(page)).toHaveText('Journal');
	await other.reload();
	await expect(jotBox(other)).toHaveValue('Begun and written on');
});

test('a newer version of the journal in another window: it is said, and every word is there afterwards', async ({
	page,
	context,
	server,
	visit
}) => {
	await visit('/write/gibbs');
	await writeOn(page, 'We met.');
	const address = page.url();
	const other = await context.newPage();
	await other.goto(`${server.url}manifest.webmanifest`);
	await happened(page).pressSequentially(' Nobody spo');
	await other.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open('afterword~', 1000);
				request.onsuccess = () => resolve(request.result.close());
				request.onerror = () => reject(request.error);
			})
	);
	await expect(page.getByText('Updated in another window. Reload to go on.')).toBeVisible();
	await happened(page).pressSequentially('ke.');
	await expect(page.getByRole('status').first()).toHaveText(/^Not saved/);
	await expect(happened(page)).toHaveValue('We met. Nobody spoke.');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(address);
	await expect(happened(page)).toHaveValue('We met. Nobody spoke.');
});
