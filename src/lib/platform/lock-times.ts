/** A choice of this device, like the appearance: it tells nothing of what is written. */
const key = 'afterword:lock-times';

/** The times she chose on this device, in minutes; `null` for what she did not, or what cannot be read. */
export function chosenTimes(): { readonly idle: number | null; readonly hidden: number | null } {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		const { idle, hidden } = (found ?? {}) as Partial<Record<string, unknown>>; // looked at next
		return {
			idle: typeof idle === 'number' ? idle : null,
			hidden: typeof hidden === 'number' ? hidden : null
		};
	} catch {
		return { idle: null, hidden: null };
	}
}

/** Remembers them; where the browser gives no localStorage they hold until the window closes. */
export function chooseTimes(times: { readonly idle: number; readonly hidden: number }): void {
	try {
		localStorage.setItem(key, JSON.stringify(times));
	} catch {
		// blocked: the usual times come back with the next start, and they are the careful ones
	}
}
