/**
 * The one change that turns one text into another: `before.slice(start, end)` became `length` characters
 * at `start`. A pure insertion or removal beside its like can stand at several places ("the the"):
 * anywhere from `earliest` to `start` gives the same text.
 */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly length: number;
	readonly earliest: number;
}

/** The edit between two texts by common beginning and end, never between the halves of a character. */
export function editBetween(before: string, after: string): Edit {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
	if (head > 0 && isHigh(before.charCodeAt(head - 1)) && (cut(before, head) || cut(after, head)))
		head--;
	let tail = 0;
	while (
		tail < shorter &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	)
		tail++;
	if (cut(before, before.length - tail) || cut(after, after.length - tail)) tail--;
	const kept = Math.min(tail, shorter - head);
	return {
		start: head,
		end: before.length - kept,
		length: after.length - kept - head,
		earliest: Math.min(head, shorter - tail)
	};
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Whether `at` lies between the two halves of one character. */
export function cut(text: string, at: number): boolean {
	return at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}
