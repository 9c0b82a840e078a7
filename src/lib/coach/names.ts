import firstNamesText from './first-names.txt?raw';
import surnamesText from './surnames.txt?raw';

const listed = (text: string): ReadonlySet<string> =>
	new Set(text.replace(/^#.*$/gm, '').match(/\S+/g));

/** First names; no endearments, no surnames. Folded. */
export const firstNames = listed(firstNamesText);

/** Surnames that are no everyday words. One is looked for with a capital only. Folded. */
export const surnames = listed(surnamesText);
