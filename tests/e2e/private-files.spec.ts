import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './support/app';
import { saved } from './support/example';
import { decideAboutNames, privateWords } from './support/private-words';
import { unzipAll } from './support/unzip';

/** Makes a file for the assessor that has a name she keeps with permission, and gives its bytes. */
async function handIn(page: Page, label: string): Promise<Buffer> {
	const sheet = page.getByRole('dialog');
	await page.getByRole('radio', { name: label }).check();
	await page.getByRole('button', { name: `Make the ${label} file` }).click();
	await sheet.getByRole('button', { name: 'Go on regardless' }).click();
	await expect(page.getByRole('dialog', { name: `Your ${label} file is ready` })).toBeVisible({
		timeout: 30_000
	});
	const saving = page.waitForEvent('download');
	await sheet.getByRole('button', { name: 'Save' }).click();
	const bytes = await readFile(await (await saving).path());
	await sheet.getByRole('button', { name: 'Done' }).click();
	return bytes;
}

test('no file for the assessor has a word of her list, her key or her reasons in it', async ({
	page,
	visit,
	server
}) => {
	test.slow();
	await decideAboutNames(page, server.url);
	await visit('/write/gibbs?set=partnership-hnd&criterion=AC4&part=growth');
	await page.getByRole('textbox', { name: /\?/ }).first().fill('We sang, Zainab beside me.');
	await saved(page);
	await visit('/evidence');
	const word = [...unzipAll(await handIn(page, 'Word')).values()].map(String).join('\n');
	const files = [
		word,
		(await handIn(page, 'Markdown')).toString(),
		(await handIn(page, 'Web page')).toString()
	];
	for (const file of files) {
		expect(file).toContain('We sang, Zainab beside me.');
		for (const one of ['Kestrel House', ...privateWords]) expect(file).not.toContain(one);
	}
});
