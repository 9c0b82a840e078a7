import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './support/app';
import { saved } from './support/example';
import { keepJot } from './support/jot';

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const unitPage = readFileSync(
	new URL('../import/fixtures/units/summary.txt', import.meta.url),
	'utf8'
);

/** A placement called so; she is on its page. */
async function addPlacement(page: Page, name: string): Promise<void> {
	await press(page, 'Add a placement');
	await box(page, 'What you call it').fill(name);
	await saved(page);
}

/** A unit of her own with the name in its title and in its first outcome; she is on its page. */
async function addUnit(page: Page): Promise<void> {
	await box(page, 'The unit’s page or hand-out').fill(unitPage);
	await press(page, 'Read it');
	await box(page, 'What the unit is called').fill('Working with Zainab');
	await page.locator('.outcomes > li > details > summary').first().click();
	await box(page, 'The outcome').first().fill('Know what Zainab’s family wants');
	await saved(page);
}

/** A way to write of her own with the name in its title, a stage and a question; she is on her list of them. */
async function addWay(page: Page): Promise<void> {
	await box(page, 'Name').fill('A day with Zainab');
	await box(page, 'Name of the stage').fill('Zainab arrives');
	await box(page, 'Question').fill('What did Zainab do?');
	await press(page, /^Save$/);
	await expect(page.getByRole('heading', { name: 'A day with Zainab' })).toBeVisible();
}

test('a name is changed in entries, a placement, a unit and a way to write by one tap, in every window, and all comes back', async ({
	page,
	visit
}) => {
	test.slow();
	const [placement, unit, way] = await Promise.all([
		page.context().newPage(),
		page.context().newPage(),
		page.context().newPage()
	]);
	await visit('/');
	await box(page, 'Jot').fill('Zainab sang with me.');
	await keepJot(page);
	await visit('/settings', placement);
	await addPlacement(placement, 'Zainab’s home');
	await visit('/outcomes/own/new', unit);
	await addUnit(unit);
	await visit('/write/own/new', way);
	await addWay(way);
	const row = way.locator('.row').filter({ hasText: 'A day with Zainab' });
	const write = await row.getByRole('link', { name: 'Write with this' }).getAttribute('href');
	await row.getByRole('link', { name: 'Change it' }).click();

	await visit(write ?? '');
	await box(page, 'What did Zainab do?').fill('I sat with Zainab.');
	await saved(page);

	/** What all four windows show. */
	async function shows(name: string): Promise<void> {
		await expect(box(placement, 'What you call it')).toHaveValue(`${name}’s home`);
		await expect(box(unit, 'What the unit is called')).toHaveValue(`Working with ${name}`);
		await expect(box(unit, 'The outcome').first()).toHaveValue(`Know what ${name}’s family wants`);
		await expect(box(way, 'Name')).toHaveValue(`A day with ${name}`);
		await expect(box(way, 'Name of the stage')).toHaveValue(`${name} arrives`);
		await expect(box(way, 'Question')).toHaveValue(`What did ${name} do?`);
		await expect(box(page, `What did ${name} do?`)).toHaveValue(`I sat with ${name}.`);
	}
	await shows('Zainab');

	await press(page, 'Zainab: change it');
	await press(page, 'Change it everywhere');
	await expect(page.getByText('Changed to Child A in 5 places of your journal')).toBeVisible();
	await shows('Child A');

	await press(page, 'Undo');
	await expect(page.getByText('Changed back')).toBeVisible();
	await shows('Zainab');

	await press(page, 'Zainab: change it');
	await press(page, 'Change it everywhere');
	await expect(page.getByText('Changed to Child A in 5 places of your journal')).toBeVisible();
	await Promise.all([page, placement, unit, way].map((window) => window.reload()));
	await unit.locator('.outcomes > li > details > summary').first().click();
	await shows('Child A');
	await visit('/entries');
	await expect(page.getByText('Child A sang with me.').first()).toBeVisible();
	await expect(page.getByText('Zainab')).toHaveCount(0);
});

test('two placements with real names are told apart once both are called the setting', async ({
	page,
	visit
}) => {
	for (const name of ['Sunbeams Nursery', 'Oakfield Nursery']) {
		await visit('/settings');
		await addPlacement(page, name);
	}
	await visit('/write/gibbs');
	const happened = page.getByRole('textbox', { name: 'What happened' });
	await happened.fill('I moved from Sunbeams Nursery to Oakfield Nursery.');
	await saved(page);
	for (const name of ['Sunbeams Nursery', 'Oakfield Nursery']) {
		await press(page, `${name}: change it`);
		await press(page, 'Change it everywhere');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	await visit('/settings');
	await expect(page.getByRole('link', { name: 'Setting 1' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Setting 2' })).toBeVisible();
	await expect(page.getByText('Nursery')).toHaveCount(0);
});
