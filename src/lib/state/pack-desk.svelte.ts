import { loadOutcomeSet, loadTemplate, outcomeSetNames } from '$lib/catalog/catalog';
import { dayOf } from '$lib/domain/days';
import { chosenCriteria } from '$lib/domain/evidence-checks';
import type { Head } from '$lib/domain/head';
import type { Criterion, OutcomeSet } from '$lib/domain/outcomes';
import { firstScope, packEntries } from '$lib/domain/pack-entries';
import { newProfile } from '$lib/domain/settings';
import type { PackOrder } from './hand-in-messages';
import type { Journal } from './journal.svelte';
import { nameListsOf, type NameLists } from './name-lists';
import { PackCompiler } from './pack-compiler';
import type { CompiledPack, PackCheck, PackChoices } from './pack-view';
import { ShelfDraft } from './shelf-draft.svelte';
import { unitsOf } from './units';

/** How long she may rest between keys before the pack is put together again, in ms. */
const pause = 400;

const fresh: PackChoices = {
	unit: null,
	criteria: null,
	from: null,
	to: null,
	withAppendix: true,
	declared: null,
	practice: [],
	title: '',
	learner: 'both',
	issued: null,
	submitted: null,
	showsPlacement: true
};

/** What becomes of each pack that is begun. */
export interface DeskEvents {
	onchecked(): void;
	onfailed(): void;
}

/** The pack as she chose it, put together and checked again whenever anything in it changes. */
export class PackDesk {
	/** Her lines for the cover: the pack follows them as she types, it does not wait until they are stored. */
	readonly profile: ShelfDraft<'profile'>;
	readonly #journal: Journal;
	readonly #compiler: PackCompiler;
	#choices: PackChoices = $state.raw(fresh);
	#set: OutcomeSet | null = $state.raw(null);
	#pack: CompiledPack | null = $state.raw(null);
	#check: PackCheck | null = $state.raw(null);
	#reading: { readonly done: number; readonly all: number } | null = $state.raw(null);
	#problem: string | null = $state(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Counts the packs begun; not a rune, because `follow` reads it and must not hear of it. */
	#turn = 0;

	/** Call `follow` in an effect, and `close` at the end. */
	constructor(journal: Journal, events: DeskEvents) {
		this.#journal = journal;
		const fresh = newProfile(unitsOf(journal)[0] ?? '');
		this.profile = new ShelfDraft(journal, journal.profiles, 'profile', fresh);
		this.#compiler = new PackCompiler((ids) => journal.entries(ids), {
			onread: (done, all) => (this.#reading = { done, all }),
			oncompiled: (pack) => {
				this.#pack = pack;
				this.#reading = null;
			},
			onchecked: (check) => {
				this.#check = check;
				events.onchecked();
			},
			onfailed: () => {
				this.#fail();
				events.onfailed();
			}
		});
	}

	/** The entries the pack would take. */
	readonly #heads: readonly Head[] = $derived.by(() => {
		const { targets, planLines, heads } = this.#journal;
		if (!this.#set) return [];
		const { from, to, practice } = this.#choices;
		const scope = { set: this.#set.id, criteria: this.criteria, from, to, practice };
		return packEntries(heads, scope, { targets: targets.all, planLines: planLines.all });
	});

	/** Her answers to practice cases: in the pack only when she chooses them. */
	readonly practice: readonly Head[] = $derived.by(() =>
		this.#journal.heads.filter((head) => head.practice)
	);

	/** The chosen criteria, in the unit's order. */
	readonly chosen: readonly Criterion[] = $derived.by(() =>
		this.#set ? chosenCriteria({ set: this.#set, criteria: this.criteria }) : []
	);

	get choices(): PackChoices {
		return this.#choices;
	}

	/** The unit the pack is for; `null` until it is loaded. */
	get set(): OutcomeSet | null {
		return this.#set;
	}

	/** What she chose; until then the criterion a pack begins with. */
	get criteria(): readonly string[] | 'all' {
		return this.#choices.criteria ?? (this.#set ? firstScope(this.#set) : 'all');
	}

	/** The pack as it was last put together, or `null` before the first time. */
	get pack(): CompiledPack | null {
		return this.#pack;
	}

	/** What the check found; `null` while it reads. */
	get check(): PackCheck | null {
		return this.#check;
	}

	/** How many entries are read so far, while they are. */
	get reading(): { readonly done: number; readonly all: number } | null {
		return this.#reading;
	}

	/** Why the pack could not be put together, as a sentence, or `null`. */
	get problem(): string | null {
		return this.#problem;
	}

	/** There is nothing to hand in: no entry counts, and there is no target. */
	get isEmpty(): boolean {
		const { isWhole, targets } = this.#journal;
		const isRead = isWhole && targets.isLoaded && this.#set !== null;
		return isRead && this.#heads.length === 0 && targets.all.length === 0;
	}

	/** What the pack is called: her title, else the usual one. */
	get title(): string {
		return this.#choices.title.trim() || this.usualTitle;
	}

	/** The one chosen criterion's title, else the unit's; '' until it is loaded. */
	get usualTitle(): string {
		const [only, other] = this.chosen;
		const usual = this.criteria !== 'all' && only && !other ? only.title : this.#set?.title;
		return usual ?? '';
	}

	/** Changes what is in the pack. */
	choose(choices: Partial<PackChoices>): void {
		this.#choices = { ...this.#choices, ...choices };
	}

	/** Puts the pack together now, and again when anything that is in it changes. For an effect. */
	follow(): void {
		const { isWhole, profiles, targets, planLines, placements, watchlists } = this.#journal;
		const shelves = [profiles, targets, planLines, placements, watchlists];
		if (!isWhole || shelves.some((shelf) => !shelf.isLoaded)) return;
		const unit = this.#choices.unit ?? unitsOf(this.#journal)[0] ?? '';
		const set = this.#set;
		if (set?.id !== unit) return void this.#loadSet(unit);
		const heads = this.#heads;
		const order = this.#orderFor(set);
		const lists = nameListsOf(this.#journal);
		this.#check = null;
		this.#problem = null;
		this.#compiler.drop();
		clearTimeout(this.#timer);
		const begin = (): void => void this.#compile(heads, order, lists);
		this.#timer = setTimeout(begin, this.#turn > 0 ? pause : 0);
	}

	/** Ends all work. */
	close(): void {
		clearTimeout(this.#timer);
		this.#turn++;
		this.#compiler.close();
		void this.profile.close();
	}

	async #loadSet(unit: string): Promise<void> {
		const set = await loadOutcomeSet(unit).catch(() => null);
		const [first] = outcomeSetNames();
		if (set) this.#set = set;
		// a unit that is gone gives way to the first one there is
		else if (first && first.id !== unit) this.choose({ unit: first.id, criteria: null });
		else this.#fail();
	}

	#orderFor(set: OutcomeSet): Omit<PackOrder, 'notices' | 'references'> {
		const { targets, planLines, placements, isExample } = this.#journal;
		const { title, learner, issued, submitted, showsPlacement } = this.#choices;
		const { from, to, withAppendix, declared } = this.#choices;
		return {
			set,
			criteria: this.criteria,
			targets: targets.all,
			planLines: planLines.all,
			placements: placements.all,
			profile: this.profile.value,
			cover: { title, learner, issued, submitted, showsPlacement },
			from,
			to,
			withAppendix,
			declared,
			isExample,
			today: dayOf()
		};
	}

	async #compile(
		heads: readonly Head[],
		order: Omit<PackOrder, 'notices' | 'references'>,
		lists: NameLists
	): Promise<void> {
		const turn = ++this.#turn;
		const [notices, references] = await Promise.all([
			noticesOf(heads).catch(() => ({})),
			referencesFor(heads).catch(() => ({}))
		]);
		if (turn !== this.#turn) return;
		const version = JSON.stringify([heads.map(({ id, updated }) => id + updated), lists]);
		const ids = heads.map(({ id }) => id);
		this.#compiler.compile({ ids, version, lists }, { ...order, notices, references });
	}

	#fail(): void {
		this.#reading = null;
		this.#problem =
			'The pack could not be put together. Your entries are as they were. Try again, or reload the page.';
	}
}

/** How the cards are named that the entries cite; nothing is loaded when they cite none. */
async function referencesFor(heads: readonly Head[]): Promise<PackOrder['references']> {
	const cites = heads.flatMap((head) => head.cites ?? []);
	if (cites.length === 0) return {};
	const { loadReferences } = await import('$lib/catalog/library');
	const all = await loadReferences();
	return Object.fromEntries(cites.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
}

/** Trade marks and limits of the models the entries follow, by template. */
async function noticesOf(heads: readonly Head[]): Promise<PackOrder['notices']> {
	const ids = [...new Set(heads.map((head) => head.template))];
	const templates = await Promise.all(ids.map(loadTemplate));
	return Object.fromEntries(templates.flatMap((one) => (one ? [[one.id, one.notices]] : [])));
}
