import { readFileSync } from 'node:fs';
import { axe, expect, test, type Page } from './support/app';
import { enterExample, saved } from './support/example';
import { fits } from './support/screens';

const fixture = (name: string): string =>
	new URL(`../import/fixtures/units/${name}`, import.meta.url).pathname;
const words = (name: string): string => readFileSync(fixture(name), 'utf8');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const outcomes = (page: Page) => page.locator('.outcomes > li > details > summary');

/** Pastes a page and reads it; she is on the unit then, unless it could not be read. */
async function paste(page: Page, text: string): Promise<void> {
	await box(page, 'The unit’s page or hand-out').fill(text);
	await press(page, 'Read it');
}
async function openFile(page: Page, file: Parameters<typeof choose>[1]): Promise<void> {
	await choose(page, file);
	await expect(page.getByRole('button', { name: 'Work on this unit' })).toBeVisible();
}
async function choose(
	page: Page,
	file: string | { name: string; mimeType: string; buffer: Buffer }
): Promise<void> {
	const asked = page.waitForEvent('filechooser');
	await press(page, 'Choose the file');
	await (await asked).setFiles(file);
}
async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
	const coming = page.waitForEvent('download');
	await press(page, button);
	const file = await coming;
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Tags the open entry to the first line under a criterion. */
async function tag(page: Page, code: string): Promise<void> {
	await page.getByRole('button', { name: /^Tag (a|another) criterion$/ }).click();
	const dialog = page.getByRole('dialog');
	const group = dialog.locator('details', { hasText: code }).first();
	if (!(await group.evaluate((one: HTMLDetailsElement) => one.open)))
		await group.locator('summary').click();
	await group.getByRole('radio').first().check();
}

const four = ['approaches', 'benefits', 'parents', 'own'] as const;
const said = {
	approaches: /Approaches and models/,
	benefits: /What partnership changes/,
	parents: /Parents, carers and families/,
	own: /Own contribution to the team/,
	sharing: /Sharing information/
};

for (const [name, wanted] of [
	['summary.txt', four],
	['whole-page.txt', four],
	['marking-points.txt', ['approaches', 'benefits', 'sharing', 'parents']]
] as const)
	test(`a pasted unit page (${name}) becomes its outcomes and criteria`, async ({
		page,
		visit
	}) => {
		await visit('/outcomes/own/new');
		await paste(page, words(name));
		await expect(outcomes(page)).toHaveCount(4);
		for (const [at, concern] of wanted.entries())
			await expect(outcomes(page).nth(at)).toContainText(said[concern]);
		await outcomes(page).nth(0).click();
		await expect(page.getByRole('list', { name: 'Criteria of LO1' })).toContainText('AC1');
	});

test('a unit of her own flows to outcomes, a tag, her plan and what she hands in', async ({
	page,
	visit
}) => {
	test.slow();
	await visit('/outcomes');
	await page.getByRole('link', { name: 'Your own units' }).click();
	await page.getByRole('link', { name: 'Add a unit' }).click();
	await paste(page, words('whole-page.txt'));
	// she corrects the code of a criterion, and what its outcome is about
	await outcomes(page).nth(3).click();
	await page.getByRole('combobox', { name: 'What it is about' }).selectOption('Something else');
	await expect(outcomes(page).nth(3)).toContainText('Something else');
	await page
		.getByRole('combobox', { name: 'What it is about' })
		.selectOption('Own contribution to the team');
	await page.getByRole('list', { name: 'Criteria of LO4' }).locator('summary').click();
	await page.getByRole('list', { name: 'Criteria of LO4' }).getByLabel('Code').fill('P4');
	await press(page, 'Add a countable part');
	await page.keyboard.type('A strength');
	await press(page, 'Add a countable part');
	await page.keyboard.type('A thing to work on');
	await saved(page);
	await press(page, 'Work on this unit');
	await expect(page.getByRole('heading', { name: /^Examine own contributions/ })).toBeVisible();
	await expect(page.getByRole('link', { name: 'A strength', exact: true })).toBeVisible();

	await visit('/write/gibbs');
	await page.getByRole('textbox', { name: 'What happened' }).fill('I led the visit with a parent.');
	await tag(page, 'P4');
	await page.getByRole('dialog').getByRole('radio', { name: 'A strength' }).check();
	await press(page, 'Add the tag');
	await saved(page);
	// one entry counts in several units
	await tag(page, 'AC3');
	await press(page, 'Add the tag');
	await saved(page);

	// on a desktop all questions stand under each other
	await page.setViewportSize({ width: 1280, height: 800 });
	await page
		.getByRole('textbox', { name: /^What did you do that worked/ })
		.fill('I asked the parent first.');
	await saved(page);
	await visit('/plan');
	await expect(page.getByRole('main')).toContainText('I asked the parent first.');

	await visit('/outcomes');
	const row = page.locator('.row', { hasText: 'A strength' });
	await expect(row).toContainText('Thin: one entry');
	await visit('/settings');
	await expect(page.getByRole('checkbox', { name: /^Partnership across Health/ })).toBeChecked();
	await visit('/evidence');
	await page.getByRole('button', { name: 'Change what is in it' }).click();
	await expect(page.getByRole('dialog')).toContainText('Partnership across Health');
});

test('an edited unit keeps its tags, and a criterion taken out keeps its entries to be seen', async ({
	page,
	visit
}) => {
	await visit('/outcomes/own/new');
	await paste(page, 'LO1: Know families\nP1 Describe a family\nP2 Compare two families');
	await press(page, 'Work on this unit');
	await expect(page.getByRole('heading', { name: 'Know families' })).toBeVisible();
	await visit('/write/gibbs');
	await page.getByRole('textbox', { name: 'What happened' }).fill('A grandmother came to talk.');
	for (const code of ['P1', 'P2']) {
		await tag(page, code);
		await press(page, 'Add the tag');
	}
	await saved(page);
	await visit('/outcomes');
	await expect(page.getByText('Thin: one entry')).toHaveCount(2);

	await page.getByRole('link', { name: 'Change this unit' }).click();
	await outcomes(page).first().click();
	const criteria = page.getByRole('list', { name: 'Criteria of LO1' });
	await criteria.locator('summary', { hasText: 'P1' }).click();
	await criteria.getByLabel('The criterion').fill('Describe the family of one child');
	await criteria.locator('summary', { hasText: 'P1' }).click();
	await criteria.locator('summary', { hasText: 'P2' }).click();
	await press(page, 'Take this criterion out');
	await saved(page);
	await visit('/outcomes');
	await expect(page.locator('.row.crit', { hasText: 'Describe the family of one' })).toContainText(
		'Thin: one entry'
	);
	const gone = page.getByRole('region', { name: 'No longer in this unit' });
	await expect(gone).toContainText('Compare two families');
	await expect(gone.getByRole('link', { name: /^A grandmother came/ })).toBeVisible();

	await gone.getByRole('link', { name: 'Change the unit' }).click();
	await page.getByText('Criteria you took out').click();
	await page.getByRole('button', { name: /^Put it back/ }).click();
	await saved(page);
	await visit('/outcomes');
	await expect(page.getByText('Thin: one entry')).toHaveCount(2);
	await expect(gone).toBeHidden();

	await page.getByRole('link', { name: 'Change this unit' }).click();
	await press(page, 'Delete this unit');
	await press(page, 'Delete it');
	await expect(page.getByText('None yet.')).toBeVisible();
	await visit('/entries');
	await page.getByRole('link', { name: /^A grandmother came/ }).click();
	await expect(page.getByRole('button', { name: /P1.*Change this tag/ })).toBeVisible();
});

for (const [file, button, ending] of [
	['unit.matrix', 'Mahara .matrix', '.matrix'],
	['case.json', 'CASE package', '.case.json']
] as const)
	test(`${file} comes in and goes out again with nothing lost`, async ({ page, visit }) => {
		await visit('/outcomes/own/new');
		await openFile(page, fixture(file));
		await expect(box(page, 'What the unit is called')).toHaveValue('Unit framework');
		const { name, text } = await download(page, button);
		expect(name).toBe(`Unit-framework${ending}`);
		const [was, is] = [words(file), text].map((one) => JSON.parse(one) as Record<string, unknown>);
		if (file === 'case.json') expect(is).toEqual(was);
		else expect(is).toMatchObject(was ?? {});
		await visit('/outcomes/own/new');
		await openFile(page, { name, mimeType: 'application/json', buffer: Buffer.from(text) });
		await expect(outcomes(page)).toHaveCount(1);
		const table = await download(page, 'Table (CSV)');
		await visit('/outcomes/own/new');
		await openFile(page, {
			...{ name: table.name, mimeType: 'text/csv' },
			buffer: Buffer.from(table.text)
		});
		await expect(outcomes(page).first()).toContainText('LO1');
	});

test('what cannot be read is answered with a sentence, and nothing is there afterwards', async ({
	page,
	visit
}) => {
	await visit('/outcomes/own/new');
	const alert = page.getByRole('alert').filter({ hasText: /\w/ });
	await press(page, 'Read it');
	await expect(alert).toHaveText('There is nothing to read yet. Paste the page first.');
	await paste(page, '<!doctype html><html><body>LO1</body></html>');
	await expect(alert).toContainText('the code of a web page');
	await paste(page, 'Menu\nHome\nNews of the day\n1. It rains.\nComments');
	await expect(alert).toContainText('No learning outcomes or criteria were found');
	const circle = {
		CFDocument: { identifier: 'd', title: 'T' },
		CFItems: ['a', 'b'].map((identifier) => ({ identifier, fullStatement: identifier })),
		CFAssociations: ['ab', 'ba'].map(([from, to]) => ({
			...{ associationType: 'isChildOf', originNodeURI: { identifier: from } },
			destinationNodeURI: { identifier: to }
		}))
	};
	for (const [text, sentence] of [
		[JSON.stringify(circle), 'goes round in a circle'],
		['{"framework":', 'not complete JSON'],
		['\0\0', 'holds no text']
	] as const) {
		await choose(page, { name: 'x', mimeType: '', buffer: Buffer.from(text) });
		await expect(alert).toContainText(sentence);
	}
	await visit('/outcomes/own');
	await expect(page.getByText('None yet.')).toBeVisible();
});

test('a framework of 2,000 criteria can be opened, corrected and worked on', async ({
	page,
	visit
}) => {
	const rows = Array.from({ length: 2000 }, (_, n) => `LO${n % 20},All,C${n},Do thing ${n}`);
	const table = ['Outcome,Outcome title,Criterion,Text', ...rows].join('\n');
	await visit('/outcomes/own/new');
	await openFile(page, { name: 'big.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
	await expect(outcomes(page)).toHaveCount(20);
	await outcomes(page).first().click();
	await press(page, 'Show more of 100');
	await expect(page.getByRole('list', { name: 'Criteria of LO0' }).locator('summary')).toHaveCount(
		100
	);
	await press(page, 'Work on this unit');
	await expect(page.getByRole('link', { name: 'Do thing 1999', exact: true })).toBeAttached();
});

test('two units that ask the same: the tag goes to both when she says so', async ({
	page,
	visit
}) => {
	await visit('/');
	await enterExample(page);
	await visit('/outcomes/own/new');
	await press(page, 'Copy it');
	await expect(box(page, 'What the unit is called')).toHaveValue(/\(my copy\)$/);
	await press(page, 'Work on this unit');
	await visit('/write/what-why-how');
	await page.getByRole('textbox').first().fill('Two services made one plan.');
	await page.getByRole('button', { name: 'Tag a criterion' }).click();
	const dialog = page.getByRole('dialog');
	const first = dialog.locator('details', { hasText: 'AC2' }).first();
	await first.locator('summary').click();
	await first.getByRole('radio').first().check();
	const also = dialog.getByRole('checkbox', { name: /AC2.*asks the same/ });
	await expect(also).not.toBeChecked();
	await also.check();
	await press(page, 'Add the tag');
	await expect(page.getByRole('button', { name: /AC2.*Change this tag/ })).toHaveCount(2);
});

test('by keyboard, at 320 px and without a network a unit is made; axe finds nothing', async ({
	page,
	visit,
	server
}) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 640 });
	await visit('/outcomes/own');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await server.stop();
	await visit('/outcomes/own/new');
	await axe(page);
	await fits(page, 'new');
	await page.getByRole('button', { name: 'Begin with an empty one' }).press('Enter');
	await box(page, 'What the unit is called').fill('My brief');
	await page.getByRole('button', { name: 'Add an outcome' }).press('Enter');
	await page.keyboard.type('Work with families');
	await page.getByRole('button', { name: 'Add a criterion' }).press('Enter');
	await page.keyboard.type('Plan a visit with a parent');
	await saved(page);
	await expect(page.getByText('Plan a visit with a parent').first()).toBeVisible();
	await axe(page);
	await fits(page, 'a unit');
	await page.getByRole('button', { name: 'Take this criterion out' }).press('Enter');
	await expect(page.getByRole('combobox', { name: 'What it is about' }).last()).toBeFocused();
	const { text } = await download(page, 'Mahara .matrix');
	expect(text).toContain('Work with families');
	await visit('/outcomes/own');
	await expect(page.getByRole('link', { name: 'My brief' })).toBeVisible();
	await axe(page);
});

test('a unit with somebody’s number in it does not leave before she has seen that and said why', async ({
	page,
	visit
}) => {
	await visit('/outcomes/own/new');
	await openFile(page, fixture('unit.matrix'));
	await box(page, 'What the unit is called').fill('Ring me on 07700 900123');
	await saved(page);
	await press(page, 'Table (CSV)');
	const gate = page.getByRole('dialog', { name: 'The check found something' });
	await expect(gate).toContainText('07700 900123');
	await gate.getByRole('button', { name: 'Look at them first' }).click();
	await press(page, 'Table (CSV)');
	await gate.getByRole('textbox').fill('It is the number of the college.');
	const coming = page.waitForEvent('download');
	await gate.getByRole('button', { name: 'Go on regardless' }).click();
	expect(readFileSync(await (await coming).path(), 'utf8')).toContain('07700 900123');
});
