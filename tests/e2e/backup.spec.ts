import { readFile } from 'node:fs/promises';
import { axe, expect, freshProfile, searchProfile, test, type Page } from './support/app';
import { enterExample, saved } from './support/example';
import { decideAboutNames, privateWords } from './support/private-words';
import { fits } from './support/screens';
import { unzip, unzipAll } from './support/unzip';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

interface Backup {
	readonly name: string;
	readonly words: string;
	readonly path: string;
}

/** Where she cannot choose a place, as on a phone: a test without this gets the desktop's way. */
async function withoutPicker(page: Page): Promise<void> {
	await page.addInitScript(() => void Reflect.deleteProperty(window, 'showSaveFilePicker'));
}

/** Makes a backup with the five words offered, and saves it through the browser. */
async function makeBackup(page: Page): Promise<Backup> {
	const offered = page.getByRole('list', { name: 'Your five words' }).getByRole('listitem');
	await expect(offered).toHaveCount(5);
	const words = (await offered.allInnerTexts()).join(' ');
	await page.getByLabel('I have written these words down').check();
	await button(page, 'Make the backup').click();
	await expect(dialog(page, 'Your backup is ready')).toBeVisible({ timeout: 60_000 });
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
	]);
	await expect(page.getByText('It is on its way to your downloads.')).toBeVisible();
	const path = await download.path();
	await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
	return { name: download.suggestedFilename(), words, path };
}

async function choose(page: Page, path: string, words: string): Promise<void> {
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		button(page, /^Choose (the|another) file$/).click()
	]);
	await chooser.setFiles(path);
	await page.getByRole('textbox', { name: 'The words that open it' }).fill(words);
	await button(page, 'Look what is in it').click();
}

async function write(page: Page, url: string, text: string): Promise<void> {
	await page.goto(`${url}write/gibbs`);
	await page.getByRole('textbox', { name: /\?/ }).first().fill(text);
	await saved(page);
}

test('a phone is lost: the file and the words on paper bring everything back', async ({
	page,
	visit,
	server,
	guard
}) => {
	test.slow();
	await withoutPicker(page);
	await write(page, server.url, 'We set up the room together, for a new child.');
	await page.goto(`${server.url}settings`);
	await page.getByRole('textbox', { name: 'Your name' }).fill('Amina B');
	await page.getByRole('textbox', { name: 'One name on each line' }).fill('Kestrel House');
	await saved(page);
	await visit('/settings/backup');
	await expect(page.getByText('This device has not made one yet.')).toBeVisible();
	const backup = await makeBackup(page);
	expect(backup.name).toMatch(/^Afterword backup \d{4}-\d\d-\d\d\.age$/);
	const bytes = await readFile(backup.path);
	expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
	expect(bytes.toString('latin1')).toMatch(/-> scrypt \S+ 16\n/);
	await expect(page.getByText(/^The last one: /)).toBeVisible();

	const phone = await freshProfile({ onContext: guard.watch });
	try {
		const other = phone.page;
		await other.goto(server.url);
		await button(other, 'I have a journal already').click();
		await other.getByRole('link', { name: 'Restore a backup' }).click();
		await expect(other.getByRole('heading', { level: 2, name: 'Restore a backup' })).toBeVisible();

		await choose(other, backup.path, 'other words than those on paper');
		const refused = dialog(other, 'It did not open');
		await expect(refused).toContainText('These words do not open this backup.');
		await expect(refused).toContainText('Nothing was changed.');
		await refused.getByRole('button', { name: 'Back' }).click();

		await choose(other, backup.path, backup.words.toUpperCase());
		const plan = dialog(other, 'What would come');
		await expect(plan).toContainText('3 new, 0 merged, 0 lost');
		await expect(plan).toContainText('one entry and two other items');
		await plan.getByRole('button', { name: 'Put it in' }).click();
		await expect(dialog(other, 'Your backup is in')).toContainText(
			'One entry and two other items came in. Nothing was replaced and nothing was lost.'
		);
		await other.getByRole('link', { name: 'Go to the journal' }).click();
		await other.getByRole('link', { name: /We set up the room together/ }).click();
		await expect(other.getByRole('textbox', { name: /\?/ }).first()).toHaveValue(
			'We set up the room together, for a new child.'
		);
		await other.goto(`${server.url}settings`);
		await expect(other.getByRole('textbox', { name: 'Your name' })).toHaveValue('Amina B');
		await expect(other.getByRole('textbox', { name: 'One name on each line' })).toHaveValue(
			'Kestrel House'
		);
		await expect(other.getByText('None made here yet')).toBeVisible(); // a new device

		await other.goto(`${server.url}settings/backup`);
		await choose(other, backup.path, backup.words);
		await expect(plan).toContainText('0 new, 0 merged, 0 lost');
		await expect(plan).toContainText('There is nothing to put in.');
		await plan.getByRole('button', { name: 'Done' }).click();

		await phone.close();
		const words = [backup.words, backup.words.toUpperCase(), 'Kestrel House'];
		expect(await searchProfile(phone.dir, words)).toEqual([]);
	} finally {
		await phone.remove();
	}
});

test('where she can choose the place, the file is read again from there', async ({
	page,
	visit,
	server
}) => {
	await page.addInitScript(() => {
		// a real file that can be written and read, in a place no test has to click for
		Reflect.set(window, 'showSaveFilePicker', async (options: { suggestedName: string }) => {
			const root = await navigator.storage.getDirectory();
			return root.getFileHandle(`picked ${options.suggestedName}`, { create: true });
		});
	});
	await write(page, server.url, 'I asked twice.');
	await visit('/settings/backup');
	await page.getByLabel('Words or a code I have already').check();
	await page.getByRole('textbox', { name: 'Your words or code' }).fill('too short');
	await button(page, 'Make the backup').click();
	await expect(page.getByText(/That is easy to guess/)).toBeVisible();
	await page.getByRole('textbox', { name: 'Your words or code' }).fill('four words of mine');
	await page.getByRole('textbox', { name: 'The same once more' }).fill('four words of yours');
	await button(page, 'Make the backup').click();
	await expect(page.getByText('These are not the same words.')).toBeVisible();
	await axe(page);
	await page.getByRole('textbox', { name: 'The same once more' }).fill('four words of mine');
	await button(page, 'Make the backup').click();
	const ready = dialog(page, 'Your backup is ready');
	await expect(ready).toBeVisible({ timeout: 60_000 });
	await axe(page);
	await ready.getByRole('button', { name: 'Save' }).click();
	await expect(ready.getByText('Verified.')).toBeVisible({ timeout: 60_000 });
});

test('a place that keeps something else is told from one that keeps the backup', async ({
	page,
	visit,
	server
}) => {
	await page.addInitScript(() => {
		Reflect.set(window, 'showSaveFilePicker', async () => {
			const root = await navigator.storage.getDirectory();
			const place = await root.getFileHandle('broken', { create: true });
			// a stick that says it has written, and has not
			Object.assign(place, { getFile: async () => new File(['nothing'], 'broken') });
			return place;
		});
	});
	await write(page, server.url, 'I asked twice.');
	await visit('/settings/backup');
	await page.getByLabel('I have written these words down').check();
	await button(page, 'Make the backup').click();
	const ready = dialog(page, 'Your backup is ready');
	await ready.getByRole('button', { name: 'Save' }).click({ timeout: 60_000 });
	await expect(ready.getByText(/could not be saved there, or not read again/)).toBeVisible({
		timeout: 60_000
	});
	await ready.getByRole('button', { name: 'Not now' }).click();
	await expect(page.getByText('This device has not made one yet.')).toBeVisible();
});

test('files that are no backup are refused in a sentence, and change nothing', async ({
	page,
	visit,
	server
}) => {
	test.slow();
	await withoutPicker(page);
	await write(page, server.url, 'I asked twice.');
	await visit('/settings/backup');
	await button(page, 'Look what is in it').click();
	await expect(page.getByText('Choose the file first.')).toBeVisible();
	await expect(page.getByText('Type the words first.')).toBeVisible();
	await axe(page);
	const { path, words } = await makeBackup(page);
	const whole = await readFile(path);
	const cut = whole.subarray(0, whole.length - 20);
	const flipped = Buffer.from(whole);
	flipped[flipped.length - 40] = (flipped[flipped.length - 40] ?? 0) ^ 1;
	const hard = Buffer.from(
		whole.toString('latin1').replace(/(-> scrypt \S+) 16\n/, '$1 30\n'),
		'latin1'
	);
	const cases = [
		['cut.age', cut, /damaged/],
		['flipped.age', flipped, /damaged/],
		['hard.age', hard, /more memory than a phone has/],
		['notes.txt', Buffer.from('Dear diary'), /not an Afterword backup/]
	] as const;
	for (const [name, buffer, sentence] of cases) {
		await page
			.locator('input[type=file]')
			.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
		await page.getByRole('textbox', { name: 'The words that open it' }).fill(words);
		await button(page, 'Look what is in it').click();
		const refused = dialog(page, 'It did not open');
		await expect(refused).toContainText(sentence, { timeout: 60_000 });
		await expect(refused.getByRole('button', { name: 'Back' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(refused).toBeHidden();
	}
	await page.goto(`${server.url}entries`);
	await expect(page.getByRole('link', { name: /I asked twice/ })).toHaveCount(1);
});

test('making a backup can be stopped, and what was stopped does not come back', async ({
	page,
	visit,
	server
}) => {
	await write(page, server.url, 'I asked twice.');
	await visit('/settings/backup');
	await button(page, 'Make the backup').click();
	await expect(page.getByText('Write the words down first')).toBeVisible();
	await page.getByLabel('I have written these words down').check();
	await button(page, 'Other words').click();
	await expect(page.getByLabel('I have written these words down')).not.toBeChecked();
	await page.getByLabel('I have written these words down').check();
	await button(page, 'Make the backup').click();
	await dialog(page, 'Making the backup').getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.waitForTimeout(1500); // what was cancelled must not come back by itself
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('a copy to read goes through the check, and holds nothing of what is to stay private', async ({
	page,
	visit,
	server
}) => {
	test.slow();
	await decideAboutNames(page, server.url);
	await write(page, server.url, 'At Kestrel House we set up the room.');
	await visit('/settings/backup');
	await button(page, 'Make a copy to read').click();
	const gate = dialog(page, 'The check found something');
	await expect(gate).toContainText('Kestrel House', { timeout: 60_000 });
	await axe(page);
	await gate.getByRole('textbox', { name: 'Why you go on' }).fill('For myself alone');
	await gate.getByRole('button', { name: 'Go on regardless' }).click();
	const ready = dialog(page, 'Your copy is ready');
	await expect(ready).toBeVisible({ timeout: 60_000 });
	const ways = await Promise.all(
		page
			.workers()
			.map((worker) =>
				worker.evaluate(() =>
					['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].filter(
						(name) => typeof Reflect.get(globalThis, name) === 'function'
					)
				)
			)
	);
	// neither the worker that holds the whole journal nor that of the safety copy has a way out
	expect(ways.length).toBeGreaterThan(0);
	expect(ways.flat()).toEqual([]);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		ready.getByRole('button', { name: 'Save' }).click()
	]);
	const zip = await readFile(await download.path());
	expect(unzip(zip, 'json/entries.json').toString()).toContain('At Kestrel House we set up');
	const files = [...unzipAll(zip)].map(([name, content]) => `${name}\n${content.toString()}`);
	const all = files.join('\n');
	expect(all).toContain('I sat with Child A and with Zainab.');
	for (const name of ['private/', 'watchlist', 'namenote', ...privateWords])
		expect(all).not.toContain(name);
	await ready.getByRole('button', { name: 'Done' }).click();
	await visit('/evidence');
	await page.getByText('What you have handed in').click();
	await expect(page.getByText('You went on: For myself alone')).toBeVisible();
});

test('Today says a quiet line from the fifth entry on, until she puts it off', async ({
	page,
	visit
}) => {
	await visit('/');
	const box = page.getByRole('textbox', { name: 'Jot' });
	const line = page.getByRole('complementary', { name: 'Backup' });
	for (const n of [1, 2, 3, 4, 5]) {
		await expect(line).toBeHidden();
		await box.fill(`Jot number ${n}`);
		await button(page, 'Keep').click();
		await expect(box).toHaveValue('');
	}
	await expect(line).toContainText('Your journal is on this device only.');
	await axe(page);
	await line.getByRole('link', { name: 'Make a backup' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Backup' })).toBeVisible();
	await visit('/');
	await line.getByRole('button', { name: /Not this week/ }).click();
	await expect(line).toBeHidden();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Carry on' })).toBeVisible();
	await expect(line).toBeHidden();
});

test('the example journal makes no backups, and the screen fits a small phone', async ({
	page,
	visit
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await visit('/settings/backup');
	await expect(button(page, 'Make the backup')).toBeVisible();
	await fits(page, '/settings/backup');
	await visit('/');
	await enterExample(page);
	await visit('/settings/backup');
	await expect(page.getByText('backups are of your own journal')).toBeVisible();
	await expect(button(page, 'Make the backup')).toBeHidden();
});

for (const variant of ['main', 'sub'] as const) {
	test.describe(variant === 'main' ? 'at the root of a site' : 'below a path', () => {
		test.use({ variant });

		test('the first backup, the first restore and the first copy work with the server gone', async ({
			page,
			visit,
			server
		}) => {
			test.slow();
			await withoutPicker(page);
			await write(page, server.url, 'I asked twice.');
			await page.evaluate(async () => {
				await navigator.serviceWorker.ready;
				if (!navigator.serviceWorker.controller)
					await new Promise((resolve) =>
						navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
					);
			});
			await server.stop();
			await visit('/settings/backup');
			const { path, words } = await makeBackup(page);
			await choose(page, path, words);
			await expect(dialog(page, 'What would come')).toContainText('0 new, 0 merged, 0 lost', {
				timeout: 60_000
			});
			await page.keyboard.press('Escape');
			await button(page, 'Make a copy to read').click();
			const list = dialog(page, 'Read this list once');
			await list.getByLabel('I have read this list').check({ timeout: 60_000 });
			await list.getByRole('button', { name: 'Make the copy' }).click();
			await expect(dialog(page, 'Your copy is ready')).toBeVisible({ timeout: 60_000 });
		});
	});
}

test('at the first start of an installed app the journal of the browser comes over in three presses', async ({
	page,
	visit
}) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
	await visit('/');
	await page.getByRole('link', { name: 'Bring my journal here' }).click();
	await choose(
		page,
		'tests/import/fixtures/backup-version-1.age',
		'acorn badger cloud daisy ember'
	);
	await dialog(page, 'What would come').getByRole('button', { name: 'Put it in' }).click();
	await expect(dialog(page, 'Your backup is in')).toContainText('nothing was lost');
});

test.describe('in the browser of an iPhone', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1'
	});
	test('the way to the home screen begins with a backup', async ({ page, visit }) => {
		await visit('/settings/storage');
		await expect(page.getByRole('heading', { name: 'On your home screen' })).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'Make a backup' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backup');
		await visit('/');
		await expect(page.getByRole('link', { name: 'Bring my journal here' })).toBeHidden();
	});
});
