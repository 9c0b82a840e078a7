/** Names of all built-in files and a loader for each body; written by plugin.ts. */
declare module 'virtual:catalog' {
	import type { ExampleJournal } from '$lib/domain/example';
	import type { OutcomeSet, OutcomeSetName } from '$lib/domain/outcomes';
	import type { Template, TemplateName } from '$lib/domain/template';

	type Loader<T> = () => Promise<{ readonly default: T }>;

	export const templateNames: readonly TemplateName[];
	export const outcomeSetNames: readonly OutcomeSetName[];
	export const templates: Readonly<Record<string, Loader<Template>>>;
	export const outcomeSets: Readonly<Record<string, Loader<OutcomeSet>>>;
	export const example: Loader<ExampleJournal>;
}

/** The coach's words and rules; only its worker loads them. */
declare module 'virtual:catalog/coach' {
	import type { CoachRules } from '$lib/domain/coach';

	export const coachRules: CoachRules;
}
