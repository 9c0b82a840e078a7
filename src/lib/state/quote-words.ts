/** Longer passages are cut where they are quoted: she knows her own words. */
const longestQuote = 220;

/** Words of hers as they are quoted: on one line, and cut at a word where they go on for long. */
export function quoted(text: string): string {
	const plain = text.replace(/\s+/g, ' ');
	if (plain.length <= longestQuote) return plain;
	return `${plain.slice(0, longestQuote).replace(/\s\S*$/, '')} …`;
}
