import type { NamedPassage } from './naming';

/** A press on the page, in CSS pixels of the window. */
export interface Tap {
	readonly clientX: number;
	readonly clientY: number;
}

/** A finger is not a needle: so far beside an underlined word still counts, in CSS pixels. */
const slack = 6;

/**
 * The underlined passage under a press, and where its words stand on the screen. `null`: she pressed elsewhere,
 * also in the empty end of the line, or she is selecting words. The field lies over its mirror, so the browser
 * cannot say it: the caret, which the press has set, tells the passage, and the mirror tells the place.
 */
export function tappedName(
	sheet: HTMLElement,
	named: readonly NamedPassage[],
	{ clientX, clientY }: Tap
): { readonly passage: NamedPassage; readonly at: DOMRect } | null {
	const area = sheet.querySelector('textarea');
	if (!area || area.selectionStart !== area.selectionEnd) return null;
	const caret = area.selectionStart;
	const passage = named.find(({ start, end }) => start <= caret && caret <= end);
	if (!passage) return null;
	const rects = [...sheet.querySelectorAll('mark.named')].flatMap((one) => [
		...one.getClientRects()
	]);
	const at = rects.find(
		({ left, right, top, bottom }) =>
			clientX >= left - slack &&
			clientX <= right + slack &&
			clientY >= top - slack &&
			clientY <= bottom + slack
	);
	return at ? { passage, at } : null;
}
