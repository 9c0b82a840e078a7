import { expect, test, type Page } from './support/app';
import { enterExample } from './support/example';
import { isLocked, setLock, choosePassphrase, keepCode, passphrase } from './support/lock';

const saving = (page: Page, words: RegExp) =>
	expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible();
const isSaved = (page: Page) => saving(page, /^Saved/);
const isNotSaved = (page: Page) => saving(page, /^Not saved: This device has no room left/);
const textbox = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** From now on the device is full, in this page, until `makeRoom()`. */
async function fillUp(page: Page): Promise<void> {
	await page.evaluate(() => {
		const { put } = IDBObjectStore.prototype;
		let isFull = true;
		IDBObjectStore.prototype.put = function (...args) {
			if (!isFull) return put.apply(this, args);
			throw new DOMException('The device is full', 'QuotaExceededError');
		};
		Object.assign(window, { makeRoom: () => (isFull = false) });
	});
}
const makeRoom = (page: Page) => page.evaluate('makeRoom()');

/** One way of writing: what stands before, what she does on the full device, and how she sees it afterwards. */
interface Way {
	readonly before: (page: Page, visit: (route: string) => Promise<void>) => Promise<void>;
	readonly write: (page: Page) => Promise<void>;
	readonly isThere: (page: Page) => Promise<void>;
}

const field = (route: string, name: string | RegExp, words: string): Way => ({
	before: async (page, visit) => {
		await visit(route);
		await expect(textbox(page, name)).toBeVisible();
	},
	write: (page) => textbox(page, name).fill(words),
	isThere: (page) => expect(textbox(page, name)).toHaveValue(words)
});

const ways: Readonly<Record<string, Way>> = {
	'a first word in an entry': {
		before: (_, visit) => visit('/write/gibbs'),
		write: (page) => textbox(page, 'What happened').pressSequentially('We met'),
		isThere: (page) => expect(textbox(page, 'What happened')).toHaveValue('We met')
	},
	'a tag with its reason': {
		before: async (page, visit) => {
			await visit('/write/gibbs');
			await textbox(page, 'What happened').fill('We met');
			await isSaved(page);
		},
		write: async (page) => {
			await page.getByRole('button', { name: 'Tag a criterion' }).click();
			const dialog = page.getByRole('dialog');
			const group = dialog.locator('details', { hasText: 'AC4' });
			if (!(await group.evaluate((one: HTMLDetailsElement) => one.open)))
				await group.locator('summary').click();
			await group.getByRole('radio', { name: 'Areas for growth' }).check();
			await dialog.getByRole('textbox').fill('I waited too long.');
			await page.getByRole('button', { name: 'Add the tag' }).click();
		},
		isThere: async (page) => {
			await page.getByRole('button', { name: 'Change this tag' }).click();
			await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('I waited too long.');
		}
	},
	'the name for the cover': field('/settings', 'Your name', 'Amina B'),
	'the names to look out for': field('/settings', 'One name on each line', 'Kestrel House'),
	'a placement': {
		before: async (page, visit) => {
			await visit('/settings');
			await page.getByRole('button', { name: 'Add a placement' }).click();
			await expect(textbox(page, 'What you call it')).toHaveValue('Setting 1');
		},
		write: (page) => textbox(page, 'What you call it').fill('The blue room'),
		isThere: (page) => expect(textbox(page, 'What you call it')).toHaveValue('The blue room')
	},
	'a line of the plan in her own words': {
		before: async (page, visit) => {
			await visit('/');
			await enterExample(page);
			await visit('/plan');
			const line = page
				.getByRole('region', { name: 'Areas for growth' })
				.getByRole('listitem')
				.first();
			await line.getByRole('button', { name: /^More about/ }).press('Enter');
			await page.getByRole('menuitem', { name: 'Put it in my own words' }).press('Enter');
		},
		write: (page) => textbox(page, 'In my own words, for the plan').fill('I wait too long.'),
		isThere: (page) => expect(page.getByText('I wait too long.').first()).toBeVisible()
	}
};

for (const [what, { before, write, isThere }] of Object.entries(ways))
	test(`on a full device ${what}: it is said, the words stay, and are saved when there is room`, async ({
		page,
		visit
	}) => {
		await before(page, visit);
		await fillUp(page);
		await write(page);
		await isNotSaved(page);
		await makeRoom(page);
		await isSaved(page);
		await page.reload();
		await isThere(page);
	});

test('on a full device an entry that is thrown away stays where it was, and goes when there is room', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await textbox(page, 'What happened').fill('We met');
	await isSaved(page);
	const throwAway = async (): Promise<void> => {
		await page.getByRole('button', { name: 'More', exact: true }).click();
		await page.getByRole('menuitem', { name: 'Throw away' }).click();
	};
	await fillUp(page);
	await throwAway();
	await expect(page.getByText(/The browser could not move it to the bin/).last()).toBeVisible();
	await expect(textbox(page, 'What happened')).toHaveValue('We met');
	await makeRoom(page);
	await throwAway();
	await expect(page.getByText('Moved to the bin')).toBeVisible();
	await visit('/settings/bin');
	await expect(heading(page, 'We met')).toBeVisible();
});

test('on a full device a backup that is restored changes nothing, and comes in when there is room', async ({
	page,
	visit
}) => {
	await visit('/settings/backup');
	const restore = async (): Promise<void> => {
		const choosing = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: /^Choose (the|another) file$/ }).click();
		await (await choosing).setFiles('tests/import/fixtures/backup-version-1.age');
		await textbox(page, 'The words that open it').fill('acorn badger cloud daisy ember');
		await page.getByRole('button', { name: 'Look what is in it' }).click();
		await page.getByRole('button', { name: 'Put it in' }).click();
	};
	await fillUp(page);
	await restore();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('no room left');
	await expect(dialog).toContainText('Nothing of the backup was put in');
	await dialog.getByRole('button').last().click();
	await makeRoom(page);
	await visit('/entries');
	await expect(page.locator('main a[href*="/entries/"]')).toHaveCount(0);
	await visit('/settings/backup');
	await restore();
	await expect(page.getByRole('dialog', { name: 'Your backup is in' })).toBeVisible();
});

test('on a full device a lock is not set by halves: the journal opens as before, and locks when there is room', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/');
	await textbox(page, 'Jot').fill('She asked me first');
	await isSaved(page);
	await visit('/settings/lock');
	await choosePassphrase(page, passphrase, 'Go on');
	await fillUp(page);
	await keepCode(page, 'Set the lock');
	await expect(page.getByRole('alert').filter({ hasText: /\w/ }).first()).toBeVisible();
	await expect(heading(page, 'The lock is set')).toBeHidden();
	await page.reload();
	await visit('/');
	await expect(textbox(page, 'Jot')).toHaveValue('She asked me first');
	await visit('/settings/lock');
	await setLock(page);
	await page.reload();
	await isLocked(page);
});
