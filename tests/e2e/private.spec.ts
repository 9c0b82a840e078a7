import { expect, freshProfile, searchProfile, test, type Locator, type Page } from './support/app';
import { enterExample, saved } from './support/example';

/** Made-up words, one for each field; long and unlike any other, so that packed files cannot hide them. */
class Canaries {
	readonly words: string[] = [];

	/** A new word, for the next field. */
	next(): string {
		const number = String(this.words.length).replace(/\d/g, (digit) => 'abcdefghij'.charAt(+digit));
		const word = `qz${number}vexblimfro`;
		this.words.push(word);
		return word;
	}

	/** Types a new word into every field for words that is on the screen; how many there were. */
	async fill(scope: Page | Locator): Promise<number> {
		const boxes = scope.locator('textarea, input[type=text]').filter({ visible: true });
		await boxes.first().waitFor();
		const all = await boxes.all();
		for (const box of all) await box.fill(this.next());
		return all.length;
	}
}

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name }).first().click();

/** Picks the part of AC4 that is about growth, in the dialog that is open. */
async function pickGrowth(page: Page): Promise<void> {
	const group = dialog(page).locator('details', { hasText: 'AC4' });
	if (!(await group.evaluate((one: HTMLDetailsElement) => one.open)))
		await group.locator('summary').click();
	await group.getByRole('radio', { name: 'Areas for growth' }).check();
}

/** Every field of an entry: answers, title, the reasons of a tag and of a highlight. */
async function writeEntry(page: Page, canaries: Canaries): Promise<void> {
	expect(await canaries.fill(page)).toBeGreaterThan(10);
	await saved(page);
	await press(page, 'Change details');
	await canaries.fill(dialog(page));
	await press(page, 'Keep these');
	await press(page, 'Tag a criterion');
	await pickGrowth(page);
	await canaries.fill(dialog(page));
	await press(page, 'Add the tag');
	const answer = page.getByRole('textbox', { name: 'What happened' });
	await answer.selectText();
	await press(page, 'Highlight as evidence');
	await pickGrowth(page);
	await canaries.fill(dialog(page));
	await dialog(page).getByRole('button', { name: 'Highlight', exact: true }).click();
	await saved(page);
}

/** Her lines of evidence in the team check, and a colleague’s two. */
async function writeTeamCheck(page: Page, canaries: Canaries): Promise<void> {
	await page.getByRole('radio', { name: 'often' }).first().check();
	expect(await canaries.fill(page)).toBeGreaterThan(8);
	await saved(page);
	await press(page, 'Ask a colleague');
	await press(page, 'Begin');
	await dialog(page).getByRole('radio', { name: 'often' }).first().check();
	expect(await canaries.fill(dialog(page))).toBe(2);
	await press(page, 'Done');
	await press(page, 'I have my phone back');
	await saved(page);
}

/** A target, its review, and a line of the plan in her own words. */
async function writePlan(page: Page, canaries: Canaries, url: string): Promise<void> {
	await page.goto(`${url}plan/new`);
	expect(await canaries.fill(page)).toBe(7);
	await saved(page);
	await page.goto(`${url}plan`);
	await press(page, /^Review it/);
	await canaries.fill(dialog(page));
	await page.keyboard.press('Escape');
	await press(page, /^More about/);
	await page.getByRole('menuitem', { name: 'Put it in my own words' }).click();
	const own = page.getByRole('textbox', { name: 'In my own words, for the plan' });
	await own.fill(canaries.next());
	await own.blur();
}

/** The profile, the watch-list and a placement. */
async function writeSettings(page: Page, canaries: Canaries, url: string): Promise<void> {
	await page.goto(`${url}settings`);
	expect(await canaries.fill(page)).toBeGreaterThan(4);
	await page.getByRole('textbox', { name: 'One name on each line' }).fill(canaries.words[1] ?? '');
	await saved(page);
	await press(page, 'Add a placement');
	await page.getByRole('textbox', { name: 'What you call it' }).waitFor();
	expect(await canaries.fill(page)).toBeGreaterThan(2);
	await page.keyboard.press('Tab');
	await saved(page);
}

/** A unit of her own: the page she pastes, and every field of the unit. */
async function writeUnit(page: Page, canaries: Canaries, url: string): Promise<void> {
	await page.goto(`${url}outcomes/own/new`);
	await page.getByRole('button', { name: 'Read it' }).waitFor();
	expect(await canaries.fill(page)).toBe(1);
	await press(page, 'Read it');
	await page.getByRole('alert').filter({ hasText: 'No learning outcomes' }).waitFor();
	await press(page, 'Begin with an empty one');
	await press(page, 'Add an outcome');
	await press(page, 'Add a criterion');
	await press(page, 'Add a countable part');
	expect(await canaries.fill(page)).toBe(11);
	await saved(page);
}

/** Both kinds of words that may stay, the reason of one, and a name whose key she keeps. */
async function decideAboutNames(page: Page, canaries: Canaries, url: string): Promise<void> {
	const named = [canaries.next(), canaries.next(), canaries.next()];
	await page.goto(`${url}settings`);
	await page.getByRole('textbox', { name: 'One name on each line' }).fill(named.join('\n'));
	await saved(page);
	await page.goto(`${url}write/gibbs`);
	await page.getByRole('textbox', { name: 'What happened' }).fill(`With ${named.join(', with ')}.`);
	const mark = (at: number): Promise<void> => press(page, `${named[at]}: change it`);
	await mark(0);
	await press(page, 'Not a name');
	await mark(1);
	await press(page, 'Keep it, I have permission');
	await canaries.fill(dialog(page));
	await dialog(page).getByRole('button', { name: 'Keep it', exact: true }).click();
	await mark(2);
	await dialog(page)
		.getByRole('checkbox', { name: /Remember who/ })
		.check();
	await press(page, 'Change it everywhere');
	await expect(page.getByText(/^Changed to/)).toBeVisible();
	await saved(page);
	await page.goto(`${url}settings/names`);
	await expect(page.getByText('Who is who')).toBeVisible();
}

/** The cover, and why she goes on in spite of the check. */
async function handIn(page: Page, canaries: Canaries, url: string): Promise<void> {
	await page.goto(`${url}evidence`);
	await press(page, 'Change what is in it');
	await canaries.fill(dialog(page));
	await press(page, 'Done');
	await press(page, 'Make the Word file');
	await dialog(page).getByRole('textbox', { name: 'Why you go on' }).fill(canaries.next());
	await press(page, 'Go on regardless');
	await expect(page.getByRole('dialog', { name: 'Your Word file is ready' })).toBeVisible();
}

test('after a session none of her words, from any field, is anywhere in the browser’s profile', async ({
	server,
	guard
}) => {
	test.slow();
	const canaries = new Canaries();
	const profile = await freshProfile({ onContext: guard.watch, isDesktop: true });
	try {
		const { page } = profile;
		await page.goto(server.url);
		await canaries.fill(page);
		await press(page, 'Keep');
		await page.goto(`${server.url}write/gibbs`);
		await writeEntry(page, canaries);
		await page.goto(`${server.url}write/team-contribution`);
		await writeTeamCheck(page, canaries);
		await writePlan(page, canaries, server.url);
		await writeSettings(page, canaries, server.url);
		await writeUnit(page, canaries, server.url);
		await decideAboutNames(page, canaries, server.url);
		await page.goto(`${server.url}entries`);
		await page.getByRole('searchbox').fill(canaries.next());
		await handIn(page, canaries, server.url);
		await page.goto(server.url);
		await page.getByRole('textbox', { name: 'Jot' }).waitFor();
		await profile.close();
		expect(canaries.words.length).toBeGreaterThan(50);
		expect(await searchProfile(profile.dir, canaries.words)).toEqual([]);
	} finally {
		await profile.remove();
	}
});

/** What a worker could still use to reach another origin. */
async function waysOut(page: Page, url: string): Promise<string[]> {
	const found = await Promise.all(
		page.workers().map((worker) =>
			worker.evaluate(async (address) => {
				const names = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'];
				const there = names.filter((name) => typeof Reflect.get(globalThis, name) === 'function');
				const imported = address
					? await import(address).then(
							() => ['import'],
							() => []
						)
					: [];
				return [...there, ...imported];
			}, url)
		)
	);
	return found.flat();
}

/** Sets every worker of the app to work, search, the hand-in desk and the writer of a PDF, and asks each. */
async function waysOutOfAll(
	page: Page,
	visit: (route: string) => Promise<void>,
	url = ''
): Promise<string[]> {
	await visit('/entries');
	await page.getByRole('searchbox').fill('a');
	// that of the safety copy is there too
	await expect.poll(() => page.workers().length).toBe(2);
	const ofSearch = await waysOut(page, url);
	await visit('/evidence');
	await page.getByRole('radio', { name: 'PDF' }).check();
	await page.getByRole('button', { name: 'Make the PDF file' }).click();
	const list = page.getByRole('dialog', { name: 'Read this list once' });
	await list.getByLabel('I have read this list').check();
	await list.getByRole('button', { name: 'Make the PDF file' }).click();
	const ready = page.getByRole('dialog', { name: 'Your PDF file is ready' });
	await expect(ready).toBeVisible({ timeout: 30_000 });
	expect(page.workers().length).toBeGreaterThanOrEqual(3);
	return [...ofSearch, ...(await waysOut(page, url))];
}

test('no worker can reach another origin, not even by an import', async ({
	page,
	server,
	otherOrigin,
	guard,
	visit
}) => {
	test.slow();
	guard.allow(/Content Security Policy|asked another origin/); // it tries, and must be refused
	// a worker that has done its work would be gone before it can be asked
	await page.addInitScript(() => (Worker.prototype.terminate = () => {}));
	await visit('/');
	await enterExample(page);
	expect(await waysOutOfAll(page, visit), 'on the first visit').toEqual([]);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await visit('/');
	expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	expect(await waysOutOfAll(page, visit, `${otherOrigin.url}x.js`), 'from then on').toEqual([]);
	expect(server.requests.length).toBeGreaterThan(0);
	expect(otherOrigin.requests).toEqual([]);
});
