import type { BackupManifest, BackupRecord } from '$lib/domain/backup-format';
import { metAfter, type Meeting } from '$lib/domain/backup-meeting';
import { instant } from '$lib/domain/days';
import { newId } from '$lib/domain/ids';
import { groupRecords } from '$lib/domain/merge-journal';
import { Planning, type MergePlan } from '$lib/domain/merge-plan';
import type { BackupNote } from '$lib/domain/settings';
import { startWorker } from '$lib/platform/worker-url';
import { RevClash, type Change } from '$lib/storage/change';
import { freshNote } from './backup-note';
import type { Journal } from './journal.svelte';
import { isFull } from './save-state';

/** How far a restore is. Nothing is written before 'writing'. */
export type RestoreState =
	| { readonly is: 'idle' }
	| { readonly is: 'reading'; readonly share: number }
	/** Not taken, and why, as a sentence. */
	| { readonly is: 'refused'; readonly why: string }
	/** What would happen: she has the last word. */
	| { readonly is: 'planned'; readonly made: string; readonly plan: MergePlan }
	| { readonly is: 'writing' }
	| { readonly is: 'done'; readonly plan: MergePlan }
	| { readonly is: 'failed'; readonly why: string };

/** What a restore asks of others. */
export interface RestoreHooks {
	/** Awaited before anything is written: the safety copy keeps the journal as it is now. */
	readonly snapshot?: () => Promise<unknown>;
}

/** How many entries are merged at once, so that a key press never waits long. */
const batch = 50;

/** Brings a backup into the journal: read and checked whole, shown as a plan, then written at once or not at all. */
export class Restore {
	readonly #journal: Journal;
	readonly #hooks: RestoreHooks;
	#state: RestoreState = $state.raw({ is: 'idle' });
	#job: { cancel(): void } | null = null;
	/** Counts the files opened: what belongs to an earlier one is not listened to. */
	#turn = 0;
	#records: readonly BackupRecord[] = [];
	#meeting: Meeting | null = null;

	constructor(journal: Journal, hooks: RestoreHooks = {}) {
		this.#journal = journal;
		this.#hooks = hooks;
	}

	get state(): RestoreState {
		return this.#state;
	}

	/** Reads a file with the words as she typed them, up to the plan. */
	async open(file: Blob, words: string): Promise<void> {
		const turn = ++this.#turn;
		this.#state = { is: 'reading', share: 0 };
		try {
			const made = await this.#read(file, words, turn);
			const plan = await this.#plan();
			if (turn === this.#turn) this.#state = { is: 'planned', made, plan };
		} catch (error) {
			if (turn !== this.#turn) return;
			const isRefusal = error instanceof Error && error.name === 'BackupRefused';
			const unread = 'The file could not be read. Nothing was changed. Try again.';
			this.#state = { is: 'refused', why: isRefusal ? error.message : unread };
		}
	}

	/** She has seen the plan: all of it is written, or nothing. */
	async confirm(): Promise<void> {
		if (this.#state.is !== 'planned') return;
		const turn = this.#turn;
		this.#state = { is: 'writing' };
		try {
			await this.#journal.flush();
			await this.#hooks.snapshot?.();
			const plan = await this.#write();
			if (turn === this.#turn) this.#state = { is: 'done', plan };
			this.#records = [];
		} catch (error) {
			if (turn !== this.#turn) return;
			this.#state = { is: 'failed', why: `${reason(error)} Nothing of the backup was put in.` };
		}
	}

	/** Stops reading, or puts the plan away. What is being written is written. */
	cancel(): void {
		if (this.#state.is === 'writing') return;
		this.#turn++;
		this.#job?.cancel();
		this.#job = null;
		this.#records = [];
		this.#state = { is: 'idle' };
	}

	/** Gives when the backup was made. */
	async #read(file: Blob, words: string, turn: number): Promise<BackupManifest['made']> {
		const { runRestore } = await import('$lib/import/run-restore');
		const onprogress = (share: number): void => {
			if (turn === this.#turn) this.#state = { is: 'reading', share };
		};
		const ask = { file, words, isCheck: false };
		const job = runRestore({ ...ask, createWorker: startWorker, onprogress });
		this.#job = job;
		const { manifest, records } = await job.done;
		this.#records = records;
		this.#meeting = { backup: manifest, own: this.#journal.backups.get('backup') };
		return manifest.made;
	}

	/** Another tab may write in between: then what is there is read again. */
	async #write(): Promise<MergePlan> {
		for (;;) {
			const plan = await this.#plan();
			try {
				if (plan.changes.length > 0)
					await this.#journal.fill([...plan.changes, await this.#noted()]);
				return plan;
			} catch (error) {
				if (!(error instanceof RevClash)) throw error;
			}
		}
	}

	/** What is known of other journals from now on; written with the rest, so that it is as true. */
	async #noted(): Promise<Change> {
		const [stored] = (await this.#journal.whole.find(['backup'])).values();
		const note = stored?.kind === 'backup' ? (stored.content as BackupNote) : freshNote(); // just asked
		const met = this.#meeting
			? metAfter(this.#meeting, groupRecords(this.#records).small)
			: note.met;
		return { kind: 'backup', id: 'backup', base: stored?.rev ?? 0, content: { ...note, met } };
	}

	async #plan(): Promise<MergePlan> {
		const { whole, usedDays } = this.#journal;
		const meeting = this.#meeting;
		if (!meeting) throw new Error('Nothing was read yet');
		const sessions = { mine: newId(), theirs: newId() };
		const planning = new Planning({ meeting, usedDays, at: instant(), sessions });
		const { entries, small } = groupRecords(this.#records);
		for (let at = 0; at < Math.max(entries.length, 1); at += batch) {
			const part = entries.slice(at, at + batch);
			const rest = at === 0 ? small : [];
			const ids = [
				...part.flatMap(({ id, revisions }) => [id, ...revisions.map((one) => one.id)]),
				...rest.map(({ id }) => id)
			];
			const here = await whole.find(ids);
			const histories = await whole.histories(part.map(({ id }) => id));
			planning.add({
				entries: part,
				small: rest,
				here: (id) => here.get(id) ?? null,
				history: (id) => histories.get(id) ?? []
			});
			await new Promise((resolve) => setTimeout(resolve)); // a key press goes first
		}
		return planning.plan;
	}
}

/** Why it could not be written, as a sentence. */
function reason(error: unknown): string {
	return isFull(error)
		? 'This device has no room left. Free some space, then try again.'
		: 'The browser could not save. Reload the page, then try again.';
}
