import { preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';

/**
 * Has the editor's code ready in a quiet moment, so that an entry opens at the press. Only where the app is on the
 * device already: a first visit spends no bytes on it. Returns the way to stop.
 */
export function warmUpEditor(): () => void {
	if (!navigator.serviceWorker?.controller) return () => undefined;
	// what could not be had now is asked for again at the press
	const load = (): void =>
		void preloadCode(resolve('/entries/[id]', { id: '-' })).catch(() => undefined);
	if (!('requestIdleCallback' in globalThis)) {
		const timer = setTimeout(load, 2_000);
		return () => clearTimeout(timer);
	}
	const waiting = requestIdleCallback(load);
	return () => cancelIdleCallback(waiting);
}
