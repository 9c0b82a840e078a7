import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../../../.config/run/browser.mjs';

/** A browser with a profile folder of its own, as a learner has it on her device. */
export interface Profile {
	/** The profile's folder, for `searchProfile`. */
	readonly dir: string;
	readonly context: BrowserContext;
	readonly page: Page;
	/** Ends the browser as a flat battery would: at once, writing nothing more. */
	kill(): Promise<void>;
	/** Closes the browser as its user would. */
	close(): Promise<void>;
	/** Starts a browser with the same profile, after `kill` or `close`. */
	reopen(): Promise<Profile>;
	/** Closes the browser if need be and removes the folder. */
	remove(): Promise<void>;
}

export interface ProfileOptions {
	/** A desktop instead of the phone. */
	readonly isDesktop?: boolean;
	/** Told each context that is opened: the console guard's `watch`. */
	readonly onContext?: (context: BrowserContext) => void;
}

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 800 } };

/** The number of the browser's main process, the one whose end is the end of all. */
async function browserProcess(context: BrowserContext): Promise<number> {
	const browser = context.browser();
	if (!browser) throw new Error('This context has no browser to ask for its process.');
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const main = processInfo.find(({ type }) => type === 'browser');
	if (!main) throw new Error('The browser names no main process.');
	await session.detach();
	return main.id;
}

async function open(dir: string, options: ProfileOptions): Promise<Profile> {
	const context = await chromium.launchPersistentContext(dir, {
		...launchOptions(),
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		deviceScaleFactor: 2,
		...(options.isDesktop ? desktop : phone)
	});
	options.onContext?.(context);
	const pid = await browserProcess(context);
	const close = () => context.close();
	return {
		dir,
		context,
		page: context.pages()[0] ?? (await context.newPage()),
		close,
		async kill() {
			const closed = new Promise((resolve) => context.once('close', resolve));
			process.kill(pid, 'SIGKILL');
			await closed;
		},
		reopen: () => open(dir, options),
		async remove() {
			await close().catch(() => undefined);
			await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		}
	};
}

/** Opens a browser with a new, empty profile in a temporary folder. */
export async function freshProfile(options: ProfileOptions = {}): Promise<Profile> {
	return open(await mkdtemp(join(tmpdir(), 'afterword-profile-')), options);
}
