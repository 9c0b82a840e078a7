import { expect, type Page } from '@playwright/test';

/** Made up, long and unlike any other, so that a search of the profile cannot miss them. */
export const passphrase = 'quzzle vimble frotter jaxen';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** A field by its label; a passphrase has no role of its own. */
export const secret = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** The recovery code that is shown. */
export async function shownCode(page: Page): Promise<string> {
	const groups = page.getByRole('list', { name: /^Recovery code/ }).getByRole('listitem');
	await expect(groups).toHaveCount(7);
	return (await groups.allTextContents()).join('-');
}

/** Writes the code down, types it back and presses the last button. Gives the code. */
export async function keepCode(page: Page, deed: string): Promise<string> {
	const code = await shownCode(page);
	await button(page, 'I have written it down').click();
	await secret(page, 'Type it from your paper').fill(code.toLowerCase().replaceAll('-', ' '));
	await button(page, deed).click();
	return code;
}

/** Types a new passphrase twice and goes on. */
export async function choosePassphrase(page: Page, words: string, deed: string): Promise<void> {
	await secret(page, 'New passphrase').fill(words);
	await secret(page, 'The same again').fill(words);
	await button(page, deed).click();
}

/** Sets a lock from its screen. Gives the recovery code. */
export async function setLock(page: Page, words = passphrase): Promise<string> {
	await choosePassphrase(page, words, 'Go on');
	const code = await keepCode(page, 'Set the lock');
	await expect(page.getByRole('heading', { name: 'The lock is set' })).toBeVisible();
	return code;
}

/** The lock screen is there. */
export async function isLocked(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your journal is closed');
}

/** Opens it with a passphrase, right or wrong. */
export async function tryPassphrase(page: Page, words = passphrase): Promise<void> {
	await secret(page, 'Passphrase').fill(words);
	await button(page, 'Open').click();
}
