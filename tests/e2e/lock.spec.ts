import { expect, test, type Page } from './support/app';
import { enterExample } from './support/example';
import {
	choosePassphrase,
	isLocked,
	keepCode,
	passphrase,
	secret,
	setLock,
	shownCode,
	tryPassphrase
} from './support/lock';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const saved = (page: Page) => expect(page.getByRole('status').first()).toHaveText(/^Saved/);
/** What is wrong, said at its field. */
const problem = (page: Page) => page.getByRole('alert').filter({ hasText: /\w/ });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** A journal with one jot in it and a lock on it. Gives the recovery code. */
async function lockedJournal(page: Page, visit: (route: string) => Promise<void>): Promise<string> {
	await visit('/');
	await jotBox(page).fill('She asked me first');
	await saved(page);
	await visit('/settings/lock');
	return setLock(page);
}

/** Does one of the deeds of a lock that is set, up to the passphrase. */
async function begin(page: Page, deed: string, goOn = 'Go on'): Promise<void> {
	await button(page, deed).click();
	await secret(page, 'Your passphrase now').fill(passphrase);
	await page.getByRole('dialog').getByRole('button', { name: goOn }).click();
}

test('a lock is set in one go: from then on the passphrase opens the journal and nothing else does', async ({
	page,
	visit
}) => {
	await lockedJournal(page, visit);
	await page.reload();
	await isLocked(page);
	await tryPassphrase(page, 'quite another passphrase');
	await expect(problem(page)).toContainText('That does not open it');
	await isLocked(page);
	await tryPassphrase(page);
	await expect(heading(page, 'The lock is set')).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
	await expect(jotBox(page)).toHaveValue('She asked me first');
	await jotBox(page).press('End');
	await jotBox(page).pressSequentially(' and I listened');
	await saved(page);
	await visit('/');
	await isLocked(page);
	await tryPassphrase(page);
	await expect(jotBox(page)).toHaveValue('She asked me first and I listened');
});

test('nothing is set before the code was typed back, and before the passphrase is the same twice', async ({
	page,
	visit
}) => {
	await visit('/settings/lock');
	await expect(page.getByText('There is no way round it.')).toBeVisible();
	await secret(page, 'New passphrase').fill('short');
	await secret(page, 'The same again').fill('short');
	await button(page, 'Go on').click();
	await expect(problem(page)).toContainText('at least 10 letters');
	await secret(page, 'New passphrase').fill(passphrase);
	await button(page, 'Go on').click();
	await expect(problem(page)).toContainText('not the same');
	await choosePassphrase(page, passphrase, 'Go on');
	const code = await shownCode(page);
	await button(page, 'I have written it down').click();
	await secret(page, 'Type it from your paper').fill(
		code.replace(/.$/, code.endsWith('0') ? '1' : '0')
	);
	await button(page, 'Set the lock').click();
	await expect(problem(page)).toContainText('not the code yet');
	await page.reload();
	await expect(heading(page, 'Choose a passphrase')).toBeVisible();
});

test('wrong tries make her wait a little longer each time, and never lock her out', async ({
	page,
	visit
}) => {
	await lockedJournal(page, visit);
	await page.reload();
	await isLocked(page);
	for (let wrong = 0; wrong < 4; wrong++) {
		await expect(button(page, /^Open$/)).toBeVisible();
		await tryPassphrase(page, `wrong words ${wrong}`);
		await expect(problem(page)).toContainText('That does not open it');
	}
	await expect(button(page, /^Try again in [12] s$/)).toBeVisible();
	await secret(page, 'Passphrase').fill(passphrase);
	await secret(page, 'Passphrase').press('Enter'); // too early: nothing happens
	await isLocked(page);
	await button(page, /^Open$/).click();
	await expect(heading(page, 'The lock is set')).toBeVisible();
});

test('a recovery code opens the journal, and gives her a new passphrase', async ({
	page,
	visit
}) => {
	const code = await lockedJournal(page, visit);
	await page.reload();
	await button(page, 'I have a recovery code').click();
	await secret(page, 'Recovery code').fill(code.slice(0, -1));
	await button(page, 'Open').click();
	await expect(problem(page)).toContainText('There is a slip in this code');
	await secret(page, 'Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
	await button(page, 'Open').click();
	await choosePassphrase(page, 'a newer passphrase', 'Keep it and open');
	await expect(heading(page, 'The lock is set')).toBeVisible();
	await page.reload();
	await isLocked(page);
	await tryPassphrase(page); // the forgotten one
	await expect(problem(page)).toContainText('That does not open it');
	await tryPassphrase(page, 'a newer passphrase');
	await expect(heading(page, 'The lock is set')).toBeVisible();
	await page.reload();
	await tryPassphrase(page, code); // in the wrong field, and still hers
	await button(page, 'Open with my old passphrase unchanged').click();
	await visit('/');
	await tryPassphrase(page, 'a newer passphrase');
	await expect(jotBox(page)).toHaveValue('She asked me first');
});

test('the passphrase and the code are changed, each proven first, and the old ones open nothing', async ({
	page,
	visit
}) => {
	const code = await lockedJournal(page, visit);
	await button(page, 'Change the passphrase').click();
	await secret(page, 'Your passphrase now').fill('not my passphrase');
	await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
	await expect(problem(page)).toContainText('That does not open it');
	await button(page, 'Cancel').click();
	await begin(page, 'Make a new recovery code');
	const newer = await keepCode(page, 'Use this code');
	await expect(page.getByText('You have a new recovery code.')).toBeVisible();
	await begin(page, 'Change the passphrase');
	await choosePassphrase(page, 'a newer passphrase', 'Change it');
	await expect(page.getByText('Your passphrase is changed.')).toBeVisible();
	await page.reload();
	await isLocked(page);
	for (const old of [passphrase, code]) {
		await tryPassphrase(page, old);
		await expect(problem(page)).toContainText('That does not open it');
	}
	await tryPassphrase(page, newer);
	await expect(page.getByText('Your recovery code fits')).toBeVisible();
	await page.reload();
	await tryPassphrase(page, 'a newer passphrase');
	await expect(heading(page, 'The lock is set')).toBeVisible();
});

test('the lock is taken off with the passphrase: the journal opens by itself again', async ({
	page,
	visit
}) => {
	await lockedJournal(page, visit);
	await begin(page, 'Remove the lock', 'Remove the lock');
	await expect(page.getByText('The lock is off.')).toBeVisible();
	await expect(heading(page, 'Choose a passphrase')).toBeVisible();
	await visit('/');
	await expect(jotBox(page)).toHaveValue('She asked me first');
	await button(page, /^More:/).click();
	await expect(page.getByRole('menuitem', { name: 'Lock now' })).toHaveCount(0);
});

test('locked by hand from the menu, nothing readable is left in the window', async ({
	page,
	visit
}) => {
	await lockedJournal(page, visit);
	await page.getByRole('navigation').getByRole('link', { name: 'Journal' }).click();
	await page.getByRole('searchbox').fill('asked');
	await expect.poll(() => page.workers().length).toBeGreaterThan(0);
	await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
	await jotBox(page).press('End');
	await jotBox(page).pressSequentially(' before the room'); // not saved yet when she locks
	await button(page, /^More:/).click();
	await page.getByRole('menuitem', { name: 'Lock now' }).click();
	await isLocked(page);
	const left = await page.evaluate(async () => {
		const cached: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) cached.push(url);
		return JSON.stringify([
			document.documentElement.outerHTML,
			...[document.title, location.href, history.state, cached],
			...[{ ...sessionStorage }, { ...localStorage }]
		]);
	});
	expect(left).not.toContain('asked');
	expect(left).not.toContain('device-key');
	expect(page.workers()).toHaveLength(0);
	await page.goBack();
	await isLocked(page);
	await tryPassphrase(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
	await expect(jotBox(page)).toHaveValue('She asked me first before the room');
});

test('what she keeps of the example comes into her locked journal once she opens it', async ({
	page,
	visit
}) => {
	await visit('/settings/lock');
	await setLock(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
	await enterExample(page);
	await jotBox(page).fill('Tried out in the example');
	await saved(page);
	await button(page, 'Keep').click();
	await button(page, 'Leave the example').click();
	await button(page, 'Keep one entry and leave').click();
	await isLocked(page);
	expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Tried');
	await tryPassphrase(page);
	await expect(page.getByRole('link', { name: 'Tried out in the example' })).toBeVisible();
	await page.reload();
	await tryPassphrase(page);
	await expect(page.getByRole('link', { name: 'Tried out in the example' })).toBeVisible();
});

test('on a visit without a service worker the lock works', async ({ page, visit, context }) => {
	await context.addInitScript(() => {
		// this visit stays without one
		navigator.serviceWorker.register = () => Promise.reject(new Error('none'));
	});
	await lockedJournal(page, visit);
	await page.reload();
	await tryPassphrase(page);
	await expect(heading(page, 'The lock is set')).toBeVisible();
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test.describe('below a path, on a host with headers', () => {
	test.use({ variant: 'sub', withHeaders: true });

	test('the lock works, also offline from the service worker', async ({ page, visit, server }) => {
		await lockedJournal(page, visit);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.reload();
		await isLocked(page);
		await server.stop();
		await page.reload();
		await tryPassphrase(page);
		await expect(heading(page, 'The lock is set')).toBeVisible();
	});
});
