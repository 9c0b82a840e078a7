import { instant } from '$lib/domain/days';
import type { Entry } from '$lib/domain/entry';
import { newId } from '$lib/domain/ids';
import type { OwnSet } from '$lib/domain/own';
import { downloadFile, type OutFile } from '$lib/platform/save-file';
import { startWorker } from '$lib/platform/worker-url';
import { countTypes } from './exit-notes';
import type { Journal } from './journal.svelte';
import { nameListsOf } from './name-lists';
import type { FoundWords, PackCheck } from './pack-view';
import type { ReadableAnswer, ReadableAsk } from './readable-messages';
import workerUrl from './readable.worker?worker&url';

/** How far an open copy is. */
export type ReadableState =
	| { readonly is: 'idle' }
	/** Looking for what may say who somebody is. */
	| { readonly is: 'checking' }
	/** She sees what was found, and says why she goes on, or reads the list. */
	| { readonly is: 'checked'; readonly check: PackCheck }
	| { readonly is: 'writing'; readonly share: number }
	| {
			readonly is: 'ready';
			readonly name: string;
			readonly isSaved: boolean;
			readonly problem: string | null;
	  }
	| { readonly is: 'failed' };

/** How many entries are read at once, so that a key press never waits long. */
const batch = 40;

/** Makes a copy of the journal that anyone can read, behind the check that packs go through. */
export class ReadableCopy {
	readonly #journal: Journal;
	#state: ReadableState = $state.raw({ is: 'idle' });
	#worker: Worker | null = null;
	/** Counts the copies begun: what belongs to an earlier one is not listened to. */
	#turn = 0;
	#check: PackCheck | null = null;
	#reason = '';
	#file: OutFile | null = null;
	#isNoted = false;

	constructor(journal: Journal) {
		this.#journal = journal;
	}

	get state(): ReadableState {
		return this.#state;
	}

	/** Reads the journal and checks it. */
	async check(): Promise<void> {
		this.cancel();
		const turn = this.#turn;
		this.#state = { is: 'checking' };
		try {
			await this.#journal.flush();
			const entries = await this.#entries(turn);
			if (turn !== this.#turn) return;
			const { targets, planLines, placements, profiles, own } = this.#journal;
			const journal = {
				entries,
				targets: targets.all,
				planLines: planLines.all,
				placements: placements.all,
				profile: profiles.get('profile'),
				outcomeSets: own.setShelf.all.map(withoutFile),
				ownTemplates: own.templateShelf.all,
				tutorPacks: own.packShelf.all
			};
			this.#worker = startWorker(workerUrl);
			this.#worker.onmessage = ({ data }: MessageEvent<ReadableAnswer>) => this.#hear(data);
			this.#worker.onerror = () => (this.#state = { is: 'failed' });
			this.#ask({ is: 'check', journal, lists: nameListsOf(this.#journal) });
		} catch {
			if (turn === this.#turn) this.#state = { is: 'failed' };
		}
	}

	/** She goes on; `reason` says why where identifiers were found, and is kept with what was found. */
	goOn(reason: string): void {
		if (this.#state.is !== 'checked') return;
		this.#reason = reason;
		this.#state = { is: 'writing', share: 0 };
		this.#ask({ is: 'write', made: instant() });
	}

	/** Saves the file through the browser, and notes that it left. Call it from a press. */
	async save(): Promise<void> {
		if (!this.#file || this.#state.is !== 'ready') return;
		downloadFile(this.#file);
		this.#state = { ...this.#state, isSaved: true, problem: null };
		if (this.#isNoted) return;
		try {
			await this.#note();
			this.#isNoted = true;
		} catch {
			const problem = 'The file is yours. That it left could not be noted in your journal.';
			this.#state = { ...this.#state, problem };
		}
	}

	/** Stops the work, or puts the finished file away. */
	cancel(): void {
		this.#turn++;
		this.#worker?.terminate();
		this.#worker = null;
		this.#file = null;
		this.#check = null;
		this.#isNoted = false;
		this.#state = { is: 'idle' };
	}

	async #entries(turn: number): Promise<readonly Entry[]> {
		const ids = this.#journal.heads.map(({ id }) => id);
		const entries: Entry[] = [];
		for (let at = 0; at < ids.length && turn === this.#turn; at += batch) {
			entries.push(...(await this.#journal.entries(ids.slice(at, at + batch))));
			await new Promise((resolve) => setTimeout(resolve)); // a key press goes first
		}
		return entries;
	}

	#ask(ask: ReadableAsk): void {
		this.#worker?.postMessage(ask);
	}

	#hear(answer: ReadableAnswer): void {
		switch (answer.is) {
			case 'checked':
				this.#check = answer.check;
				this.#state = { is: 'checked', check: answer.check };
				return;
			case 'progress':
				this.#state = { is: 'writing', share: answer.share };
				return;
			case 'done':
				void this.#ready(answer.file);
				return;
			case 'failed':
				this.#state = { is: 'failed' };
		}
	}

	async #ready(bytes: Blob): Promise<void> {
		const turn = this.#turn;
		const { readableFileName } = await import('$lib/export/backup-name');
		if (turn !== this.#turn) return;
		const name = readableFileName(instant());
		this.#file = { name, type: 'application/zip', bytes };
		this.#state = { is: 'ready', name, isSaved: false, problem: null };
	}

	/** As every pack that leaves, the copy is noted, with what the check had found. */
	async #note(): Promise<void> {
		const found = countTypes(identifiersOf(this.#check?.found ?? []));
		const note = { id: newId(), at: instant(), format: 'Copy to read', title: 'The whole journal' };
		await this.#journal.handIns.put(note.id, () => ({ ...note, found, reason: this.#reason }));
	}
}

/** A unit as it is now: the file it once came from may say what she has changed since, and is no use to read. */
const withoutFile = ({ id, created, updated, pack, set, removed }: OwnSet): OwnSet => ({
	...{ id, created, updated, pack, set },
	...(removed ? { removed } : {})
});

/** What names somebody, as far as rules can tell; the rest only sets her thinking. */
export const identifiersOf = (found: readonly FoundWords[]): readonly FoundWords[] =>
	found.filter(({ severity }) => severity !== 'think');
