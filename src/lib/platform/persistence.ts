/** Whether the browser has promised not to clear this site by itself; `null` where it does not say. */
export async function isPersisted(): Promise<boolean | null> {
	try {
		return await navigator.storage.persisted();
	} catch {
		return null; // no storage manager: nothing was promised and nothing refused
	}
}

/** Asks the browser for that promise; gives its true answer, `null` where it gives none. */
export async function askToPersist(): Promise<boolean | null> {
	try {
		return (await navigator.storage.persisted()) || (await navigator.storage.persist());
	} catch {
		return null;
	}
}

/** Bytes this site takes, and may take at the most; `null` where the browser does not say. */
export async function spaceTaken(): Promise<{
	readonly used: number;
	readonly quota: number;
} | null> {
	try {
		const { usage, quota } = await navigator.storage.estimate();
		return usage === undefined || quota === undefined ? null : { used: usage, quota };
	} catch {
		return null;
	}
}
