import { parts } from 'virtual:catalog/library';
import {
	caseOf,
	caseTemplate,
	type Card,
	type CardName,
	type Case,
	type CaseName,
	type Moment
} from '$lib/domain/library';
import type { Template } from '$lib/domain/template';

// Loaded with the screens that show it, and by the editor when it is asked for; never with the first screen.

/** What lists and the search need of every card, by title. */
export async function loadCardNames(): Promise<readonly CardName[]> {
	return (await parts.names()).default;
}

/** A card whole, or `null` when there is none with this id. */
export async function loadCard(id: string): Promise<Card | null> {
	const name = (await loadCardNames()).find((one) => one.id === id);
	if (!name) return null;
	return (await parts[name.kind]()).default.find((one) => one.id === id) ?? null;
}

/** How a list of references names each card, by id. */
export async function loadReferences(): Promise<Readonly<Record<string, string>>> {
	return (await parts.references()).default;
}

/** What lists need of every practice case. */
export async function loadCaseNames(): Promise<readonly CaseName[]> {
	return (await parts.caseNames()).default;
}

/** A practice case whole, or `null` when there is none with this id. */
export async function loadCase(id: string): Promise<Case | null> {
	return (await parts.cases()).default.find((one) => one.id === id) ?? null;
}

/** The template that an answer to a case follows, or `null`; `id` is the template's. */
export async function loadCaseTemplate(id: string): Promise<Template | null> {
	const one = await loadCase(caseOf(id) ?? '');
	return one && caseTemplate(one);
}

/** The moments of the timeline, oldest first. */
export async function loadTimeline(): Promise<readonly Moment[]> {
	return (await parts.timeline()).default;
}
