import { expect, type Page } from '@playwright/test';

/** From the first screen of an empty journal into the example, as a learner gets there. */
export async function enterExample(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Try an example journal' }).click();
	await expect(page.getByText('Nothing here is about a real person')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Carry on' })).toBeVisible();
}

/** What she typed has been stored. */
export async function saved(page: Page): Promise<void> {
	await expect(page.getByRole('status').first()).toHaveText(/^Saved \d\d:\d\d on this device$/);
}
