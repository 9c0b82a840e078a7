/** What a window tells about her. */
export interface PresenceEvents {
	/** The window went out of sight, or may go: nothing is painted any more until `onback`. */
	onaway(): void;
	/** It is back; called before anything is painted. */
	onback(): void;
	/** She touched, moved or typed something. */
	onactive(): void;
}

const touches = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove', 'pointermove'] as const;

/**
 * Watches whether the window is seen and used: also through freezing and the back-forward cache. Returns the
 * way to stop.
 */
export function watchPresence({ onaway, onback, onactive }: PresenceEvents): () => void {
	const ending = new AbortController();
	const { signal } = ending;
	const look = (): void => (document.visibilityState === 'hidden' ? onaway() : onback());
	document.addEventListener('visibilitychange', look, { signal });
	document.addEventListener('freeze', onaway, { signal });
	document.addEventListener('resume', look, { signal });
	addEventListener('pagehide', onaway, { signal });
	addEventListener('pageshow', look, { signal });
	for (const touch of touches)
		addEventListener(touch, onactive, { signal, capture: true, passive: true });
	return () => ending.abort();
}

/** Whether the window is out of sight now. */
export function isAway(): boolean {
	return document.visibilityState === 'hidden';
}
