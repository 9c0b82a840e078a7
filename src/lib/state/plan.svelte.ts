import { dayOf, instant } from '$lib/domain/days';
import { contributionsOverTime } from '$lib/domain/contributions-over-time';
import type { Entry } from '$lib/domain/entry';
import {
	basisOf,
	gatherPlan,
	leftOut,
	planLineId,
	promisesOf,
	targetFromPromise,
	type GatheredLine,
	type GatheredRole,
	type Promise_
} from '$lib/domain/gather';
import type { Head } from '$lib/domain/head';
import type { Id } from '$lib/domain/ids';
import type { PlanLine, Target } from '$lib/domain/plan';
import type { Journal } from './journal.svelte';
import { plainly } from './save-state';
import { ShelfDraft } from './shelf-draft.svelte';

/** How many of the newest entries the plan gathers from at first, and more each time she asks. */
const page = 60;

/** The line she is putting in her own words. */
interface Wording {
	readonly id: string;
	readonly draft: ShelfDraft<'planline'>;
	/** Her wording before; `null` when it was the answer's. */
	readonly before: PlanLine | null;
	/** The answer as it is now. */
	readonly basis: string;
	/** The line as it stood when she began. */
	readonly shown: string;
}

/** The personal development plan as it can be gathered from the entries. */
export class Plan {
	readonly #journal: Journal;
	#entries: readonly Entry[] = $state.raw([]);
	#reading: 'not-yet' | 'read' | 'failed' = $state('not-yet');
	#most = $state(page);
	#wording: Wording | null = $state.raw(null);
	#asked = 0;

	constructor(journal: Journal) {
		this.#journal = journal;
	}

	readonly #ids = $derived.by(() =>
		this.#journal.heads.filter((head) => head.template !== 'jot').map((head) => head.id)
	);
	/** The line she is at stays where it is, also while its field is empty. */
	readonly #lines = $derived.by(() => {
		const { all } = this.#journal.planLines;
		const at = this.#wording;
		const isEmpty = (line: PlanLine): boolean => line.id === at?.id && !line.words?.trim();
		return at ? all.map((line) => (isEmpty(line) ? { ...line, words: at.shown } : line)) : all;
	});
	readonly gathered = $derived.by(() => gatherPlan(this.#entries, this.#lines));
	/** Her ways of helping in one team check after another; `null` with fewer than two. */
	readonly overTime = $derived.by(() => contributionsOverTime(this.#entries));
	readonly leftOut = $derived.by(() => leftOut(this.#entries, this.#lines));
	/** The heads of all entries. */
	readonly heads: ReadonlyMap<Id, Head> = $derived.by(
		() => new Map(this.#journal.heads.map((head) => [head.id, head]))
	);
	readonly promises = $derived.by(() => promisesOf(this.#entries, this.#journal.targets.all));

	/** Whether the entries are read; 'failed' when storage would not give them. */
	get reading(): 'not-yet' | 'read' | 'failed' {
		return this.#reading;
	}

	/** There are older entries it has not gathered from. */
	get hasEarlier(): boolean {
		return this.#ids.length > this.#most;
	}

	/** Her wording of the line with this id (see `planLineId`) while she is at it, else `null`. */
	wordingOf(id: string): ShelfDraft<'planline'> | null {
		return this.#wording?.id === id ? this.#wording.draft : null;
	}

	/** Reads the entries to gather from. Call it again when the list of them changes. */
	async read(): Promise<void> {
		const ids = this.#ids.slice(0, this.#most);
		const isWhole = this.#journal.isWhole;
		const asked = ++this.#asked;
		try {
			const entries = await this.#journal.entries(ids);
			if (asked !== this.#asked) return; // a later reading has begun
			this.#entries = entries;
			this.#reading = isWhole ? 'read' : 'not-yet';
		} catch {
			if (asked === this.#asked) this.#reading = 'failed';
		}
	}

	/** Gathers from older entries too. */
	readEarlier(): void {
		this.#most += page * 3;
	}

	/** Makes a promise a target; gives the target, or a sentence that says why it could not be stored. */
	async make(promise: Promise_): Promise<Target | string> {
		const target = targetFromPromise(promise, dayOf(), instant());
		const why = await this.#attempt(() => this.#journal.targets.put(target.id, () => target));
		return why ?? target;
	}

	/** She begins to put a line in her own words: from now on every key of it is kept. */
	async beginWording(line: GatheredLine): Promise<void> {
		await this.endWording();
		const id = planLineId(line.entry, line.question);
		const before = this.#journal.planLines.get(id);
		const basis = this.#basisOf(line);
		const fresh = { id, entry: line.entry, question: line.question, words: line.words, basis };
		const draft = new ShelfDraft(this.#journal, this.#journal.planLines, id, fresh);
		this.#wording = { id, draft, before, basis, shown: line.words };
	}

	/** Her wording as it stands in the field. */
	write(words: string): void {
		const { draft, basis } = this.#wording ?? {};
		draft?.change({ words, ...(basis === undefined ? {} : { basis }) });
	}

	/**
	 * She is done with her wording. No words, or the answer's, leave the answer as it is. Her wording stays
	 * open while it cannot be saved.
	 */
	async endWording(): Promise<void> {
		const wording = this.#wording;
		if (!wording) return;
		const { draft, basis, id } = wording;
		await draft.flush();
		if (draft.saveState.is === 'failed') return;
		await draft.close();
		this.#wording = null;
		const words = draft.value.words?.trim() ?? '';
		if (!words || words === basis) await this.#attempt(() => this.#remove(id));
	}

	/** She takes back what she wrote since `beginWording`. */
	async undoWording(): Promise<void> {
		const wording = this.#wording;
		if (!wording) return;
		const { draft, before, id } = wording;
		await draft.close();
		this.#wording = null;
		await this.#attempt(() =>
			before ? this.#journal.planLines.put(id, () => before) : this.#remove(id)
		);
	}

	/** Goes back to the answer's own words. Gives a sentence when it could not be stored, else `null`. */
	unword(line: GatheredLine): Promise<string | null> {
		return this.#attempt(() => this.#remove(planLineId(line.entry, line.question)));
	}

	/** Leaves a line out of the plan; its entry stays as it is. */
	leaveOut(line: GatheredLine): Promise<string | null> {
		const { entry, question } = line;
		const id = planLineId(entry, question);
		const basis = this.#basisOf(line);
		return this.#attempt(() =>
			this.#journal.planLines.put(id, () => ({ id, entry, question, words: null, basis }))
		);
	}

	/** Takes back every line of a role that she had left out. */
	async bringBack(role: GatheredRole): Promise<string | null> {
		let why: string | null = null;
		for (const line of this.leftOut[role]) why ??= await this.unword(line);
		return why;
	}

	#basisOf({ entry, question, words }: GatheredLine): string {
		const found = this.#entries.find((one) => one.id === entry);
		return found ? basisOf(found, question) : words;
	}

	#remove(id: string): Promise<void> {
		return this.#journal.planLines.remove(id, instant());
	}

	async #attempt(deed: () => Promise<unknown>): Promise<string | null> {
		try {
			await deed();
			return null;
		} catch (error) {
			return plainly(error);
		}
	}
}
