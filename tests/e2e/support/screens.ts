import { expect, type Page } from '@playwright/test';

/** An entry of the example; its ids are always the same. */
export const written = '/entries/e-transition__________';
export const target = '/plan/t-parent-first________';
export const placement = '/settings/placements/p-nursery_____________';

/** Every route of the app with the example open, and three addresses that lead nowhere. */
export const screens = {
	tabs: [
		...['/', '/entries', '/plan', '/write'],
		'/outcomes?unit=partnership-hnd&criterion=AC4&part=growth'
	],
	'the rest': [
		'/library',
		'/evidence',
		'/settings',
		'/settings/backup',
		'/settings/packs',
		'/settings/packs/make',
		'/settings/put-aside',
		'/settings/bin',
		'/settings/about',
		'/outcomes/own',
		'/outcomes/own/new',
		'/outcomes/over-time'
	],
	writing: ['/write/gibbs', '/write/team-contribution', written, '/plan/new', target, placement],
	making: ['/write/own', '/write/own/new?copy=gibbs'],
	choosing: ['/write?has=meeting', '/write/partnership-evaluation', '/write/parent-partnership'],
	nowhere: [
		'/entries/AAAAAAAAAAAAAAAAAAAAAA',
		'/plan/nowhere',
		'/write/own/nothing',
		'/settings/placements/nowhere',
		'/outcomes/own/nowhere'
	]
} as const;

/** Waits until the screen has read what it shows, then opens what can be unfolded. */
export async function unfold(page: Page): Promise<void> {
	await page.waitForFunction(
		() => {
			const now = document.querySelector('main')?.innerHTML.length ?? 0;
			const before: unknown = Reflect.get(window, 'lengthBefore');
			Reflect.set(window, 'lengthBefore', now);
			return now === before;
		},
		null,
		{ polling: 150 }
	);
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('main details'))
			details.setAttribute('open', '');
	});
}

/** Nothing on the screen is wider than the screen. */
export async function fits(page: Page, route: string): Promise<void> {
	const [whole = 0, screen = 0] = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth
	]);
	expect(whole, `${route} is no wider than the screen`).toBeLessThanOrEqual(screen);
}
