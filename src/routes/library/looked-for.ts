// In memory alone, and of this window: words in an address or in the browser's history would be on the disk.
let words = '';

/** What she looked for in the library before she opened something she had found; '' when she came another way. */
export const lookedFor = (): string => words;

/** Keeps what she looks for while she is away; '' forgets it. */
export function lookFor(query: string): void {
	words = query;
}
