import { expect, test, type Page } from './support/app';
import { keepJot } from './support/jot';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });
const happened = (page: Page) => page.getByRole('textbox', { name: 'What happened' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const saved = (page: Page) =>
	expect(page.getByRole('status').first()).toHaveText(/^Saved \d\d:\d\d on this device/);

async function openDetails(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('menuitem', { name: 'Details' }).click();
}

test('an impossible date is refused with a sentence, and the day stays as it was', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await happened(page).fill('We met.');
	await saved(page);
	await openDetails(page);
	const day = page.getByRole('dialog').getByLabel('When it happened');
	const before = await day.inputValue();
	// the field asks for day and month in the browser's own order
	for (const keys of ['31022026', '02312026']) {
		if (await day.evaluate((field: HTMLInputElement) => field.validity.badInput)) break;
		await day.fill('');
		await day.focus();
		await page.keyboard.type(keys);
	}
	await page.getByRole('button', { name: 'Keep these' }).click();
	await expect(page.getByText('There is no such day. Pick another date.')).toBeVisible();
	await day.fill('0026-02-03');
	await page.getByRole('button', { name: 'Keep these' }).click();
	await expect(page.getByText('The year 26 is too long ago. Pick another date.')).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await openDetails(page);
	await expect(day).toHaveValue(before);
});

test('an over-long title is refused with a sentence and stays to be shortened', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await happened(page).fill('We met.');
	await openDetails(page);
	const field = page.getByRole('dialog').getByRole('textbox', { name: 'Title' });
	await field.fill('t'.repeat(121));
	await page.getByRole('button', { name: 'Keep these' }).click();
	await expect(page.getByText('This one is 1 too long.')).toBeVisible();
	await expect(field).toHaveValue('t'.repeat(121));
	await field.press('Backspace');
	await page.getByRole('button', { name: 'Keep these' }).click();
	await saved(page);
	await page.reload();
	await openDetails(page);
	await expect(field).toHaveValue('t'.repeat(120));
});

test('an answer of 200,000 characters can be written on, is saved, and is whole after a reload', async ({
	page,
	visit
}) => {
	const line = 'She asked me before she asked the room, and I waited for her. ';
	const long = line.repeat(4000).slice(0, 199_980);
	await visit('/write/gibbs');
	await happened(page).fill(long);
	await saved(page);
	await happened(page).press('Control+End');
	await happened(page).pressSequentially(' And then we ate.');
	await saved(page);
	await page.reload();
	const kept = await happened(page).inputValue();
	expect(kept.length).toBe(long.length + ' And then we ate.'.length);
	expect(kept === `${long} And then we ate.`).toBe(true);
	await happened(page).fill(long.repeat(2));
	await expect(page.getByText('so it was not put in')).toBeVisible();
	await expect(happened(page)).toHaveValue(/ And then we ate\.$/);
});

test('emoji, right-to-left words and rare letters come back as they were, everywhere', async ({
	page,
	visit
}) => {
	const words = 'She smiled 👩🏽‍👧‍👦🇬🇧 and said שלום, مرحبا. Łukasz, Siân, naïve, 𝒳, e\u0301.';
	await visit('/');
	await jotBox(page).fill(words);
	await keepJot(page);
	await visit('/write/gibbs');
	await happened(page).fill(words);
	await saved(page);
	await openDetails(page);
	await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill(words);
	await page.getByRole('button', { name: 'Keep these' }).click();
	await saved(page);
	await page.reload();
	await expect(happened(page)).toHaveValue(words);
	await visit('/plan/new');
	const what = page.getByRole('textbox', { name: 'What exactly will you do?' });
	await what.fill(words);
	await saved(page);
	await visit('/plan');
	await expect(page.getByText(words).first()).toBeVisible();
	await visit('/entries');
	await expect(page.getByRole('link', { name: words })).toHaveCount(2);
	await page.getByRole('searchbox').fill('lukasz שלום 🇬🇧');
	await expect(page.getByText('2 entries found')).toBeAttached();
});

test('a pasted Word document is taken as its words alone', async ({
	page,
	visit,
	context,
	server
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	// copied on another page: ours would be told off for the styles in it
	await page.goto(`${server.url}manifest.webmanifest`);
	await page.evaluate(async () => {
		const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class=MsoNormal
			style='mso-margin:1'><b>Room</b> plan<o:p></o:p></p><img src="file:///C:/a.png"></body></html>`;
		const plain = '\uf0b7\tRoom plan\r\nfor\u00adever\u000bnew line\u0007\u0000 end\ufffc';
		const parts = { 'text/html': html, 'text/plain': plain };
		const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
		await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
	});
	await visit('/');
	const clean = /^•\tRoom plan\nforever\nnew line ?end$/;
	await jotBox(page).press('Control+V');
	await expect(jotBox(page)).toHaveValue(clean);
	await saved(page);
	await visit('/write/gibbs');
	await happened(page).press('Control+V');
	await expect(happened(page)).toHaveValue(clean);
	await saved(page);
	await page.reload();
	await expect(happened(page)).toHaveValue(clean);
});

test('whatever stands in an address, every screen opens or says what is wrong, and nothing is lost', async ({
	page,
	visit,
	server
}) => {
	await visit('/');
	await jotBox(page).fill('Still here');
	await keepJot(page);
	const garbage =
		'?set=%F0%9F%99%82&criterion=%3Cscript%3E&part=..%2F..&template=%00&placement=%FF&from=2026-99-99&to=x&show=zap&jot=%22&after=-&stage=99&unit=&x[]=1&=';
	const routes = ['', 'entries', 'write', 'outcomes', 'plan', 'plan/new', 'evidence', 'library'];
	for (const route of [...routes, 'settings', 'settings/about', 'settings/bin', 'write/kolb']) {
		await page.goto(`${server.url}${route}${garbage}#%00`);
		await expect(title(page), route).toBeVisible();
		await expect(title(page), route).not.toHaveText(/\d{3}/);
	}
	await visit('/entries');
	await expect(page.getByRole('link', { name: 'Still here' })).toBeVisible();
});

for (const route of [
	'/write/..%2Fgibbs',
	'/write/__proto__',
	'/write/constructor',
	'/write/%00',
	'/entries/short',
	`/entries/${'é'.repeat(22)}`,
	`/entries/${'A'.repeat(5000)}`,
	`/plan/${'A'.repeat(22)}`,
	'/no/such/screen',
	'/entries/AAAAAAAAAAAAAAAAAAAAAA/more'
])
	test(`${route.slice(0, 40)} says what is wrong and shows a way on`, async ({ page, visit }) => {
		await visit(route);
		await expect(title(page)).not.toHaveText(/\d{3}|Error/);
		await expect(page.getByRole('main')).toContainText(/lost|deleted|journal|another device/);
		await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
	});
