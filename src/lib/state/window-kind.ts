import { appAround, isInstalled, keepsAppApart, looksPrivate } from '$lib/platform/browser-kind';

/** A window in which words may not stay. */
export type PassingWindow =
	{ readonly is: 'in-app'; readonly app: string } | { readonly is: 'private' };

/** Known at once: whether Afterword is shown inside another app; else `null`. */
export function inAppWindow(): PassingWindow | null {
	const app = appAround(navigator.userAgent);
	return app === null ? null : { is: 'in-app', app };
}

/** Looks for the signs of a private window; `null` when there are none, or when the browser does not say. */
export async function privateWindow(): Promise<PassingWindow | null> {
	try {
		return (await looksPrivate()) ? { is: 'private' } : null;
	} catch {
		return null; // a question about storage that failed says nothing about the window
	}
}

/** Whether this is the installed app: what she wrote in the browser before may be there and not here. */
export function mayHaveLeftJournal(): boolean {
	return isInstalled();
}

/** Whether putting Afterword on the home screen would begin an empty journal there, and she has not done so yet. */
export function wouldBeginAnew(): boolean {
	return !isInstalled() && keepsAppApart(navigator.userAgent, navigator.maxTouchPoints);
}
