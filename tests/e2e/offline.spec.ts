import { readdirSync } from 'node:fs';
import { expect, test, type Page } from './support/app';
import { folderOf } from './support/build-variants';
import { keepJot } from './support/jot';

/** Opens the app once with the server there, until everything is on the device. */
async function install(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
			);
	});
}

/** Every screen there is, and ids that lead nowhere. */
const routes = [
	...['', 'entries', 'entries/AAAAAAAAAAAAAAAAAAAAAA', 'outcomes', 'evidence', 'library'],
	...['write', 'write/gibbs', 'write/kolb', 'write/team-contribution', 'write/nothing'],
	...['plan', 'plan/new', 'plan/AAAAAAAAAAAAAAAAAAAAAA'],
	...['settings/packs', 'settings/packs/make', 'write/own', 'write/own/new'],
	...['settings', 'settings/about', 'settings/bin', 'settings/placements/AAAAAAAAAAAAAAAAAAAAAA']
];

for (const variant of ['main', 'sub'] as const) {
	test.describe(variant === 'main' ? 'at the root of a site' : 'below a path', () => {
		test.use({ variant });

		test('every route starts cold with the server gone', async ({ page, server, context }) => {
			await install(page, server.url);
			await server.stop();
			for (const route of routes) {
				const cold = await context.newPage();
				await cold.goto(server.url + route);
				await expect(cold.getByRole('heading', { level: 1 }), route).toBeVisible();
				await cold.close();
			}
		});

		test('every file of the build is on the device after the first visit', async ({
			page,
			server
		}) => {
			await install(page, server.url);
			const kept = await page.evaluate(async () => {
				const names = (await caches.keys()).filter((name) => name.includes('-files-'));
				const requests = await Promise.all(
					names.map(async (name) => (await caches.open(name)).keys())
				);
				return requests.flat().map((request) => new URL(request.url).pathname);
			});
			const base = new URL(server.url).pathname;
			const built = readdirSync(`${folderOf(variant)}/_app`, { recursive: true, encoding: 'utf8' })
				.filter((name) => /\.\w+$/.test(name))
				.map((name) => `${base}_app/${name}`);
			expect(built.length).toBeGreaterThan(50);
			expect(built.filter((path) => !kept.includes(path))).toEqual([]);
		});

		test('a jot written with the server gone is there after a reload', async ({ page, server }) => {
			await install(page, server.url);
			await server.stop();
			await page.reload();
			const box = page.getByRole('textbox', { name: 'Jot' });
			await box.fill('Written on the bus');
			await keepJot(page);
			await page.goto(`${server.url}entries`);
			await expect(page.getByText('Written on the bus')).toBeVisible();
			await page.reload();
			await expect(page.getByText('Written on the bus')).toBeVisible();
		});
	});
}

test('a new version waits until she says so, writes the draft down first and keeps every word', async ({
	page,
	server,
	context
}) => {
	await install(page, server.url);
	await page.goto(`${server.url}write/gibbs`);
	const box = page.getByRole('textbox').first();
	await box.pressSequentially('The first half');
	await expect(page.getByRole('status').first()).toContainText('Saved');
	const other = await context.newPage();
	await other.goto(`${server.url}entries`);
	server.publish('next');
	await page.bringToFront();
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	const update = page.getByRole('button', { name: 'Update now' });
	await expect(update).toBeVisible();
	await box.pressSequentially(' and the second');
	const reloaded = page.waitForEvent('load');
	await update.click();
	await reloaded;
	await expect(page.getByRole('textbox').first()).toHaveValue('The first half and the second');
	await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
	const versions = await page.evaluate(() => caches.keys());
	expect(versions.filter((name) => name.includes('-files-'))).toHaveLength(2);
});
