import type { Identifier } from '$lib/coach/identifier';
import { instant } from '$lib/domain/days';
import { textOf } from '$lib/domain/entry';
import { newId } from '$lib/domain/ids';
import { chooseForNames, chosenForNames, type NameChoices } from '$lib/platform/name-choices';
import type { Draft } from './draft.svelte';
import type { Journal } from './journal.svelte';
import { aliasesFor, giveAlias } from './name-aliases';
import { NameWatch } from './name-watch.svelte';
import type { Notices } from './notices.svelte';
import { Renamer } from './renamer';

/** The passage she is deciding about, and what may stand in its place. */
export interface Deciding {
	readonly words: string;
	readonly why: string;
	readonly isPerson: boolean;
	/** `null` while the journal is looked through for what is taken. */
	readonly aliases: readonly string[] | null;
	/** As she chose the last time. */
	readonly usual: NameChoices;
}

/** What a passage she tapped may become, see `NameOffer` of the editor. */
interface Offer {
	readonly question: string;
	readonly words: string;
	readonly isPerson: boolean;
	readonly alias: string | null;
	readonly isAsking: boolean;
}

type Passage = Pick<Identifier, 'start' | 'text'>;

const failed = 'It could not be changed everywhere. Nothing is lost: try again.';
/** What the sheet begins with before she has ever chosen. */
const careful: NameChoices = { withOld: true, keepsKey: false };

/** What an open entry has that may name somebody, and what she decides about it. */
export class NameDesk {
	readonly watch: NameWatch;
	readonly #journal: Journal;
	readonly #draft: Draft;
	readonly #notices: Notices;
	readonly #renamer: Renamer;
	#isOpen = true;
	#now: Deciding | null = $state.raw(null);
	#offer: Offer | null = $state.raw(null);
	#isBusy = $state(false);
	#problem: string | null = $state(null);

	constructor(journal: Journal, draft: Draft, notices: Notices) {
		this.#journal = journal;
		this.#draft = draft;
		this.#notices = notices;
		this.watch = new NameWatch(journal, draft);
		this.#renamer = new Renamer(journal, draft, () => this.#isOpen);
	}

	get now(): Deciding | null {
		return this.#now;
	}

	/** What the passage she tapped may become; `null` while she has tapped none. */
	get offer(): (Offer & { readonly isBusy: boolean }) | null {
		return this.#offer && { ...this.#offer, isBusy: this.#isBusy };
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Why the last press did not work, as a sentence, or `null`. */
	get problem(): string | null {
		return this.#problem;
	}

	/** She wants to decide about a passage of an answer. */
	async decide(question: string, passage: Passage): Promise<void> {
		const found = this.#find(question, passage);
		if (!found) return;
		const usual = chosenForNames() ?? careful;
		const now = { words: found.text, why: found.why, isPerson: isPerson(found), usual };
		this.#problem = null;
		this.#now = { ...now, aliases: null };
		const aliases = await this.#aliases(question, found);
		if (this.#now?.words !== found.text) return;
		if (!aliases) this.#problem = 'The journal could not be read. Try again in a moment.';
		this.#now = { ...now, aliases };
	}

	/** She tapped an underlined passage: `offer` says what it may become. */
	async tap(question: string, passage: Passage): Promise<void> {
		const found = this.#find(question, passage);
		if (!found || this.#isBusy) return;
		const offer = { question, words: found.text, isPerson: isPerson(found), isAsking: false };
		this.#offer = { ...offer, alias: null };
		const [alias] = (await this.#aliases(question, found)) ?? [];
		if (this.#offer?.words !== found.text) return;
		this.#offer = alias ? { ...offer, alias } : null;
		if (!alias) await this.decide(question, passage); // it says what is wrong
	}

	/** She takes the offer. How far it goes is asked the first time, and then kept; `withOld` is her answer. */
	async take(withOld?: boolean): Promise<void> {
		const offer = this.#offer;
		if (!offer?.alias || this.#isBusy) return;
		const usual = chosenForNames();
		if (!usual && withOld === undefined) {
			this.#offer = { ...offer, isAsking: true };
			return;
		}
		const choice = { ...careful, ...usual, ...(withOld === undefined ? {} : { withOld }) };
		this.#offer = { ...offer, isAsking: false };
		const isDone = await this.#change(offer.words, { ...choice, alias: offer.alias }, offer);
		if (!isDone) this.#notices.show({ text: failed });
		this.#offer = null;
	}

	/** She goes on with something else than the offer. */
	leaveOffer(): void {
		if (!this.#isBusy) this.#offer = null;
	}

	/** Replaces the words everywhere, and offers to take it back. */
	async rename(choice: NameChoices & { readonly alias: string }): Promise<void> {
		const now = this.#now;
		if (!now || this.#isBusy) return;
		if (await this.#change(now.words, choice, now)) this.#now = null;
		else this.#problem = failed;
	}

	/** The words name nobody: they are not marked again. */
	noName(): Promise<void> {
		return this.#note({ is: 'no-name', reason: '' });
	}

	/** The words may stay, for a reason that is kept. */
	keep(reason: string): Promise<void> {
		return this.#note({ is: 'kept', reason });
	}

	leave(): void {
		this.#now = null;
	}

	/** The editor goes; what was changed can still be taken back. */
	close(): void {
		this.#isOpen = false;
		this.watch.close();
	}

	#find(question: string, { start }: Passage): Identifier | undefined {
		return this.watch.foundIn(question).find((one) => one.start === start);
	}

	/** What may stand in the passage's place; `null` when the journal could not be read. */
	async #aliases(question: string, found: Identifier): Promise<readonly string[] | null> {
		const answer = textOf(this.#draft.entry, question);
		try {
			return aliasesFor(this.#journal, found, answer, await this.#renamer.taken());
		} catch {
			return null;
		}
	}

	/** Gives whether it worked. A key is kept of people alone: a phone number has no pseudonym. */
	async #change(
		name: string,
		{ alias, withOld, keepsKey }: NameChoices & { readonly alias: string },
		of: { readonly isPerson: boolean }
	): Promise<boolean> {
		this.#isBusy = true;
		try {
			const key = keepsKey && of.isPerson;
			const { count, undo } = await this.#renamer.rename({ name, alias, withOld, keepsKey: key });
			if (of.isPerson) giveAlias(this.#journal, name, alias);
			// for a phone number nobody was asked about the key
			const kept = chosenForNames()?.keepsKey ?? false;
			chooseForNames({ withOld, keepsKey: of.isPerson ? keepsKey : kept });
			const where = count === 1 ? 'one place' : `${count} places`;
			this.#notices.show({
				text: `Changed to ${alias} in ${where} of your journal`,
				deed: { label: 'Undo', ondo: () => void this.#undo(undo) }
			});
			return true;
		} catch {
			return false;
		} finally {
			this.#isBusy = false;
		}
	}

	async #undo(undo: () => Promise<void>): Promise<void> {
		const text = await undo().then(
			() => 'Changed back',
			() => 'It could not all be changed back. Your journal keeps earlier versions.'
		);
		this.#notices.show({ text });
	}

	async #note(what: { is: 'no-name' | 'kept'; reason: string }): Promise<void> {
		const words = this.#now?.words;
		if (!words) return;
		const note = { id: newId(), words, alias: '', at: instant(), ...what };
		try {
			await this.#journal.nameNotes.put(note.id, () => note);
			this.#now = null;
		} catch {
			this.#problem = 'The browser could not keep that just now. Try again.';
		}
	}
}

const isPerson = ({ type }: Identifier): boolean =>
	type === 'personName' || type === 'quasiIdentifier';
