import { expect, test, type Page } from './support/app';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });
const saveState = (page: Page) => page.getByRole('status').first();
const toTab = (page: Page, name: string) =>
	page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

/** From the `after`th write on the device is full, in this page, until `makeRoom()`. */
function fillDevice(after: number): void {
	const { put } = IDBObjectStore.prototype;
	let left = after;
	IDBObjectStore.prototype.put = function (...args) {
		if (left-- > 0) return put.apply(this, args);
		throw new DOMException('The device is full', 'QuotaExceededError');
	};
	Object.assign(window, { makeRoom: () => (left = Infinity) });
}
const makeRoom = (page: Page) => page.evaluate('makeRoom()');

test('on a full device a jot says so, keeps its words through other screens, and is saved later', async ({
	page,
	visit
}) => {
	await visit('/');
	await jotBox(page).pressSequentially('She asked');
	await expect(saveState(page)).toHaveText(/^Saved/);
	await page.evaluate(fillDevice, 0);
	await jotBox(page).pressSequentially(' me first');
	await expect(saveState(page)).toHaveText(/^Not saved: This device has no room left/);
	await page.getByRole('button', { name: 'Keep' }).click();
	await expect(jotBox(page)).toHaveValue('She asked me first');
	await toTab(page, 'Journal');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journal');
	await toTab(page, 'Today');
	await expect(jotBox(page)).toHaveValue('She asked me first');
	await makeRoom(page);
	await expect(saveState(page)).toHaveText(/^Saved/);
	await page.reload();
	await expect(jotBox(page)).toHaveValue('She asked me first');
});

test('a device that fills up in the middle of writing loses nothing of the entry', async ({
	page,
	visit
}) => {
	await page.addInitScript(fillDevice, 12);
	await visit('/write/gibbs');
	const happened = page.getByRole('textbox', { name: 'What happened' });
	let text = '';
	for (let n = 0; !(await saveState(page).textContent())?.startsWith('Not saved'); n++) {
		expect(n, 'the device is full at some time').toBeLessThan(20);
		await happened.pressSequentially(`sentence ${n}. `);
		text += `sentence ${n}. `;
		await expect(saveState(page)).toHaveText(/^(Saved|Not saved)/);
	}
	await expect(happened).toHaveValue(text);
	await makeRoom(page);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(saveState(page)).toHaveText(/^Saved/);
	await page.reload();
	await expect(happened).toHaveValue(text);
});

test('a target that could not be saved is in its fields again, and is saved when there is room', async ({
	page,
	visit
}) => {
	await visit('/plan/new');
	const what = page.getByRole('textbox', { name: 'What exactly will you do?' });
	await what.pressSequentially('Ask');
	await expect(saveState(page)).toHaveText(/^Saved/);
	await toTab(page, 'Plan');
	await page.getByRole('link', { name: 'Ask' }).first().click();
	await page.evaluate(fillDevice, 0);
	await what.press('End');
	await what.pressSequentially(' before I plan');
	await expect(saveState(page)).toHaveText(/^Not saved/);
	await toTab(page, 'Today');
	await page.getByRole('button', { name: 'Leave anyway' }).click();
	await jotBox(page).waitFor();
	await toTab(page, 'Plan');
	await page.getByRole('link', { name: 'Ask' }).first().click();
	await expect(what).toHaveValue('Ask before I plan');
	await makeRoom(page);
	await expect(saveState(page)).toHaveText(/^Saved/);
	await page.reload();
	await expect(what).toHaveValue('Ask before I plan');
});

test('the browser asks before a page with unsaved words is closed', async ({ page, visit }) => {
	await visit('/');
	await page.evaluate(fillDevice, 0);
	await jotBox(page).pressSequentially('Every word');
	await expect(saveState(page)).toHaveText(/^Not saved/);
	const asked = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await expect(jotBox(page)).toHaveValue('Every word');
});

test('storage cleared under an open entry: nothing is called saved, the words stay to be copied', async ({
	page,
	visit,
	server,
	context
}) => {
	await visit('/write/gibbs');
	const happened = page.getByRole('textbox', { name: 'What happened' });
	await happened.pressSequentially('We met.');
	await expect(saveState(page)).toHaveText(/^Saved/);
	const session = await context.newCDPSession(page);
	const storageTypes = 'indexeddb,cache_storage,file_systems';
	await session.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes });
	await expect(page.getByText('The browser closed the storage.').last()).toBeVisible();
	await happened.pressSequentially(' Nobody spoke.');
	await expect(saveState(page)).toHaveText(/^Not saved/);
	await expect(happened).toHaveValue('We met. Nobody spoke.');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(server.url);
	// a journal was here: nobody is welcomed as if she had never written
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your journal did not open');
	await page.getByRole('button', { name: 'Start a new journal' }).click();
	await jotBox(page).fill('We met. Nobody spoke.');
	await expect(saveState(page)).toHaveText(/^Saved/);
	await page.reload();
	await expect(jotBox(page)).toHaveValue('We met. Nobody spoke.');
});

for (const [gone, storageTypes] of [
	['file system', 'file_systems'],
	['cache', 'cache_storage']
] as const)
	test(`with the ${gone} alone cleared the journal still opens`, async ({
		page,
		visit,
		server,
		context
	}) => {
		await visit('/');
		await jotBox(page).fill('Still here');
		await expect(saveState(page)).toHaveText(/^Saved/);
		const session = await context.newCDPSession(page);
		await session.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes });
		await page.reload();
		await expect(jotBox(page)).toHaveValue('Still here');
	});

test('with both homes of the key cleared it is said, and nothing is begun over the journal', async ({
	page,
	visit,
	server,
	context
}) => {
	await visit('/');
	await jotBox(page).fill('Sealed');
	await expect(saveState(page)).toHaveText(/^Saved/);
	const session = await context.newCDPSession(page);
	const storageTypes = 'cache_storage,file_systems';
	await session.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes });
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your journal did not open');
	await expect(page.getByText('Nothing here has been deleted')).toBeVisible();
	const databases = await page.evaluate(() => indexedDB.databases());
	expect(databases.map(({ name }) => name)).toContain('afterword~');
});

test('leaving the example while her own journal has no room keeps what she wrote, and works later, and again', async ({
	page,
	visit
}) => {
	const enter = async (): Promise<void> => {
		await visit('/settings/about');
		await page.evaluate(() => sessionStorage.setItem('afterword~~example-open', 'yes'));
		await visit('/entries');
	};
	const leave = () => page.getByRole('button', { name: 'Leave the example' }).click();
	const keepAndLeave = () => page.getByRole('button', { name: 'Keep one entry and leave' }).click();
	const writeIn = async (words: string): Promise<void> => {
		await page.locator('main a[href*="/entries/"]').first().click();
		const answer = page.locator('main textarea').first();
		await answer.press('Control+End');
		await answer.pressSequentially(words);
		await expect(saveState(page)).toHaveText(/^Saved/);
	};
	await enter();
	await writeIn(' My first words here.');
	await leave();
	await page.evaluate(fillDevice, 0);
	await keepAndLeave();
	await expect(page.getByText('The example could not be left just now').last()).toBeVisible();
	await makeRoom(page);
	await keepAndLeave();
	await expect(page.getByText('Example journal.')).toBeHidden();
	await enter();
	await writeIn(' My second words here.');
	await leave();
	await keepAndLeave();
	await expect(page.getByText('Example journal.')).toBeHidden();
	await visit('/entries');
	await page.locator('main a[href*="/entries/"]').first().click();
	const answer = page.locator('main textarea').first();
	await expect(answer).toHaveValue(/My first words here\./);
	await expect(answer).toHaveValue(/My second words here\./);
});

test('a part of the journal that cannot be read is said, not passed over in silence', async ({
	page,
	visit
}) => {
	await page.addInitScript(() => {
		IDBIndex.prototype.getAllKeys = () => {
			throw new DOMException('The disk does not answer', 'UnknownError');
		};
	});
	await visit('/');
	await expect(page.getByText('A part of your journal did not open')).toBeVisible();
});
