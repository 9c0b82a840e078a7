import { expect, test, type Page } from './support/app';
import { isLocked, passphrase, secret, setLock, tryPassphrase } from './support/lock';

/** A phone's own passkeys; `hasPrf`: they can make a secret. Gives the way to say "no" at the next asking. */
async function givePasskeys(page: Page, hasPrf: boolean): Promise<() => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	await session.send('WebAuthn.enable', { enableUI: false });
	const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasPrf },
			...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
			automaticPresenceSimulation: true
		}
	});
	return async () => {
		await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
	};
}

async function prove(page: Page, deed: string): Promise<void> {
	await secret(page, 'Your passphrase now').fill(passphrase);
	await page.getByRole('dialog').getByRole('button', { name: deed }).click();
}

test('a passkey opens the journal beside the passphrase, until she stops using it', async ({
	page,
	visit
}) => {
	const refuse = await givePasskeys(page, true);
	await visit('/settings/lock');
	await setLock(page);
	await page.getByRole('button', { name: 'Add a passkey' }).click();
	await prove(page, 'Add it');
	await expect(page.getByText('Your passkey opens your journal now.')).toBeVisible();
	await page.reload();
	await isLocked(page);
	await page.getByRole('button', { name: 'Use your passkey' }).click();
	await expect(page.getByRole('heading', { name: 'The lock is set' })).toBeVisible();
	await page.reload();
	await refuse();
	await page.getByRole('button', { name: 'Use your passkey' }).click();
	await expect(page.getByText('The passkey was not used.')).toBeVisible({ timeout: 130_000 });
	await tryPassphrase(page);
	await page.getByRole('button', { name: 'Stop using the passkey' }).click();
	await prove(page, 'Stop using it');
	await expect(page.getByText('The passkey opens nothing any more.')).toBeVisible();
	await page.reload();
	await isLocked(page);
	await expect(page.getByRole('button', { name: 'Use your passkey' })).toHaveCount(0);
});

test('passkeys that make no secret are told to be unfit, and nothing changes', async ({
	page,
	visit
}) => {
	await givePasskeys(page, false);
	await visit('/settings/lock');
	await setLock(page);
	await page.getByRole('button', { name: 'Add a passkey' }).click();
	await prove(page, 'Add it');
	await expect(page.getByText('The passkeys of this device cannot open a journal.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Use your passkey' })).toHaveCount(0);
	await tryPassphrase(page);
	await expect(page.getByRole('button', { name: 'Add a passkey' })).toBeVisible();
});

test('without passkeys on the device none is offered', async ({ page, visit }) => {
	await visit('/settings/lock');
	await setLock(page);
	await expect(page.getByRole('button', { name: 'Remove the lock' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Add a passkey' })).toHaveCount(0);
});
