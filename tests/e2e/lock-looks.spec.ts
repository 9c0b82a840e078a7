import { axe, expect, test, type Page } from './support/app';
import { fits } from './support/screens';
import { choosePassphrase, isLocked, passphrase, secret, setLock } from './support/lock';

/** Goes from what has the focus to a control, by Tab alone. */
async function tabTo(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button') {
	const wanted = page.getByRole(role, { name }).first();
	for (let steps = 0; steps < 60; steps++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to ${String(name)}`);
}

for (const [name, viewport] of [
	['a phone', { width: 390, height: 844 }],
	['the smallest phone', { width: 320, height: 568 }],
	['a desktop', { width: 1280, height: 800 }]
] as const)
	test.describe(`on ${name}`, () => {
		test.use({ viewport, isMobile: viewport.width < 900, hasTouch: viewport.width < 900 });

		test('axe finds nothing on the screens of the lock, and all of it fits', async ({
			page,
			visit
		}) => {
			test.slow();
			const look = async (screen: string): Promise<void> => {
				await axe(page);
				await fits(page, screen);
			};
			await visit('/settings/lock');
			await look('before');
			await choosePassphrase(page, 'short', 'Go on');
			await look('too short');
			await choosePassphrase(page, passphrase, 'Go on');
			await look('the code');
			await page.getByRole('button', { name: 'I have written it down' }).click();
			await look('typing it back');
			await page.reload();
			const code = await setLock(page);
			await look('set');
			for (const deed of ['Change the passphrase', 'Make a new recovery code']) {
				await page.getByRole('button', { name: deed }).click();
				await look(deed);
				await secret(page, 'Your passphrase now').fill(passphrase);
				await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
				await expect(secret(page, 'Your passphrase now')).toHaveCount(0);
				await look(`${deed}, on`);
				await page.getByRole('button', { name: 'Cancel' }).click();
			}
			await page.reload();
			await isLocked(page);
			await look('locked');
			await page.getByRole('button', { name: 'I have a recovery code' }).click();
			await look('locked, by code');
			await secret(page, 'Recovery code').fill(code);
			await page.getByRole('button', { name: /^Open$/ }).click();
			await expect(page.getByText('Your recovery code fits')).toBeVisible();
			await look('a fresh passphrase');
		});
	});

test('a lock is set, closed and opened by keyboard alone', async ({ page, visit }) => {
	await visit('/settings/lock');
	await secret(page, 'New passphrase').focus();
	await page.keyboard.type(passphrase);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type(passphrase);
	await page.keyboard.press('Enter');
	const groups = page.getByRole('list', { name: /^Recovery code/ }).getByRole('listitem');
	await expect(groups).toHaveCount(7);
	const code = (await groups.allTextContents()).join(' ');
	await tabTo(page, 'I have written it down');
	await page.keyboard.press('Enter');
	await expect(secret(page, 'Type it from your paper')).toBeFocused();
	await page.keyboard.type(code);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('group', { name: 'The lock is set' })).toBeFocused();
	await tabTo(page, 'Lock now');
	await page.keyboard.press('Enter');
	await isLocked(page);
	await expect(secret(page, 'Passphrase')).toBeFocused();
	await page.keyboard.type(passphrase);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Show passphrase' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(secret(page, 'Passphrase')).toHaveAttribute('type', 'text');
	await tabTo(page, /^Open$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'The lock is set' })).toBeVisible();
});
