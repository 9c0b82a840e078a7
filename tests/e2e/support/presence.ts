import type { BrowserContext, Page } from '@playwright/test';

const key = 'test-clock-ahead';
/** Where what was seen is written down: a locked page is loaded again. */
const seen = 'test-covered-frames';

/**
 * Gives every page of a context a clock that `turnClock` can turn, and writes down whether the cover lay over
 * the page at each first frame after it came back.
 */
export async function watchCover(context: BrowserContext): Promise<void> {
	await context.addInitScript(
		([name, frames]) => {
			const RealDate = Date;
			const now = (): number => RealDate.now() + Number(sessionStorage.getItem(name) ?? 0);
			class TurnedDate extends RealDate {
				constructor(...args: [] | [number]) {
					if (args.length === 0) super(now());
					else super(...args);
				}
				static override now = now;
			}
			globalThis.Date = TurnedDate as DateConstructor;
			const look = (): void => {
				if (document.visibilityState !== 'visible') return;
				requestAnimationFrame(() => {
					const sheet = document.querySelector('[data-cover]');
					const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
					const all = JSON.parse(sessionStorage.getItem(frames) ?? '[]') as boolean[];
					all.push(sheet !== null && top === sheet);
					sessionStorage.setItem(frames, JSON.stringify(all));
				});
			};
			addEventListener('pageshow', ({ persisted }) => {
				if (persisted) look();
			});
			document.addEventListener('visibilitychange', look);
		},
		[key, seen] as const
	);
}

/** Turns the page's wall clock by so many minutes, forwards or back. */
export function turnClock(page: Page, minutes: number): Promise<void> {
	return page.evaluate(
		([name, ms]) => {
			const ahead = Number(sessionStorage.getItem(name) ?? 0) + ms;
			sessionStorage.setItem(name, String(ahead));
		},
		[key, minutes * 60_000] as const
	);
}

/** For each time the page came back: whether its first frame was covered. */
export function coveredFrames(page: Page): Promise<readonly boolean[]> {
	return page.evaluate(
		(frames) => JSON.parse(sessionStorage.getItem(frames) ?? '[]') as boolean[],
		seen
	);
}

/** The page goes out of sight, or comes back, as when she looks at another app. Headless browsers never hide a page. */
export function setHidden(page: Page, isHidden: boolean): Promise<void> {
	return page.evaluate(
		(state) => {
			Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
			document.dispatchEvent(new Event('visibilitychange'));
		},
		isHidden ? 'hidden' : 'visible'
	);
}
