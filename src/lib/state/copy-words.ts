import { copyText } from '$lib/platform/copy-text';
import type { Notices } from './notices.svelte';

/** Puts words on the clipboard and says how that went. */
export async function copyWords(text: string, notices: Notices): Promise<void> {
	const isCopied = await copyText(text);
	notices.show({
		text: isCopied
			? 'Copied'
			: 'The browser did not copy it. Mark the words and copy them yourself.'
	});
}
