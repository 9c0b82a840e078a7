import { loadOutcomeSet, loadTemplate } from '$lib/catalog/catalog';
import { dayOf, instant } from '$lib/domain/days';
import {
	newEntry,
	textOf,
	wordsOfAnswer,
	type Entry,
	type Link,
	type Tag
} from '$lib/domain/entry';
import { isId, newId, type Id } from '$lib/domain/ids';
import { findCriterion } from '$lib/domain/outcomes';
import { questionsOf, type Template } from '$lib/domain/template';
import type { Journal } from '$lib/state/journal.svelte';
import type { Editable } from '../../entries/[id]/open-entry';

/** What came of an address that begins an entry. */
export type Begun =
	| { readonly is: 'begun'; readonly editable: Editable }
	/** The jot was expanded before: this is the entry it became. */
	| { readonly is: 'there'; readonly id: Id }
	| { readonly is: 'no-template' }
	| { readonly is: 'no-link' };

/**
 * Begins an entry of a template; nothing is stored. `params`, ids only: `set`, `criterion` and `part` tag
 * it, `jot` takes a jot's words over, `after` links it to the entry it continues, `stage` says where to
 * begin. Rejects as storage does.
 */
export async function beginEntry(
	journal: Journal,
	id: string,
	params: URLSearchParams
): Promise<Begun> {
	const template = await loadTemplate(id);
	if (!template) return { is: 'no-template' };
	await journal.flush(); // what is just being left (a jot, the entry before) must be down first
	const [tags, jot, after] = await Promise.all([
		tagsFrom(params),
		sourceFrom(journal, params.get('jot')),
		sourceFrom(journal, params.get('after'))
	]);
	const stage = stageFrom(template, params.get('stage'));
	if (!tags || jot === 'none' || after === 'none' || stage === 'none') return { is: 'no-link' };
	if (jot?.expanded && (await isThere(journal, jot.expanded)))
		return { is: 'there', id: jot.expanded };
	const entry = await begin(journal, template, { tags, jot, after, stage: stage ?? 0 });
	const canChoose = template.anyStart && stage === null && !jot;
	return { is: 'begun', editable: { entry, rev: 0, template, canChoose } };
}

interface From {
	readonly tags: readonly Tag[];
	readonly jot: Entry | null;
	readonly after: Entry | null;
	readonly stage: number;
}

async function begin(
	journal: Journal,
	template: Template,
	{ tags, jot, after, stage }: From
): Promise<Entry> {
	const links: Link[] = [];
	if (jot) links.push({ is: 'jot', entry: jot.id });
	if (after) links.push({ is: 'after', entry: after.id });
	const entry = newEntry(template, jot?.day ?? dayOf(), instant(), {
		tags: jot ? [...jot.tags, ...tags] : tags,
		links,
		stage,
		title: jot?.title ?? '',
		placement: jot?.placement ?? (await latestPlacement(journal))
	});
	return jot ? { ...entry, ...takeOver(template, jot) } : entry;
}

/** The jot's words as the first answer about what happened, every one of them; highlights go with their words. */
function takeOver(template: Template, jot: Entry): Pick<Entry, 'answers' | 'highlights'> {
	const words = jot.asked.flatMap(({ question }) => wordsOfAnswer(jot.answers[question.id]));
	const fields = questionsOf(template).filter(
		({ question }) => question.kind === 'text' || question.kind === 'line'
	);
	const first = fields.find(({ question }) => question.role === 'description') ?? fields[0];
	const text = words.filter((one) => one.trim()).join('\n\n');
	if (!first || !text) return { answers: {}, highlights: [] };
	const question = first.question.id;
	const highlights = jot.highlights
		.filter((one) => !one.gone && text === textOf(jot, one.question))
		.map((one) => ({ ...one, id: newId(), question }));
	return { answers: { [question]: { is: 'words', text } }, highlights };
}

/** The placement she was at last: by hours, else the newest. */
async function latestPlacement(journal: Journal): Promise<Id | null> {
	if (!journal.placements.isLoaded) await journal.placements.load();
	const last = (one: (typeof journal.placements.all)[number]): string =>
		one.hours.reduce((day, { day: other }) => (other > day ? other : day), one.created);
	const [latest] = [...journal.placements.all].sort((a, b) => last(b).localeCompare(last(a)));
	return latest?.id ?? null;
}

/** The tag the address asks for: [] for none, `null` when no set has the criterion. */
async function tagsFrom(params: URLSearchParams): Promise<readonly Tag[] | null> {
	const [set, criterion] = [params.get('set'), params.get('criterion')];
	if (set === null && criterion === null) return [];
	const ref = { set: set ?? '', criterion: criterion ?? '', part: params.get('part') };
	const outcomes = await loadOutcomeSet(ref.set);
	const found = outcomes && findCriterion(outcomes, ref);
	if (!found || (ref.part !== null && !found.part)) return null;
	return [{ ...ref, why: '' }];
}

/** The entry an id means: `null` for no id, 'none' for one that is not there. */
async function sourceFrom(journal: Journal, id: string | null): Promise<Entry | null | 'none'> {
	if (id === null) return null;
	return (isId(id) && (await journal.entry(id))?.content) || 'none';
}

async function isThere(journal: Journal, id: Id): Promise<boolean> {
	const stored = await journal.entry(id);
	return stored !== null && !stored.content.binned;
}

/** The place of a stage id: `null` for no id, 'none' for one that the template does not have. */
function stageFrom(template: Template, id: string | null): number | null | 'none' {
	if (id === null) return null;
	const at = template.stages.findIndex((stage) => stage.id === id);
	return at < 0 ? 'none' : at;
}
