/** The one Trusted Types policy: it lets through our own scripts and nothing else. */
const policy = globalThis.window?.trustedTypes?.createPolicy('app-worker-url', {
	createScriptURL(address) {
		const url = new URL(address, location.href);
		if (url.origin !== location.origin) throw new TypeError('A worker must come from this site');
		return url.href;
	}
});

/** A script address of our own origin, as `Worker` and `register` want it under Trusted Types. Throws for any other. */
export function ownScript(address: string): string {
	// TypeScript's DOM types know these sinks only as strings
	return (policy?.createScriptURL(address) ?? address) as unknown as string;
}

/** A module worker from one of our own scripts. */
export function startWorker(address: string): Worker {
	return new Worker(ownScript(address), { type: 'module' });
}
