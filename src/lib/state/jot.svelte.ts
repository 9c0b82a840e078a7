import { loadTemplate } from '$lib/catalog/catalog';
import { dayOf, instant } from '$lib/domain/days';
import { isTouched, newEntry, type Entry } from '$lib/domain/entry';
import type { Head } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';
import { latestPlacement } from '$lib/domain/latest-placement';
import type { Template } from '$lib/domain/template';
import { Draft } from './draft.svelte';
import type { Journal } from './journal.svelte';
import type { SaveState } from './save-state';
import type { Unsaved } from './unsaved';
import type { Writer } from './writers.svelte';

/** The template and its one question, in templates/reflections/jot.yaml. */
const jot = 'jot';
const question = 'words';
/** How long until the template is asked for again when it could not be had, in ms. */
const tryAgain = 3_000;

/** Whether an entry is a jot that she began and has not kept: it belongs in the box. */
export function isUnkept(head: Head): boolean {
	return head.template === jot && !head.done && head.expanded === null;
}

/** The jot box of Today: a draft from its first character, and empty again once the jot is kept. */
export class Jot implements Writer {
	readonly #journal: Journal;
	#draft: Draft | null = $state.raw(null);
	/** What she typed before there was a draft to put it in. */
	#typed = $state('');
	#failure: string | null = $state(null);
	/** The jot she left in the box last time, while it is being fetched. */
	#left: Id | null = $state(null);
	#opening: Promise<void> | null = null;
	/** The jot that was kept last, until it is saved. */
	#keeping: Draft | null = $state.raw(null);
	#isClosed = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #stop: () => void;

	/**
	 * The box with what could not be saved in it before, else with the newest jot that was not kept, or an
	 * empty one. Close it when it goes.
	 */
	constructor(journal: Journal) {
		this.#journal = journal;
		const left = journal.writers.takeBack((writer) => writer instanceof Jot);
		if (left) this.#goOn(left);
		else this.#left = journal.heads.find(isUnkept)?.id ?? null;
		if (this.#left || this.#typed) void this.#open();
		this.#stop = journal.onEntry((id, entry) => this.#hear(id, entry));
		journal.writers.add(this);
	}

	#goOn(left: Jot): void {
		clearTimeout(left.#timer);
		[this.#typed, left.#typed] = [left.#typed, ''];
		const { entry } = left.#draft ?? {};
		// the draft takes back its own words, see Draft
		if (entry) this.#draft = new Draft(this.#journal, entry, 0);
	}

	/** The words in the box. */
	get text(): string {
		return this.#draft?.text(question) ?? this.#typed;
	}

	/** The entry in the box, or `null` while it is empty: lists leave it out. */
	get id(): Id | null {
		return this.#draft?.entry.id ?? this.#left;
	}

	/** Whether there is a word to keep. */
	get canKeep(): boolean {
		return this.text.trim() !== '';
	}

	get saveState(): SaveState {
		if (this.#failure) return { is: 'failed', why: this.#failure };
		if (this.#draft) return this.#draft.saveState;
		return this.#typed.trim() || this.#keeping ? { is: 'saving' } : { is: 'untouched' };
	}

	/** Has the jot's template at hand before the first key; call it once the screen stands. */
	prepare(): void {
		// what fails here fails again, and is said, at the first key
		loadTemplate(jot).catch(() => undefined);
	}

	/** The words in the box changed. Never waits for anything. */
	write(text: string): void {
		if (this.#draft) {
			this.#draft.write(question, text);
			return;
		}
		this.#typed = text;
		void this.#open();
	}

	/**
	 * Keeps the jot and empties the box at once: what she types next is the next jot, however long the save takes.
	 * Gives the kept entry's id; `null` when there was nothing to keep or it could not be saved: then the words
	 * are back in the box and `saveState` says why, or, where she has begun another, they wait with the journal
	 * as a jot not kept.
	 */
	async keep(): Promise<Id | null> {
		await this.#opening;
		const draft = this.#draft;
		if (!draft || !this.canKeep) return null;
		draft.setDone(true);
		this.#draft = null;
		this.#keeping = draft;
		await draft.flush();
		if (this.#keeping === draft) this.#keeping = null;
		if (draft.saveState.is !== 'failed') {
			void draft.close();
			return draft.entry.id;
		}
		draft.setDone(false);
		if (this.#isClosed || this.#draft || this.#typed) void draft.close();
		else this.#draft = draft;
		return null;
	}

	/**
	 * Saves what is in the box and lets go of it; what cannot be saved waits for the next box. A jot whose words
	 * she took out again is thrown away.
	 */
	async close(): Promise<void> {
		this.#isClosed = true;
		this.#stop();
		const { writers } = this.#journal;
		await Promise.all([writers.letGo(this), this.#draft && writers.letGo(this.#draft)]);
		const draft = this.#draft;
		if (!draft) return;
		await draft.close();
		const isEmpty = draft.isStored && !this.canKeep && draft.saveState.is === 'saved';
		// an empty jot that stays behind does no harm
		if (isEmpty) await this.#throwAway(draft.entry.id).catch(() => undefined);
	}

	/** Has what is in the box written down. */
	async flush(): Promise<void> {
		await this.#opening;
		if (!this.#draft && this.#typed) await this.#open();
		await Promise.all([this.#draft?.flush(), this.#keeping?.flush()]);
	}

	/** What is in its draft, the draft gives. */
	get unsaved(): Unsaved | null {
		return this.#typed.trim() ? { is: 'jot', text: this.#typed } : null;
	}

	stop(): void {
		this.#stop();
		clearTimeout(this.#timer);
	}

	#open(): Promise<void> {
		this.#opening ??= this.#begin().finally(() => (this.#opening = null));
		return this.#opening;
	}

	/** Fetches the jot that was left, unless she is already typing another; else begins a new one. */
	async #begin(): Promise<void> {
		clearTimeout(this.#timer);
		try {
			if (this.#left) this.#draft = await this.#takeUp(this.#left);
			this.#left = null;
			if (this.#draft || !this.#typed) return;
			const template = await loadTemplate(jot);
			if (!template) throw new Error('There is no template for jots');
			const draft = new Draft(this.#journal, this.#newJot(template), 0);
			draft.write(question, this.#typed);
			this.#draft = draft;
			this.#typed = '';
			this.#failure = null;
		} catch {
			this.#left = null;
			if (!this.#typed) return; // the jot that was left stays in her journal
			this.#failure =
				'A part of Afterword could not be loaded. Your words are still here: it tries again by itself.';
			this.#timer = setTimeout(() => void this.#open(), tryAgain);
		}
	}

	/** Of today, at the placement she was at last. */
	#newJot(template: Template): Entry {
		const placement = latestPlacement(this.#journal.placements.all)?.id ?? null;
		return newEntry(template, dayOf(), instant(), { placement });
	}

	async #takeUp(id: Id): Promise<Draft | null> {
		const stored = await this.#journal.entry(id);
		if (!stored || stored.content.done || stored.content.binned || this.#typed) return null;
		return new Draft(this.#journal, stored.content, stored.rev);
	}

	/** Kept or thrown away in another window: the box is free, unless there are words here not saved yet. */
	#hear(id: Id, entry: Entry | null): void {
		const draft = this.#draft;
		if (!draft || draft.entry.id !== id) return;
		const isGone = !entry || entry.done || entry.binned !== null;
		if (!isGone || draft.saveState.is !== 'saved') return;
		this.#draft = null;
		void draft.close();
	}

	/**
	 * For good when it never held more than this; to the bin when an earlier wording could be brought back.
	 * Not at all when another window has written in it.
	 */
	async #throwAway(id: Id): Promise<void> {
		const stored = await this.#journal.entry(id);
		if (!stored || isTouched(stored.content)) return;
		const earlier = await this.#journal.revisions(id);
		if (earlier.length > 0) await this.#journal.throwAway(id);
		else await this.#journal.erase(id);
	}
}
