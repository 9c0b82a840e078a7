/** Apps that open links in a window of their own, by a mark in the name the window gives itself. */
const apps: readonly (readonly [name: string, mark: RegExp])[] = [
	['Instagram', /\bInstagram\b/],
	['Messenger', /\bMessengerForiOS\b|\borca-android\b|FB_IAB\/(Orca|MESSENGER)/],
	['Facebook', /\bFBA[NV]\b|\bFB_IAB\b|\bFBIOS\b/],
	['TikTok', /\bTikTok\b|\bBytedanceWebview\b|\bmusical_ly\b|\btrill_/i],
	['LinkedIn', /\bLinkedInApp\b/],
	['Teams', /\bTeams(Mobile)?(-|\/)/],
	['Snapchat', /\bSnapchat\b/],
	['WhatsApp', /\bWhatsApp\b/]
];

/**
 * The app whose own window this page is shown in, going by the browser's name for itself, or `null` for a
 * browser. "another app" is an Android web view that does not say whose it is.
 */
export function appAround(userAgent: string): string | null {
	const found = apps.find(([, mark]) => mark.test(userAgent));
	if (found) return found[0];
	return /\bAndroid\b.*; wv\)/.test(userAgent) ? 'another app' : null;
}

/** What Chromium's pages can see of the memory a script may take; in no standard. */
interface MemoryReport {
	readonly memory?: { readonly jsHeapSizeLimit: number };
}

/**
 * Whether the signs are those of a private window, whose storage ends with it. No browser says so: some refuse
 * the file system there, older Chromium tells a quota that comes out of memory and not out of the disk. Newer
 * Chromium hides even that (seen in 156), so a yes is a "may", and a no says nothing.
 */
export async function looksPrivate(): Promise<boolean> {
	// Safari 15 and Firefox before 111 have no file system for pages: nothing can be read from that
	if (!navigator.storage?.estimate) return false;
	if (await refusesFiles()) return true;
	// typed by hand: TypeScript's DOM knows no `memory`
	const limit = (performance as MemoryReport).memory?.jsHeapSizeLimit;
	const { quota } = await navigator.storage.estimate();
	return limit !== undefined && quota !== undefined && quota < limit * 2;
}

async function refusesFiles(): Promise<boolean> {
	if (!navigator.storage.getDirectory) return false;
	try {
		await navigator.storage.getDirectory();
		return false;
	} catch {
		return true;
	}
}

/** iOS's own mark of a page opened from the home screen; in no standard. */
interface HomeScreen {
	readonly standalone?: boolean;
}

/** Whether this window is the installed app, opened from its icon, and not a browser's tab. */
export function isInstalled(): boolean {
	return (
		// typed by hand: TypeScript's DOM knows no `standalone`
		(navigator as HomeScreen).standalone === true ||
		matchMedia('(display-mode: standalone)').matches
	);
}

/**
 * Whether an installed app and the browser keep separate storage here: on iPhones and iPads. `touches` is the
 * number of fingers the screen can follow, since an iPad calls itself a Mac.
 */
export function keepsAppApart(userAgent: string, touches: number): boolean {
	return (
		/\b(iPhone|iPad|iPod)\b/.test(userAgent) || (/\bMacintosh\b/.test(userAgent) && touches > 1)
	);
}
