import { example, outcomeSetNames, outcomeSets, templateNames, templates } from 'virtual:catalog';
import type { ExampleJournal } from '$lib/domain/example';
import type { OutcomeSet } from '$lib/domain/outcomes';
import type { Template, TemplateName } from '$lib/domain/template';

/** What lists need of every built-in template and outcome set; bodies are loaded when asked for. */
export { outcomeSetNames, templateNames };

/** The name of a built-in template, or `null` when there is none with this id. */
export function templateName(id: string): TemplateName | null {
	return templateNames.find((one) => one.id === id) ?? null;
}

/** A built-in template or a practice case as one, or `null` when there is none with this id. */
export async function loadTemplate(id: string): Promise<Template | null> {
	if (id.startsWith('case-')) return (await import('./library')).loadCaseTemplate(id);
	const load = Object.hasOwn(templates, id) ? templates[id] : undefined;
	return load ? (await load()).default : null;
}

/** A built-in outcome set, or `null` when there is none with this id. */
export async function loadOutcomeSet(id: string): Promise<OutcomeSet | null> {
	const load = Object.hasOwn(outcomeSets, id) ? outcomeSets[id] : undefined;
	return load ? (await load()).default : null;
}

/** The example journal of the first run; `exampleRecords` makes records of it. */
export async function loadExample(): Promise<ExampleJournal> {
	return (await example()).default;
}
