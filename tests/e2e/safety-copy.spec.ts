import { expect, test, type Page } from './support/app';
import { damages, whileClosed } from './support/damages';
import { keepJot } from './support/jot';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });
const saved = (page: Page) =>
	expect(page.getByRole('status').first()).toHaveText(/^Saved \d\d:\d\d on this device$/);

/** Keeps one jot after the other. */
async function keepJots(page: Page, jots: readonly string[]): Promise<void> {
	for (const jot of jots) {
		await jotBox(page).fill(jot);
		await saved(page);
		await keepJot(page);
	}
}

const jots = ['She asked me first', 'We moved the chairs', 'He laughed'] as const;

async function expectAll(page: Page, url: string): Promise<void> {
	await page.goto(`${url}entries`);
	for (const jot of jots) await expect(page.getByRole('link', { name: jot })).toBeVisible();
}

/** It is there where a damage is done. */
declare function change(deed: (stores: Record<string, IDBObjectStore>) => void): Promise<void>;

for (const [what, damage] of Object.entries(damages))
	test(`a database ${what}: every entry comes back by itself, and it is said`, async ({
		page,
		visit,
		server
	}) => {
		await visit('/');
		await keepJots(page, jots);
		await whileClosed(page, server.url, damage.toString());
		await visit('/');
		await expect(page.getByText(/restored from the safety copy/)).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Start with one moment' })).toBeHidden();
		await page.getByRole('button', { name: 'Good' }).click();
		await expectAll(page, server.url);
		await visit('/');
		await expect(page.getByText(/restored from the safety copy/)).toBeHidden();
	});

test('a database without its key slots opens with those of the safety copy, and nothing else changes', async ({
	page,
	visit,
	server
}) => {
	await visit('/');
	await keepJots(page, jots);
	await whileClosed(
		page,
		server.url,
		String(() => change((stores) => void stores.meta?.clear()))
	);
	await expectAll(page, server.url);
});

/** What can happen to the files of the safety copy while the app is closed. */
const fileDamages: Readonly<Record<string, string>> = {
	wiped: `async (root) => root.removeEntry('afterword~', { recursive: true })`,
	'garbled in the middle': garbled('bytes.fill(0xa5, 8300, 8600)'),
	'without its head': garbled('bytes.fill(0, 0, 8192)'),
	'torn at its end': garbled('bytes = bytes.slice(0, bytes.length - 40)'),
	'empty but there': garbled('bytes = bytes.slice(0, 0)')
};

function garbled(deed: string): string {
	return `async (root) => {
		const own = await root.getDirectoryHandle('afterword~');
		for await (const handle of (await own.getDirectoryHandle('safety')).values()) {
			let bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
			${deed};
			const stream = await handle.createWritable();
			await stream.write(bytes);
			await stream.close();
		}
	}`;
}

/** Leaves the app and does something to its files. */
async function toFiles(page: Page, url: string, deed: string): Promise<void> {
	await page.goto(`${url}manifest.webmanifest`);
	await page.evaluate(`(async () => (${deed})(await navigator.storage.getDirectory()))()`);
}

/** Opens the app on the next day and waits until it has made its daily snapshot and emptied the log into it. */
async function settle(page: Page, url: string): Promise<void> {
	await page.clock.setSystemTime(Date.now() + 24 * 3_600_000);
	await page.goto(url);
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const root = await navigator.storage.getDirectory();
				const own = await root.getDirectoryHandle('afterword~');
				const files: string[] = [];
				for await (const [name, handle] of (await own.getDirectoryHandle('safety')).entries())
					if (handle instanceof FileSystemFileHandle) {
						// a file emptied into a snapshot can be gone by now: then it is none of those there
						const file = await handle.getFile().catch(() => null);
						if (file) files.push(`${name} ${file.size}`);
					}
				return files.sort().join(', ');
			})
		)
		.toMatch(/^log-1 8192, (snapshot-\S+ \d+, )*snapshot-\S+ \d{5,}$/);
}

for (const [what, damage] of Object.entries(fileDamages))
	test(`a safety copy ${what} is whole again after a start, and then brings back a lost database`, async ({
		page,
		visit,
		server
	}) => {
		await visit('/');
		await keepJots(page, jots);
		await toFiles(page, server.url, damage);
		await expectAll(page, server.url);
		await settle(page, server.url);
		await whileClosed(page, server.url, String(damages.deleted));
		await visit('/');
		await expect(page.getByText('3 entries restored from the safety copy')).toBeVisible();
		await expectAll(page, server.url);
	});

test('one snapshot is enough: without database, logs and mark every entry is back', async ({
	page,
	visit,
	server
}) => {
	await visit('/');
	await keepJots(page, jots);
	await settle(page, server.url);
	await whileClosed(page, server.url, String(damages.deleted));
	await toFiles(
		page,
		server.url,
		`async (root) => {
			const own = await root.getDirectoryHandle('afterword~');
			const safety = await own.getDirectoryHandle('safety');
			for await (const name of safety.keys()) if (!name.startsWith('snapshot')) await safety.removeEntry(name);
			localStorage.clear();
		}`
	);
	await visit('/');
	await expect(page.getByText('3 entries restored from the safety copy')).toBeVisible();
	await expectAll(page, server.url);
});

test('with the mark alone gone, a database set back is still put right', async ({
	page,
	visit,
	server
}) => {
	await visit('/');
	await keepJots(page, jots);
	await whileClosed(page, server.url, String(damages['set back to an earlier day']));
	await page.evaluate(() => localStorage.clear());
	await visit('/');
	await expect(page.getByText(/restored from the safety copy/)).toBeVisible();
	await expectAll(page, server.url);
});

test('what is saved where there are no files says that it has one copy', async ({
	page,
	visit
}) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
	});
	await visit('/');
	await jotBox(page).fill('One copy of this');
	await expect(page.getByRole('status').first()).toHaveText(
		/^Saved \d\d:\d\d on this device, one copy$/
	);
	await page.reload();
	await expect(jotBox(page)).toHaveValue('One copy of this');
});

test('where the files are full the save says one copy, and the second follows when there is room', async ({
	page,
	visit,
	server
}) => {
	await visit('/');
	await keepJots(page, [jots[0]]);
	await page.goto(`${server.url}manifest.webmanifest`);
	// a folder in the way of every log
	await toFiles(
		page,
		server.url,
		`async (root) => {
			const own = await root.getDirectoryHandle('afterword~');
			await own.removeEntry('safety', { recursive: true });
			await own.getFileHandle('safety', { create: true });
		}`
	);
	await visit('/');
	await jotBox(page).fill(jots[1]);
	await expect(page.getByRole('status').first()).toHaveText(/on this device, one copy$/);
	await keepJot(page);
	await toFiles(
		page,
		server.url,
		`async (root) => (await root.getDirectoryHandle('afterword~')).removeEntry('safety')`
	);
	await visit('/');
	await keepJots(page, [jots[2]]);
	await settle(page, server.url);
	await whileClosed(page, server.url, String(damages.deleted));
	await visit('/');
	await expectAll(page, server.url);
});
