import { readFile } from 'node:fs/promises';
import { packText } from '../support/packs';
import { axe, expect, test, type Page } from './support/app';
import { saved } from './support/example';
import { fits } from './support/screens';

const file = (text: string, name = 'unit-4.afterword.yaml') => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(text)
});
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const added = (page: Page) => page.getByRole('region', { name: 'Packs that are added' });

/** Opens a file as she does, up to the dialog. */
async function open(page: Page, text: string): Promise<void> {
	await expect(page.getByRole('button', { name: 'Choose the file' })).toBeVisible();
	await page.locator('input[type=file]').setInputFiles(file(text));
}

async function add(page: Page): Promise<void> {
	await dialog(page, 'What this pack adds').getByRole('button', { name: 'Add the pack' }).click();
	await dialog(page, 'The pack is in').getByRole('button', { name: 'Done' }).click();
}

/** Until the service worker answers for this page. */
async function install(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
			);
	});
}

test('a pack from a file is seen before it is added, written with, and taken away; the entry stays', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/settings/packs');
	await open(page, packText);
	const plan = dialog(page, 'What this pack adds');
	await expect(plan).toContainText('Nothing is changed yet');
	for (const words of ['Supporting children', 'Our own check', 'The red book', 'Hand in unit 4'])
		await expect(plan.getByText(words)).toBeVisible();
	await expect(plan.locator('svg.ring path')).toHaveCount(2);
	await axe(page);
	await add(page);
	await expect(added(page).getByRole('heading', { name: 'Unit 4, spring' })).toBeVisible();

	await visit('/settings');
	await page.getByRole('checkbox', { name: /Supporting children/ }).check();
	await page.getByRole('button', { name: /Show this one first.*Supporting/ }).click();
	await saved(page);
	await visit('/outcomes');
	await page.getByRole('link', { name: 'Reflect on this' }).first().click();
	await page
		.getByRole('textbox', { name: 'What happened' })
		.fill('I sang the names and she answered.');
	await page.getByText('Ideas that may fit').click();
	await page.getByRole('button', { name: 'Cite The red book' }).click();
	await saved(page);
	const entry = page.url();

	await visit('/settings/packs');
	await page.getByRole('button', { name: /Take it away.*Unit 4/ }).click();
	await axe(page);
	await dialog(page, 'Take this pack away?').getByRole('button', { name: 'Take it away' }).click();
	await expect(added(page)).toContainText('None yet.');
	await page.goto(entry);
	const answer = page.getByRole('textbox', { name: 'What happened' });
	await expect(answer, 'the question and the answer are hers').toHaveValue(
		'I sang the names and she answered.'
	);
	await expect(
		page.getByRole('button', { name: /P1/ }),
		'the tag is still to be seen'
	).toBeVisible();
	await visit('/write');
	await expect(page.getByRole('link', { name: 'Our own check' })).toBeHidden();

	await visit('/settings/packs');
	await open(page, packText);
	await add(page);
	await page.goto(entry);
	await expect(
		page.getByRole('button', { name: /^P1 Everyday talk/ }),
		'added again, the unit finds what was tagged to it'
	).toBeVisible();
	await expect(page.getByRole('button', { name: 'One source cited' })).toBeVisible();
});

test('taking a pack away can be undone at once', async ({ page, visit }) => {
	await visit('/settings/packs');
	await open(page, packText);
	await add(page);
	await page.getByRole('button', { name: /Take it away.*Unit 4/ }).click();
	await dialog(page, 'Take this pack away?').getByRole('button', { name: 'Take it away' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(added(page)).toContainText('Our own check');
	await page.reload();
	await expect(added(page)).toContainText('Our own check');
});

test('a bad pack says where and why, and changes nothing', async ({ page, visit }) => {
	await visit('/settings/packs');
	const refused = dialog(page, 'This pack was not added');
	for (const [from, to, reason] of [
		['kind: text', 'kind: essay', 'line 44: question kind "essay" is unknown.'],
		['key-person]', 'nobody]', 'there is no card "nobody", neither in this pack nor in Afterword.'],
		['id: our-check', 'id: gibbs', '"gibbs" is the id of a template that comes with Afterword.'],
		['What happened', '<img src=x onerror=alert(1)>', 'is HTML. A pack holds plain words only.'],
		['from: The team at our college', 'from: &a x\nfurther: *a', '"*a" is a shortcut.']
	] as const) {
		await open(page, packText.replace(from, to));
		await expect(refused).toContainText('Nothing was changed');
		await expect(refused).toContainText(reason);
		await refused.getByRole('button', { name: 'Back' }).click();
		await expect(added(page)).toContainText('None yet.');
	}
	await open(page, `${'['.repeat(50_000)}`);
	await expect(refused).toContainText('nested too deeply');
	await axe(page);
	await refused.getByRole('button', { name: 'Back' }).click();
	await visit('/write');
	await expect(page.getByRole('link', { name: 'Our own check' })).toBeHidden();
});

test.describe('a link on the same site', () => {
	// the file lies beside the app on the tutor's host; here the test answers for it
	test.use({ serviceWorkers: 'block' });

	test('opens the pack it leads to', async ({ page, server, visit }) => {
		await page.route(
			(url) => url.pathname === '/packs/unit-4.afterword.yaml',
			(route) => route.fulfill({ body: packText, contentType: 'text/yaml' })
		);
		await visit('/settings/packs?from=/packs/unit-4.afterword.yaml');
		await expect(dialog(page, 'What this pack adds')).toContainText('Unit 4, spring');
		await add(page);
		await expect(added(page)).toContainText('Our own check');
		expect(page.url(), 'a reload does not ask again').toBe(`${server.url}settings/packs`);
		const caches = await page.evaluate(() => window.caches.keys());
		expect(
			caches.filter((name) => !name.endsWith('-key')),
			'held in memory only'
		).toEqual([]);
	});

	test('to another site is refused, and nobody there is asked', async ({
		page,
		otherOrigin,
		visit
	}) => {
		await visit(`/settings/packs?from=${encodeURIComponent(`${otherOrigin.url}a.afterword.yaml`)}`);
		await expect(dialog(page, 'This pack was not added')).toContainText(
			'This link leads to another site.'
		);
		expect(otherOrigin.requests).toEqual([]);
	});

	test('to nothing says so', async ({ page, visit }) => {
		await visit('/settings/packs?from=/packs/gone.afterword.yaml');
		await expect(dialog(page, 'This pack was not added')).toContainText(
			'There is no pack at the address of this link.'
		);
	});
});

test('a file from the share sheet opens the preview, without a network, and is kept nowhere', async ({
	page,
	server,
	visit,
	context
}) => {
	await visit('/settings/packs');
	await install(page);
	await server.stop();
	const sheet = await context.newPage();
	await sheet.setContent(`<form method="post" enctype="multipart/form-data"
		action="${server.url}settings/packs"><input type="file" name="pack"><button>Share</button></form>`);
	await sheet.locator('input').setInputFiles(file(packText));
	await sheet.getByRole('button', { name: 'Share' }).click();
	await expect(dialog(sheet, 'What this pack adds')).toContainText('Unit 4, spring');
	const address = sheet.url();
	expect(address).toMatch(/\/settings\/packs\?shared=[\w-]+$/);
	const kept = await sheet.evaluate(async () => {
		const names = await caches.keys();
		const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return all.flat().filter(({ url }) => /shared|yaml/.test(url)).length;
	});
	expect(kept).toBe(0);
	await add(sheet);
	await expect(added(sheet)).toContainText('Our own check');
	await sheet.goto(address);
	await expect(dialog(sheet, 'This pack was not added')).toContainText('not here any more');
});

test('what one person made, another opens: nothing of her journal is in the file', async ({
	page,
	visit,
	browser
}) => {
	test.slow();
	await visit('/settings/packs');
	await open(page, packText);
	await add(page);
	await page.getByRole('link', { name: 'Choose what goes in' }).click();
	await page.getByRole('button', { name: 'Make the pack' }).click();
	await expect(page.getByText('Give the pack a name first.')).toBeVisible();
	await page.getByLabel('Name of the pack').fill('For the next group');
	await page.getByRole('checkbox', { name: /Supporting children/ }).check();
	await page.getByLabel('What happens then').fill('First visit');
	await page.getByLabel('The day').fill('2026-11-30');
	await page.getByRole('button', { name: 'Add this date' }).click();
	await expect(page.getByText('Mon 30 November 2026')).toBeVisible();
	await axe(page);
	const from = page.getByLabel('From', { exact: true });
	await from.fill('Ring me on 07700 900123');
	await page.getByRole('button', { name: 'Make the pack' }).click();
	const gate = dialog(page, 'The check found something');
	await expect(gate).toContainText('07700 900123');
	await gate.getByRole('button', { name: 'Look at them first' }).click();
	await from.fill('');
	await page.getByRole('button', { name: 'Make the pack' }).click();
	const ready = dialog(page, 'Your pack is ready');
	await expect(ready).toContainText('one outcome set, one template, one card and one date');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		ready.getByRole('button', { name: 'Save' }).click()
	]);
	expect(download.suggestedFilename()).toBe('for-the-next-group.afterword.yaml');
	const made = await readFile(await download.path(), 'utf8');

	const other = await browser.newContext({ locale: 'en-GB' });
	const learner = await other.newPage();
	await visit('/settings/packs', learner);
	await open(learner, made);
	await add(learner);
	await expect(added(learner)).toContainText('Our own check · Supporting children');
	await visit('/settings/packs', page);
	await open(page, made);
	await expect(
		dialog(page, 'What this pack adds').getByText('Here already, and left as it is')
	).toBeVisible();
	await other.close();
});

test.describe('on the smallest phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('a pack fits the screen', async ({ page, visit }) => {
		await visit('/settings/packs');
		await open(
			page,
			packText.replace('title: Our own check', `title: ${'Our-own-check'.repeat(6)}`)
		);
		await fits(page, 'the preview');
		await add(page);
		await fits(page, '/settings/packs');
		await visit('/settings/packs/make');
		await fits(page, '/settings/packs/make');
	});
});
