import { newId } from '$lib/domain/ids';
import type { Bytes } from './seal';

const slotsOf = (database: string): string => `${database}-last-words-`;
/** A function takes only so many arguments. */
const chunk = 8_192;

/** A new slot for one window's last words. */
export const newSlot = (database: string): string => slotsOf(database) + newId();

/**
 * Keeps covered bytes at once: localStorage is the one place of a browser that is written before the next line
 * is run, and so before a page is gone. A character is a byte. Nothing happens where it is full or blocked.
 */
export function keepLastWords(slot: string, covered: Bytes): void {
	let text = '';
	for (let at = 0; at < covered.length; at += chunk)
		text += String.fromCharCode(...covered.subarray(at, at + chunk));
	try {
		localStorage.setItem(slot, text);
	} catch {
		// full or blocked: then there is only the save that is under way
	}
}

/** What windows of this journal have kept and not taken back. */
export function lastWordsIn(database: string): readonly { slot: string; covered: Bytes }[] {
	try {
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(slotsOf(database)))
			.map((slot) => ({
				slot,
				covered: Uint8Array.from(localStorage.getItem(slot) ?? '', (byte) => byte.charCodeAt(0))
			}));
	} catch {
		return []; // blocked: then nothing was kept
	}
}

/** Empties a slot. */
export function forgetLastWords(slot: string): void {
	try {
		localStorage.removeItem(slot);
	} catch {
		// blocked: then it is empty
	}
}
