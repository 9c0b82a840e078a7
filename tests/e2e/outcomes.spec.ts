import { expect, test, type Page } from './support/app';
import { enterExample, saved } from './support/example';

const part = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const source = 'Research or policy that supports it';

test('a gap leads to the right template, tagged already, and closes once she has written', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/outcomes');
	const gap = page.getByRole('region', { name: source });
	await expect(gap.getByText('Nothing yet for')).toBeVisible();
	await gap.getByRole('link', { name: 'Reflect on this' }).click();
	await expect(page).toHaveURL(/write\/benefits\?set=partnership-hnd&criterion=AC2&part=source$/);
	await expect(page.getByRole('button', { name: 'AC2' })).toBeVisible();
	await page.getByRole('textbox').first().fill('I read what the guidance says about it.');
	await saved(page);

	await visit('/outcomes');
	await expect(gap).toBeHidden();
	await part(page, source).click();
	const row = page.locator('.row', { has: part(page, source) });
	await expect(row).toContainText('Thin: one entry');
	await expect(page.getByRole('link', { name: 'I read what the guidance says' })).toBeVisible();
});

test('on a phone what she wrote opens below its part, and closes again', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/outcomes');
	await part(page, 'Areas for growth').press('Enter');
	await expect(part(page, 'Areas for growth')).toBeFocused();
	const evidence = page.getByRole('region', { name: 'What you wrote for it' });
	await expect(evidence.getByRole('link', { name: 'Handover that went too fast' })).toBeVisible();
	await expect(evidence.locator('mark').first()).toBeVisible();
	expect(new URL(page.url()).search).toBe('?unit=partnership-hnd&criterion=AC4&part=growth');
	await part(page, 'Areas for growth').press('Enter');
	await expect(evidence).toBeHidden();
	await visit('/outcomes?unit=partnership-hnd&criterion=AC4&part=nonsense');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outcomes');
	await expect(evidence).toBeHidden();
});

test.describe('on a desktop', () => {
	test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

	test('what she wrote stands beside the matrix, which names each entry it counts', async ({
		page,
		visit
	}) => {
		await visit('/');
		await enterExample(page);
		await visit('/outcomes');
		const pane = page.getByRole('region', { name: 'The part you chose' });
		await expect(pane.getByRole('heading')).toHaveText('Coordinated working, with an example');
		await part(page, 'Strengths, with evidence').press('Enter');
		await expect(pane.getByRole('heading')).toHaveText('Strengths, with evidence');
		await expect(part(page, 'Strengths, with evidence')).toBeFocused();
		const row = page.locator('.row', { has: part(page, 'Strengths, with evidence') });
		await row.getByRole('link', { name: /^Who does what at snack time, / }).click();
		await expect(page).toHaveURL(/entries\/e-/);
	});

	test('with two units she picks which one she looks at', async ({ page, visit }) => {
		await visit('/settings');
		await page
			.getByRole('checkbox', { name: 'Partnership working in children’s services' })
			.check();
		await saved(page);
		await visit('/outcomes');
		const unit = page.getByLabel('Unit');
		await expect(unit.locator('option')).toHaveCount(2);
		await unit.selectOption({ label: 'Partnership working in children’s services' });
		await expect(page).toHaveURL(/unit=[\w-]+$/);
		await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
		await page.reload();
		await expect(unit.locator('option:checked')).toHaveText(
			'Partnership working in children’s services'
		);
	});
});
