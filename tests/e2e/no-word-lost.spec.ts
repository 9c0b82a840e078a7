import { expect, freshProfile, test, type Page, type Profile } from './support/app';

const jotBox = (page: Page) => page.getByRole('textbox', { name: 'Jot' });
const saveState = (page: Page) => page.getByRole('status').first();

let profile: Profile;
test.beforeEach(async ({ guard }) => {
	profile = await freshProfile({ onContext: guard.watch });
});
test.afterEach(async () => {
	await profile.remove();
});

test('a word typed and said to be saved is there after the browser is killed', async ({
	server
}) => {
	await profile.page.goto(server.url);
	await jotBox(profile.page).pressSequentially('She asked me before she asked the room');
	await expect(saveState(profile.page)).toContainText('Saved');
	await profile.kill();
	profile = await profile.reopen();
	await profile.page.goto(server.url);
	await expect(jotBox(profile.page)).toHaveValue('She asked me before she asked the room');
});

test('twenty seconds of typing without a pause, then a kill: at most two seconds are lost', async ({
	server
}) => {
	test.slow();
	await profile.page.goto(`${server.url}write/gibbs`);
	const box = profile.page.getByRole('textbox').first();
	await box.focus();
	const typed: { at: number; text: string }[] = [];
	const begin = Date.now();
	for (let n = 0; Date.now() - begin < 20_000; n++) {
		const text = `w${n} `;
		await profile.page.keyboard.type(text);
		typed.push({ at: Date.now(), text });
		await profile.page.waitForTimeout(60);
	}
	const end = Date.now();
	const address = profile.page.url();
	await profile.kill();
	profile = await profile.reopen();
	await profile.page.goto(address);
	const kept = await profile.page.getByRole('textbox').first().inputValue();
	const old = typed.filter(({ at }) => at < end - 2000).map(({ text }) => text);
	expect(old.length).toBeGreaterThan(50);
	expect(kept.startsWith(old.join('').trimEnd())).toBe(true);
});

test('a reload in the middle of a word loses nothing that was acknowledged', async ({ server }) => {
	const { page } = profile;
	await page.goto(`${server.url}write/gibbs`);
	const box = page.getByRole('textbox').first();
	await box.pressSequentially('We met in the quiet room.');
	await expect(saveState(page)).toContainText('Saved');
	await box.pressSequentially(' Nobody spo');
	await page.reload();
	await expect(page.getByRole('textbox').first()).toHaveValue(/^We met in the quiet room\./);
});

test('the jot box is a draft from its first character', async ({ server }) => {
	const { page } = profile;
	await page.goto(server.url);
	await jotBox(page).pressSequentially('x');
	await expect(saveState(page)).toContainText('Saved');
	await page.reload();
	await expect(jotBox(page)).toHaveValue('x');
});
