import { parts } from 'virtual:catalog/library';
import {
	cardNameOf,
	caseOf,
	caseTemplate,
	type Card,
	type CardName,
	type Case,
	type CaseName,
	type Moment
} from '$lib/domain/library';
import { isOwn } from '$lib/domain/own';
import type { Template } from '$lib/domain/template';
import { owned } from './owned';

// Loaded with the screens that show it, and by the editor when it is asked for; never with the first screen.

/** What lists and the search need of every card, by title: the library's, and those of opened packs. */
export async function loadCardNames(): Promise<readonly CardName[]> {
	const [{ default: builtIn }, own] = await Promise.all([parts.names(), packCards()]);
	if (own.length === 0) return builtIn;
	const names = new Map([...builtIn, ...own.map(cardNameOf)].map((name) => [name.id, name]));
	return [...names.values()].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

/** The cards of opened packs, once they are read. */
async function packCards(): Promise<readonly Card[]> {
	await owned()?.read;
	return owned()?.cards ?? [];
}

/** A card whole, or `null` when there is none with this id. */
export async function loadCard(id: string): Promise<Card | null> {
	if (isOwn(id)) return (await packCards()).find((one) => one.id === id) ?? null;
	const name = (await loadCardNames()).find((one) => one.id === id);
	if (!name) return null;
	return (await parts[name.kind]()).default.find((one) => one.id === id) ?? null;
}

/** How a list of references names each card, by id. */
export async function loadReferences(): Promise<Readonly<Record<string, string>>> {
	const [{ default: builtIn }, own] = await Promise.all([parts.references(), packCards()]);
	return { ...builtIn, ...Object.fromEntries(own.map(({ id, cite }) => [id, cite.reference])) };
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
