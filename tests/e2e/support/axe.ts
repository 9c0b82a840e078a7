import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** One violation in a few lines: the rule, what it means, and where. */
function described(scheme: string, { id, help, nodes }: Violation): string {
	const places = nodes.map(
		({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`
	);
	return `${scheme}: ${id}, ${help}\n${places.join('\n')}`;
}

/** Nothing but colours differs in the dark, so only these rules could find anything new there. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Fails unless axe finds nothing, in light and in dark. Animations are waited for, because half-faded
 * words have half their contrast.
 */
export async function axe(page: Page): Promise<void> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.evaluate(() =>
			Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)))
		);
		const builder = new AxeBuilder({ page });
		if (colorScheme === 'dark') builder.withRules(rulesOfColour);
		const { violations } = await builder.analyze();
		found.push(...violations.map((violation) => described(colorScheme, violation)));
	}
	await page.emulateMedia({ colorScheme: null, reducedMotion: null });
	expect(found, 'what axe finds').toEqual([]);
}
