import { dayOf, instant } from '$lib/domain/days';
import { newId } from '$lib/domain/ids';
import type { HandInNote } from '$lib/domain/settings';
import type { PackDocument } from '$lib/export/document';
import type { PackJob } from '$lib/export/write-pack';
import { canShareFile, downloadFile, shareFile, type OutFile } from '$lib/platform/save-file';
import { startWorker } from '$lib/platform/worker-url';
import type { Journal } from './journal.svelte';
import { packFonts } from './pack-fonts';
import type { PackFormat } from './pack-view';

/** What of the check a note keeps. */
export type GateNote = Pick<HandInNote, 'found' | 'reason'>;

/** How far a file is. */
export type MakeState =
	| { readonly is: 'idle' }
	/** `share` is how much is done, 0 to 1. */
	| { readonly is: 'writing'; readonly share: number }
	/** A PDF cannot draw these characters: she chooses what to do. */
	| { readonly is: 'letters'; readonly letters: readonly string[]; readonly isRightToLeft: boolean }
	| {
			readonly is: 'ready';
			readonly name: string;
			readonly canShare: boolean;
			/** How it has left so far. */
			readonly left: 'not-yet' | 'saved' | 'shared';
			/** What went wrong with the last press, as a sentence, or `null`. */
			readonly problem: string | null;
	  }
	| { readonly is: 'failed'; readonly why: string };

/** Writes a pack as a file and hands it over. Every pack that leaves is noted in the journal. */
export class PackMaker {
	readonly #journal: Journal;
	#state: MakeState = $state.raw({ is: 'idle' });
	#job: PackJob<unknown> | null = null;
	/** Counts the files begun: what belongs to an earlier one is not listened to. */
	#turn = 0;
	#file: OutFile | null = null;
	#note: HandInNote | null = null;
	#goOn: (() => void) | null = null;

	constructor(journal: Journal) {
		this.#journal = journal;
	}

	get state(): MakeState {
		return this.#state;
	}

	/** Writes the file; `state` says how far it is. Letters that a PDF cannot draw are asked about first. */
	async make(doc: PackDocument, format: PackFormat, gate: GateNote): Promise<void> {
		const turn = ++this.#turn;
		this.#state = { is: 'writing', share: 0 };
		try {
			if (format === 'pdf' && (await this.#asksFirst(doc, turn, gate))) return;
			await this.#write(doc, format, turn, gate);
		} catch {
			if (turn !== this.#turn) return; // she cancelled, or began another
			this.#state = {
				is: 'failed',
				why: 'The file could not be made. Nothing in your journal has changed. Try again, or choose another kind of file.'
			};
		}
	}

	/** Makes the PDF with boxes in the place of what it cannot draw. */
	drawAnyway(): void {
		this.#goOn?.();
	}

	/** Stops the work, or puts the finished file away. */
	cancel(): void {
		this.#turn++;
		this.#job?.cancel();
		this.#job = null;
		this.#file = null;
		this.#note = null;
		this.#goOn = null;
		this.#state = { is: 'idle' };
	}

	/** Saves the file through the browser. Call it from a press. */
	save(): void {
		if (!this.#file) return;
		downloadFile(this.#file);
		void this.#hasLeft('saved');
	}

	/** Opens the share sheet with the file. Call it from a press. */
	async share(): Promise<void> {
		if (!this.#file) return;
		try {
			if (await shareFile(this.#file)) await this.#hasLeft('shared');
		} catch {
			this.#say('This device could not share the file. Save it instead.');
		}
	}

	/** Whether there are letters to ask about; then the answer goes on from here. */
	async #asksFirst(doc: PackDocument, turn: number, gate: GateNote): Promise<boolean> {
		const [{ checkPack }, fonts] = await Promise.all([
			import('$lib/export/write-pack'),
			packFonts()
		]);
		if (turn !== this.#turn) return true;
		const job = checkPack(doc, fonts, startWorker);
		this.#job = job;
		const found = await job.done;
		if (turn !== this.#turn) return true;
		if (found.length === 0) return false;
		this.#goOn = () => void this.#again(doc, gate);
		this.#state = {
			is: 'letters',
			letters: found.map(({ text }) => text),
			isRightToLeft: found.some(({ why }) => why === 'right-to-left')
		};
		return true;
	}

	async #again(doc: PackDocument, gate: GateNote): Promise<void> {
		const turn = ++this.#turn;
		this.#state = { is: 'writing', share: 0 };
		try {
			await this.#write(doc, 'pdf', turn, gate);
		} catch {
			if (turn !== this.#turn) return;
			this.#state = { is: 'failed', why: 'The PDF could not be made. Word or a web page can be.' };
		}
	}

	async #write(doc: PackDocument, format: PackFormat, turn: number, gate: GateNote): Promise<void> {
		const [{ writePack }, { fileName, packFormats }, fonts] = await Promise.all([
			import('$lib/export/write-pack'),
			import('$lib/export/pack-formats'),
			format === 'pdf' || format === 'html' ? packFonts() : null
		]);
		if (turn !== this.#turn) return;
		const onprogress = (share: number): void => {
			if (turn === this.#turn) this.#state = { is: 'writing', share };
		};
		const job = writePack(doc, format, { createWorker: startWorker, fonts, onprogress });
		this.#job = job;
		const { bytes } = await job.done;
		if (turn !== this.#turn) return;
		const name = fileName(doc.title, dayOf(), format);
		const type = packFormats.find((one) => one.id === format)?.mime ?? '';
		this.#file = { name, type, bytes };
		this.#note = { id: newId(), at: instant(), format, title: doc.title, ...gate };
		const canShare = canShareFile(this.#file);
		this.#state = { is: 'ready', name, canShare, left: 'not-yet', problem: null };
	}

	/** Notes the pack in the journal, once, with the time it left. */
	async #hasLeft(how: 'saved' | 'shared'): Promise<void> {
		if (this.#state.is === 'ready') this.#state = { ...this.#state, left: how, problem: null };
		const note = this.#note;
		if (!note) return;
		try {
			await this.#journal.handIns.put(note.id, () => ({ ...note, at: instant() }));
			this.#note = null;
		} catch {
			this.#say('The file is yours. That it left could not be noted in your journal.');
		}
	}

	#say(problem: string): void {
		if (this.#state.is === 'ready') this.#state = { ...this.#state, problem };
	}
}
