/** The names under which one journal lives in the browser. */
export interface Place {
	readonly database: string;
	/** Cache Storage: one home of the device key. The service worker leaves it alone. */
	readonly keyCache: string;
	/** OPFS folder: the other home, and that of the safety copy. */
	readonly folder: string;
	readonly channel: string;
	/** Web Lock: one window at a time opens the journal or puts it right. */
	readonly lock: string;
	/** localStorage: what was last acknowledged. */
	readonly sentinel: string;
}

/**
 * Names after the base path, so that two builds on one origin keep apart.
 * `base` is '' or '/sub/path'; the example journal has a place of its own.
 */
export function placeOf(base: string, journal: 'own' | 'example'): Place {
	const name = `afterword${base.replaceAll('/', '~') || '~'}${journal === 'example' ? '~example' : ''}`;
	return {
		database: name,
		keyCache: `${name}-key`,
		folder: name,
		channel: name,
		lock: `${name}-open`,
		sentinel: `${name}-sentinel`
	};
}
