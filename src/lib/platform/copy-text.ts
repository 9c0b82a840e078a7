/** Puts a text on the clipboard. Gives whether that worked: a browser may refuse, or have no clipboard. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false; // the caller says so; the text stands there to be marked by hand
	}
}
