import { axe, expect, test, type Page } from './support/app';
import { enterExample } from './support/example';
import { fits, placement, screens, target, unfold, written } from './support/screens';

async function hasOneHeading(page: Page, route: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 }), route).toHaveCount(1);
}

for (const [name, routes] of Object.entries(screens))
	test(`axe finds nothing, and each screen has one main heading: ${name}`, async ({
		page,
		visit
	}) => {
		test.slow();
		await visit('/');
		await enterExample(page);
		for (const route of routes) {
			await visit(route);
			await unfold(page);
			await hasOneHeading(page, route);
			await axe(page);
		}
	});

test('axe finds nothing in the dialogs of the journal, the plan and the settings', async ({
	page,
	visit
}) => {
	test.slow();
	const press = (name: RegExp | string) => page.getByRole('button', { name }).first().click();
	await visit('/');
	await enterExample(page);
	await visit('/entries');
	await press('Filter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await axe(page);
	await visit('/plan');
	await press(/^Review it/);
	await expect(page.getByRole('dialog')).toBeVisible();
	await axe(page);
	await page.keyboard.press('Escape');
	await press(/^More about/);
	await expect(page.getByRole('menu').filter({ visible: true })).toBeVisible();
	await axe(page);
	await page.getByRole('menuitem', { name: /my own words|my wording/ }).click();
	await axe(page);
	await visit(target);
	await press('Delete this target');
	await expect(page.getByRole('dialog')).toBeVisible();
	await axe(page);
	await visit(placement);
	await press('Delete this placement');
	await expect(page.getByRole('dialog')).toBeVisible();
	await axe(page);
});

test.describe('on a desktop', () => {
	test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

	test('axe finds nothing where the layout is another one', async ({ page, visit }) => {
		test.slow();
		await visit('/');
		await enterExample(page);
		for (const route of ['/', '/outcomes', '/plan', '/settings', written]) {
			await visit(route);
			await hasOneHeading(page, route);
			await axe(page);
			await fits(page, route);
		}
	});
});

test.describe('on the smallest phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('no screen is wider than 320 px', async ({ page, visit }) => {
		test.slow();
		await visit('/');
		await enterExample(page);
		for (const route of Object.values(screens).flat()) {
			await visit(route);
			await unfold(page);
			await fits(page, route);
		}
	});
});
