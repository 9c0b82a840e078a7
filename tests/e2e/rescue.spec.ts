import { readFile } from 'node:fs/promises';
import { axe, expect, test, type Page } from './support/app';
import { keepJot } from './support/jot';
import { nameNobody, openNamedUnit } from './support/named-unit';
import { decideAboutNames, privateWords } from './support/private-words';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });
const notOpen = (page: Page) => page.getByRole('heading', { name: 'Your journal did not open' });

/** A database that the browser does not open until it is removed. */
function refuseToOpen(): void {
	const { open, deleteDatabase } = IDBFactory.prototype;
	const broken = 'broken-database';
	IDBFactory.prototype.open = function (name, version) {
		if (name !== 'afterword~' || localStorage.getItem(broken) === 'no')
			return open.call(this, name, version);
		// a version below the one on the disk is refused by the browser itself
		return open.call(this, name, 1);
	};
	IDBFactory.prototype.deleteDatabase = function (name) {
		if (name === 'afterword~') localStorage.setItem(broken, 'no');
		return deleteDatabase.call(this, name);
	};
}

/** A database that never answers, as WebKit has had them. */
function neverAnswer(): void {
	IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
}

test('a database that does not open: the safety copy takes its place with one press', async ({
	page,
	context,
	visit
}) => {
	await visit('/');
	for (const words of ['She asked me first', 'We moved the chairs']) {
		await jotBox(page).fill(words);
		await keepJot(page);
	}
	await context.addInitScript(refuseToOpen);
	await page.reload();
	await expect(notOpen(page)).toBeVisible();
	await axe(page);
	await page.getByRole('button', { name: 'Use the safety copy' }).click();
	await expect(page.getByRole('link', { name: 'She asked me first' })).toBeVisible();
	await expect(page.getByText('2 entries restored from the safety copy')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('link', { name: 'We moved the chairs' })).toBeVisible();
});

test('a database that another window holds is not removed under it: it is said, and works once that is closed', async ({
	page,
	context,
	visit,
	server
}) => {
	await visit('/');
	await jotBox(page).fill('She asked me first');
	await keepJot(page);
	const other = await context.newPage();
	await other.goto(`${server.url}manifest.webmanifest`);
	await other.evaluate(
		() =>
			new Promise((resolve) => {
				// a window that hears of nothing, such as one that the phone has put to sleep
				indexedDB.open('afterword~').onsuccess = resolve;
			})
	);
	await page.addInitScript(refuseToOpen);
	await page.reload();
	await expect(notOpen(page)).toBeVisible();
	await page.getByRole('button', { name: 'Use the safety copy' }).click();
	await expect(page.getByText('Another window holds the database')).toBeVisible();
	await other.close();
	await page.getByRole('button', { name: 'Use the safety copy' }).click();
	await expect(page.getByRole('link', { name: 'She asked me first' })).toBeVisible();
});

test('a database that never answers: after a while the way out is shown, and what is there can be saved', async ({
	page,
	context,
	visit,
	server
}) => {
	test.slow();
	await visit('/');
	await jotBox(page).fill('She asked me first');
	await keepJot(page);
	const later = await context.newPage();
	await later.addInitScript(neverAnswer);
	await page.close();
	await later.goto(server.url);
	await expect(notOpen(later)).toBeVisible({ timeout: 40_000 });
	await expect(later.getByRole('heading', { name: 'Start with one moment' })).toBeHidden();
	const saving = later.waitForEvent('download');
	await later.getByRole('button', { name: 'Save all that can be read' }).click();
	expect(await readFile(await (await saving).path(), 'utf8')).toContain('She asked me first');
	await expect(later.getByText('Saved as a file that anyone can read')).toBeVisible();
	const again = await context.newPage();
	await again.goto(server.url);
	await expect(again.getByRole('link', { name: 'She asked me first' })).toBeVisible();
});

test('what is left can be saved for anyone to read, but not unseen: the names in it are shown first', async ({
	page,
	context,
	visit,
	server
}) => {
	test.slow();
	await decideAboutNames(page, server.url);
	await visit('/');
	await jotBox(page).fill('Fatima asked me first');
	await keepJot(page);
	await context.addInitScript(refuseToOpen);
	await page.reload();
	await expect(notOpen(page)).toBeVisible();
	await page.getByRole('button', { name: 'Save all that can be read' }).click();
	const gate = page.getByRole('dialog', { name: 'This file can be read by anyone' });
	await expect(gate).toContainText('Fatima');
	await axe(page);
	const saving = page.waitForEvent('download');
	await gate.getByRole('button', { name: 'Save it all the same' }).click();
	const file = await readFile(await (await saving).path(), 'utf8');
	expect(file).toContain('Fatima asked me first');
	for (const word of ['Kestrel House', 'watchlist', 'namenote', ...privateWords])
		expect(file).not.toContain(word);
	await expect(page.getByText('Saved as a file that anyone can read')).toBeVisible();
	await page.getByRole('button', { name: 'Use the safety copy' }).click();
	await expect(page.getByRole('link', { name: 'Fatima asked me first' })).toBeVisible();
	await visit('/evidence');
	await page.getByText('What you have handed in').click();
	await expect(
		page.getByText('The check showed 2. You went on: The journal did not')
	).toBeVisible();
});

test('what is left holds the file of an imported unit whole, and what she edited out of that is shown first', async ({
	page,
	context,
	visit
}) => {
	test.slow();
	await visit('/outcomes/own/new');
	await openNamedUnit(page);
	await nameNobody(page);
	await context.addInitScript(refuseToOpen);
	await page.reload();
	await expect(notOpen(page)).toBeVisible();
	await page.getByRole('button', { name: 'Save all that can be read' }).click();
	const gate = page.getByRole('dialog', { name: 'This file can be read by anyone' });
	for (const name of ['Zara', 'Omar', 'Working with families, the file it came from'])
		await expect(gate).toContainText(name);
	const saving = page.waitForEvent('download');
	await gate.getByRole('button', { name: 'Save it all the same' }).click();
	const file = await readFile(await (await saving).path(), 'utf8');
	for (const words of ['Working with families', 'Working with Zara', 'Written for Omar'])
		expect(file).toContain(words);
});
