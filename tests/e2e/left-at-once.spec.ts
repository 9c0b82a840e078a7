import { expect, test, type Page } from './support/app';

const field = (page: Page, name: string) => page.getByRole('textbox', { name });

interface Seals {
	/** How many pads for last words were sealed: they are by far the longest that is. */
	pads: number;
	isStalled: boolean;
}

test.beforeEach(async ({ context }) => {
	await context.addInitScript(() => {
		// an empty page has none
		if (!isSecureContext) return;
		const own = crypto.subtle.encrypt.bind(crypto.subtle);
		const seals = { pads: 0, isStalled: false };
		crypto.subtle.encrypt = async (how, key, data) => {
			const isPad = data.byteLength > 200_000;
			if (seals.isStalled && !isPad) return new Promise<never>(() => undefined);
			const sealed = await own(how, key, data);
			if (isPad) seals.pads++;
			return sealed;
		};
		Object.assign(globalThis, { seals });
	});
});

/**
 * From now on none of her words can be sealed in this page: a device that is too busy to save before the page is
 * gone. The pad that covers them is made as the page starts, and is waited for.
 */
async function stall(page: Page): Promise<void> {
	await page.waitForFunction(() => (globalThis as unknown as { seals: Seals }).seals.pads > 0);
	await page.evaluate(
		() => void ((globalThis as unknown as { seals: Seals }).seals.isStalled = true)
	);
}

/** What lies in localStorage, as text. */
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage).flat().join('\n'));

const saved = (page: Page) =>
	expect(page.getByRole('status').first()).toHaveText(/^Saved \d\d:\d\d on this device$/);

for (const [what, route, name] of [
	['a jot', '/', 'Jot'],
	['an answer', '/write/gibbs', 'What happened'],

	['a name to watch for', '/settings', 'One name on each line'],
	['a line of the cover', '/settings', 'Programme']
] as const)
	test(`${what}, typed a moment before a reload that no save can keep up with, is there after it`, async ({
		page,
		visit
	}) => {
		await visit(route);
		await field(page, name).fill('She came');
		await saved(page);
		await stall(page);
		await field(page, name).fill('She came in, Marta');
		await page.reload();
		await expect(field(page, name)).toHaveValue('She came in, Marta');
		expect(await kept(page)).not.toContain('last-words');

		// and that is a save like any other
		await page.reload();
		await expect(field(page, name)).toHaveValue('She came in, Marta');
	});

test('the first words of an entry and of a jot are there when the window is closed at once', async ({
	page,
	context,
	server,
	visit
}) => {
	await visit('/');
	await stall(page);
	await field(page, 'Jot').fill('He laughed');
	await page.close({ runBeforeUnload: true });
	const second = await context.newPage();
	await visit('/write/gibbs', second);
	await stall(second);
	await field(second, 'What happened').fill('We met in the quiet room.');
	await second.close({ runBeforeUnload: true });

	const third = await context.newPage();
	await visit('/', third);
	await expect(field(third, 'Jot')).toHaveValue('He laughed');
	await third.goto(`${server.url}entries`);
	await expect(third.getByRole('link', { name: 'We met in the quiet room' })).toBeVisible();
});

test('what is kept while a page goes can be read by nobody', async ({ page, server, visit }) => {
	await visit('/');
	await field(page, 'Jot').fill('She came');
	await saved(page);
	await stall(page);
	await field(page, 'Jot').fill('She came in, Marta');
	await page.goto(`${server.url}manifest.webmanifest`);
	expect(await kept(page)).toContain('last-words');
	expect(await kept(page)).not.toContain('Marta');
	expect(await kept(page)).not.toContain('words"');
});
