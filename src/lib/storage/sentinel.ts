import type { Place } from './place';
import type { Bytes } from './seal';

/** What was last acknowledged here: a lower bound for what the database has to know. */
export interface Sentinel {
	/** The journal's key id, in hex. */
	readonly keyId: string;
	readonly seq: number;
}

export const hexOf = (bytes: Bytes): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Reads the mark that every acknowledged save leaves outside the database. It lies in localStorage because that
 * is read at once and is kept apart from IndexedDB's files. `null`: none, or the browser gives no localStorage.
 */
export function readSentinel(place: Place): Sentinel | null {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(place.sentinel) ?? 'null');
		const { keyId, seq } = (found ?? {}) as Partial<Sentinel>; // each part is looked at next
		return typeof keyId === 'string' && Number.isSafeInteger(seq) ? { keyId, seq: seq ?? 0 } : null;
	} catch {
		return null; // blocked or garbled: the safety copy itself is asked
	}
}

/** Leaves the mark, never a lower one for the same journal. */
export function markSentinel(place: Place, keyId: Bytes, seq: number): void {
	const now = readSentinel(place);
	const next = { keyId: hexOf(keyId), seq } satisfies Sentinel;
	if (now?.keyId === next.keyId && now.seq >= seq) return;
	try {
		localStorage.setItem(place.sentinel, JSON.stringify(next));
	} catch {
		// full or blocked: the safety copy's own highest seq says the same
	}
}

/** Removes the mark: the journal was erased on purpose. */
export function forgetSentinel(place: Place): void {
	try {
		localStorage.removeItem(place.sentinel);
	} catch {
		// blocked: then there was none
	}
}
