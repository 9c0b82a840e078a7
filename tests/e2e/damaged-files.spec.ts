import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axe, expect, freshProfile, test, type Page } from './support/app';
import { keepJot } from './support/jot';

const jots = ['She asked me first', 'We moved the chairs', 'He laughed'] as const;
const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });

/** Every file below a folder of the browser's profile whose path has `part` in it. */
function filesBelow(dir: string, part: string): readonly string[] {
	return readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.includes(part))
		.map((name) => join(dir, name))
		.filter((path) => statSync(path).isFile());
}

/** Noise over a third of a file, from its middle on: the same in every run. */
function garble(path: string): void {
	const bytes = readFileSync(path);
	const from = Math.floor(bytes.length / 3);
	for (let at = from; at < from * 2; at++) bytes[at] = (at * 151 + 89) % 256;
	writeFileSync(path, bytes);
}

const halve = (path: string): void => truncateSync(path, Math.floor(statSync(path).size / 2));
const database = (dir: string) => filesBelow(dir, 'indexeddb.leveldb');
const named = (dir: string, name: RegExp) => database(dir).filter((path) => name.test(path));

/** What a bad sector, a full disk or a cleaning program does to the files while the browser is closed. */
const damages: Readonly<Record<string, (dir: string) => void>> = {
	'all its files are gone': (dir) => database(dir).forEach((path) => rmSync(path)),
	'all its files but the first are garbled': (dir) =>
		database(dir)
			.filter((path) => !path.endsWith('CURRENT'))
			.forEach(garble),
	'all its files are cut in half': (dir) => database(dir).forEach(halve),
	'its records are garbled': (dir) => named(dir, /\.(log|ldb)$/).forEach(garble),
	'its records are cut in half': (dir) => named(dir, /\.(log|ldb)$/).forEach(halve),
	'its records are empty': (dir) =>
		named(dir, /\.(log|ldb)$/).forEach((path) => truncateSync(path, 0)),
	'its list of files is gone': (dir) =>
		named(dir, /(CURRENT|MANIFEST-\d+)$/).forEach((path) => rmSync(path)),
	'its list of files is garbled': (dir) => named(dir, /MANIFEST-\d+$/).forEach(garble),
	'the mark beside it is garbled': (dir) =>
		filesBelow(dir, join('Local Storage', 'leveldb')).forEach(garble)
};

async function keepAll(page: Page, url: string): Promise<void> {
	await page.goto(url);
	for (const jot of jots) {
		await jotBox(page).fill(jot);
		await keepJot(page);
	}
}

/** Opens the journal; where the browser will not open its database at all, presses what the screen offers then. */
async function openJournal(page: Page, url: string): Promise<void> {
	await page.goto(`${url}entries`);
	const rescue = page.getByRole('button', { name: 'Use the safety copy' });
	await expect(page.getByRole('link', { name: jots[0] }).or(rescue)).toBeVisible();
	if (await rescue.isVisible()) await rescue.click();
}

/** Restores a backup into a new journal, from the first screen on. */
async function restoreBackup(page: Page, url: string, path: string, words: string): Promise<void> {
	await page.goto(url);
	await page.getByRole('button', { name: 'I have a journal already' }).click();
	await page.getByRole('link', { name: 'Restore a backup' }).click();
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: /^Choose (the|another) file$/ }).click();
	await (await choosing).setFiles(path);
	await page.getByRole('textbox', { name: 'The words that open it' }).fill(words);
	await page.getByRole('button', { name: 'Look what is in it' }).click();
	await page.getByRole('button', { name: 'Put it in' }).click();
	await expect(page.getByRole('dialog', { name: 'Your backup is in' })).toBeVisible();
}

for (const [what, damage] of Object.entries(damages))
	test(`on the disk ${what}: after two starts every entry is there`, async ({ server, guard }) => {
		let profile = await freshProfile({ onContext: guard.watch });
		try {
			await keepAll(profile.page, server.url);
			await profile.close();
			damage(profile.dir);
			for (let start = 0; start < 2; start++) {
				profile = await profile.reopen();
				await openJournal(profile.page, server.url);
				for (const jot of jots)
					await expect(profile.page.getByRole('link', { name: jot })).toBeVisible();
				await profile.close();
			}
		} finally {
			await profile.remove();
		}
	});

test('on the disk the first of its files is garbled, and no database opens here any more: a backup brings every entry over', async ({
	server,
	guard
}) => {
	test.slow();
	let profile = await freshProfile({ onContext: guard.watch });
	try {
		await keepAll(profile.page, server.url);
		await profile.close();
		named(profile.dir, /CURRENT$/).forEach(garble);
		profile = await profile.reopen();
		const { page } = profile;
		await page.goto(server.url);
		await page.getByRole('button', { name: 'Use the safety copy' }).click();
		await expect(page.getByText('can neither open the database nor make a new one')).toBeVisible();
		await axe(page);
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save a backup' }).click();
		await (await saving).saveAs(join(profile.dir, 'backup.age'));
		const words = await page.locator('.five').innerText();
		expect(words.split(' ')).toHaveLength(5);

		const other = await freshProfile({ onContext: guard.watch });
		try {
			await restoreBackup(other.page, server.url, join(profile.dir, 'backup.age'), words);
			await other.page.goto(`${server.url}entries`);
			for (const jot of jots)
				await expect(other.page.getByRole('link', { name: jot })).toBeVisible();
		} finally {
			await other.remove();
		}
	} finally {
		await profile.remove();
	}
});
