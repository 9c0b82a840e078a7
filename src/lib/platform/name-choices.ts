/** A choice of this device, like the appearance: it tells nothing of what is written. */
const key = 'afterword:name-choices';

/** How far a name was replaced last, and whether the key was kept. */
export interface NameChoices {
	/** Earlier versions and what lies in the bin too. */
	readonly withOld: boolean;
	readonly keepsKey: boolean;
}

/** What she chose when she last replaced a name here; `null` before the first time, or when it cannot be read. */
export function chosenForNames(): NameChoices | null {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
		const { withOld, keepsKey } = (found ?? {}) as Partial<Record<string, unknown>>; // looked at next
		return typeof withOld === 'boolean' && typeof keepsKey === 'boolean'
			? { withOld, keepsKey }
			: null;
	} catch {
		return null;
	}
}

/** Remembers it; where the browser gives no localStorage she is asked each time. */
export function chooseForNames({ withOld, keepsKey }: NameChoices): void {
	try {
		localStorage.setItem(key, JSON.stringify({ withOld, keepsKey }));
	} catch {
		// blocked: asking again is the careful way
	}
}
