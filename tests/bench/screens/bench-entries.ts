import { loadOutcomeSet, loadTemplate, outcomeSetNames } from '$lib/catalog/catalog';
import { instant } from '$lib/domain/days';
import { newEntry, type Answer, type Entry } from '$lib/domain/entry';
import type { CriterionRef, OutcomeSet } from '$lib/domain/outcomes';

/** What tests/bench/words.mjs makes. */
export interface SeedEntry {
	readonly title: string;
	readonly day: string;
	readonly texts: readonly string[];
}

/** The unit that the seeded journal works towards: the first there is. */
export async function benchUnit(): Promise<OutcomeSet> {
	const set = await loadOutcomeSet(outcomeSetNames()[0]?.id ?? '');
	if (!set) throw new Error('There is no outcome set.');
	return set;
}

function placesOf(set: OutcomeSet): CriterionRef[] {
	const criteria = set.outcomes.flatMap((outcome) => outcome.criteria);
	return criteria.flatMap(({ id, parts }) =>
		parts.map((part) => ({ set: set.id, criterion: id, part: part.id }))
	);
}

/** Entries with those words: finished Gibbs reflections, each tagged to one part of the unit. */
export async function entriesOf(seeds: readonly SeedEntry[]): Promise<Entry[]> {
	const template = await loadTemplate('gibbs');
	if (!template) throw new Error('The Gibbs template is missing.');
	const places = placesOf(await benchUnit());
	return seeds.map(({ title, day, texts }, at) => {
		const place = places[at % places.length];
		const tags = place ? [{ ...place, why: 'It shows what I did.' }] : [];
		const entry = newEntry(template, day, instant(), { title, tags });
		const written = entry.asked.filter(({ question }) => question.kind === 'text');
		const answers: Record<string, Answer> = {};
		for (const [n, { question }] of written.slice(0, texts.length).entries())
			answers[question.id] = { is: 'words', text: texts[n] ?? '' };
		return { ...entry, answers, done: true };
	});
}
