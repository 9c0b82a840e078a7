import type { Passage } from './HighlightDialog.svelte';

/** The words that are selected in a field, seen on the screen, of an answer; `null` when there are none. */
export function passageIn(field: HTMLTextAreaElement | null): Passage | null {
	const question = field?.dataset.question;
	if (!field || !question) return null;
	const { value, selectionStart, selectionEnd } = field;
	if (!value.slice(selectionStart, selectionEnd).trim()) return null;
	if (field.offsetParent === null) return null; // asked last: it makes the browser lay out the page
	return { question, text: value, start: selectionStart, end: selectionEnd };
}
