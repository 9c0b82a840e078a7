import { expect, type Page } from '@playwright/test';
import { saved } from './example';

/** What then stands in the private kinds and nowhere else: in the list, in the key, as no name, as a reason. */
export const privateWords = ['Wren Lane', 'Oluwaseun', 'Tarquelle', 'Her aunt signed'] as const;

/** Has "Kestrel House" watched for and keeps `privateWords` in every private place, as a learner comes to do it. */
export async function decideAboutNames(page: Page, url: string): Promise<void> {
	const [watched, keyed, noName, reason] = privateWords;
	const happened = page.getByRole('textbox', { name: 'What happened' });
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	await page.goto(`${url}settings`);
	await page
		.getByRole('textbox', { name: 'One name on each line' })
		.fill(`Kestrel House\n${watched}`);
	await saved(page);
	await page.goto(`${url}write/gibbs`);
	await happened.fill(`I sat with ${noName}, with ${keyed} and with Zainab.`);
	await press(`${noName}: change it`);
	await press('Not a name');
	await press('Zainab: change it');
	await press('Keep it, I have permission');
	await page.getByRole('textbox', { name: 'Why it may stay' }).fill(reason);
	await press('Keep it');
	await press(`${keyed}: change it`);
	await page.getByRole('checkbox', { name: /Remember who/ }).check();
	await press('Change it everywhere');
	await expect(page.getByText(/^Changed to Child A/)).toBeVisible();
	await happened.fill('I sat with Child A and with Zainab.');
	await saved(page);
	await page.goto(`${url}settings/names`);
	for (const word of [keyed, noName, reason])
		await expect(page.getByText(word, { exact: true })).toBeVisible();
}
