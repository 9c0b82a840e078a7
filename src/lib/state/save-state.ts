import type { Instant } from '$lib/domain/days';

/** Where the words are. */
export type SaveState =
	| { readonly is: 'untouched' }
	| { readonly is: 'saving' }
	/** `copies`: how many places on this device hold it. */
	| { readonly is: 'saved'; readonly at: Instant; readonly copies: 1 | 2 }
	| { readonly is: 'failed'; readonly why: string };

/** A storage error as a sentence that says what to do; the words themselves are still in the editor. */
export function plainly(error: unknown): string {
	const name = innermost(error);
	if (name === 'QuotaExceededError')
		return 'This device has no room left. Your words are still here: copy them somewhere safe, free some space, then try again.';
	if (name === 'NewerWriterError')
		return 'A newer version of Afterword is open in another window. Your words are still here: copy them, then reload this page.';
	if (['DatabaseClosedError', 'InvalidStateError', 'LostError'].includes(name))
		return 'The browser closed the storage. Your words are still here: copy them, then reload this page.';
	return 'The browser could not save. Your words are still here: copy them somewhere safe, then try again.';
}

/** Whether the device has no room left. */
export const isFull = (error: unknown): boolean => innermost(error) === 'QuotaExceededError';

/** Quota errors arrive wrapped: an AbortError of the transaction with the real error in `inner`. */
function innermost(error: unknown): string {
	let at: unknown = error;
	let name = '';
	while (at instanceof Error || at instanceof DOMException) {
		name = at.name;
		if (name === 'QuotaExceededError') return name;
		at = 'inner' in at ? at.inner : null;
	}
	return name;
}
