import { getContext, setContext } from 'svelte';

/** A passage of an answer that may say who somebody is. */
export interface NamedPassage {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** What a passage she tapped may become. */
export interface NameOffer {
	readonly question: string;
	readonly words: string;
	/** "Child A"; `null` while it is looked for. */
	readonly alias: string | null;
	/** How far it goes is not known yet: earlier versions and the bin are asked about, once. */
	readonly isAsking: boolean;
	readonly isBusy: boolean;
}

/** What the editor knows of names, for the fields in it. */
export interface Naming {
	/** In this answer, in order. */
	foundIn(question: string): readonly NamedPassage[];
	/** She wants to see all that can be done about one of them. */
	open(question: string, passage: NamedPassage): void;
	/** She tapped one of them: `offer` says what it may become. */
	tap(question: string, passage: NamedPassage): void;
	/** `null` while she has tapped none. */
	readonly offer: NameOffer | null;
	/** She takes the offer; `withOld` answers what was asked. */
	take(withOld?: boolean): void;
	/** She goes on with something else. */
	leave(): void;
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
