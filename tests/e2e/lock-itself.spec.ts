import { launchOptions } from '../../.config/run/browser.mjs';
import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from './support/app';
import { readContainers, slotType } from './support/containers';
import { isLocked, passphrase, secret, setLock, tryPassphrase } from './support/lock';
import { coveredFrames, setHidden, turnClock, watchCover } from './support/presence';
import { keepJot } from './support/jot';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });
const saved = (page: Page) => expect(page.getByRole('status').first()).toHaveText(/^Saved/);
const cover = (page: Page) => page.locator('[data-cover]');
const toToday = async (page: Page): Promise<void> => {
	await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
	await jotBox(page).waitFor();
};

/** A lock, one jot, and the jot box in sight. */
async function locked(page: Page, url: string): Promise<void> {
	await page.goto(`${url}settings/lock`);
	await setLock(page);
	await toToday(page);
	await jotBox(page).fill('She asked me first');
	await saved(page);
}

test('five minutes without a touch lock it, in every window; a touch in one window counts for all', async ({
	page,
	context,
	server
}) => {
	await page.clock.install();
	await locked(page, server.url);
	await page.clock.fastForward('04:30');
	await jotBox(page).press('End'); // she is there
	await page.clock.fastForward('04:30');
	await expect(jotBox(page)).toHaveValue('She asked me first');
	const other = await context.newPage();
	await other.goto(server.url);
	await isLocked(other);
	await tryPassphrase(other);
	await expect(jotBox(other)).toHaveValue('She asked me first');
	await jotBox(other).press('End'); // there, in the other window
	await page.clock.fastForward('04:00');
	await expect(jotBox(page)).toBeVisible();
	await page.clock.fastForward('01:30');
	await isLocked(page);
	await isLocked(other);
	await expect(page.getByText('She asked me first')).toHaveCount(0);
});

test('out of sight it is covered at once; back within the minute all is as it was, after it the lock', async ({
	page,
	context,
	server
}) => {
	await watchCover(context);
	await locked(page, server.url);
	await jotBox(page).press('Home');
	await setHidden(page, true);
	await expect(cover(page)).toBeVisible();
	await turnClock(page, 0.5);
	await setHidden(page, false);
	await expect(cover(page)).toHaveCount(0);
	await expect(jotBox(page)).toBeFocused();
	await jotBox(page).pressSequentially('Today: ');
	await setHidden(page, true);
	await turnClock(page, 1.1);
	await setHidden(page, false);
	await isLocked(page);
	await expect(cover(page)).toHaveCount(0);
	expect((await coveredFrames(page)).slice(0, 2), 'covered when it came back').toEqual([
		false,
		true
	]);
	await tryPassphrase(page);
	await expect(jotBox(page)).toHaveValue('Today: She asked me first');
});

test('an open dialog is covered too', async ({ page, context, server }) => {
	await watchCover(context);
	await locked(page, server.url);
	await page.goto(`${server.url}entries`);
	await tryPassphrase(page);
	await page.getByRole('button', { name: 'Filter' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await setHidden(page, true);
	const overDialog = await page.screenshot();
	await setHidden(page, false);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	const withoutCover = await page.screenshot();
	await setHidden(page, true);
	// an opaque sheet looks the same whatever lies below it
	expect((await page.screenshot()).equals(overDialog)).toBe(true);
	expect(withoutCover.equals(overDialog)).toBe(false);
});

for (const [clock, minutes] of [
	['ten years ahead', 10 * 525_960],
	['ten years back', -10 * 525_960]
] as const)
	test(`with the clock ${clock} it is locked before anything is painted, and nothing is deleted`, async ({
		page,
		context,
		server
	}) => {
		await watchCover(context);
		await locked(page, server.url);
		await page.getByRole('button', { name: 'Keep' }).click();
		await jotBox(page).fill('Thrown away');
		await saved(page);
		await keepJot(page);
		await page.getByRole('link', { name: 'Thrown away' }).click();
		await page.getByRole('button', { name: 'More', exact: true }).click();
		await page.getByRole('menuitem', { name: 'Throw away' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journal');
		await setHidden(page, true);
		await turnClock(page, minutes);
		await setHidden(page, false);
		await isLocked(page);
		expect((await coveredFrames(page))[0]).toBe(true);
		await tryPassphrase(page);
		await expect(page.getByRole('link', { name: 'She asked me first' })).toBeVisible();
		await page.goto(`${server.url}settings/bin`);
		await tryPassphrase(page);
		await expect(page.getByRole('heading', { name: 'Thrown away' })).toBeVisible();
		await turnClock(page, -minutes); // put right again
		await page.reload();
		await tryPassphrase(page);
		await expect(page.getByRole('heading', { name: 'Thrown away' })).toBeVisible();
	});

test('from the back-forward cache it comes back covered, and locked when it was away too long', async ({
	server,
	guard
}) => {
	const dir = await mkdtemp(join(tmpdir(), 'afterword-profile-'));
	const context = await chromium.launchPersistentContext(dir, {
		...launchOptions(),
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
		viewport: { width: 390, height: 844 }
	});
	try {
		guard.watch(context);
		await watchCover(context);
		const page = context.pages()[0] ?? (await context.newPage());
		await locked(page, server.url);
		const away = async (minutes: number): Promise<void> => {
			const before = (await coveredFrames(page)).length;
			// a browser does not keep a page that is still loading something
			await page.waitForLoadState('networkidle');
			await page.goto(`${server.url}manifest.webmanifest`);
			await turnClock(page, minutes);
			await page.evaluate(() => void setTimeout(() => history.back()));
			// a page that was made anew instead would count none
			await expect
				.poll(() =>
					coveredFrames(page).then(
						({ length }) => length,
						() => 0
					)
				)
				.toBeGreaterThan(before);
		};
		await away(0.2);
		await expect(jotBox(page)).toHaveValue('She asked me first');
		await expect(cover(page)).toHaveCount(0);
		const before = (await coveredFrames(page)).length;
		await away(1.1);
		await isLocked(page);
		expect((await coveredFrames(page))[before], 'covered before the first frame').toBe(true);
	} finally {
		await context.close();
		await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});

test('set in one window, the other is locked; every container has the new keys alone, whoever held it', async ({
	page,
	context,
	server
}) => {
	await page.goto(server.url);
	const other = await context.newPage();
	await other.goto(server.url);
	for (const [window, words] of [
		[page, 'From one window'],
		[other, 'From the other']
	] as const) {
		await jotBox(window).fill(words);
		await saved(window);
		await keepJot(window);
	}
	await jotBox(other).pressSequentially('Not saved yet');
	await page.goto(`${server.url}settings/lock`);
	await setLock(page);
	await isLocked(other);
	const lockSlots = [slotType.passphrase, slotType.recovery];
	await expect
		.poll(async () => Object.values((await readContainers(page)).slots))
		.toEqual(expect.arrayContaining([lockSlots, lockSlots, lockSlots, lockSlots, lockSlots]));
	const { slots, deviceKeys } = await readContainers(page);
	for (const [name, types] of Object.entries(slots)) expect(types, name).toEqual(lockSlots);
	expect(deviceKeys).toEqual([]);
	await tryPassphrase(other);
	await expect(jotBox(other)).toHaveValue('Not saved yet');
	// by hand: both
	await page.getByRole('button', { name: 'Lock now' }).click();
	await isLocked(page);
	await isLocked(other);
	// taken off in one: the other opens by itself
	await tryPassphrase(page);
	await page.getByRole('button', { name: 'Remove the lock' }).click();
	await secret(page, 'Your passphrase now').fill(passphrase);
	await page.getByRole('dialog').getByRole('button', { name: 'Remove the lock' }).click();
	await expect(page.getByText('The lock is off.')).toBeVisible();
	await expect(jotBox(other)).toHaveValue('Not saved yet');
});

test('words that a full device did not take wait sealed through the lock, and are saved when it opens', async ({
	page,
	server
}) => {
	await locked(page, server.url);
	await page.evaluate(() => {
		const { put } = IDBObjectStore.prototype;
		let isFull = true;
		IDBObjectStore.prototype.put = function (...args) {
			if (!isFull) return put.apply(this, args);
			throw new DOMException('The device is full', 'QuotaExceededError');
		};
		Object.assign(window, { makeRoom: () => (isFull = false) });
	});
	await jotBox(page).press('End');
	await jotBox(page).pressSequentially(' before the room');
	await expect(page.getByRole('status').first()).toHaveText(/^Not saved/);
	await page.getByRole('button', { name: /^More:/ }).click();
	await page.getByRole('menuitem', { name: 'Lock now' }).click();
	await isLocked(page);
	await expect(page.getByText('Some words could not be saved before it closed.')).toBeVisible();
	expect(await page.content()).not.toContain('before the room');
	const asked = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	await (await asked).dismiss();
	await page.evaluate('makeRoom()');
	await tryPassphrase(page);
	await expect(jotBox(page)).toHaveValue('She asked me first before the room');
	await saved(page);
	await page.goto(server.url);
	await tryPassphrase(page);
	await expect(jotBox(page)).toHaveValue('She asked me first before the room');
});

/** Every text that a page's scripts still hold. */
async function heapOf(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page);
	const pieces: string[] = [];
	session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void pieces.push(chunk));
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	await session.detach();
	return pieces.join('');
}

test('nothing she wrote is left in the memory of a locked page', async ({ page, server }) => {
	const word = 'qzmemoryvexblimfro';
	await locked(page, server.url);
	await keepJot(page);
	await jotBox(page).pressSequentially(word); // key by key, so that nobody else knows the word
	await saved(page);
	await keepJot(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Journal' }).click();
	await page.locator('main a[href*="/entries/"]').first().click();
	await page.getByRole('textbox').first().waitFor();
	await page.goBack();
	await toToday(page);
	expect((await heapOf(page)).includes(word), 'while it is open').toBe(true);
	await page.getByRole('button', { name: /^More:/ }).click();
	await page.getByRole('menuitem', { name: 'Lock now' }).click();
	await isLocked(page);
	expect((await heapOf(page)).includes(word), 'once it is locked').toBe(false);
});

test('she chooses when it locks by itself, and the choice stays on the device', async ({
	page,
	server
}) => {
	await page.goto(`${server.url}settings/lock`);
	await setLock(page);
	await page.getByRole('radio', { name: '15 minutes' }).check();
	await page.getByRole('radio', { name: 'A moment: it locks at once' }).check();
	await page.reload();
	await tryPassphrase(page);
	await expect(page.getByRole('radio', { name: '15 minutes' })).toBeChecked();
	await setHidden(page, true);
	await isLocked(page);
});
