/**
 * Calls `onleave` whenever the page may be about to go: asked to leave, hidden, frozen or left. May be called
 * more than once, and the page may stay after all. Returns the way to stop listening.
 */
export function watchLeaving(onleave: () => void): () => void {
	const hidden = (): void => {
		if (document.visibilityState === 'hidden') onleave();
	};
	document.addEventListener('visibilitychange', hidden);
	document.addEventListener('freeze', onleave);
	// the earliest: the page lives on until the next one answers
	addEventListener('beforeunload', onleave);
	addEventListener('pagehide', onleave);
	return () => {
		document.removeEventListener('visibilitychange', hidden);
		document.removeEventListener('freeze', onleave);
		removeEventListener('beforeunload', onleave);
		removeEventListener('pagehide', onleave);
	};
}

/**
 * Has the browser ask her before the page is closed or reloaded while `isUnsafe` says so. Returns the way to
 * stop.
 */
export function guardLeaving(isUnsafe: () => boolean): () => void {
	const leaving = (event: BeforeUnloadEvent): void => {
		if (isUnsafe()) event.preventDefault();
	};
	addEventListener('beforeunload', leaving);
	return () => removeEventListener('beforeunload', leaving);
}

/** Calls `onback` when the page comes back into view. Returns the way to stop. */
export function watchReturning(onback: () => void): () => void {
	const shown = (): void => {
		if (document.visibilityState === 'visible') onback();
	};
	document.addEventListener('visibilitychange', shown);
	return () => document.removeEventListener('visibilitychange', shown);
}

/** Whether the page can be loaded again without a network: a service worker has all of it. */
export function canReload(): boolean {
	return Boolean(globalThis.navigator?.serviceWorker?.controller);
}

/** Calls `onback` when the page comes out of the back-forward cache, where it heard nothing. Returns the way to stop. */
export function watchRestored(onback: () => void): () => void {
	const shown = ({ persisted }: PageTransitionEvent): void => {
		if (persisted) onback();
	};
	addEventListener('pageshow', shown);
	return () => removeEventListener('pageshow', shown);
}
