import { outcomeSetNames, templateNames } from '$lib/catalog/catalog';
import { loadCardNames } from '$lib/catalog/library';
import { instant } from '$lib/domain/days';
import type { Id } from '$lib/domain/ids';
import { packIdOf, planPack, recordsOf, type PackPlan } from '$lib/domain/join-pack';
import { isOwn, type TutorPack } from '$lib/domain/own';
import type { BuiltIn } from '$lib/domain/pack-file';
import { RevClash, type Change } from '$lib/storage/change';
import type { Journal } from './journal.svelte';
import { isFull } from './save-state';

/** How far opening a pack is. Nothing is written before 'adding'. */
export type PackState =
	| { readonly is: 'idle' }
	| { readonly is: 'reading' }
	/** Not taken, and every reason as a sentence. */
	| { readonly is: 'refused'; readonly reasons: readonly string[] }
	/** What it would add: she has the last word. */
	| { readonly is: 'planned'; readonly plan: PackPlan }
	| { readonly is: 'adding' }
	| { readonly is: 'added'; readonly plan: PackPlan }
	| { readonly is: 'failed'; readonly why: string };

/** Something of a pack as it was, to bring it back. */
type Taken = readonly Change[];

/** Opens a tutor's packs and takes them away again: read whole, shown, then written at once or not at all. */
export class TutorPacks {
	readonly #journal: Journal;
	#state: PackState = $state.raw({ is: 'idle' });
	/** Counts what was opened: what belongs to an earlier one is not listened to. */
	#turn = 0;

	constructor(journal: Journal) {
		this.#journal = journal;
	}

	get state(): PackState {
		return this.#state;
	}

	/** The packs that are here, the newest first. */
	get all(): readonly TutorPack[] {
		return [...this.#journal.own.packShelf.all].sort((a, b) => b.added.localeCompare(a.added));
	}

	/** What a pack brought, by title. */
	broughtBy(pack: Id): readonly string[] {
		return recordsOf(pack, this.#here())
			.map((one) => ('set' in one ? one.set.title : one.template.title))
			.sort((a, b) => a.localeCompare(b, 'en-GB'));
	}

	/** Reads a file up to the plan. `fetching` gives it; what it rejects with is said as it stands when it is ours. */
	async open(fetching: Promise<File> | File): Promise<void> {
		const turn = ++this.#turn;
		this.#state = { is: 'reading' };
		try {
			const plan = await this.#read(await fetching);
			if (turn === this.#turn) this.#state = { is: 'planned', plan };
		} catch (error) {
			if (turn === this.#turn) this.#state = { is: 'refused', reasons: reasonsOf(error) };
		}
	}

	/** She has seen what it adds: all of it is written, or nothing. */
	async confirm(): Promise<void> {
		if (this.#state.is !== 'planned') return;
		const { plan } = this.#state;
		this.#state = { is: 'adding' };
		try {
			await this.#write(() => this.#changes(plan));
			this.#state = { is: 'added', plan };
		} catch (error) {
			this.#state = { is: 'failed', why: `${whyNot(error)} Nothing of the pack was added.` };
		}
	}

	/** Stops reading, or puts the plan away. What is being written is written. */
	cancel(): void {
		if (this.#state.is === 'adding') return;
		this.#turn++;
		this.#state = { is: 'idle' };
	}

	/**
	 * Takes a pack away with what it brought; entries stay as they are. Gives the way to bring it back. Rejects
	 * as storage does; then nothing was taken.
	 */
	async remove(id: Id): Promise<() => Promise<void>> {
		let taken: Taken = [];
		await this.#write(async () => {
			const ids = [id, ...recordsOf(id, this.#here()).map((one) => one.id)];
			const there = [...(await this.#journal.whole.find(ids)).values()];
			// what was read is what goes back; a kind and its content belong together
			taken = there.map(({ kind, id, content }) => ({ kind, id, base: 0, content }) as Change);
			return there.map(({ id, rev }) => tombstone(id, rev));
		});
		return () => this.#bringBack(taken);
	}

	#bringBack(taken: Taken): Promise<void> {
		return this.#write(async () => {
			const there = await this.#journal.whole.find(taken.map(({ id }) => id));
			return taken.map((one) => ({ ...one, base: there.get(one.id)?.rev ?? 0 }));
		});
	}

	#here() {
		const { setShelf, templateShelf, packShelf } = this.#journal.own;
		return { sets: setShelf.all, templates: templateShelf.all, packs: packShelf.all };
	}

	async #read(file: File): Promise<PackPlan> {
		const [{ openPack }, builtIn, bytes] = await Promise.all([
			import('$lib/import/open-pack'),
			builtInNow(),
			file.arrayBuffer(),
			this.#journal.own.read
		]);
		const pack = openPack(file.name, new Uint8Array(bytes), builtIn);
		return planPack(pack, await packIdOf(pack), this.#here(), instant());
	}

	async #changes({ pack, sets, templates, gone }: PackPlan): Promise<readonly Change[]> {
		const ids = [pack.id, ...gone, ...[...sets, ...templates].map(({ id }) => id)];
		const there = await this.#journal.whole.find(ids);
		const base = (id: string): number => there.get(id)?.rev ?? 0;
		return [
			{ kind: 'tutorpack', id: pack.id, base: base(pack.id), content: pack },
			...sets.map((content): Change => {
				const { id } = content;
				return { kind: 'outcomeset', id, base: base(id), content };
			}),
			...templates.map((content): Change => {
				const { id } = content;
				return { kind: 'owntemplate', id, base: base(id), content };
			}),
			...gone.map((id) => tombstone(id, base(id)))
		];
	}

	/** Another window may write in between: then what is there is read again. */
	async #write(changes: () => Promise<readonly Change[]>): Promise<void> {
		for (;;) {
			try {
				await this.#journal.fill(await changes());
				return;
			} catch (error) {
				if (!(error instanceof RevClash)) throw error;
			}
		}
	}
}

const tombstone = (id: string, base: number): Change => ({
	...{ kind: 'tombstone', id, base },
	content: { id, at: instant() }
});

/** What comes with the app, and nothing that came in another way. */
export async function builtInNow(): Promise<BuiltIn> {
	const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
		new Set(list.map(({ id }) => id).filter((id) => !isOwn(id)));
	return {
		templates: ids(templateNames()),
		sets: ids(outcomeSetNames()),
		cards: ids(await loadCardNames())
	};
}

/** A refusal of ours is said as it stands; anything else in a sentence that tells what to do. */
function reasonsOf(error: unknown): readonly string[] {
	if (error instanceof Error && error.name === 'CatalogError' && 'problems' in error)
		return error.problems as readonly string[]; // a CatalogError's, which is loaded with the parser only
	if (error instanceof Error && error.name === 'PackRefused') return [error.message];
	return ['The file could not be read. Try again, or ask for it again.'];
}

const whyNot = (error: unknown): string =>
	isFull(error)
		? 'This device has no room left. Free some space, then try again.'
		: 'The browser could not save. Reload the page, then try again.';
