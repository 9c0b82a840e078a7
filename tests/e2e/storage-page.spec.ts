import { axe, expect, test, type Page } from './support/app';
import { saved } from './support/example';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });

/** What of the app is left in the browser. */
const left = (page: Page) =>
	page.evaluate(async () => {
		const files: string[] = [];
		for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
		const { length } = await navigator.serviceWorker.getRegistrations();
		const databases = await indexedDB.databases();
		return [...databases, ...(await caches.keys()), ...Object.keys(localStorage), ...files, length];
	});

test('the storage page tells of both copies, and the drill brings every item back', async ({
	page,
	visit
}) => {
	await visit('/');
	await jotBox(page).fill('She asked me first');
	await saved(page);
	await visit('/settings/storage');
	await expect(page.getByText(/^Two copies: the database, and a safety copy/)).toBeVisible();
	await expect(page.getByText(/^None made here yet\./)).toBeVisible();
	await page.getByRole('button', { name: 'Try it now' }).click();
	await expect(page.getByText(/^(\d+) of \1 items recoverable\. Every word/)).toBeVisible();
	await axe(page);
	const databases = await page.evaluate(() => indexedDB.databases());
	expect(databases.map(({ name }) => name)).toEqual(['afterword~']);
});

test('erasing leaves nothing in this browser, in the other window too', async ({
	page,
	context,
	visit
}) => {
	await visit('/');
	await jotBox(page).fill('She asked me first');
	await saved(page);
	await page.evaluate(() => navigator.serviceWorker.ready);
	const other = await context.newPage();
	await visit('/entries', other);
	await visit('/settings/storage');
	await page.getByRole('button', { name: 'Erase this journal' }).click();
	const deed = page.getByRole('button', { name: 'Erase for good' });
	await expect(deed).toBeDisabled();
	await page.getByLabel('To go on, type: erase').fill('erase');
	await deed.click();
	for (const one of [page, other])
		await expect(one.getByRole('heading', { level: 1 })).toHaveText('Your journal is erased');
	expect(await left(page)).toEqual([0]);
	await page.getByRole('link', { name: 'Start again' }).click();
	await expect(jotBox(page)).toHaveValue('');
});
