import { readFile } from 'node:fs/promises';
import { axe, expect, test, type Page } from './support/app';
import { enterExample, saved } from './support/example';
import { fits, unfold } from './support/screens';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** The pack as a web page, read as text. */
async function packOf(page: Page): Promise<string> {
	await page.getByRole('radio', { name: 'Web page' }).check();
	await button(page, 'Make the Web page file').click();
	const list = dialog(page, 'Read this list once');
	const ready = dialog(page, /file is ready/);
	await expect(list.or(ready)).toBeVisible({ timeout: 30_000 });
	if (await list.isVisible()) {
		await list.getByLabel('I have read this list').check();
		await list.getByRole('button', { name: /^Make the/ }).click();
	}
	await expect(ready).toBeVisible({ timeout: 30_000 });
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		ready.getByRole('button', { name: 'Save' }).click()
	]);
	await expect(ready.getByText('It is saved')).toBeVisible();
	const text = await readFile(await download.path(), 'utf8');
	await ready.getByRole('button', { name: 'Done' }).click();
	return text;
}

test('a card is found as she types, read, and left again, and no word of hers is in the address', async ({
	page,
	visit
}) => {
	await visit('/library');
	const field = page.getByRole('searchbox', { name: 'Search cards and cases' });
	await field.pressSequentially('schon');
	await expect(page.getByRole('status')).toHaveText(/cards? (and|or) cases? found/);
	await expect(heading(page, 'Ways to write')).toBeHidden();
	expect(page.url()).not.toContain('schon');
	await axe(page);
	await link(page, 'Reflection in action and on action').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Reflection in action and on action'
	);
	await expect(page.getByText('(Schön, 1983)')).toBeVisible();
	await expect(heading(page, 'Where it stops')).toBeVisible();
	await link(page, 'Back to the library').click();
	await expect(field, 'what she looked for is still there').toHaveValue('schon');
	await page.getByRole('button', { name: 'Clear the search' }).click();
	await expect(link(page, /^Models, \d+$/)).toHaveAttribute('aria-current', 'true');
	await expect(link(page, 'Gibbs’ reflective cycle')).toBeVisible();
});

test('what is of the past says so and leads to what holds today', async ({ page, visit }) => {
	await visit('/library/working-together-2023');
	await expect(page.getByText('Replaced.')).toBeVisible();
	await link(page, 'Working Together to Safeguard Children').first().click();
	await expect(page.getByText('Guidance, 2026, in England')).toBeVisible();
	await visit('/library/common-core');
	await expect(page.getByText('Of the past.')).toBeVisible();
	await visit('/library/nothing-like-it');
	await expect(heading(page, 'No such card')).toBeVisible();
});

test('a card cited into an entry with one tap stands in the list of references of the pack', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/write/gibbs?set=partnership-hnd&criterion=AC4&part=growth');
	await page.getByRole('textbox', { name: /\?/ }).first().fill('We were late and I said nothing.');
	await saved(page);
	await visit('/library/kolb-cycle');
	await button(page, /We were late/).click();
	await expect(button(page, /We were late/)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText('Cited. It is in the list of references')).toBeVisible();

	await visit('/evidence');
	const references = page.getByText('References in the pack: 1');
	await references.click();
	await expect(page.getByText('The check leaves them out')).toBeVisible();
	const pack = await packOf(page);
	expect(pack).toMatch(/<h[12][^>]*>(<[^>]*>)*References/);
	expect(pack).toContain('Kolb, D.A. (1984) Experiential Learning');

	await visit('/library/kolb-cycle');
	await button(page, /We were late/).click();
	await expect(button(page, /We were late/)).toHaveAttribute('aria-pressed', 'false');
	await visit('/evidence');
	await expect(page.getByText('No identifiers found by this check')).toBeVisible();
	await expect(references).toHaveCount(0);
});

test('a question names cards that may help, and one tap cites one; the editor lists them', async ({
	page,
	visit
}) => {
	await visit('/write/case-the-message-book');
	await page.getByRole('textbox', { name: /shared/ }).fill('The book was read by the father.');
	await page.getByText('Ideas that may fit').filter({ visible: true }).first().click();
	await button(page, 'Cite Roles and responsibilities').click();
	await expect(button(page, 'Cited Roles and responsibilities')).toBeVisible();
	await saved(page);
	await page.reload();
	await button(page, 'One source cited').filter({ visible: true }).click();
	const sources = dialog(page, 'Sources');
	await sources.getByLabel('Find a source').fill('gdpr');
	await sources.getByRole('button', { name: /^Cite UK GDPR/ }).click();
	await axe(page);
	await sources.getByRole('button', { name: 'Cited Roles and responsibilities' }).click();
	await sources.getByRole('button', { name: 'Done' }).click();
	await expect(button(page, 'One source cited').filter({ visible: true })).toBeVisible();
});

test('an answer to a practice case is marked, counts nowhere, and is in a pack only when chosen', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/library/cases/family-of-five');
	await link(page, 'Answer it').click();
	await page.getByRole('textbox', { name: /keep this family/ }).fill('The health visitor leads.');
	await saved(page);
	await page.getByText('Read the case again').click();
	await expect(page.getByText('They are new in the area').first()).toBeVisible();
	await axe(page);
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('menuitem', { name: 'Tag a criterion' }).click();
	const group = page.getByRole('dialog').locator('details', { hasText: 'AC4' });
	if (!(await group.evaluate((one: HTMLDetailsElement) => one.open)))
		await group.locator('summary').click();
	await group.getByRole('radio', { name: 'Strengths' }).check();
	await button(page, 'Add the tag').click();
	await saved(page);

	await visit('/entries');
	await expect(page.getByText('Practice', { exact: true })).toBeVisible();
	await visit('/evidence');
	await expect(page.getByText('The health visitor leads.')).toHaveCount(0);
	await button(page, 'Choose another unit or criterion').click();
	const choices = dialog(page, 'What is in it');
	await choices.getByRole('checkbox', { name: /The health visitor leads/ }).check();
	await choices.getByRole('button', { name: 'Done' }).click();
	const pack = await packOf(page);
	expect(pack).toContain('The health visitor leads.');
	expect(pack).toContain('An answer to a practice case');
});

test('the library works at its first use without a network', async ({ page, visit, server }) => {
	await visit('/');
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
			);
	});
	await server.stop();
	for (const [route, words] of [
		['library', 'Ideas, laws and sources'],
		['library/gibbs-cycle', 'In a reflection'],
		['library/cases/toybox', 'To think about'],
		['library/timeline', 'Children Act 2004']
	] as const) {
		await page.goto(new URL(route, server.url).href);
		await expect(heading(page, words)).toBeVisible();
	}
});

const routes = [
	'/library?kind=law',
	'/library/belbin-roles',
	'/library/eyfs-2024',
	'/library/cases/nine-at-the-table',
	'/library/timeline'
];

test('axe finds nothing on the cards, the cases and the timeline, in light and dark', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/');
	await enterExample(page);
	for (const route of routes) {
		await visit(route);
		await unfold(page);
		await expect(page.getByRole('heading', { level: 1 }), route).toHaveCount(1);
		await axe(page);
	}
});

test.describe('on the smallest phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('no screen of the library is wider than 320 px', async ({ page, visit }) => {
		await visit('/');
		await enterExample(page);
		for (const route of routes) {
			await visit(route);
			await unfold(page);
			await fits(page, route);
		}
	});
});

test('what she looked for is still there when she comes back from a card, and gone afterwards', async ({
	page,
	visit
}) => {
	await visit('/library');
	const search = page.getByRole('searchbox', { name: 'Search cards and cases' });
	await search.fill('key person');
	await page.getByRole('link', { name: 'Key person' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Key person' })).toBeVisible();
	await page.goBack();
	await expect(search).toHaveValue('key person');
	await expect(page.getByRole('link', { name: 'Key person' }).first()).toBeVisible();
	expect(page.url(), 'no word of hers in the address').toMatch(/\/library$/);
	await page.getByRole('link', { name: 'Today' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await page.goBack();
	await expect(search).toHaveValue('');
});
