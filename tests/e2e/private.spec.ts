import { expect, freshProfile, searchProfile, test, type Page } from './support/app';

/** Made-up words, one for each field; long and unlike any other, so that packed files cannot hide them. */
const canary = (field: string): string => `qz${field}vexblimfro`;

test('after a session none of her words is anywhere in the browser’s profile', async ({
	server,
	guard
}) => {
	test.slow();
	const words: string[] = [];
	const word = (field: string): string => {
		words.push(canary(field));
		return canary(field);
	};
	const profile = await freshProfile({ onContext: guard.watch });
	try {
		const { page } = profile;
		await page.goto(server.url);
		await page.getByRole('textbox', { name: 'Jot' }).fill(word('jot'));
		await page.getByRole('button', { name: 'Keep' }).click();
		await page.goto(`${server.url}write/gibbs`);
		await page.getByRole('textbox').first().waitFor();
		for (const box of await page.getByRole('textbox').all())
			await box.fill(word(`stage${words.length}`));
		await expect(page.getByRole('status').first()).toContainText('Saved');
		await page.goto(`${server.url}entries`);
		await page.getByRole('searchbox').fill(word('search'));
		await page.goto(`${server.url}settings`);
		await page.getByRole('textbox').first().waitFor();
		for (const box of await page.getByRole('textbox').all())
			await box.fill(word(`settings${words.length}`));
		await page.keyboard.press('Tab');
		await page.goto(`${server.url}plan`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await page.goto(server.url);
		await page.getByRole('textbox', { name: 'Jot' }).waitFor();
		await profile.close();
		expect(words.length).toBeGreaterThan(5);
		expect(await searchProfile(profile.dir, words)).toEqual([]);
	} finally {
		await profile.remove();
	}
});

/** What a worker could still use to reach another origin. */
async function waysOut(page: Page, url: string): Promise<string[]> {
	await page.getByRole('searchbox').fill('a');
	await expect.poll(() => page.workers().length).toBeGreaterThan(0);
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

test('no worker can reach another origin, not even by an import', async ({
	page,
	server,
	otherOrigin,
	guard,
	visit
}) => {
	guard.allow(/Content Security Policy|asked another origin/); // it tries, and must be refused
	await visit('/entries');
	expect(await waysOut(page, ''), 'on the first visit').toEqual([]);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	expect(await waysOut(page, `${otherOrigin.url}x.js`), 'from then on').toEqual([]);
	expect(server.requests.length).toBeGreaterThan(0);
	expect(otherOrigin.requests).toEqual([]);
});
