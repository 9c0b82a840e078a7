import { version } from '$app/environment';
import { resolve } from '$app/paths';
import type { Entry } from '$lib/domain/entry';
import type { Door } from '$lib/state/door';
import { TabChannel } from '$lib/platform/channel';
import { Journal } from '$lib/state/journal.svelte';
import type { Rescue } from '$lib/state/rescue.svelte';
import { Session } from '$lib/state/session.svelte';
import { RevClash } from '$lib/storage/change';
import { lastWordsIn } from '$lib/storage/last-words';
import { placeOf } from '$lib/storage/place';
import type { Bytes } from '$lib/storage/seal';
import { LockedError } from '$lib/storage/vault';

/** '' or '/sub/path'. */
const base = resolve('/').replace(/\/$/, '');
/** Tells the windows of this site that everything goes. */
const erasing = `${placeOf(base, 'own').channel}~erasing`;
/** Which journal this tab looks at; gone with the tab, so a new one opens her own. */
const choice = `${placeOf(base, 'own').database}~example-open`;

/** Ids of what she keeps of the example, until her own journal is unlocked. Ids alone, never words. */
const keeping = `${choice}-keeping`;

const which = () => (sessionStorage.getItem(choice) === null ? 'own' : 'example');

/** The session of this tab: it opens her own journal or the example at once. */
export function startSession(): Session {
	return new Session(openJournal, placeOf(base, which()).channel);
}

/** Opens the journal this tab looks at. Rejects as storage does. */
async function openJournal(dataKey: Bytes | null): Promise<Journal> {
	const isExample = which() === 'example';
	const journal = await Journal.open(placeOf(base, which()), isExample, dataKey ?? undefined);
	if (lastWordsIn(journal.reader.database).length > 0) {
		const { takeLastWords } = await import('$lib/state/unsaved');
		await takeLastWords(journal);
	}
	if (isExample && journal.heads.length === 0) await layOut(journal);
	if (!isExample) await bringKept(journal);
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
	return new Rescue(placeOf(base, which()), version);
}

/**
 * The ways out of a session's journal. Into and out of the example the app is reloaded; when everything was
 * erased, here or in another window, `onerased` is told.
 */
export function doorOf(session: Session, onerased: () => void): Door {
	const erasures = new TabChannel<'erasing' | 'erased'>(erasing, (message) => {
		void session.journal?.close();
		if (message === 'erased') onerased();
	});
	return {
		async eraseAll() {
			erasures.tell('erasing'); // the others let go of what they hold
			await session.journal?.close();
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
			if (!(await session.journal?.flush())) return; // what she wrote here is not down yet, and its place says so
			sessionStorage.setItem(choice, 'yes');
			location.assign(`${base}/`);
		},
		async leaveExample(keep: readonly Entry[]) {
			const { journal } = session;
			if (!(await journal?.flush())) throw new Error('Words in the example are not saved yet');
			if (keep.length === 0 || (await takeHome(keep))) await journal?.destroy();
			sessionStorage.removeItem(choice);
			location.assign(`${base}/`);
		}
	};
}

/**
 * Puts entries into her own journal. Doing it again, after leaving failed half-way or with an entry that she
 * kept before, adds nothing twice and loses neither wording. `false`: it is locked, and they are taken along
 * once she has opened it; until then they stay in the example.
 */
async function takeHome(keep: readonly Entry[]): Promise<boolean> {
	let own: Journal;
	try {
		own = await Journal.open(placeOf(base, 'own'), false);
	} catch (error) {
		if (!(error instanceof LockedError)) throw error;
		sessionStorage.setItem(keeping, JSON.stringify(keep.map(({ id }) => id)));
		return false;
	}
	try {
		for (const entry of keep) await own.save(entry, 0, null, null);
	} finally {
		await own.close();
	}
	return true;
}

/** Brings what waited in the example for her journal to be unlocked. Never rejects: else it waits for the next time. */
async function bringKept(own: Journal): Promise<void> {
	const ids = sessionStorage.getItem(keeping);
	if (!ids) return;
	try {
		const example = await Journal.open(placeOf(base, 'example'), true);
		const kept = await example.entries(JSON.parse(ids) as string[]); // written by takeHome
		for (const entry of kept) await own.save(entry, 0, null, null);
		await example.destroy();
		sessionStorage.removeItem(keeping);
	} catch {
		// the entries are still in the example, and the ids here
	}
}
