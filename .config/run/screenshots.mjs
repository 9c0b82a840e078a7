import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { launchOptions } from './browser.mjs';
import { serveSite } from './site.mjs';

/*
 * Takes the pictures of the README and the manifest from the built app, with the example journal as it
 * would stand on one fixed day. Run it after a build: `npm run screenshots`.
 */
const day = '2026-03-05T12:20:00';
const folder = 'static/screenshots';
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const laptop = { viewport: { width: 1280, height: 800 } };

/** What to take: file name, device, and how to get there from the journal's list. */
const pictures = [
	['today-narrow', phone, ''],
	['write-narrow', phone, 'entries', 'The transition meeting'],
	['outcomes-narrow', phone, 'outcomes'],
	['evidence-narrow', phone, 'evidence'],
	['outcomes-wide', laptop, 'outcomes?unit=partnership-hnd&criterion=AC4&part=strength']
];

mkdirSync(folder, { recursive: true });
const site = await serveSite({ folder: 'build', base: '' });
const browser = await chromium.launch(launchOptions());
for (const [name, device, route, link] of pictures) {
	const context = await browser.newContext({
		...device,
		deviceScaleFactor: 2,
		colorScheme: 'light',
		locale: 'en-GB',
		timezoneId: 'Europe/London'
	});
	const page = await context.newPage();
	await page.clock.install({ time: new Date(day) });
	await page.goto(site.url);
	await page.getByRole('button', { name: 'Try an example journal' }).click();
	await page.getByRole('link', { name: 'The transition meeting' }).first().waitFor();
	await page.goto(site.url + route);
	if (link) await page.getByRole('link', { name: link }).click();
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	await page.clock.runFor(2000);
	await page.waitForLoadState('networkidle');
	await page.screenshot({ path: `${folder}/${name}.png` });
	await context.close();
}
await browser.close();
await site.stop();
