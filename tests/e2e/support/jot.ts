import { expect, type Page } from '@playwright/test';

/** Presses Keep and waits until the jot is saved: the box is empty at once, its state when it is on the disk. */
export async function keepJot(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Keep' }).click();
	await expect(page.getByRole('textbox', { name: 'Jot' })).toHaveValue('');
	await expect(page.getByRole('status').first()).toHaveText('');
}
