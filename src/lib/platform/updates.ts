import { ownScript } from './worker-url';
import { watchReturning } from './page-life';

/** What the page does about a new version. */
export interface UpdateEvents {
	/** A new version waits; `apply` brings it, in every open tab. */
	onready(apply: () => void): void;
	/** The new version has taken over: write everything down, then the page reloads. */
	onswitch(): Promise<void>;
}

/**
 * Registers the service worker and looks for a new version now and whenever she comes back to the page.
 * Storage is never touched. Does nothing where service workers are missing.
 */
export async function watchUpdates(script: string, events: UpdateEvents): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const { Workbox } = await import('workbox-window');
	const hadController = navigator.serviceWorker.controller !== null;
	const workbox = new Workbox(ownScript(script));
	workbox.addEventListener('waiting', () => events.onready(() => workbox.messageSkipWaiting()));
	workbox.addEventListener('controlling', () => {
		if (hadController) void events.onswitch().finally(() => location.reload());
	});
	const registration = await workbox.register();
	if (registration?.waiting && hadController) events.onready(() => workbox.messageSkipWaiting());
	const look = (): void => {
		// offline, or the host is away: the next return looks again
		workbox.update().catch(() => undefined);
	};
	look();
	watchReturning(look);
}
