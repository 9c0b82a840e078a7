// Sets the chosen appearance before the first paint. A file of its own because the content security policy allows no inline script.
try {
	const chosen = localStorage.getItem('afterword:appearance');
	if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
	// Storage is blocked: the device's own setting stands.
}
