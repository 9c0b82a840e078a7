import {
	example,
	outcomeSetNames as builtInSets,
	outcomeSets,
	templateNames as builtInTemplates,
	templates
} from 'virtual:catalog';
import type { ExampleJournal } from '$lib/domain/example';
import type { OutcomeSet, OutcomeSetName } from '$lib/domain/outcomes';
import { isOwn } from '$lib/domain/own';
import { nameOf, type Template, type TemplateName } from '$lib/domain/template';
import { loadOwned, owned } from './owned';

/** What lists need of every template, built-in ones first, then her own; bodies are loaded when asked for. */
export function templateNames(): readonly TemplateName[] {
	const own = owned()?.templates ?? [];
	return own.length > 0 ? [...builtInTemplates, ...own.map(nameOf)] : builtInTemplates;
}

/** What lists need of every outcome set, built-in ones first, then her own. There is always a first one. */
export function outcomeSetNames(): readonly OutcomeSetName[] {
	const own = owned()?.sets ?? [];
	return own.length > 0 ? [...builtInSets, ...own] : builtInSets;
}

/** The name of a template, or `null` when there is none with this id. */
export function templateName(id: string): TemplateName | null {
	if (!isOwn(id)) return builtInTemplates.find((one) => one.id === id) ?? null;
	const own = owned()?.templates.find((one) => one.id === id);
	return own ? nameOf(own) : null;
}

/** A template or a practice case as one, or `null` when there is none with this id. */
export async function loadTemplate(id: string): Promise<Template | null> {
	if (isOwn(id)) return loadOwned(id, ({ templates }) => templates);
	if (id.startsWith('case-')) return (await import('./library')).loadCaseTemplate(id);
	const load = Object.hasOwn(templates, id) ? templates[id] : undefined;
	return load ? (await load()).default : null;
}

/** An outcome set, or `null` when there is none with this id. */
export async function loadOutcomeSet(id: string): Promise<OutcomeSet | null> {
	if (isOwn(id)) return loadOwned(id, ({ sets }) => sets);
	const load = Object.hasOwn(outcomeSets, id) ? outcomeSets[id] : undefined;
	return load ? (await load()).default : null;
}

/** The example journal of the first run; `exampleRecords` makes records of it. */
export async function loadExample(): Promise<ExampleJournal> {
	return (await example()).default;
}
