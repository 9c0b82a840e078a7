import { nextAlias, placeholders, roleBefore, type AliasRole } from '$lib/coach/pseudonyms';
import type { Identifier } from '$lib/coach/identifier';
import { instant } from '$lib/domain/days';
import { textOf } from '$lib/domain/entry';
import { newId } from '$lib/domain/ids';
import type { Draft } from './draft.svelte';
import type { Journal } from './journal.svelte';
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
}

const roles: readonly AliasRole[] = ['Child', 'Parent', 'Practitioner', 'Professional'];

/** What an open entry has that may name somebody, and what she decides about it. */
export class NameDesk {
	readonly watch: NameWatch;
	readonly #journal: Journal;
	readonly #draft: Draft;
	readonly #notices: Notices;
	readonly #renamer: Renamer;
	#isOpen = true;
	#now: Deciding | null = $state.raw(null);
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

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Why the last press did not work, as a sentence, or `null`. */
	get problem(): string | null {
		return this.#problem;
	}

	/** She wants to decide about a passage of an answer. */
	async decide(question: string, passage: Pick<Identifier, 'start' | 'text'>): Promise<void> {
		const found = this.watch.foundIn(question).find((one) => one.start === passage.start);
		if (!found) return;
		const isPerson = found.type === 'personName' || found.type === 'quasiIdentifier';
		const now = { words: found.text, why: found.why, isPerson };
		this.#problem = null;
		this.#now = { ...now, aliases: null };
		const before = textOf(this.#draft.entry, question).slice(0, found.start);
		const aliases = await this.#aliasesFor(found, before).catch(() => null);
		if (this.#now?.words !== found.text) return;
		if (!aliases) this.#problem = 'The journal could not be read. Try again in a moment.';
		this.#now = { ...now, aliases };
	}

	/** Replaces the words everywhere, and offers to take it back. */
	async rename(choice: { alias: string; withOld: boolean; keepsKey: boolean }): Promise<void> {
		const name = this.#now?.words;
		if (!name || this.#isBusy) return;
		this.#isBusy = true;
		try {
			const { count, undo } = await this.#renamer.rename({ ...choice, name });
			this.#now = null;
			const where = count === 1 ? 'one place' : `${count} places`;
			this.#notices.show({
				text: `Changed to ${choice.alias} in ${where} of your journal`,
				deed: { label: 'Undo', ondo: () => void this.#undo(undo) }
			});
		} catch {
			this.#problem = 'It could not be changed everywhere. Nothing is lost: try again.';
		}
		this.#isBusy = false;
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

	async #aliasesFor({ type, text }: Identifier, before: string): Promise<readonly string[]> {
		const fixed = placeholders[type];
		if (fixed) return [fixed];
		const taken = await this.#renamer.taken();
		const known = this.#journal.nameNotes.all.find(
			({ words }) => words.toLowerCase() === text.toLowerCase()
		);
		const likely = roleBefore(before, text);
		const order = [likely, ...roles.filter((role) => role !== likely)];
		const fresh = order.map((role) => nextAlias(role, text, taken));
		// somebody she has met before has a name already
		return [
			...new Set([
				...(known?.alias ? [known.alias] : []),
				...fresh,
				'the setting',
				...[...taken].filter(Boolean).sort()
			])
		];
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
