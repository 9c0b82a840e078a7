import type { Card } from './library';
import { sayCount } from './numbers';
import type { OutcomeSet } from './outcomes';
import type { PackDate } from './own';
import type { Template } from './template';

/** How the name of a pack's file ends, so that a phone and a person know it. */
export const packEnding = '.afterword.yaml';
/** Raised when an older build could not read what is written now. */
export const packFormat = 1;

/** What a pack's file holds: what a tutor shares, and nothing of anybody's journal. */
export interface PackFile {
	readonly name: string;
	/** Who shares it, in words; '' when it does not say. */
	readonly from: string;
	readonly sets: readonly OutcomeSet[];
	readonly templates: readonly Template[];
	readonly cards: readonly Card[];
	readonly dates: readonly PackDate[];
}

/** What comes with the app: a pack can name it, and cannot use its ids again. */
export interface BuiltIn {
	readonly templates: ReadonlySet<string>;
	readonly sets: ReadonlySet<string>;
	readonly cards: ReadonlySet<string>;
}

/** What is in a pack, in words: "two templates and one date". */
export function sayContents({ sets, templates, cards, dates }: PackFile): string {
	const parts = [
		...(sets.length > 0 ? [sayCount(sets.length, 'outcome set')] : []),
		...(templates.length > 0 ? [sayCount(templates.length, 'template')] : []),
		...(cards.length > 0 ? [sayCount(cards.length, 'card')] : []),
		...(dates.length > 0 ? [sayCount(dates.length, 'date')] : [])
	];
	const last = parts.pop() ?? 'nothing';
	return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
}
