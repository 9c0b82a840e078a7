/** The words of a text as a set, however they are spaced and broken into lines. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));
