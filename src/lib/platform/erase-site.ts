/**
 * Removes what the app itself keeps in this browser: caches and storage keys whose names begin with one of
 * `prefixes`, and the service worker of `scope` (an address). Rejects when the browser refuses.
 */
export async function eraseSite(prefixes: readonly string[], scope: string): Promise<void> {
	const isOurs = (name: string): boolean => prefixes.some((prefix) => name.startsWith(prefix));
	for (const storage of [localStorage, sessionStorage])
		for (const key of Object.keys(storage).filter(isOurs)) storage.removeItem(key);
	const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
	// the worker first: one that is just filling its cache would make it again
	for (const one of registrations) if (one.scope === scope) await one.unregister();
	for (const name of (await caches.keys()).filter(isOurs)) await caches.delete(name);
}
