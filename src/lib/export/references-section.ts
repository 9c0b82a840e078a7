import { referencesId } from '$lib/domain/library';
import type { Section } from './document';
import type { PackContext } from './pack-context';

/**
 * The sources that the pack's entries cite, in Harvard form, each once and in the order of the alphabet; `null`
 * when nothing is cited. A card that is gone from the library is left out.
 */
export function referencesSection(context: PackContext): Section | null {
	const references = referencesOf(context);
	if (references.length === 0) return null;
	return {
		id: referencesId,
		title: 'References',
		blocks: references.map((text) => ({ is: 'paragraph', look: 'plain', runs: [{ text }] }))
	};
}

function referencesOf({ input, spokenOf }: PackContext): readonly string[] {
	const cited = new Set(spokenOf.flatMap((entry) => entry.cites ?? []));
	const texts = [...cited].flatMap((id) => input.references[id] ?? []);
	return [...new Set(texts)].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
