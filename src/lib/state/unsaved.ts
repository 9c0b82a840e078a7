import type { Entry } from '$lib/domain/entry';
import type { wordFields } from '$lib/domain/merge-record';
import type { Contents } from '$lib/domain/records';
import { forgetLastWords, lastWordsIn } from '$lib/storage/last-words';
import { uncover } from '$lib/storage/pad';
import { openJson, sealJson, type Bytes } from '$lib/storage/seal';
import { Draft } from './draft.svelte';
import { Jot } from './jot.svelte';
import type { Journal } from './journal.svelte';
import { ShelfDraft } from './shelf-draft.svelte';

/** A small kind that is edited field by field. */
export type Small = keyof typeof wordFields;

/** What a writer holds that storage does not, as plain data to go on from. */
export type Unsaved =
	| {
			readonly is: 'entry';
			readonly entry: Entry;
			readonly base: Entry | null;
			readonly rev: number;
	  }
	| { readonly is: 'jot'; readonly text: string }
	| { [K in Small]: UnsavedOf<K> }[Small];

/** Fields of an item of a shelf. */
export interface UnsavedOf<K extends Small> {
	readonly is: 'item';
	readonly kind: K;
	readonly id: string;
	readonly pending: Partial<Contents[K]>;
	readonly before: Partial<Contents[K]>;
	readonly seen: Contents[K];
}

const label = { kind: 'unsaved', id: '', rev: 1 };

/**
 * Seals what could not be saved before a lock, so that it waits in memory and nobody reads it there. `null`:
 * everything is saved.
 */
export async function sealUnsaved(journal: Journal): Promise<Bytes | null> {
	const unsaved = journal.writers.stop();
	return unsaved.length > 0 ? sealJson(journal.reader.key, label, unsaved) : null;
}

/** Gives what waited sealed back to the journal that was opened again: it is saved, or tried until it is. */
export async function takeUnsaved(journal: Journal, sealed: Bytes): Promise<void> {
	await take(journal, (await openJson(journal.reader.key, label, sealed)) as Unsaved[]); // sealed above
}

/**
 * Takes up what windows kept as they went, see `LastWords`: it is saved, or tried until it is, and kept there
 * until then. What no key of this journal uncovers is nobody's, and goes. Never rejects.
 */
export async function takeLastWords(journal: Journal): Promise<void> {
	const { database, key } = journal.reader;
	for (const { slot, covered } of lastWordsIn(database)) {
		const json = await uncover(key, covered).catch(() => null);
		if (json) await take(journal, JSON.parse(new TextDecoder().decode(json)) as Unsaved[]); // by LastWords
		if (!json || (await journal.flush())) forgetLastWords(slot);
	}
}

async function take(journal: Journal, unsaved: readonly Unsaved[]): Promise<void> {
	for (const one of unsaved) await writerOf(journal, one).close();
}

function writerOf(journal: Journal, unsaved: Unsaved): Draft | Jot | ShelfDraft<Small> {
	switch (unsaved.is) {
		case 'entry':
			return Draft.from(journal, unsaved);
		case 'jot': {
			const jot = new Jot(journal);
			jot.write(unsaved.text);
			return jot;
		}
		case 'item':
			return ShelfDraft.from(journal, unsaved);
	}
}
