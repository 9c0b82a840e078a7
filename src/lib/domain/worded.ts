import type { Entry } from './entry';

/** The parts of an entry that hold words: hers, and those of the way to write it was begun with. */
export function wordedIn(entry: Entry) {
	const { title, answers, highlights, tags, asked, templateTitle, templateShort } = entry;
	return { title, answers, highlights, tags, asked, templateTitle, templateShort };
}
