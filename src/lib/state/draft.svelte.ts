import type { SetAside } from '$lib/domain/coach';
import { instant, type Day } from '$lib/domain/days';
import {
	citing,
	isTouched,
	textOf,
	type Answer,
	type Entry,
	type Highlight,
	type Tag
} from '$lib/domain/entry';
import { moveHighlights } from '$lib/domain/highlights';
import { newId, type Id } from '$lib/domain/ids';
import { sameRef, type CriterionRef } from '$lib/domain/outcomes';
import { wordedIn } from '$lib/domain/worded';
import type { Journal } from './journal.svelte';
import { Quotes } from './quotes';
import type { SaveState } from './save-state';
import { Saver } from './saver.svelte';
import type { Unsaved } from './unsaved';
import { isSaved, type Writer } from './writers.svelte';

/** After this long a session's next change keeps another earlier wording, in ms. */
const sessionLength = 10 * 60_000;

/** One entry being written: remembers, schedules, saves, and says truly where the words are. */
export class Draft implements Writer {
	readonly #journal: Journal;
	#entry: Entry = $state.raw() as Entry; // set in the constructor
	#isMerged = $state(false);
	/** The entry as storage has it, at `#rev`. */
	#base: Entry | null;
	#rev: number;
	#session = '';
	#sessionSince = 0;
	readonly #quotes: Quotes;
	readonly #saver: Saver;

	/**
	 * A draft over an entry at `rev` (0: not stored yet); it goes on with what an editor before could not save
	 * of it. Close it when the editor goes.
	 */
	constructor(journal: Journal, entry: Entry, rev: number) {
		this.#journal = journal;
		this.#entry = entry;
		this.#rev = rev;
		this.#base = rev > 0 ? entry : null;
		const state: SaveState =
			rev > 0 ? { is: 'saved', at: entry.updated, copies: journal.copies } : { is: 'untouched' };
		this.#saver = new Saver(() => this.#save(), state);
		const left = journal.writers.takeBack(
			(writer): writer is Draft => writer instanceof Draft && writer.entry.id === entry.id
		);
		if (left) this.#goOn(left);
		this.#quotes = new Quotes(this.#entry.highlights);
		journal.writers.add(this);
	}

	/** A draft that goes on with what `unsaved` gave. */
	static from(journal: Journal, left: Extract<Unsaved, { is: 'entry' }>): Draft {
		const draft = new Draft(journal, left.entry, left.rev);
		draft.#base = left.base;
		draft.#saver.touch();
		return draft;
	}

	/** The words of a draft that could not be saved, made from what it was made from. */
	#goOn(left: Draft): void {
		left.#saver.stop();
		this.#entry = left.#entry;
		this.#base = left.#base;
		this.#rev = left.#rev;
		this.#saver.touch();
	}

	get entry(): Entry {
		return this.#entry;
	}

	get saveState(): SaveState {
		return this.#saver.state;
	}

	/** Another window had written too; both wordings are kept. True until `seenMerge()`. */
	get isMerged(): boolean {
		return this.#isMerged;
	}

	/** Whether anything of it is in storage. */
	get isStored(): boolean {
		return this.#rev > 0;
	}

	/** The text of a words answer. */
	text(question: string): string {
		return textOf(this.#entry, question);
	}

	/** A words answer changed: its highlights move with their words. */
	write(question: string, text: string): void {
		const before = this.text(question);
		if (before === text) return;
		const { highlights } = this.#entry;
		this.#change({
			answers: { ...this.#entry.answers, [question]: { is: 'words', text } },
			highlights: this.#quotes.keep(moveHighlights(before, text, highlights, question))
		});
	}

	/** Any other answer. */
	answer(question: string, answer: Answer): void {
		this.#change({ answers: { ...this.#entry.answers, [question]: answer } });
	}

	retitle(title: string): void {
		this.#change({ title });
	}

	setDay(day: Day): void {
		this.#change({ day });
	}

	setPlacement(placement: Id | null): void {
		this.#change({ placement });
	}

	/** Moves to a stage. Not a change of words, so it is saved with the next one, or on leaving. */
	goTo(stage: number): void {
		if (stage === this.#entry.stage) return;
		if (this.isStored || isTouched(this.#entry)) this.#change({ stage });
		else this.#entry = { ...this.#entry, stage };
	}

	setDone(done: boolean): void {
		this.#change({ done });
	}

	/** The coach does not ask this again in this entry. */
	setAside(rule: string, why: SetAside): void {
		this.#change({ setAside: { ...this.#entry.setAside, [rule]: why } });
	}

	/** Adds a tag, or changes the reason of the one already there. */
	tag(tag: Tag): void {
		const rest = this.#entry.tags.filter((one) => !sameRef(one, tag));
		this.#change({ tags: [...rest, tag] });
	}

	untag(ref: CriterionRef): void {
		this.#change({ tags: this.#entry.tags.filter((one) => !sameRef(one, ref)) });
	}

	/** Cites a library card, or takes it back. */
	cite(card: string, isCited: boolean): void {
		this.#change({ cites: citing(this.#entry, card, isCited) });
	}

	/** Adds a highlight, or replaces the one with its id. */
	mark(highlight: Highlight): void {
		const rest = this.#entry.highlights.filter((one) => one.id !== highlight.id);
		this.#quotes.keep([highlight]);
		this.#change({ highlights: [...rest, highlight] });
	}

	unmark(id: Id): void {
		this.#change({ highlights: this.#entry.highlights.filter((one) => one.id !== id) });
	}

	/**
	 * Brings back an earlier wording; what stands now is kept as an earlier wording in turn. While that cannot
	 * be stored nothing is brought back, and `saveState` says why.
	 */
	async restore(earlier: Entry): Promise<void> {
		await this.flush();
		if (this.saveState.is === 'failed') return;
		this.#session = '';
		const { title, answers, highlights, tags } = earlier;
		this.rewrite((now) => ({ ...now, title, answers, highlights, tags }));
		await this.flush();
	}

	/** Puts other words in the place of hers, everywhere in the entry; the highlights come with them. */
	rewrite(how: (entry: Entry) => Entry): void {
		const made = how(this.#entry);
		this.#quotes.keep(made.highlights);
		this.#change(wordedIn(made));
	}

	seenMerge(): void {
		this.#isMerged = false;
	}

	#change(change: Partial<Entry>): void {
		this.#entry = { ...this.#entry, ...change };
		if (this.#holdsSomething()) this.#saver.touch();
	}

	/** Whether there is anything to store: what was stored once is stored also when its words are taken out. */
	#holdsSomething(): boolean {
		const { tags, cites } = this.#entry;
		return this.isStored || isTouched(this.#entry) || tags.length > 0 || Boolean(cites?.length);
	}

	/** Saves what is not saved yet; resolves when it is, or when saving failed and `saveState` says why. */
	flush(): Promise<void> {
		return this.#saver.flush();
	}

	async #save(): Promise<1 | 2> {
		if (!this.#holdsSomething()) return this.#journal.copies; // she took her first word out again
		const typed = this.#entry;
		const entry: Entry = { ...typed, updated: instant() };
		const keep = this.#sessionKey();
		const saved = await this.#journal.save(entry, this.#rev, this.#base, keep);
		this.#rev = saved.rev;
		this.#base = saved.entry;
		if (keep) [this.#session, this.#sessionSince] = [keep, Date.now()];
		if (saved.isMerged) await this.#takeMerged(saved.entry, typed);
		return saved.copies;
	}

	/** A new session id when this save begins a session, else `null`. */
	#sessionKey(): string | null {
		const isOn = this.#session && Date.now() - this.#sessionSince < sessionLength;
		return isOn ? null : newId();
	}

	/** Takes what another window wrote into the editor: behind her own words, so that the caret stays. */
	async #takeMerged(merged: Entry, typed: Entry): Promise<void> {
		const { mergeEntries } = await import('$lib/domain/merge');
		this.#isMerged = true;
		const now = { ...this.#entry, updated: instant() };
		this.#entry = this.#entry === typed ? merged : mergeEntries(typed, now, merged);
		this.#quotes.keep(this.#entry.highlights);
	}

	get unsaved(): Unsaved | null {
		if (isSaved(this)) return null;
		return { is: 'entry', entry: this.#entry, base: this.#base, rev: this.#rev };
	}

	stop(): void {
		this.#saver.stop();
	}

	/** Saves and lets go; what cannot be saved stays with the journal, see `Writers`. */
	close(): Promise<void> {
		return this.#journal.writers.letGo(this);
	}
}
