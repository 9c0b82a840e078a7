import { loadTemplate } from '$lib/catalog/catalog';
import type { Entry } from '$lib/domain/entry';
import { isId } from '$lib/domain/ids';
import type { Template } from '$lib/domain/template';
import type { Journal } from '$lib/state/journal.svelte';

/** An entry as the editor takes it. */
export interface Editable {
	readonly entry: Entry;
	/** The version in storage; 0 while nothing of it is stored. */
	readonly rev: number;
	/** Today's template; `null` when it is gone, and then the entry's own questions are enough. */
	readonly template: Template | null;
	/** She may choose the stage to begin at. */
	readonly canChoose: boolean;
}

/** What stands behind an id in the address; `null`: no such entry. Rejects as storage does. */
export async function openEntry(journal: Journal, id: string): Promise<Editable | null> {
	if (!isId(id)) return null;
	const head = journal.heads.find((one) => one.id === id);
	// on its way while the entry is read; what fails here fails again below, and is said
	if (head) loadTemplate(head.template).catch(() => undefined);
	await journal.flush(); // a draft of it that is just being left must be down first
	const stored = await journal.entry(id);
	if (!stored) return null;
	const template = await loadTemplate(stored.content.template);
	return { entry: stored.content, rev: stored.rev, template, canChoose: false };
}
