import { aliasesIn } from '$lib/coach/pseudonyms';
import { renameInEntry, type Renaming } from '$lib/coach/rename';
import { instant } from '$lib/domain/days';
import { wordsOf, type Entry } from '$lib/domain/entry';
import { newId, type Id } from '$lib/domain/ids';
import { isOwn } from '$lib/domain/own';
import type { Kind, Revision, Stored } from '$lib/domain/records';
import { takenBackIn } from '$lib/domain/take-back';
import type { Draft } from './draft.svelte';
import type { Journal } from './journal.svelte';
import { renameOnShelves, tutorsTemplates } from './rename-shelves';

/** One entry or earlier version as it was before and after. */
type Changed =
	| { readonly is: 'entry'; readonly before: Entry; readonly after: Entry }
	| { readonly is: 'revision'; readonly before: Revision; readonly after: Revision };

/** What she chose about a name. */
export interface RenameChoice extends Renaming {
	/** Earlier versions and what lies in the bin too. */
	readonly withOld: boolean;
	/** Her journal remembers, sealed, which name the pseudonym stands for. */
	readonly keepsKey: boolean;
}

/** A replacement that was made; `undo` takes it back and leaves what she wrote since. */
export interface Renamed {
	/** How many entries it changed, and how many targets, lines of the plan, placements, own units and ways to write. */
	readonly count: number;
	undo(): Promise<void>;
}

/** Puts pseudonyms in the place of names, in every record of the journal and by its ordinary saves. */
export class Renamer {
	readonly #journal: Journal;
	readonly #draft: Draft;
	readonly #isOpen: () => boolean;

	/** `draft`: the entry that is open, while `isOpen` says so; its words change in the editor. */
	constructor(journal: Journal, draft: Draft, isOpen: () => boolean) {
		this.#journal = journal;
		this.#draft = draft;
		this.#isOpen = isOpen;
	}

	/** The pseudonyms that are taken: those that stand anywhere, and those of her key. */
	async taken(): Promise<ReadonlySet<string>> {
		const taken = new Set(this.#journal.nameNotes.all.map(({ alias }) => alias));
		for (const alias of aliasesIn(wordsOf(this.#draft.entry))) taken.add(alias);
		for await (const records of this.#journal.whole.batches())
			for (const record of records)
				for (const alias of aliasesIn(wordsIn(record))) taken.add(alias);
		return taken;
	}

	/**
	 * Replaces a name everywhere. Rejects when storage does; what was written by then stays, and the same can be
	 * asked again.
	 */
	async rename(chosen: RenameChoice): Promise<Renamed> {
		await this.#journal.flush();
		const choice = { ...chosen, tutors: await tutorsTemplates(this.#journal) };
		const { id } = this.#draft.entry;
		const found = await this.#find(choice);
		const changed = found.filter(({ is, before }) => is !== 'entry' || before.id !== id);
		const here = this.#draft.entry;
		const after = renameInEntry(here, choice);
		const isHere = after !== here;
		if (isHere) {
			this.#draft.rewrite((entry) => renameInEntry(entry, choice));
			await this.#draft.flush();
			if (this.#draft.saveState.is === 'failed') throw new Error('The open entry is not saved');
		}
		await this.#putAll(changed, (_, now) => renamed(now, choice));
		// the save of the open entry may have kept its old wording as an earlier version
		const old = choice.withOld ? await this.#earlier(id, choice) : [];
		const others = await renameOnShelves(this.#journal, choice);
		await this.#note(choice);
		return {
			count:
				found.filter(({ is }) => is !== 'revision').length +
				(isHere && changed.length === found.length ? 1 : 0) +
				others.length,
			undo: async () => {
				await this.#journal.flush();
				if (isHere) await this.#restoreHere(here, after);
				await this.#putAll([...changed, ...old], takenBack);
				for (const takeBack of others) await takeBack();
			}
		};
	}

	async #find(choice: RenameChoice): Promise<readonly Changed[]> {
		const changed: Changed[] = [];
		for await (const records of this.#journal.whole.batches())
			for (const record of records) {
				const one = changeOf(record, choice);
				if (one) changed.push(one);
			}
		return changed;
	}

	/** Writes changed records by what `make` says of each as it stands by now: a word from another window stays. */
	async #putAll(changed: readonly Changed[], make: Make): Promise<void> {
		for (const one of changed)
			if (one.is === 'entry')
				// an entry makes an entry
				await this.#journal.change(one.after.id, (now) => make(one, now) as Entry);
		const old = changed.filter((one) => one.is === 'revision');
		await this.#putRevisions(old.map((one) => make(one, one.after) as Revision)); // so does a revision
	}

	/** Replaces the name in an entry's earlier versions that still hold it. */
	async #earlier(id: Id, choice: RenameChoice): Promise<readonly Changed[]> {
		const changed = (await this.#journal.revisions(id)).flatMap((before) => {
			const after = renamed(before, choice) as Revision; // a revision makes a revision
			return after === before ? [] : [{ is: 'revision' as const, before, after }];
		});
		await this.#putRevisions(changed.map(({ after }) => after));
		return changed;
	}

	async #putRevisions(revisions: readonly Revision[]): Promise<void> {
		if (revisions.length === 0) return;
		const stored = await this.#journal.whole.find(revisions.map(({ id }) => id));
		await this.#journal.fill(
			revisions.map((content) => ({
				kind: 'revision',
				id: content.id,
				base: stored.get(content.id)?.rev ?? 0,
				content
			}))
		);
	}

	async #restoreHere(before: Entry, after: Entry): Promise<void> {
		if (!this.#isOpen()) {
			await this.#journal.change(before.id, (now) => takenBackIn(before, after, now));
			return;
		}
		this.#draft.rewrite((now) => takenBackIn(before, after, now));
		await this.#draft.flush();
	}

	async #note({ name, alias, keepsKey }: RenameChoice): Promise<void> {
		const { nameNotes } = this.#journal;
		const words = keepsKey ? name : '';
		if (nameNotes.all.some((one) => one.alias === alias && one.words === words)) return;
		const note = { id: newId(), words, is: 'alias' as const, alias, reason: '', at: instant() };
		await nameNotes.put(note.id, () => note);
	}
}

type Content = Entry | Revision;
type Make = (one: Changed, now: Content) => Content;

/** The content with the pseudonym; itself where the name is not in it. */
function renamed(content: Content, choice: Renaming): Content {
	if ('answers' in content) return renameInEntry(content, choice);
	const entry = renameInEntry(content.entry, choice);
	return entry === content.entry ? content : { ...content, entry };
}

function changeOf({ kind: is, content }: Stored, choice: RenameChoice): Changed | null {
	if (is !== 'entry' && is !== 'revision') return null;
	if (is === 'revision' && !choice.withOld) return null;
	const before = content as Content; // its kind was just asked
	if ('binned' in before && before.binned && !choice.withOld) return null;
	const after = renamed(before, choice);
	// both are of the record's kind
	return after === before ? null : ({ is, before, after } as Changed);
}

/** A record as it was; an entry that went on keeps what is new. */
const takenBack: Make = ({ before, after }, now) =>
	'answers' in now && 'answers' in before && 'answers' in after
		? takenBackIn(before, after, now)
		: before;

/** The kinds that a pseudonym can stand in, beside entries. */
const others: readonly Kind[] = ['target', 'planline', 'placement', 'outcomeset', 'owntemplate'];

function wordsIn({ kind, content }: Stored): string {
	if (kind !== 'entry') return others.includes(kind) ? JSON.stringify(content) : '';
	const entry = content as Entry; // its kind was just asked
	return wordsOf(entry) + (isOwn(entry.template) ? JSON.stringify(entry.asked) : '');
}
