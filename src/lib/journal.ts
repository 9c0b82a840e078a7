import { resolve } from '$app/paths';
import type { Entry } from '$lib/domain/entry';
import type { Door } from '$lib/state/door';
import { TabChannel } from '$lib/platform/channel';
import { Journal } from '$lib/state/journal.svelte';
import type { Rescue } from '$lib/state/rescue.svelte';
import { RevClash } from '$lib/storage/change';
import { placeOf } from '$lib/storage/place';

/** '' or '/sub/path'. */
const base = resolve('/').replace(/\/$/, '');
/** Tells the windows of this site that everything goes. */
const erasing = `${placeOf(base, 'own').channel}~erasing`;
/** Which journal this tab looks at; gone with the tab, so a new one opens her own. */
const choice = `${placeOf(base, 'own').database}~example-open`;

/** Opens the journal this tab looks at: her own, or the example. Rejects as storage does. */
export async function openJournal(): Promise<Journal> {
	const isExample = sessionStorage.getItem(choice) !== null;
	const journal = await Journal.open(placeOf(base, isExample ? 'example' : 'own'), isExample);
	if (isExample && journal.heads.length === 0) await layOut(journal);
	return journal;
}

/** Writes the example down, once: its entries have the same ids each time, also in the bin or deleted. */
async function layOut(journal: Journal): Promise<void> {
	const { exampleChanges } = await import('$lib/state/example');
	try {
		await journal.fill(await exampleChanges());
	} catch (error) {
		if (!(error instanceof RevClash)) throw error;
	}
}

/** What can be done for a journal that did not open. */
export async function rescue(): Promise<Rescue> {
	const { Rescue } = await import('$lib/state/rescue.svelte');
	return new Rescue(placeOf(base, sessionStorage.getItem(choice) === null ? 'own' : 'example'));
}

/**
 * The ways out of this journal. Into and out of the example the app is reloaded; when everything was erased, here
 * or in another window, `onerased` is told.
 */
export function doorOf(journal: Journal, onerased: () => void): Door {
	const erasures = new TabChannel<'erasing' | 'erased'>(erasing, (message) => {
		void journal.close();
		if (message === 'erased') onerased();
	});
	return {
		async eraseAll() {
			erasures.tell('erasing'); // the others let go of what they hold
			await journal.close();
			const [{ eraseJournal }, { eraseSite }] = await Promise.all([
				import('$lib/storage/erase'),
				import('$lib/platform/erase-site')
			]);
			for (const which of ['example', 'own'] as const) await eraseJournal(placeOf(base, which));
			const { database } = placeOf(base, 'own');
			const ours = [`${database}-`, `${database}~`, 'afterword:'];
			await eraseSite(ours, new URL(`${base}/`, location.href).href);
			erasures.tell('erased');
			onerased();
		},
		async enterExample() {
			if (!(await journal.flush())) return; // what she wrote here is not down yet, and its place says so
			sessionStorage.setItem(choice, 'yes');
			location.assign(`${base}/`);
		},
		async leaveExample(keep: readonly Entry[]) {
			if (!(await journal.flush())) throw new Error('Words in the example are not saved yet');
			if (keep.length > 0) await takeHome(keep);
			await journal.destroy();
			sessionStorage.removeItem(choice);
			location.assign(`${base}/`);
		}
	};
}

/**
 * Puts entries into her own journal. Doing it again, after leaving failed half-way or with an entry that she
 * kept before, adds nothing twice and loses neither wording.
 */
async function takeHome(entries: readonly Entry[]): Promise<void> {
	const own = await Journal.open(placeOf(base, 'own'), false);
	try {
		for (const entry of entries) await own.save(entry, 0, null, null);
	} finally {
		await own.close();
	}
}
