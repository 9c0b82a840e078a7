/** A random id of 128 bits in base64url, 22 characters. It says nothing about what it names. */
export type Id = string;

/** A fresh random id. */
export function newId(): Id {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return btoa(String.fromCharCode(...bytes))
		.replace(/\+/g, '-')
		.replace(/\//g, '_')
		.replace(/=+$/, '');
}

/** Whether the text could be an id of ours; what comes from a URL is asked this first. */
export function isId(text: string): boolean {
	return /^[A-Za-z0-9_-]{22}$/.test(text);
}
