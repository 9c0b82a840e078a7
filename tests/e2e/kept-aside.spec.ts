import { readFile } from 'node:fs/promises';
import { axe, expect, test, type Page } from './support/app';
import { damages, whileClosed } from './support/damages';
import { keepJot } from './support/jot';
import { decideAboutNames, privateWords } from './support/private-words';

interface Kept {
	readonly kind: string;
}

async function jot(page: Page, text: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Jot' }).fill(text);
	await keepJot(page);
}

test('a copy kept aside leaves through the check, without her list and her key', async ({
	page,
	visit,
	server
}) => {
	test.slow();
	await decideAboutNames(page, server.url);
	await visit('/');
	await jot(page, 'Kestrel House asked me first');
	// the newest records are those that get lost
	for (const n of [1, 2, 3, 4]) await jot(page, `Jot number ${n}`);
	await whileClosed(page, server.url, String(damages['set back to an earlier day']));
	await visit('/');
	await expect(page.getByText(/restored from the safety copy/)).toBeVisible();

	await visit('/settings/storage');
	const save = page.getByRole('button', { name: /^Save the copy of / });
	const warning = page.getByRole('dialog', { name: 'This file can be read by anyone' });
	const gate = page.getByRole('dialog', { name: 'The check found something' });
	let count = 0;
	page.on('download', () => count++);
	await save.press('Enter');
	await expect(warning).toContainText('your key to pseudonyms are not in it');
	await axe(page);
	await warning.getByRole('button', { name: 'Save it' }).press('Enter');
	await expect(gate).toContainText('Kestrel House', { timeout: 60_000 });
	await axe(page);
	await gate.getByRole('button', { name: 'Look at them first' }).press('Enter');
	await expect(gate).toHaveCount(0);
	expect(count, 'files that left past the check').toBe(0);

	await save.press('Enter');
	await warning.getByRole('button', { name: 'Save it' }).press('Enter');
	await gate.getByRole('textbox', { name: 'Why you go on' }).fill('For myself alone');
	const saving = page.waitForEvent('download');
	await gate.getByRole('button', { name: 'Go on regardless' }).press('Enter');
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^Afterword aside-\d+\.json$/);
	const file = await readFile(await download.path(), 'utf8');
	expect(file).toContain('Kestrel House asked me first');
	expect(file).toContain('I sat with Child A and with Zainab.');
	for (const word of privateWords) expect(file).not.toContain(word);
	const kinds = (JSON.parse(file) as readonly Kept[]).map(({ kind }) => kind);
	expect(kinds).toContain('entry');
	for (const kind of ['watchlist', 'namenote']) expect(kinds).not.toContain(kind);

	await visit('/evidence');
	await page.getByText('What you have handed in').click();
	await expect(page.getByText(/You went on: For myself alone/)).toBeVisible();
});
