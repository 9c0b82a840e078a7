import { axe, expect, test, type Page } from './support/app';

const saveState = (page: Page) => page.getByRole('status').first();
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const happened = (page: Page) => page.getByRole('textbox', { name: 'What happened' });
const next = (page: Page, stage: string) =>
	page.getByRole('button', { name: `Next stage: ${stage}` });
const saved = (page: Page) =>
	expect(saveState(page)).toHaveText(/^Saved \d\d:\d\d on this device$/);

async function menu(page: Page, line: string): Promise<void> {
	await page.getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('menuitem', { name: line }).click();
}

test('stage by stage on a phone: each is as she left it, and finishing leads to the journal', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await expect(title(page)).toHaveText(/^Description/);
	await expect(page.getByText('Stage 1 of 6')).toBeVisible();
	await happened(page).fill('We met to plan the move to Reception.');
	await next(page, 'Feelings').click();
	await expect(title(page)).toBeFocused();
	await expect(title(page)).toHaveText(/^Feelings/);
	await page.getByText('Stuck?').filter({ visible: true }).first().click();
	await expect(page.getByText('What did you notice in your body')).toBeVisible();
	await page.getByRole('button', { name: 'Another question' }).filter({ visible: true }).click();
	await expect(page.getByText('When did the feeling change')).toBeVisible();
	await page.getByRole('textbox', { name: 'What did you feel' }).fill('Tense.');
	await page.getByRole('button', { name: 'Back to stage 1, Description' }).click();
	await expect(happened(page)).toHaveValue('We met to plan the move to Reception.');
	for (const stage of ['Feelings', 'Evaluation', 'Analysis', 'Conclusion', 'Action plan'])
		await next(page, stage).click();
	await expect(
		page.getByRole('img', {
			name: 'stages 1 and 2 written, stage 6 being written, stages 3 to 5 empty'
		})
	).toBeVisible();
	await page.getByRole('button', { name: 'Finish' }).click();
	await expect(title(page)).toHaveText('Journal');
	await page.getByRole('link', { name: 'We met to plan the move' }).click();
	await expect(title(page)).toHaveText(/^Action plan/);
	await menu(page, 'Mark as a draft again');
});

test('nothing is stored before her first word; from then on the address is the entry’s own', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await expect(saveState(page)).toHaveText(/^Saving/);
	await next(page, 'Feelings').click();
	await visit('/entries');
	await expect(page.getByRole('link', { name: 'Gibbs' })).toBeHidden();

	await visit('/write/gibbs');
	await happened(page).pressSequentially('I was there to take notes.');
	await saved(page);
	await expect(page).toHaveURL(/\/entries\/[\w-]{22}$/);
	const address = page.url();
	await happened(page).pressSequentially(' Nobody spo');
	await page.reload();
	await expect(page).toHaveURL(address);
	await expect(happened(page)).toHaveValue(/^I was there to take notes\./);
	await page.getByRole('link', { name: 'Back to the journal' }).click();
	await expect(title(page)).toHaveText('Journal');
	await page.goBack();
	await expect(page).toHaveURL(address);
	await expect(happened(page)).toHaveValue(/^I was there to take notes\./);
});

test('back from the journal comes to the entry that was begun, not to another', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await happened(page).fill('Once only.');
	await saved(page);
	const address = page.url();
	await page.getByRole('link', { name: 'Back to the journal' }).click();
	await expect(title(page)).toHaveText('Journal');
	await page.goBack();
	await expect(happened(page)).toHaveValue('Once only.');
	await happened(page).pressSequentially(' And on.');
	await saved(page);
	await expect(page).toHaveURL(address);
	await page.getByRole('link', { name: 'Back to the journal' }).click();
	await expect(page.getByRole('link', { name: 'Once only.' })).toHaveCount(1);
});

test('a stroke of the finger turns the stage', async ({ page, visit, context }) => {
	await visit('/write/gibbs');
	const finger = await context.newCDPSession(page);
	const stroke = async (from: number, to: number): Promise<void> => {
		const at = (x: number) => ({ touchPoints: [{ x, y: 450 }] });
		await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) });
		for (const share of [0.25, 0.5, 0.75, 1])
			await finger.send('Input.dispatchTouchEvent', {
				type: 'touchMove',
				...at(from + (to - from) * share)
			});
		await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await stroke(320, 120);
	await expect(title(page)).toHaveText(/^Feelings/);
	await stroke(100, 300);
	await expect(title(page)).toHaveText(/^Description/);
	await stroke(100, 300);
	await expect(title(page)).toHaveText(/^Description/);
});

test('while a stage turns the screen stays as wide as the phone', async ({ page, visit }) => {
	await visit('/write/gibbs');
	await next(page, 'Feelings').waitFor();
	const widest = await next(page, 'Feelings').evaluate(async (button: HTMLElement) => {
		button.click();
		let most = 0;
		for (let frame = 0; frame < 30; frame++) {
			await new Promise(requestAnimationFrame);
			most = Math.max(most, document.documentElement.scrollWidth, innerWidth);
		}
		return most;
	});
	await expect(title(page)).toHaveText(/^Feelings/);
	expect(widest).toBeLessThanOrEqual(390);
});

test('Kolb begins where she likes, and its experiment leads on to the next experience', async ({
	page,
	visit
}) => {
	await visit('/write/kolb');
	await expect(title(page)).toHaveText(/^Where do you want to begin/);
	await page.getByRole('button', { name: 'Trying it out' }).click();
	await expect(title(page)).toHaveText(/^Trying it out/);
	await page
		.getByRole('textbox', { name: 'What will you try' })
		.fill('Next time I will ask first.');
	await saved(page);
	await page.getByRole('link', { name: 'Write the next experience' }).click();
	await expect(title(page)).toHaveText(/^Where do you want to begin/);
	await page.getByRole('button', { name: 'Experience' }).click();
	await page.getByRole('textbox', { name: 'What did you do or try' }).fill('I asked first.');
	await saved(page);
	await page.reload();
	for (const stage of ['Looking back', 'Making sense', 'Trying it out'])
		await next(page, stage).click();
	await page.getByRole('link', { name: 'The entry it goes on from' }).click();
	await expect(page.getByRole('textbox', { name: 'What will you try' })).toHaveValue(
		'Next time I will ask first.'
	);
});

test('on a wide screen all stages stand below one another, under one title', async ({
	page,
	visit
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await visit('/write/gibbs');
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6);
	await expect(title(page)).toHaveCount(1);
	await happened(page).fill('We met.');
	await page.getByRole('button', { name: 'Conclusion' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Conclusion' })).toBeInViewport();
	await page.getByRole('textbox', { name: 'What do you understand now' }).fill('More.');
	await expect(page.getByRole('button', { name: 'Description written' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Conclusion writing' })).toHaveAttribute(
		'aria-current',
		'step'
	);
	await page.getByRole('button', { name: 'Change details' }).click();
	await page.getByRole('textbox', { name: 'Title' }).fill('The transition meeting');
	await page.getByRole('button', { name: 'Keep these' }).click();
	await expect(title(page)).toHaveText(/The transition meeting$/);
	await saved(page);
	await axe(page);
});

test('thrown away goes to the bin; undo and the entry’s own address bring it back', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await happened(page).fill('Not for long.');
	await saved(page);
	const address = page.url();
	await menu(page, 'Throw away');
	await expect(title(page)).toHaveText('Journal');
	await expect(page.getByRole('link', { name: 'Not for long.' })).toBeHidden();
	await expect(page.getByText('Moved to the bin')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('link', { name: 'Not for long.' }).click();
	await menu(page, 'Throw away');
	await expect(title(page)).toHaveText('Journal');
	await expect(page.getByRole('link', { name: 'Not for long.' })).toBeHidden();
	await page.goto(address);
	await expect(title(page)).toHaveText('In the bin');
	await axe(page);
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(happened(page)).toHaveValue('Not for long.');
});

for (const [what, route, says] of [
	['a template that is not there', '/write/no-such-template', 'No such way to write'],
	['a jot that is not there', `/write/gibbs?jot=${'A'.repeat(22)}`, 'This link does not fit'],
	['a criterion that is not there', '/write/gibbs?set=x&criterion=y', 'This link does not fit'],
	['an entry that is not there', `/entries/${'A'.repeat(22)}`, 'No entry here'],
	['no id at all', '/entries/%F0%9F%99%82', 'No entry here']
] as const)
	test(`an address with ${what} gets a sentence and a way on`, async ({ page, visit }) => {
		await visit(route);
		await expect(title(page)).toHaveText(says);
		await expect(page.getByRole('main').getByRole('link')).toHaveAttribute(
			'href',
			/\/(write|entries)$/
		);
	});

test('words from anywhere stay as they are, a Word document is cleaned, too much is refused whole', async ({
	page,
	visit,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const paste = async (text: string): Promise<void> => {
		await page.evaluate((words) => navigator.clipboard.writeText(words), text);
		await page.keyboard.press('Control+V');
	};
	await visit('/write/gibbs');
	await happened(page).fill('She smiled 👩‍👧‍👦. שלום לך. naïve Łukasz');
	await happened(page).press('End');
	await paste('\uf0b7 one\u000btwo\u00adthree');
	await expect(happened(page)).toHaveValue('She smiled 👩‍👧‍👦. שלום לך. naïve Łukasz• one\ntwothree');
	await page.keyboard.press('Control+Z');
	await expect(happened(page)).toHaveValue('She smiled 👩‍👧‍👦. שלום לך. naïve Łukasz');
	await saved(page);
	await paste('word '.repeat(40_001));
	await expect(page.getByText('so it was not put in')).toBeVisible();
	await expect(happened(page)).toHaveValue('She smiled 👩‍👧‍👦. שלום לך. naïve Łukasz');
	await happened(page).press('Control+A');
	await paste('word '.repeat(39_999) + 'last');
	await saved(page);
	await page.reload();
	await expect(happened(page)).toHaveValue(/last$/);
});

test('two windows at once: both wordings are kept, it is said, and the caret stays', async ({
	page,
	visit,
	context
}) => {
	await visit('/write/gibbs');
	await happened(page).fill('First line.');
	await saved(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await happened(other).fill('First line. From the other window.');
	await saved(other);
	await happened(page).press('Control+Home');
	await page.keyboard.type('Here: ');
	await expect(page.getByText('Also written in another window.')).toBeVisible();
	await expect(happened(page)).toHaveValue(/From the other window\./);
	await page.keyboard.type('now, ');
	await expect(happened(page)).toHaveValue(/Here: now, First line\./);
	await expect(happened(page)).toHaveValue(/From the other window\./);
	await page.getByRole('button', { name: 'OK' }).click();
	await expect(page.getByText('Also written in another window.')).toBeHidden();
});

test('when saving fails the words stay, the reason is said, and leaving is asked first', async ({
	page,
	visit
}) => {
	await visit('/write/gibbs');
	await happened(page).fill('Before.');
	await saved(page);
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.put;
		const full = (): never => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		IDBObjectStore.prototype.put = full;
		Object.assign(window, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
	});
	await happened(page).press('End');
	await page.keyboard.type(' After.');
	await expect(saveState(page)).toHaveText(/^Not saved: This device has no room left/);
	await axe(page);
	await page.getByRole('link', { name: 'Back to the journal' }).click();
	await expect(page.getByRole('dialog')).toContainText('Your last words are not saved');
	await axe(page);
	await page.getByRole('button', { name: 'Stay here' }).click();
	await expect(happened(page)).toHaveValue('Before. After.');
	await page.evaluate('makeRoom()');
	await page.getByRole('button', { name: 'Try again' }).click();
	await saved(page);
});
