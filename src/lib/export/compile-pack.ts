import { sayMonth } from '$lib/domain/days';
import { cleanPaste } from '$lib/domain/text';
import { appendixSection } from './appendix-section';
import { contributionsSection } from './contributions-section';
import { coverageSection, feedbackSection } from './coverage-section';
import { coverSection, defaultTitle, learnerOf } from './cover-section';
import { criterionSection } from './criterion-section';
import type { PackDocument, Section } from './document';
import { contextOf } from './pack-context';
import type { PackInput } from './pack-input';
import { referencesSection } from './references-section';
import { planSection, targetsSection } from './plan-section';

/** What every page of a pack made from the example journal says. */
export const exampleNotice = 'Example journal, not a learner’s work';

/**
 * The whole pack as a tree that every writer can write. Pure: the same input gives the same pack. No
 * input is refused; what is not there yet is said in words.
 */
export function compilePack(input: PackInput): PackDocument {
	const context = contextOf(input);
	const title = input.cover.title.trim() || defaultTitle(input);
	const contents: Section = { id: 'contents', title: 'Contents', blocks: [{ is: 'contents' }] };
	const sections = [
		coverSection(context, title),
		contents,
		...context.evidence.map((one) => criterionSection(context, one)),
		planSection(context),
		targetsSection(context),
		contributionsSection(context),
		coverageSection(context),
		feedbackSection(context),
		referencesSection(context),
		appendixSection(context)
	].filter((section) => section !== null);
	return cleaned({
		title,
		language: 'en-GB',
		footer: {
			left: title,
			centre: `${learnerOf(input)}, ${sayMonth(input.cover.submitted ?? input.today)}`
		},
		isExample: input.isExample,
		notice: input.isExample ? exampleNotice : '',
		sections,
		words: context.evidence.map((one) => one.words)
	});
}

/** Text that needs no cleaning, as nearly all of it: Latin letters and common signs. */
const plain = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2013-\u2026]*$/;

/**
 * The same tree without the characters no document format can hold: controls, which make a Word file
 * unreadable, and halves of broken characters.
 */
function cleaned<T>(value: T): T {
	const clean = (one: unknown): unknown => {
		if (typeof one === 'string') return plain.test(one) ? one : cleanPaste(one);
		if (Array.isArray(one)) return one.map(clean);
		if (typeof one !== 'object' || one === null) return one;
		return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, clean(inner)]));
	};
	return clean(value) as T; // the same shape, letter by letter
}
