import { isBackedUp, type BackupRecord } from '$lib/domain/backup-format';
import { tidyPhrase } from '$lib/domain/backup-phrase';
import { instant } from '$lib/domain/days';
import { canShareFile, downloadFile, shareFile, type OutFile } from '$lib/platform/save-file';
import { canPickPlace, pickPlace, writeTo } from '$lib/platform/save-picker';
import { startWorker } from '$lib/platform/worker-url';
import { noteBackup } from './backup-note';
import type { Journal } from './journal.svelte';

/** How far a backup is. */
export type BackupState =
	| { readonly is: 'idle' }
	/** `share` is how much is done, 0 to 1. */
	| { readonly is: 'writing'; readonly share: number }
	/** It is opened once with the words, before she relies on it. */
	| { readonly is: 'checking'; readonly share: number }
	| {
			readonly is: 'ready';
			readonly name: string;
			/** How many things are in it. */
			readonly items: number;
			/** How many could not be read, so that they are not in it. */
			readonly unread: number;
			readonly canShare: boolean;
			/** How it has left so far; `verified`: read again from where it lies, and opened. */
			readonly left: 'not-yet' | 'saving' | 'saved' | 'verified' | 'shared';
			/** What went wrong with the last press, as a sentence, or `null`. */
			readonly problem: string | null;
	  }
	| { readonly is: 'failed'; readonly why: string };

const failed =
	'The backup could not be made. Nothing in your journal has changed. Free some space on the device, then try again.';

/** Makes a backup of the whole journal and hands it over. */
export class BackupMaker {
	readonly #journal: Journal;
	readonly #app: string;
	#state: BackupState = $state.raw({ is: 'idle' });
	#job: { cancel(): void } | null = null;
	/** Counts the backups begun: what belongs to an earlier one is not listened to. */
	#turn = 0;
	#file: (OutFile & { readonly bytes: Blob }) | null = null;
	/** Kept while the file is there, to read it again from where it was saved. */
	#words = '';

	/** `app` is the version that the backup names as its maker. */
	constructor(journal: Journal, app: string) {
		this.#journal = journal;
		this.#app = app;
	}

	get state(): BackupState {
		return this.#state;
	}

	/** Makes the backup, locked with these words; `state` says how far it is. */
	async make(words: string): Promise<void> {
		const turn = ++this.#turn;
		this.#words = tidyPhrase(words);
		this.#state = { is: 'writing', share: 0 };
		try {
			await this.#make(turn);
		} catch {
			if (turn === this.#turn) this.#state = { is: 'failed', why: failed };
		}
	}

	/** Stops the work, or puts the finished file away. */
	cancel(): void {
		this.#turn++;
		this.#job?.cancel();
		this.#job = null;
		this.#file = null;
		this.#words = '';
		this.#state = { is: 'idle' };
	}

	/** Saves the file where she says, and reads it back, or through the browser's download. Call it from a press. */
	async save(): Promise<void> {
		const file = this.#file;
		if (!file) return;
		if (!canPickPlace()) {
			downloadFile(file);
			return this.#hasLeft('saved');
		}
		const turn = this.#turn;
		try {
			const place = await pickPlace(file.name);
			if (!place || turn !== this.#turn) return;
			this.#say({ left: 'saving', problem: null });
			const there = await writeTo(place, file);
			await this.#check(there, turn, () => undefined);
			if (turn === this.#turn) await this.#hasLeft('verified');
		} catch {
			const problem = 'The file could not be saved there, or not read again. Choose another place.';
			if (turn === this.#turn) this.#say({ left: 'not-yet', problem });
		}
	}

	/** Opens the share sheet with the file. Call it from a press. */
	async share(): Promise<void> {
		if (!this.#file) return;
		try {
			if (await shareFile(this.#file)) await this.#hasLeft('shared');
		} catch {
			this.#say({ problem: 'This device could not share the file. Save it instead.' });
		}
	}

	async #make(turn: number): Promise<void> {
		const [{ runBackup }, { backupFileName }] = await Promise.all([
			import('$lib/export/run-backup'),
			import('$lib/export/backup-name')
		]);
		await this.#journal.flush(); // what she wrote a moment ago is in it too
		const { journal, met } = await noteBackup(this.#journal);
		const whole = this.#journal.whole;
		const [made, count] = [instant(), await whole.count()];
		let items = 0;
		async function* records(): AsyncGenerator<readonly BackupRecord[]> {
			for await (const batch of whole.batches()) {
				const kept = batch.filter(isBackedUp);
				items += kept.length;
				yield kept;
			}
		}
		if (turn !== this.#turn) return;
		const job = runBackup(records(), {
			passphrase: this.#words,
			made,
			app: this.#app,
			journal,
			met,
			count,
			createWorker: startWorker,
			onprogress: (share) => this.#tell(turn, { is: 'writing', share })
		});
		this.#job = job;
		const bytes = await job.done;
		if (turn !== this.#turn) return;
		this.#tell(turn, { is: 'checking', share: 0 });
		const found = await this.#check(bytes, turn, (share) =>
			this.#tell(turn, { is: 'checking', share })
		);
		if (turn !== this.#turn) return;
		if (found !== items) throw new Error(`${items} records went in, ${found} came out`);
		this.#file = { name: backupFileName(made), type: 'application/octet-stream', bytes };
		const { name } = this.#file;
		const canShare = canShareFile(this.#file);
		const more = { left: 'not-yet', problem: null } as const;
		this.#state = { is: 'ready', name, items, unread: whole.unread, canShare, ...more };
	}

	/** Opens the file with the words and checks all of it; gives how many records are in it. */
	async #check(file: Blob, turn: number, onprogress: (share: number) => void): Promise<number> {
		const { runRestore } = await import('$lib/import/run-restore');
		if (turn !== this.#turn) return 0;
		const ask = { file, words: this.#words, isCheck: true };
		const job = runRestore({ ...ask, createWorker: startWorker, onprogress });
		this.#job = job;
		const { manifest } = await job.done;
		return Object.values(manifest.counts).reduce((sum, one) => sum + one, 0);
	}

	/** Notes the backup in the journal, with the time it left. */
	async #hasLeft(left: 'saved' | 'verified' | 'shared'): Promise<void> {
		this.#say({ left, problem: null });
		try {
			const last = { at: instant(), usedDay: this.#journal.usedDays };
			await noteBackup(this.#journal, { last, quiet: null });
		} catch {
			this.#say({ problem: 'The file is yours. Your journal could not note the day of it.' });
		}
	}

	#tell(turn: number, state: BackupState): void {
		if (turn === this.#turn) this.#state = state;
	}

	#say(more: Partial<Extract<BackupState, { is: 'ready' }>>): void {
		if (this.#state.is === 'ready') this.#state = { ...this.#state, ...more };
	}
}
