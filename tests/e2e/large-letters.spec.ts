import { launchOptions } from '../../.config/run/browser.mjs';
import { expect, test } from './support/app';
import { enterExample } from './support/example';
import { fits, screens, unfold } from './support/screens';

// the learner's own font size, as she sets it in the browser: a file of its own, because it is another browser
const { args, ...launch } = launchOptions();
test.use({ launchOptions: { ...launch, args: [...args, '--blink-settings=defaultFontSize=32'] } });

test('with letters of twice the size no screen is wider than a phone', async ({ page, visit }) => {
	test.slow();
	await visit('/');
	const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
	expect(size).toBe('32px');
	await enterExample(page);
	for (const route of Object.values(screens).flat()) {
		await visit(route);
		await unfold(page);
		await fits(page, route);
	}
});
