import { getContext, setContext } from 'svelte';

/** A passage of an answer that may say who somebody is. */
export interface NamedPassage {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** What the editor knows of names, for the fields in it. */
export interface Naming {
	/** In this answer, in order. */
	foundIn(question: string): readonly NamedPassage[];
	/** She wants to see what can be done about one of them. */
	open(question: string, passage: NamedPassage): void;
}

const key = Symbol('naming');

/** For the editor: a field asks by the id of its question, without each part between them passing it on. */
export function provideNaming(naming: Naming): void {
	setContext(key, naming);
}

/** What the editor knows of names, or `null` where nothing is looked for. */
export function useNaming(): Naming | null {
	return getContext<Naming | undefined>(key) ?? null;
}
