import { expect, type Page } from '@playwright/test';
import { saved } from './example';

const framework = {
	...{ name: 'Working with Zara', kind: 'Written for Omar' },
	standards: [{ shortname: 'LO1', name: 'Know families', standardid: 1 }],
	standardelements: [{ shortname: 'P1', name: 'A family', standardid: 1, elementid: '1' }]
};

/** From "Add a unit": a `.matrix` file that names a child in its title, and somebody in a field of its own. */
export async function openNamedUnit(page: Page): Promise<void> {
	const asked = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Choose the file' }).click();
	const buffer = Buffer.from(JSON.stringify({ framework }));
	await (await asked).setFiles({ name: 'unit.matrix', mimeType: 'application/json', buffer });
	await expect(page.getByRole('button', { name: 'Work on this unit' })).toBeVisible();
}

/** On the page of that unit: she calls it something else, in full and in short. */
export async function nameNobody(page: Page): Promise<void> {
	const box = (name: string) => page.getByRole('textbox', { name, exact: true });
	await box('What the unit is called').fill('Working with families');
	await box('In short').fill('Families');
	await saved(page);
}
