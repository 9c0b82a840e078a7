import { foldForSearch } from '$lib/domain/search';

/** One capitalised word: "Zara", "O’Brien", "Mia-Rose", "McKay"; at most 31 letters a part. */
export const capitalWord = String.raw`[A-ZÀ-Þ][A-Za-zª-ÿ]{0,30}(?:['’-][A-Za-zª-ÿ][A-Za-zª-ÿ]{0,30}){0,3}`;

/** Whether it holds a small letter too: "EYFS" and "B" are no names. */
export const isMixed = (word: string): boolean => /[a-zß-ÿ]/.test(word.replace(/['’]s$/, ''));

/** Without a possessive ending. */
export const withoutPossessive = (word: string): string => word.replace(/['’]s?$/, '');

/** A word as the lists of names have it: folded, without a possessive ending. */
export const foldedName = (word: string): string => foldForSearch(withoutPossessive(word));
