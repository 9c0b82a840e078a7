/** What left while no journal was open to note it: kinds and counts, never her words. */
export interface LeftUnnoted {
	readonly id: string;
	/** An instant. */
	readonly at: string;
	/** How many of each type the check showed. */
	readonly found: Readonly<Record<string, number>>;
}

const key = 'afterword:left-unnoted';

/** All that waits to be noted; nothing where it cannot be read. */
export function leftUnnoted(): readonly LeftUnnoted[] {
	try {
		const all: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(all) ? all.filter(isNote) : [];
	} catch {
		return [];
	}
}

/** Has a note wait until a journal opens. Gives whether the browser took it. */
export function keepUnnoted(note: LeftUnnoted): boolean {
	try {
		localStorage.setItem(key, JSON.stringify([...leftUnnoted(), note]));
		return true;
	} catch {
		return false; // blocked or full: the words must be saved all the same
	}
}

/** They are noted now. */
export function forgetUnnoted(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// blocked: then there was none
	}
}

function isNote(one: unknown): one is LeftUnnoted {
	const { id, at, found } = (one ?? {}) as Partial<Record<keyof LeftUnnoted, unknown>>; // looked at next
	return (
		typeof id === 'string' &&
		typeof at === 'string' &&
		!Number.isNaN(Date.parse(at)) &&
		typeof found === 'object' &&
		found !== null &&
		Object.values(found).every((count) => typeof count === 'number')
	);
}
