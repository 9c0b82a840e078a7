import { axe, expect, test, type Locator, type Page } from './support/app';
import { saved } from './support/example';

const roles =
	/Shaper|Implementer|Completer|Co-ordinator|Teamworker|Investigator|Plant\b|Evaluator|Specialist|Belbin/i;
const main = (page: Page) => page.getByRole('main');
const rows = (page: Page) => main(page).getByRole('radiogroup');
const next = (page: Page) => page.getByRole('button', { name: /^Next stage/ });
const colleague = (page: Page) => page.getByRole('dialog');

/** The behaviours asked about, in the order of the screen. */
const textsOf = (scope: Locator): Promise<(string | undefined)[]> =>
	scope
		.getByRole('radiogroup')
		.evaluateAll((all) =>
			all.map(
				(one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.innerText
			)
		);

/** To the stage with the eighteen behaviours. */
async function toBehaviours(page: Page, visit: (route: string) => Promise<void>): Promise<void> {
	await visit('/write/team-contribution');
	await page.getByRole('textbox').first().fill('We set the tables at snack time.');
	await next(page).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What you did/);
}

/** Answers every behaviour on the screen with one word. */
async function answerAll(page: Page, word: string): Promise<void> {
	const all = (await colleague(page).isVisible()) ? colleague(page) : main(page);
	for (const row of await all.getByRole('radiogroup').all())
		await row.getByRole('radio', { name: word }).check();
}

test('eighteen behaviours are asked without a role’s name, and the result never sorts her into a type', async ({
	page,
	visit
}) => {
	test.slow();
	await toBehaviours(page, visit);
	await expect(rows(page)).toHaveCount(18);
	await expect(main(page)).not.toContainText(roles);
	const asked = await textsOf(main(page));
	expect(new Set(asked).size).toBe(18);
	await axe(page);

	await rows(page).first().getByRole('radio', { name: 'often' }).check();
	const line = page.getByRole('textbox', { name: 'One line of evidence' });
	await line.fill('I asked Child A first.');
	await saved(page);
	await next(page).click();
	await expect(page.getByText('You have answered 1 of 18')).toBeVisible();
	await expect(main(page)).not.toContainText(roles);

	await page.getByRole('button', { name: /^Back to stage 2/ }).click();
	await expect(line).toHaveValue('I asked Child A first.');
	await answerAll(page, 'not seen');
	await rows(page).first().getByRole('radio', { name: 'my habit' }).check();
	await next(page).click();
	await expect(page.getByText(/^Closest to the contributions? Belbin calls/).first()).toBeVisible();
	await expect(
		page.getByText('Belbin® is a registered trade mark of Belbin Associates')
	).toBeVisible();
	await expect(page.getByText('not endorsed by Belbin')).toBeVisible();
	await expect(main(page)).not.toContainText(/\byou are an? \w+|\byour (type|role|profile)\b|%/i);
	await page.getByText('All nine, in words').click();
	await expect(page.getByRole('table').getByRole('row')).toHaveCount(10);
	await axe(page);
});

test('a colleague answers without seeing hers, in another order, and surprises are shown', async ({
	page,
	visit
}) => {
	test.slow();
	await toBehaviours(page, visit);
	const mine = await textsOf(main(page));
	await expect(page.getByRole('button', { name: 'Ask a colleague' })).toBeHidden();
	await answerAll(page, 'not seen');
	await page.getByRole('button', { name: 'Ask a colleague' }).click();
	await axe(page);
	await colleague(page).getByRole('button', { name: 'Begin' }).click();
	await expect(colleague(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(colleague(page)).not.toContainText(roles);
	const theirs = await textsOf(colleague(page));
	expect([...theirs].sort()).toEqual([...mine].sort());
	expect(theirs).not.toEqual(mine);
	await answerAll(page, 'often');
	await colleague(page)
		.getByRole('textbox', { name: 'One thing to keep' })
		.fill('Your calm voice.');
	await colleague(page).getByRole('textbox', { name: 'One thing to try' }).fill('Say it sooner.');
	await axe(page);
	await colleague(page).getByRole('button', { name: 'Done' }).click();
	await axe(page);
	await colleague(page).getByRole('button', { name: 'I have my phone back' }).click();
	await saved(page);
	await page.reload();
	await next(page).click();
	await expect(page.getByRole('heading', { name: 'Surprises' })).toBeVisible();
	await expect(page.getByText('Your calm voice.')).toBeVisible();
	await expect(page.getByText('Say it sooner.')).toBeVisible();

	await page.getByRole('button', { name: /^Back to stage 2/ }).click();
	await page.getByRole('button', { name: 'Remove Colleague 1' }).click();
	await axe(page);
	await colleague(page).getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByRole('button', { name: 'Ask a colleague' })).toBeVisible();
});
