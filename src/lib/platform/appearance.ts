export type Appearance = 'device' | 'light' | 'dark';

/** The same name as in static/appearance.js, which applies it before the first paint. */
const key = 'afterword:appearance';

/** The appearance she chose on this device; 'device' until she does. */
export function chosenAppearance(): Appearance {
	const chosen = localStorage.getItem(key);
	return chosen === 'light' || chosen === 'dark' ? chosen : 'device';
}

/** Shows and remembers an appearance. */
export function chooseAppearance(chosen: Appearance): void {
	if (chosen === 'device') {
		localStorage.removeItem(key);
		delete document.documentElement.dataset.theme;
	} else {
		localStorage.setItem(key, chosen);
		document.documentElement.dataset.theme = chosen;
	}
}
