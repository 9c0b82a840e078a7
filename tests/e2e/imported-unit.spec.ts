import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app';
import { nameNobody, openNamedUnit } from './support/named-unit';
import { unzipAll } from './support/unzip';

test('a name she edited out of an imported unit is in no file that leaves, and one left in its file is shown', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/outcomes/own/new');
	await openNamedUnit(page);
	await nameNobody(page);
	const gate = page.getByRole('dialog', { name: 'The check found something' });
	await page.getByRole('button', { name: 'Mahara .matrix' }).click();
	await expect(gate).toContainText('Omar');
	await expect(gate).not.toContainText('Zara');
	await gate.getByRole('button', { name: 'Look at them first' }).click();

	await visit('/settings/backup');
	await page.getByRole('button', { name: 'Make a copy to read' }).click();
	const list = page.getByRole('dialog', { name: 'Read this list once' });
	await list.getByLabel('I have read this list').check({ timeout: 60_000 });
	await list.getByRole('button', { name: 'Make the copy' }).click();
	const ready = page.getByRole('dialog', { name: 'Your copy is ready' });
	const saving = page.waitForEvent('download');
	await ready.getByRole('button', { name: 'Save' }).click({ timeout: 60_000 });
	const zip = unzipAll(await readFile(await (await saving).path()));
	const all = [...zip.values()].map(String).join('\n');
	expect(all).toContain('Working with families');
	for (const name of ['Zara', 'Omar']) expect(all).not.toContain(name);
});
