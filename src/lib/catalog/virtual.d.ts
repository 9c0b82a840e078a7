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

/** What the picker and the library say of each template; kept out of the first load. */
declare module 'virtual:catalog/abouts' {
	import type { TemplateAbout } from '$lib/domain/template';

	const templateAbouts: readonly TemplateAbout[];
	export default templateAbouts;
}

/** A loader for each piece of the library; nothing of it is in what the first screen loads. */
declare module 'virtual:catalog/library' {
	import type { LibraryParts } from '$lib/domain/library';

	export const parts: {
		readonly [Part in keyof LibraryParts]: () => Promise<{ readonly default: LibraryParts[Part] }>;
	};
}

/** The coach's words and rules; only its worker loads them. */
declare module 'virtual:catalog/coach' {
	import type { CoachRules } from '$lib/domain/coach';

	export const coachRules: CoachRules;
}
