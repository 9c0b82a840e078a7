import { isBackedUp } from '$lib/domain/backup-format';
import { instant } from '$lib/domain/days';
import { newId } from '$lib/domain/ids';
import type { Stored } from '$lib/domain/records';
import { downloadFile } from '$lib/platform/save-file';
import { startWorker } from '$lib/platform/worker-url';
import { forgetSentinel } from '$lib/storage/sentinel';
import type { Place } from '$lib/storage/place';
import { dropDatabase, openSafety, surveySafety } from '$lib/storage/rescue';
import { saveRecords } from './aside-file';
import { checkRecords } from './check-records';
import { leaveNote } from './exit-notes';
import type { FoundWords } from './pack-view';
import { startSafety } from './start-safety';

/** What can be done for a journal that did not open. */
export type RescueState =
	| { readonly is: 'looking' }
	/** The safety copy holds so many items. */
	| { readonly is: 'can-restore'; readonly records: number }
	| { readonly is: 'nothing' }
	| { readonly is: 'busy' }
	/** Another window holds the database. */
	| { readonly is: 'blocked' }
	/** The browser neither opens the database nor lets go of it: the words have to go through a file. */
	| { readonly is: 'refused' };

/** How saving what is left as a file went; the words open the backup. */
export type RescueFile =
	| { readonly is: 'none' }
	| { readonly is: 'making' }
	| { readonly is: 'backup'; readonly words: string }
	/** What anyone could read in an open file; `null`: that could not be checked. She decides. */
	| { readonly is: 'asked'; readonly found: readonly FoundWords[] | null }
	| { readonly is: 'readable' }
	| { readonly is: 'failed' };

/** Looks after a journal that did not open: nothing is deleted that the safety copy does not have. */
export class Rescue {
	readonly #place: Place;
	readonly #app: string;
	#file = $state.raw<RescueFile>({ is: 'none' });
	/** What an open file would hold, while she is asked. */
	#records: readonly Stored[] = [];
	#state = $state.raw<RescueState>({ is: 'looking' });

	/** `app` is the version that a backup names as its maker. */
	constructor(place: Place, app: string) {
		this.#place = place;
		this.#app = app;
	}

	get state(): RescueState {
		return this.#state;
	}

	get file(): RescueFile {
		return this.#file;
	}

	/** Looks for the safety copy. Never rejects. */
	async look(): Promise<void> {
		const found = await surveySafety(this.#place, startSafety);
		this.#state =
			found && found.records > 0
				? { is: 'can-restore', records: found.records }
				: { is: 'nothing' };
	}

	/** Puts the safety copy in the place of the database that does not open; the page is then to be loaded again. */
	async restore(): Promise<boolean> {
		const before = this.#state;
		if (before.is !== 'can-restore' && before.is !== 'blocked') return false;
		this.#state = { is: 'busy' };
		const came = await dropDatabase(this.#place);
		if (came !== 'gone') this.#state = { is: came === 'held' ? 'blocked' : 'refused' };
		return came === 'gone';
	}

	/**
	 * Saves what the safety copy holds as a file that anyone can read. `file` asks first where the check found
	 * something, or could not read it: what is left of a journal can always be saved, and never unseen. Never
	 * rejects: `file` says how it went.
	 */
	async saveReadable(): Promise<void> {
		await this.#save(async () => {
			const records = await openSafety(this.#place, startSafety);
			const found = await checkRecords(records).catch(() => null);
			this.#records = records;
			return found?.length === 0 ? this.#saveOpen() : { is: 'asked', found };
		});
	}

	/** She was asked, and saves it all the same; the journal notes it once it opens. */
	saveAnyway(): void {
		if (this.#file.is !== 'asked') return;
		leaveNote(this.#file.found ?? []);
		this.#file = this.#saveOpen();
	}

	/** She was asked, and leaves it. */
	leaveIt(): void {
		this.#records = [];
		this.#file = { is: 'none' };
	}

	#saveOpen(): RescueFile {
		saveRecords('as found', this.#records);
		this.#records = [];
		return { is: 'readable' };
	}

	/** Saves all that the safety copy holds as a backup, locked with new words. Never rejects: `file` has the words. */
	async saveBackup(): Promise<void> {
		await this.#save(async () => {
			const words = await this.#backUp();
			return { is: 'backup', words };
		});
	}

	async #save(how: () => Promise<RescueFile>): Promise<void> {
		this.#file = { is: 'making' };
		// locked, or it does not read: said on the screen
		this.#file = await how().catch(() => ({ is: 'failed' }) as const);
	}

	async #backUp(): Promise<string> {
		const [{ runBackup }, { backupFileName }, { newPhrase }] = await Promise.all([
			import('$lib/export/run-backup'),
			import('$lib/export/backup-name'),
			import('$lib/domain/backup-phrase')
		]);
		const found = (await openSafety(this.#place, startSafety)).filter(isBackedUp);
		const records = found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
		const [words, made] = [newPhrase(), instant()];
		async function* batches(): AsyncGenerator<typeof records> {
			for (let at = 0; at < records.length; at += 200) yield records.slice(at, at + 200);
		}
		const job = runBackup(batches(), {
			...{ passphrase: words, made, app: this.#app, count: records.length },
			// a journal that cannot be opened cannot say its name, nor whom it has met: it merges as a stranger's
			...{ journal: newId(), met: {} },
			...{ createWorker: startWorker, onprogress: () => undefined }
		});
		const bytes = await job.done;
		downloadFile({ name: backupFileName(made), type: 'application/octet-stream', bytes });
		return words;
	}

	/** She begins anew where a journal was lost. */
	startAnew(): void {
		forgetSentinel(this.#place);
	}
}
