import { readFile } from 'node:fs/promises';
import { axe, expect, test, type Page } from './support/app';
import { saved } from './support/example';
import { fits } from './support/screens';

const decided = 'Who decided here, and whose words are in the plan?';
const told = `I told mum what she should be doing at bedtime with Zainab. She looked at the floor and said nothing. I was pleased that it was done and I wrote it in the book. My room leader came in and we tidied up. Then the children had their snack in the garden and I put the chairs away. After that I did the register and rang the office.`;
const ours = 'I told mum what she should be doing at bedtime with Zainab.';

interface AsideFile {
	readonly about: string;
	readonly putAside: readonly {
		readonly question: string;
		readonly sentences?: readonly string[];
	}[];
}

const talk = (page: Page) => page.getByRole('dialog', { name: 'Looking back with you' });
const part = (page: Page, question: string) => page.getByRole('region', { name: question });

async function lookBack(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
	await page.getByRole('menuitem', { name: 'Look back with me' }).press('Enter');
	await expect(talk(page).getByText('I noticed')).toBeVisible();
}

/** Writes an entry and answers the first question about it, then the next; gives what was asked. */
async function putTwoAside(page: Page, visit: (route: string) => Promise<void>): Promise<string> {
	await visit('/write/gibbs');
	await page.getByRole('textbox', { name: 'What happened' }).fill(told);
	await lookBack(page);
	const first = talk(page).getByRole('heading', { level: 3 }).first();
	await expect(first).toContainText(decided);
	await talk(page)
		.getByRole('button', { name: 'It’s there, you missed it' })
		.first()
		.press('Enter');
	await expect(first).not.toContainText(decided);
	const second = await first.innerText();
	await talk(page).getByRole('button', { name: 'Not for this entry' }).first().press('Enter');
	await expect(talk(page)).not.toContainText(second);
	await page.keyboard.press('Escape');
	await saved(page);
	return second;
}

/** Presses Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: string): Promise<void> {
	const wanted = page.locator(':is(button, a):focus').filter({ hasText: name });
	for (let press = 0; press < 40 && (await wanted.count()) === 0; press++)
		await page.keyboard.press('Tab');
	await expect(wanted).toHaveCount(1);
}

test('what she put aside stands in the settings, and a question is taken back by keyboard', async ({
	page,
	visit
}) => {
	await visit('/settings');
	await page.getByRole('link', { name: 'What you put aside' }).press('Enter');
	await expect(page.getByText(/^Nothing\. In an entry, choose “Look back with me”/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save as a file' })).toHaveCount(0);
	await axe(page);
	const second = await putTwoAside(page, visit);

	await visit('/settings/put-aside');
	await expect(part(page, decided)).toContainText('You said: it’s there, you missed it');
	await expect(part(page, decided)).toContainText('Put aside in one entry');
	await expect(part(page, second)).toContainText('You said: not for this entry');
	await axe(page);

	await tabTo(page, 'Ask it again');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /^Ask it again/ })).toHaveCount(1);
	await expect(page.getByRole('group', { name: 'Questions you put aside' })).toBeFocused();
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(page.getByRole('button', { name: /^Ask it again/ })).toHaveCount(2);
	await part(page, decided)
		.getByRole('button', { name: /^Ask it again/ })
		.press('Enter');
	await expect(part(page, decided)).toHaveCount(0);

	await part(page, second).getByRole('link').press('Enter');
	await lookBack(page);
	await expect(talk(page)).toContainText(decided);
	await expect(talk(page)).not.toContainText(second);
});

test('the file has nothing of hers, unless she ticks it: then the check stops a name', async ({
	page,
	visit
}) => {
	const second = await putTwoAside(page, visit);
	await visit('/settings/put-aside');
	const save = page.getByRole('button', { name: 'Save as a file' });

	const saving = page.waitForEvent('download');
	await save.press('Enter');
	const plain = await saving;
	expect(plain.suggestedFilename()).toMatch(/^Afterword put aside \d{4}-\d\d-\d\d\.json$/);
	await expect(page.getByText(/^It is on its way to your downloads/)).toBeVisible();
	const text = await readFile(await plain.path(), 'utf8');
	for (const word of ['Zainab', 'bedtime', 'sentences']) expect(text).not.toContain(word);
	const { about, putAside } = JSON.parse(text) as AsideFile;
	expect(about).toContain('No word of an entry');
	expect(putAside).toHaveLength(2);
	expect(putAside).toContainEqual({
		rule: 'power-imbalance-ignored',
		question: expect.stringContaining(decided),
		answer: 'missed',
		month: expect.stringMatching(/^\d{4}-\d\d$/),
		template: 'gibbs'
	});
	expect(putAside.map(({ question }) => question)).toContain(second);

	let count = 0;
	page.on('download', () => count++);
	await page.getByRole('checkbox', { name: /^Put in the sentences/ }).press('Space');
	await save.press('Enter');
	const gate = page.getByRole('dialog', { name: 'The check found something' });
	await expect(gate).toContainText(/Zainab.*In: \d+ \w+ \d{4}/s);
	await axe(page);
	await gate.getByRole('button', { name: 'Look at them first' }).press('Enter');
	await expect(gate).toHaveCount(0);
	await save.press('Enter');
	await gate.getByRole('button', { name: 'Go on regardless' }).press('Enter');
	await expect(gate.getByText('Say why in a few words first.')).toBeVisible();
	expect(count, 'files that left past the check').toBe(0);
	await gate.getByRole('textbox', { name: 'Why you go on' }).fill('Her mother agreed.');
	// what cannot be noted does not leave
	await page.evaluate(() => {
		const own = crypto.subtle.encrypt;
		crypto.subtle.encrypt = () => Promise.reject(new Error('It cannot be sealed'));
		Object.assign(globalThis, { mend: () => (crypto.subtle.encrypt = own) });
	});
	await gate.getByRole('button', { name: 'Go on regardless' }).press('Enter');
	await expect(
		page.getByText('It could not be noted in your journal, so it has not')
	).toBeVisible();
	expect(count, 'files that left unnoted').toBe(0);
	await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
	await save.press('Enter');
	await gate.getByRole('textbox', { name: 'Why you go on' }).fill('Her mother agreed.');
	const going = page.waitForEvent('download');
	await gate.getByRole('button', { name: 'Go on regardless' }).press('Enter');
	const whole = await readFile(await (await going).path(), 'utf8');
	const asked = (JSON.parse(whole) as AsideFile).putAside;
	expect(asked.find(({ question }) => question.startsWith(decided))?.sentences).toEqual([ours]);
	await visit('/evidence');
	await page.getByText('What you have handed in').click();
	await expect(page.getByText('Her mother agreed.')).toBeVisible();
});

test.describe('on the smallest phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('the list is no wider than the screen', async ({ page, visit }) => {
		await putTwoAside(page, visit);
		await visit('/settings/put-aside');
		await expect(part(page, decided)).toBeVisible();
		await fits(page, '/settings/put-aside');
	});
});
